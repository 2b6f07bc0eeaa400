"""Tables: lines of cells with blanks between; a name stands beside a post, or in a column of names."""

from __future__ import annotations

import re
from itertools import chain, groupby
from typing import TYPE_CHECKING

from generator.extract.name_context import is_label
from generator.extract.named import Named
from generator.extract.rosters import MOST, is_personal, may_be_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

TABLE = re.compile(r" *+[^ ,。]++(?: ++[^ ,。]++){1,7}+ *+")
"""A line of a few cells, which is no sentence."""
CELL = re.compile(r"(?<![^ ])[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?![^ ])|[^ ]+")
"""A cell; a name of two characters may be drawn out."""
LONGEST = 100
"""Characters of a line of a table."""
BESIDE = 3
"""Cells of a line that is one of a table by itself, and in which a name may stand before its post."""
WHEN = re.compile(r"(?:周|星期)[一二三四五六日天].*|[上下]午|全天|晚上")
"""When somebody is there."""
REACHED = re.compile(r"\d{1,2}(?::\d{2}){1,2}(?:\.\d{1,3})?")
"""In what time somebody ran or swam."""
ROOMS = ("科", "室", "门诊")
"""Last characters of where a doctor is."""
LEAST, SHARE = 2, 0.6
"""Lines that make a column, and the share of the lines that have a name there."""
CALLED, ENOUGH = 2, 2
"""What a head that calls a column weighs, and what it and the mean of the characters must come to."""


class Row:
    """A line of a table."""

    def __init__(self, part: Part, known: Lore) -> None:
        """Read the cells of a line, and those that may be names."""
        self.part = part
        self.cells = [Named(part, *found.span()) for found in CELL.finditer(part.string)]
        self.named = {at for at, cell in enumerate(self.cells) if is_cell(cell, known)}

    def may_name(self, at: int, known: Lore) -> bool:
        """Whether a cell may be one of a column of names, no everyday word, and another tells of somebody: a unit, a post, a time."""
        if at not in self.named or (self.cells[at].name in known.everyday and not self.cells[at].drawn_out):
            return False
        return any(is_told(cell.name, known) for other, cell in enumerate(self.cells) if other != at)


def tables(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names in lines of cells."""
    for is_row, run in groupby(parts, key=is_line):
        if is_row:
            rows = [Row(part, known) for part in run]
            posted = list(chain.from_iterable(beside_posts(row, known) for row in rows))
            if len(posted) >= LEAST or max(len(row.cells) for row in rows) >= BESIDE:
                yield from posted
            yield from column(rows, known)


def is_line(part: Part) -> bool:
    """Whether a piece looks like a line of a table."""
    return " " in part.string and len(part.string) <= LONGEST and TABLE.fullmatch(part.string) is not None


def is_cell(cell: Named, known: Lore) -> bool:
    """Whether a cell may be a name; an everyday word is one only when it is drawn out, or persons are named so."""
    word = cell.name
    if not known.is_reading(word) or not may_be_name(word, known) or word.endswith(known.units):
        return False
    return word not in known.everyday or word in known.namesakes or cell.drawn_out


def is_told(word: str, known: Lore) -> bool:
    """Whether a cell is a unit, a post or a time."""
    told = word.endswith((*known.units, *ROOMS)) or is_post(word, known)
    return told or WHEN.fullmatch(word) is not None or REACHED.fullmatch(word) is not None


def is_post(word: str, known: Lore) -> bool:
    """Whether a cell is a post or a calling, and not of those who write."""
    return is_label(word, len(word), known)


def beside_posts(row: Row, known: Lore) -> Iterator[Named]:
    """Find the names behind cells with a post, and in longer lines before one; a word that is one of everyday life stands behind."""
    cells = [cell.name for cell in row.cells]
    for at in sorted(row.named):
        plain = cells[at] in known.everyday
        if known.shape(cells[at]) < 0 and not row.cells[at].drawn_out:
            continue
        behind = at > 0 and is_post(cells[at - 1], known)
        before = len(cells) >= BESIDE and not plain and is_post(" ".join(cells[at + 1 : at + 2]), known)
        if behind or before:
            yield row.cells[at]


def column(rows: Sequence[Row], known: Lore) -> Iterator[Named]:
    """Find the names of the column that looks most like one of names."""
    width = max(len(row.cells) for row in rows)
    columns = {at: [row for row in rows if row.may_name(at, known)] for at in range(width)}
    likely = {at: weigh(at, column, rows, known) for at, column in columns.items()}
    at = max(likely, key=lambda at: (likely[at], -at))
    if likely[at] >= ENOUGH:
        yield from (row.cells[at] for row in columns[at])


def weigh(at: int, column: Sequence[Row], rows: Sequence[Row], known: Lore) -> float:
    """Give the mean weight of the names of a column, more below a head that calls them; little when they are few or look like places."""
    names = [row.cells[at].name for row in column]
    headed = at < len(rows[0].cells) and is_head(rows[0].cells[at].name, known)
    if len(names) < LEAST or len(names) < SHARE * (len(rows) - headed):
        return -ENOUGH
    if 2 * sum(is_personal(name, known) for name in names) < len(names):
        return -ENOUGH
    return sum(min(known.shape(name), MOST) for name in names) / len(names) + CALLED * headed


def is_head(word: str, known: Lore) -> bool:
    """Whether the head of a column calls persons: 姓名, 专家."""
    return known.rolls.search(word) is not None or is_post(word, known)
