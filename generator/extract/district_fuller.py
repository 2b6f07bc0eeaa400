"""Take a name for the fuller one that the page prints elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.extract.district_zones import fuller_zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.extract.district_names import Sighting
    from generator.extract.district_seen import Seen
    from generator.language import Gazetteer


def in_full(page: Sequence[tuple[Seen, ...]], gazetteer: Gazetteer) -> list[tuple[Seen, ...]]:
    """Give short names of a page, text by text, the places of their fuller ones."""
    names = [each.sighting for seen in page for each in seen]
    meant = {**longer_zones(names, gazetteer), **former_places(names, gazetteer)}
    if not meant:
        return list(page)
    return [tuple(settled(each, meant) for each in seen) for seen in page]


def settled(seen: Seen, meant: Mapping[str, str]) -> Seen:
    """Give a name the place that is meant, when one is."""
    name = seen.sighting
    place = meant.get(told(name)) if name.table in {"printed", "short"} else None
    return seen if place is None else replace(seen, sighting=replace(name, codes=(place,)))


def told(name: Sighting) -> str:
    """Tell a name by its only place, else by its characters."""
    return name.codes[0] if len(name.codes) == 1 else name.name


def longer_zones(names: Iterable[Sighting], gazetteer: Gazetteer) -> dict[str, str]:
    """Find zones that are printed in full and in short."""
    zones = {told(name) for name in names if name.table == "printed"}
    return {short: full for short, full in fuller_zones(sorted(zones), gazetteer.zones).items() if short in zones}


def former_places(names: Sequence[Sighting], gazetteer: Gazetteer) -> dict[str, str]:
    """Find present places whose short name must mean one that is no more: 富阳 where the page prints 富阳市 and not 富阳区."""
    printed = {name.codes[0] for name in names if name.table == "full" and len(name.codes) == 1}
    past = {gazetteer.places[code].name[:-1]: code for code in sorted(printed) if gazetteer.places[code].past}
    short = {name.name: name.codes[0] for name in names if name.table == "short" and len(name.codes) == 1}
    return {short[stem]: code for stem, code in past.items() if stem in short and short[stem] not in printed}
