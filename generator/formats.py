"""Records as lines of text: JSON Lines and CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from generator.unseen import SIGN, SUSPECT, without_unseen

if TYPE_CHECKING:
    from generator.records import Record

FORMULA = re.compile(r"^\s*[=+\-@＝＋－＠\t\r]")
"""How a cell begins that spreadsheets calculate."""

JSON = json.JSONEncoder(ensure_ascii=False)
"""Writes JSON with every sign as it is."""


def jsonl(records: Iterable[Record]) -> Iterator[str]:
    """Write a JSON object a line."""
    yield from map(line, records)


def line(record: Record) -> str:
    """Write a JSON object on a line."""
    return text(record) + "\n"


def text(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    r"""Write JSON on one line that is safe on a terminal.

    >>> print(text({"a": "好\x9b"}))
    {"a": "好\u009b"}
    """
    written = JSON.encode(value)
    return SIGN.sub(lambda match: json.dumps(match[0])[1:-1], written) if SUSPECT.search(written) else written


def table(records: Iterable[Record]) -> Iterator[str]:
    """Write CSV with a head; what is nested stands in its cell as JSON."""
    head: list[str] | None = None
    for record in records:
        if head is None:
            head = list(record)
            yield lines([head])
        yield rows([record], head)


def rows(records: Iterable[Record], columns: Iterable[str]) -> str:
    """Write records as rows."""
    return lines([cell(record[name]) for name in columns] for record in records)


def lines(rows: Iterable[Iterable[str]]) -> str:
    """Write rows."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def cell(value: Any) -> str:  # noqa: ANN401 - a value of a record
    """Write a cell; one that a spreadsheet would calculate gets an apostrophe before it."""
    if value is None:
        return ""
    written = without_unseen(value) if isinstance(value, str) else text(value)
    written = written.replace("\0", "")
    return "'" + written if FORMULA.match(written) else written


Format = Callable[[Iterable["Record"]], Iterator[str]]
"""Writes records as lines."""

FORMATS: dict[str, Format] = {"jsonl": jsonl, "csv": table}
"""By name, as the command knows them."""
