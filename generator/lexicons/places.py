"""Read the places themselves: tables of codes and names, and those that have a file of their own or no code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.language import Place
from generator.lexicons import shapes
from generator.lexicons.place_names import KIND
from generator.lexicons.shapes import by_name, groups, record, text
from generator.lexicons.tables import table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

ZONES = range(71, 81)
"""Fifth and sixth digit of the codes that the statistics bureau gives to development zones."""
COUNTY = 6
"""Digits of the code of a county or zone; towns have more."""
IN_USE = ("41",)
"""Provinces whose towns are looked for on every page; others are only where a page's city is known."""
PLACE = record({"name": text, "code": text}, {"aliases": shapes.words, "because": text})
"""A place that has a file of its own."""
UNNUMBERED = by_name(record({"in": text}, {"also": shapes.words}))
"""Zones that have no code."""


class Known(NamedTuple):
    """All places, and names of some that no rule derives."""

    places: dict[str, Place]
    """By code, or by key where there is none."""
    aliases: tuple[tuple[str, str], ...]
    """A name and its place's code."""


def read_places(folder: Path) -> Known:
    """Read all tables of a folder."""
    added = [table(path, PLACE) for path in sorted((folder / "places").glob("*.yml"))]
    tables = (folder / "divisions.tsv", *(folder / "towns" / f"{province}.tsv" for province in IN_USE))
    rows = dict(row for path in tables for row in read_rows(path)) | {place["code"]: place["name"] for place in added}
    unnumbered = table(folder / "unnumbered.yml", UNNUMBERED)
    zones = {Place.key(name, row["in"]): name for name, row in unnumbered.items()} | dict(national(folder, rows))
    past = dict(read_rows(folder / "former.tsv"))
    everywhere = past | rows | zones
    places = {
        code: Place(code, name, parent(code, everywhere), zone=code in zones or is_zone(code), past=code in past)
        for code, name in sorted(everywhere.items())
    }
    own = [(name, place["code"]) for place in added for name in place.get("aliases", ())]
    also = [(also, Place.key(name, row["in"])) for name, row in unnumbered.items() for also in row.get("also", ())]
    return Known(places, (*own, *also, *called(folder, rows)))


def national(folder: Path, rows: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield key and name of zones that are called after their city and their kind."""
    codes = {name: code for code, name in rows.items() if code.endswith("00")}
    for kind, cities in table(folder / "national.yml", by_name(groups)).items():
        for city in sorted(cities):
            name = KIND.sub("", city) + kind
            yield Place.key(name, codes[city]), name


def called(folder: Path, rows: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what newspapers call places, with their codes."""
    codes = {name: code for code, name in rows.items()}
    for official, names in table(folder / "called.yml", by_name(shapes.words)).items():
        yield from ((name, codes[official]) for name in names)


def read_towns(folder: Path) -> dict[str, str]:
    """Read the tables of all provinces' towns as they stand, for few pages ask for one."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((folder / "towns").glob("*.tsv"))}


def read_rows(path: Path) -> Iterator[tuple[str, str]]:
    """Read a table: code, tabulator, name."""
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, name = line.partition("\t")
        yield code, name


def parent(code: str, rows: Collection[str]) -> str | None:
    """Find the nearest place above that the tables hold; counties under a province directly have no prefecture."""
    digits = code.partition("-")[0]
    above = (digits[:6].ljust(6, "0"), digits[:4].ljust(4, "0") + "00", digits[:2] + "0000")
    return next((each for each in above if each in rows and each != code), None)


def is_zone(code: str) -> bool:
    """Tell zones by their code."""
    return len(code) == COUNTY and code.isdigit() and int(code[4:]) in ZONES
