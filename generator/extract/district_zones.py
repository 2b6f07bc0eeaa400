"""Know a zone by its city and by what newspapers call it: 上饶高新区, which is 上饶高新技术产业开发区 where the page prints that too."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from generator.extract.district_names import Sighting
from generator.language import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from generator.language import Gazetteer

CITY = "市"
"""How the names of cities end."""
CITY_PROVINCES = frozenset({"11", "12", "31", "50"})
"""How the codes of cities begin that are provinces."""


def with_zones(found: Sequence[Sighting], running: Collection[str]) -> Iterator[Sighting]:
    """Make one name of a place and the generic name behind it: 洛阳示范区 is a zone, though no table has it; `running` are the counties that have one."""
    names = iter(zip_longest(found, found[1:]))
    for one, after in names:
        if after is not None and is_zone_of(after, one) and (is_city(one.codes[0]) or one.codes[0] in running):
            key = Place.key(one.name.removesuffix(CITY) + after.name, one.codes[0])
            yield Sighting(one.name + after.name, "printed", (key,), one.start)
            next(names)
        else:
            yield one


def is_zone_of(after: Sighting, one: Sighting) -> bool:
    """Tell a generic name right behind that of one place."""
    return after.table == "generic" and one.stop == after.start and len(one.codes) == 1 and one.codes[0].isdigit()


def is_city(code: str) -> bool:
    """Tell a prefecture, and a city that is a province."""
    return code.endswith("00") and (code[:2] in CITY_PROVINCES or not code.endswith("0000"))


def counties_with_zones(found: Iterable[Sequence[Sighting]], page: str, gazetteer: Gazetteer) -> frozenset[str]:
    """Find counties whose zone the page calls by its official words, or whose 新区管委会 it speaks of; another one is but a part of its county."""
    organs = gazetteer.words.get("zone_organs", ())
    return frozenset(
        one.codes[0]
        for names in found
        for one, after in pairwise(names)
        if is_zone_of(after, one)
        and (gazetteer.zones.get(after.name) or any(after.name + organ in page for organ in organs))
    )


def fuller_zones(names: Iterable[str], zones: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Find among names of zones, each a key or printed, those that say in full what others say in short; only where one does.

    >>> fuller_zones(["3611-上饶高新技术产业开发区"], {"高新技术产业开发区": ("高新区",)})
    {'3611-上饶高新区': '3611-上饶高新技术产业开发区'}
    """
    found: dict[str, set[str]] = {}
    for name in names:
        kind = next((kind for kind in zones if name.endswith(kind)), "")
        for short in zones.get(kind, ()):
            found.setdefault(name.removesuffix(kind) + short, set()).add(name)
    return {short: next(iter(full)) for short, full in sorted(found.items()) if len(full) == 1}
