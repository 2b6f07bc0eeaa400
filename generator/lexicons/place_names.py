"""Derive by rule what a place is called besides its official name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.language import Place

KIND = re.compile(r"(特别行政区|自治[区州县旗]|地区|林区|特区|[省市区县盟旗])$")
"""What sort of place it is, at the end of its name."""
SHORTEST = 2
"""Characters of a name that can be told from other words; 滑 alone cannot."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What the derivations must know by name."""

    nationalities: re.Pattern[str]
    """One or more of them at the end of a name."""
    zones: Mapping[str, tuple[str, ...]]
    """Kinds of zones to what newspapers call them, longest kinds first."""

    def stem(self, name: str) -> str:
        """Leave out kind and nationality: 管城回族区 is 管城; a name of nothing else stays whole."""
        bare = KIND.sub("", name)
        return self.nationalities.sub("", bare) or bare

    def full(self, name: str) -> Iterator[str]:
        """Yield names of a division that say their kind: 管城回族区, 管城区."""
        yield name
        kind, bare = name[len(KIND.sub("", name)) :], self.stem(name)
        if len(bare) >= SHORTEST and bare + kind != name:
            yield bare + kind.removeprefix("自治")

    def short(self, name: str) -> Iterator[str]:
        """Yield the name of a division without its kind: 巩义, when enough is left."""
        bare = self.stem(name)
        if bare != name and len(bare) >= SHORTEST and not self.nationalities.fullmatch(bare):
            yield bare

    def generic(self, zone: str, above: tuple[Place, ...]) -> tuple[str, ...]:
        """List what a zone is called without its city: 经济技术开发区, 经开区; 平原示范区 where it has a name within the city."""
        own = zone
        for place in reversed(above):
            own = own.removeprefix(place.name).removeprefix(self.stem(place.name))
        kinds = self.kinds(own)
        head = own.removesuffix(kinds[0])
        return tuple(head + each for each in kinds)

    def kinds(self, zone: str) -> tuple[str, ...]:
        """List what a zone of its kind is called: 经济技术开发区, 经开区; an empty word where the kind is not known."""
        kind = next((kind for kind in self.zones if zone.endswith(kind)), "")
        return (kind, *self.zones.get(kind, ()))

    def with_city(self, generic: str, city: str) -> Iterator[str]:
        """Yield a zone's names with its city before them: 郑州经开区, 郑州市经开区, 郑州国家经济技术开发区."""
        bare = self.stem(city)
        yield from (front + generic for front in (bare, city, bare + "国家", bare + "国家级"))


def naming(nationalities: frozenset[str], zones: Mapping[str, tuple[str, ...]]) -> Naming:
    """Prepare the derivations; longer names go first, 柯尔克孜族 before 族-less ones."""
    either = "|".join(sorted(nationalities, key=lambda each: (-len(each), each)))
    longest_first = sorted(zones, key=lambda kind: (-len(kind), kind))
    return Naming(re.compile(f"(?:{either})+$"), {kind: zones[kind] for kind in longest_first})
