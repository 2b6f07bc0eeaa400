"""Columns: the runs of lines of a page that were broken at one width; the articles of a page are seldom all set to the same."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from generator.cut.measure import FEWEST, NARROWEST, WIDEST, closed, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.cut.strips import Strip

MOST = 6
"""A page has hardly more widths of columns."""
NEAR, ENDED, UNENDED, LONG, APART = 0.4, 0.6, 1.5, 4.0, 0.5
"""What it costs that a line is longer or shorter by one than a full one, ends a sentence or not where it is shorter, is longer, and runs across the columns."""
FREE = 1.2
"""What each line costs that is set to no width."""
TURN = 4.0
"""What it costs that another width begins."""


def columns(page: Sequence[Strip], outside: Callable[[str], bool]) -> Iterator[Sequence[Strip]]:
    """Yield the lines of a page, column by column; what is outside of articles runs across them."""
    sizes = frequent(page)
    if len(sizes) < 2:  # noqa: PLR2004 - one width parts nothing
        yield page
        return
    states = cheapest([costs(line, sizes, outside) for line in page])
    turns = [at for at in range(1, len(page)) if states[at] != states[at - 1]]
    starts = [0]
    for at in turns:
        starts.append(heading(page, starts[-1], at, [*sizes, 0][states[at - 1]]))
    for start, stop in pairwise([*starts, len(page)]):
        yield page[start:stop]


def frequent(page: Sequence[Strip]) -> list[int]:
    """List the widths that lines of a page may have been broken at, the most frequent first, none next to another."""
    counted = Counter(size for line in page for size in {line.width, ceil(room(line))} if NARROWEST <= size <= WIDEST)
    found: list[int] = []
    for size, times in counted.most_common():
        if times > FEWEST and not any(abs(size - other) <= 1 for other in found):
            found.append(size)
    return found[:MOST]


def costs(line: Strip, sizes: Sequence[int], outside: Callable[[str], bool]) -> list[float]:
    """Say what a line costs in a column of each width, and in none."""
    return [*(cost(line, size, outside) for size in sizes), FREE]


def cost(line: Strip, size: int, outside: Callable[[str], bool]) -> float:
    """Say what a line costs in a column of a width."""
    off = beside(line, size)
    if abs(off) <= 1:
        return NEAR * abs(off)
    if off < 0:
        return ENDED if closed(line.text) else UNENDED
    return APART if outside(line.text) else LONG


def beside(line: Strip, size: int) -> int:
    """Say by how many characters a line misses a width, digits and letters taken whole or as half."""
    return min(line.width - size, ceil(room(line)) - size, key=abs)


def cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """Choose a column for each line so that all cost least; of two ways the one that turns later."""
    totals, back = list(costs[0]), []
    for each in costs[1:]:
        best = min(range(len(totals)), key=totals.__getitem__)
        turned = totals[best] + TURN
        back.append([at if total < turned else best for at, total in enumerate(totals)])
        totals = [min(total, turned) + more for total, more in zip(totals, each, strict=True)]
    states = [min(range(len(totals)), key=totals.__getitem__)]
    for before in reversed(back):
        states.append(before[states[-1]])
    return states[::-1]


def heading(page: Sequence[Strip], start: int, turn: int, size: int) -> int:
    """Find where the heading of a text begins that is set to another width: behind the last line that ends a sentence or goes on with a full one."""
    at = turn
    while at - 1 > start and not closed(page[at - 1].text):
        above = page[at - 2]
        if abs(beside(above, size)) <= 1 and not closed(above.text):
            break
        at -= 1
    return at
