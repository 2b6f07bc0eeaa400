"""Read the gazetteer: tables of places, and the names that rules derive from them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from generator.language import Gazetteer
from generator.lexicons import shapes
from generator.lexicons.place_names import SHORTEST, Naming, naming
from generator.lexicons.places import COUNTY, read_places, read_towns
from generator.lexicons.shapes import by_name, groups
from generator.lexicons.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from generator.language import Place


class Named(NamedTuple):
    """A name of a place, and where it is looked up."""

    table: str
    """`full`, `short`, `generic` or `towns`."""
    name: str
    """The name."""
    code: str
    """The place."""


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read all tables of a folder, and the places that have a file of their own."""
    places, aliases = read_places(folder)
    known = by_name(groups)
    words = {**table(folder / "words.yml", known), **table(folder / "common.yml", known)}
    zones = table(folder / "zones.yml", by_name(shapes.words))
    names = Namer(places, naming(words["nationalities"], zones))
    tables = sorted_out([*(Named("full", *alias) for alias in aliases), *names.all()], words["common"])
    far = read_towns(folder)
    return Gazetteer(
        places,
        **tables,
        lengths=lengths(rows for name, rows in tables.items() if name != "common"),
        words=words,
        zones=zones,
        towns_by_province=far,
    )


class Namer:
    """Names all places."""

    def __init__(self, places: Mapping[str, Place], rules: Naming) -> None:
        """Keep the places, to look up what is above."""
        self.places = places
        self.rules = rules
        self.kinds = frozenset(rules.zones).union(*rules.zones.values())

    def all(self) -> Iterator[Named]:
        """Yield every name of every place, and those of places that are no more, unless they name another one today."""
        present = [name for place in self.places.values() if not place.past for name in self.of(place)]
        taken = {each.name for each in present if each.table == "full"}
        yield from present
        yield from (
            Named("full", place.name, place.code)
            for place in self.places.values()
            if place.past and place.name not in taken
        )

    def of(self, place: Place) -> Iterator[Named]:
        """Yield the names of a place by what it is."""
        if place.zone:
            return self.of_zone(place)
        return self.of_town(place) if len(place.code) > COUNTY else self.of_division(place)

    def of_town(self, town: Place) -> Iterator[Named]:
        """Yield 明湖街道, 明湖办事处."""
        yield Named("towns", town.name, town.code)
        if town.name.endswith("街道"):
            yield Named("towns", town.name.removesuffix("街道") + "办事处", town.code)

    def of_division(self, place: Place) -> Iterator[Named]:
        """Yield 巩义市, 巩义; 城区 and 郊区, which every town has, only with their city: 阳泉市城区."""
        for name in self.rules.full(place.name):
            bare = len(name) > SHORTEST or not name.endswith("区")
            yield Named("full", name if bare else self.above(place)[0].name + name, place.code)
        for name in self.rules.short(place.name):
            yield Named("short", name, place.code)

    def of_zone(self, zone: Place) -> Iterator[Named]:
        """Yield 郑州经济技术开发区, 郑州经开区, and 经开区 as a generic name."""
        yield Named("full", zone.name, zone.code)
        above = self.above(zone)
        for name in self.rules.generic(zone.name, above):
            yield Named("generic" if name in self.kinds else "full", name, zone.code)
            for fuller in self.rules.with_city(name, above[0].name):
                yield Named("full", fuller, zone.code)
        yield from (Named("generic", kind, zone.code) for kind in self.rules.kinds(zone.name) if kind)

    def above(self, place: Place) -> tuple[Place, ...]:
        """List what is above, nearest first."""
        if place.parent is None:
            return ()
        found = self.places[place.parent]
        return (found, *self.above(found))


def sorted_out(names: Iterable[Named], common: frozenset[str]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Put names into their tables; a short form that is a common word has one of its own, and others mean the highest place of that name."""
    tables: dict[str, dict[str, set[str]]] = {
        table: defaultdict(set) for table in ("full", "short", "generic", "towns", "common")
    }
    for kind, name, code in names:
        tables["common" if kind == "short" and name in common else kind][name].add(code)
    tables["short"] = {name: highest(codes) for name, codes in tables["short"].items()}
    return {table: {name: tuple(sorted(codes)) for name, codes in rows.items()} for table, rows in tables.items()}


def highest(codes: set[str]) -> set[str]:
    """Keep the codes that end in most zeros: 安阳 is the city, not the county within it."""
    level = min(len(code.rstrip("0") if code.endswith("00") else code) for code in codes)
    return {code for code in codes if len(code.rstrip("0") if code.endswith("00") else code) == level}


def lengths(tables: Iterable[Mapping[str, object]]) -> dict[str, tuple[int, ...]]:
    """Note by the first two characters how long the names are, so that a text is searched in one pass."""
    found: dict[str, set[int]] = defaultdict(set)
    for names in tables:
        for name in names:
            found[name[:2]].add(len(name))
    return {head: tuple(sorted(sizes, reverse=True)) for head, sizes in found.items()}
