"""Open data: every story as JSON Lines and CSV, people and figures, year by year, with a description for programs."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.formats import jsonl, table
from generator.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jinja2 import Environment

    from generator.model import Digest, Site
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
    write: Callable[[Iterable[Record]], Iterator[str]]
    """How its rows become text."""


def stories(record: Record) -> Iterator[Record]:
    """Give the story itself."""
    yield record


def people(record: Record) -> Iterator[Record]:
    """Give a row for each person in the news."""
    yield from (origin(record) | person for person in record["people"])


def figures(record: Record) -> Iterator[Record]:
    """Give a row for each figure."""
    yield from (origin(record) | figure for figure in record["figures"])


def origin(record: Record) -> Record:
    """Tell which story a row comes from."""
    district = record["district"]
    return {
        "story": record["id"],
        "url": record["url"],
        "date": record["date"]["iso"],
        "district": district["name"] if district else None,
    }


TABLES = (
    Table("stories.jsonl", stories, jsonl),
    Table("stories.csv", stories, table),
    Table("people.csv", people, table),
    Table("figures.csv", figures, table),
)
"""The files of a year; a new one is a row."""


def data(digest: Digest, stock: Stock, jinja: Environment) -> Iterator[Document]:
    """Render the data files, their description, and the page that explains their fields."""
    shelves: defaultdict[str, list[str]] = defaultdict(list)
    for card in digest.cards:
        year = (card.date.iso or "")[:4]
        shelves[year if year.isdigit() else UNDATED].append(card.id)
    paths = []
    for year, ids in sorted(shelves.items()):
        for kind in TABLES:
            text = written(kind, (stock.records[id_] for id_ in sorted(ids)))
            if text:
                paths.append(f"{year}/{kind.name}")
                yield Document(f"data/{paths[-1]}", text)
    yield Document("data/story.schema.json", jinja.get_template("data/story.schema.json").render())
    yield Document("data/datapackage.json", json.dumps(package(paths, stock.site), ensure_ascii=False, indent=1) + "\n")
    page = jinja.get_template("data/index.md").render(
        years=sorted(shelves), paths=paths, tables=TABLES, fields=fields(jinja)
    )
    yield Document("data/index.md", page)
    yield Document("llms.txt", jinja.get_template("data/llms.txt").render(years=sorted(shelves)))


def written(kind: Table, found: Iterable[Record]) -> str:
    """Write the rows of a file; empty without any."""
    text = "".join(kind.write(row for record in found for row in kind.rows(record)))
    return BOM + text if text and kind.name.endswith(".csv") else text


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
