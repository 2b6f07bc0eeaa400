"""Read the gazetteer: tables of places, and the names that rules derive from them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from generator.language import Gazetteer, Place
from generator.lexicons import shapes
from generator.lexicons.place_names import SHORTEST, Naming, naming
from generator.lexicons.shapes import by_name, groups, record, text
from generator.lexicons.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


ZONES = range(71, 81)
"""Fifth and sixth digit of the codes that the statistics bureau gives to development zones."""
COUNTY = 6
"""Digits of the code of a county or zone; towns have more."""
PLACE = record({"name": text, "code": text}, {"aliases": shapes.words, "because": text})
"""A place that has a file of its own."""


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
    added = [table(path, PLACE) for path in sorted((folder / "places").glob("*.yml"))]
    rows = dict(row for path in sorted(folder.glob("*.tsv")) for row in read_rows(path))
    rows |= {place["code"]: place["name"] for place in added}
    places = {code: Place(code, name, parent(code, rows), is_zone(code)) for code, name in sorted(rows.items())}
    known = by_name(groups)
    words = {**table(folder / "words.yml", known), **table(folder / "common.yml", known)}
    names = Namer(places, naming(words["nationalities"], table(folder / "zones.yml", by_name(shapes.words))))
    aliases = [Named("full", name, place["code"]) for place in added for name in place.get("aliases", ())]
    tables = sorted_out([*aliases, *names.all()], words["common"])
    return Gazetteer(places, **tables, lengths=lengths(tables.values()), words=words)


def read_rows(path: Path) -> Iterator[tuple[str, str]]:
    """Read a table: code, tabulator, name."""
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, name = line.partition("\t")
        yield code, name


def parent(code: str, rows: Mapping[str, str]) -> str | None:
    """Find the nearest place above that the tables hold; counties under a province directly have no prefecture."""
    above = (code[:6], code[:4] + "00", code[:2] + "0000")
    return next((each for each in above if each in rows and each != code and len(each) <= len(code)), None)


def is_zone(code: str) -> bool:
    """Tell zones by their code."""
    return len(code) == COUNTY and int(code[4:]) in ZONES


class Namer:
    """Names all places."""

    def __init__(self, places: Mapping[str, Place], rules: Naming) -> None:
        """Keep the places, to look up what is above."""
        self.places = places
        self.rules = rules
        self.kinds = frozenset(rules.zones).union(*rules.zones.values())

    def all(self) -> Iterator[Named]:
        """Yield every name of every place."""
        for place in self.places.values():
            if len(place.code) > COUNTY:
                yield from self.of_town(place)
            elif place.zone:
                yield from self.of_zone(place)
            else:
                yield from self.of_division(place)

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

    def above(self, place: Place) -> tuple[Place, ...]:
        """List what is above, nearest first."""
        if place.parent is None:
            return ()
        found = self.places[place.parent]
        return (found, *self.above(found))


def sorted_out(names: Iterable[Named], common: frozenset[str]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Put names into their tables; a short form that is a common word is none, and it means the highest place of that name."""
    tables: dict[str, dict[str, set[str]]] = {
        table: defaultdict(set) for table in ("full", "short", "generic", "towns")
    }
    for kind, name, code in names:
        if kind != "short" or name not in common:
            tables[kind][name].add(code)
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
