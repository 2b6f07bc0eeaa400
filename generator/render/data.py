"""Open data: every story as JSON Lines and CSV, people and figures, year by year, with a description for programs."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from generator import formats
from generator.digest import stamp
from generator.model import Draft, Quire
from generator.records import FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from jinja2 import Environment

    from generator.model import Card, Digest, Site
    from generator.records import Record
    from generator.render.sheets import Stock

BOM = "\ufeff"
"""Stands before a CSV: without it Excel reads Chinese in UTF-8 as another encoding."""

UNDATED = "undated"
"""Folder of the stories whose year is unknown."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file of each year's folder."""

    name: str
    """Its name: `stories.csv`."""
    rows: Callable[[Record], Iterable[Record]]
    """What a story gives to it."""
    columns: tuple[str, ...] = ()
    """The head of a table; JSON Lines have none."""

    @property
    def head(self) -> str:
        """How the file begins."""
        return BOM + formats.lines([self.columns]) if self.columns else ""

    def lines(self, record: Record) -> str:
        """Write what a story gives to it."""
        rows = self.rows(record)
        return formats.rows(rows, self.columns) if self.columns else "".join(formats.jsonl(rows))


def stories(record: Record) -> Iterator[Record]:
    """Give the story itself."""
    yield record


def people(record: Record) -> Iterator[Record]:
    """Give a row for each person in the news."""
    known = origin(record)
    yield from (known | person for person in record["people"])


def figures(record: Record) -> Iterator[Record]:
    """Give a row for each figure."""
    known = origin(record)
    yield from (known | figure for figure in record["figures"])


def origin(record: Record) -> Record:
    """Tell which story a row comes from."""
    district = record["district"]
    return {
        "story": record["id"],
        "url": record["url"],
        "date": record["date"]["iso"],
        "district": district["name"] if district else None,
    }


ORIGIN = ("story", "url", "date", "district")
"""Columns of `origin`."""

TABLES = (
    Table("stories.jsonl", stories),
    Table("stories.csv", stories, FIELDS),
    Table("people.csv", people, (*ORIGIN, "name", "title")),
    Table("figures.csv", figures, (*ORIGIN, "text", "value", "unit")),
)
"""The files of a year; a new one is a row."""


def rows(record: Record) -> dict[str, str]:
    """Write what a story gives to each file of its year."""
    return {kind.name: kind.lines(record) for kind in TABLES}


def data(digest: Digest, stock: Stock, jinja: Environment) -> Iterator[Quire]:
    """List the data files, those of each year together, their description, and the page that explains their fields."""
    shelves: defaultdict[str, list[Card]] = defaultdict(list)
    for card in sorted(digest.cards, key=lambda card: card.id):
        year = (card.date.iso or "")[:4]
        shelves[year if year.isdigit() else UNDATED].append(card)
    years = sorted(shelves)
    for year in years:
        made = stamp(digest, shelves[year])
        yield Quire(f"data/{year}", made, partial(tables, f"data/{year}", made, shelves[year], stock))
    paths = [f"{year}/{kind.name}" for year in years for kind in TABLES]
    known = stamp(digest, (), paths)
    alone = (
        Draft("data/story.schema.json", b"", lambda: jinja.get_template("data/story.schema.json").render()),
        Draft("data/datapackage.json", known, lambda: described(paths, stock.site)),
        Draft("data/index.md", known, lambda: page(paths, years, jinja)),
        Draft("llms.txt", known, lambda: jinja.get_template("data/llms.txt").render(years=years)),
    )
    yield from map(Quire.of, alone)


def tables(folder: str, made: bytes, cards: Iterable[Card], stock: Stock) -> Iterator[Draft]:
    """Draft the files of a year, for which its stories are looked up once."""
    found = cache(lambda: [stock.rows[card.id] for card in cards])
    for kind in TABLES:
        yield Draft(f"{folder}/{kind.name}", made, partial(written, kind, found))


def written(kind: Table, found: Callable[[], Iterable[Mapping[str, str]]]) -> str:
    """Write a file of what stories give to all of their year."""
    return kind.head + "".join([each[kind.name] for each in found()])


def page(paths: Iterable[str], years: Iterable[str], jinja: Environment) -> str:
    """Write the page that explains the files and their fields."""
    template = jinja.get_template("data/index.md")
    return template.render(years=years, paths=paths, tables=TABLES, fields=fields(jinja))


def described(paths: Iterable[str], site: Site) -> str:
    """Write the description for programs."""
    return json.dumps(package(paths, site), ensure_ascii=False, indent=1) + "\n"


def fields(jinja: Environment) -> dict[str, Any]:
    """Read the fields of a story from the schema, so that the page and the schema cannot disagree."""
    schema: dict[str, Any] = json.loads(jinja.get_template("data/story.schema.json").render())
    found: dict[str, Any] = schema["properties"]
    return found


def package(paths: Iterable[str], site: Site) -> dict[str, Any]:
    """Describe the files as a Data Package (frictionlessdata.io)."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "jianbao",
        "title": site.name,
        "description": site.description,
        "homepage": site.url,
        "resources": [resource(path) for path in paths],
    }


def resource(path: str) -> dict[str, Any]:
    """Describe a file."""
    name = path.replace("/", "-").rpartition(".")[0]
    if path.endswith(".csv"):
        return {
            "name": f"{name}-table",
            "path": path,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": {"header": True, "delimiter": ","},
        }
    return {"name": name, "path": path, "format": "jsonl", "mediatype": "application/jsonl", "encoding": "utf-8"}
