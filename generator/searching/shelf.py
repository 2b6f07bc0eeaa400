"""Makes the index of one volume: what Pagefind made of it, and the cards that the browser counts and sorts by."""

from __future__ import annotations

import gzip
import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.searching.engine import run
from generator.searching.units import stream, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Record = dict[str, Any]
"""An `Entry` as it was spooled."""


def make(records: list[Record], work: Path) -> Path:
    """Index records in an empty folder and return the folder that is to be published."""
    made = run((" ".join(stream((record["headline"], *record["passages"]))) for record in records), work)
    write(made.folder / "cards.packed", cards(records, made.number()))
    (made.folder / "stories").mkdir()
    for number, record in enumerate(records):
        write(made.folder / "stories" / f"{number}.packed", shown(record))
    made.reduce()
    return made.folder


def shown(record: Record) -> Record:
    """Take what is shown of a result."""
    where = "、".join(name for _, name in record["facets"]["district"])
    return {name: record[name] for name in ("id", "address", "title", "when", "iso", "passages")} | {"where": where}


def cards(records: list[Record], bounds: list[str]) -> Record:
    """Tabulate what filters, counts and orders go by; a column a list, so that it packs well."""
    return {
        "dates": [record["iso"] for record in records],
        "heads": [sum(1 for _ in tokens(record["headline"])) for record in records],
        "bounds": bounds,
        "facets": {facet: column(facet, records) for facet in sorted(records[0]["facets"])},
    }


def column(facet: str, records: Iterable[Record]) -> Record:
    """Give each term of a facet a number, and list for each story the numbers of its own."""
    rows = [[tuple(term) for term in record["facets"][facet]] for record in records]
    terms = sorted(set(chain.from_iterable(rows)))
    numbers = {term: number for number, term in enumerate(terms)}
    return {"terms": terms, "rows": [[numbers[term] for term in row] for row in rows]}


def write(path: Path, content: Record) -> None:
    """Write JSON, packed, since not every host packs what it sends; no clock gets in."""
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(gzip.compress(plain, mtime=0))
