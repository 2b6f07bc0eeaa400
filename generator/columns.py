"""Columns: the runs of lines of a page that were broken at one width; the articles of a page are seldom all set to the same."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, TypeVar

from generator.measure import DENT, FEWEST, NARROWEST, PAUSE, WIDEST, closed, measure, prose, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.measure import Line, Measure

L = TypeVar("L", bound="Line")

MOST = 6
"""A page has hardly more widths of columns."""
NEAR, ENDED, UNENDED, LONG, APART = 0.4, 0.6, 1.5, 4.0, 0.5
"""What it costs that a line is longer or shorter by one than a full one, ends a sentence or not where it is shorter, is longer, and runs across the columns."""
FULL = 4
"""So many lines, of which but the last may be short, were set to the measure of another column."""
FREE = 1.2
"""What each line costs that is set to no width."""
TURN = 4.0
"""What it costs that another width begins."""


def blocks(page: Sequence[L], outside: Callable[[str], bool]) -> Iterator[tuple[Sequence[L], Measure | None]]:
    """Yield the blocks of each column with their measures: their own, that of the column, that of the page, where they have full lines, or that of another column, where they have no others."""
    found = list(measured(page, outside))
    known = {own.size: own for _, own in found if own is not None}
    for block, own in found:
        yield block, own or next((other for other in known.values() if is_set(block, other)), None)


def measured(page: Sequence[L], outside: Callable[[str], bool]) -> Iterator[tuple[Sequence[L], Measure | None]]:
    """Yield the blocks of each column with their own measures, or with that of the column or the page."""
    usual = measure(page, outside)
    found = list(columns(page, outside))
    sizes: dict[int, list[L]] = {}
    for size, column in found:
        sizes.setdefault(size, []).extend(column)
    alike = {size: usual if len(lines) == len(page) else measure(lines, outside) for size, lines in sizes.items()}
    for size, column in found:
        common = alike[size] if len(column) == len(sizes[size]) else measure(column, outside)
        for block in closed_up(column):
            own = common if len(block) == len(column) else measure(block, outside)
            yield block, own or usual_of(block, common) or usual_of(block, alike[size]) or usual_of(block, usual)


def is_set(block: Sequence[Line], other: Measure) -> bool:
    """Tell whether a few lines were set to the measure of another column: all but the last are full, and none is wider."""
    *lines, _ = block
    fits = all(map(other.fills, lines)) and all(other.width(line) <= other.size + 1 for line in block)
    return len(block) >= FULL and fits and prose(lines)


def usual_of(block: Sequence[Line], usual: Measure | None) -> Measure | None:
    """Take a usual measure for that of a block, when the block has full lines."""
    return usual if usual and any(usual.fills(line) for line in block) else None


def closed_up(lines: Iterable[L]) -> Iterator[Sequence[L]]:
    """Yield lines that stand without a blank line between."""
    block: list[L] = []
    for line in lines:
        if line.gap > 1 and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def columns(page: Sequence[L], outside: Callable[[str], bool]) -> Iterator[tuple[int, Sequence[L]]]:
    """Yield the lines of a page, column by column, with the width of each, 0 for none; what is outside of articles runs across them."""
    sizes = frequent(page)
    if len(sizes) < 2:  # noqa: PLR2004 - one width parts nothing
        yield 0, page
        return
    states = cheapest([costs(line, sizes, outside) for line in page])
    turns = [at for at in range(1, len(page)) if states[at] != states[at - 1]]
    widths, starts = [*sizes, 0], [0]
    for at in turns:
        behind = at + ends(page, at, widths[states[at - 1]])
        starts.append(heading(page, starts[-1], behind, widths[states[at - 1]]))
    for at, (start, stop) in zip([0, *turns], pairwise([*starts, len(page)]), strict=True):
        yield widths[states[at]], page[start:stop]


def frequent(page: Sequence[Line]) -> list[int]:
    """List the widths that lines of a page may have been broken at, the most frequent first, none next to another."""
    short = (line for line in page if line.width <= 2 * WIDEST)
    counted = Counter(size for line in short for size in {line.width, ceil(room(line))} if NARROWEST <= size <= WIDEST)
    found: list[int] = []
    for size, times in counted.most_common():
        if times > FEWEST and not any(abs(size - other) <= 1 for other in found):
            found.append(size)
    return found[:MOST]


def costs(line: Line, sizes: Sequence[int], outside: Callable[[str], bool]) -> list[float]:
    """Say what a line costs in a column of each width, and in none."""
    widths = line.width, ceil(room(line))
    return [*[cost(line, beside(widths, size), outside) for size in sizes], FREE]


def cost(line: Line, off: int, outside: Callable[[str], bool]) -> float:
    """Say what a line costs in a column whose width it misses by some characters."""
    if abs(off) <= 1:
        return NEAR * abs(off)
    if off < 0:
        return ENDED if closed(line.text) else UNENDED
    return APART if outside(line.text) else LONG


def beside(widths: tuple[int, int], size: int) -> int:
    """Say by how many characters a line misses a width, digits and letters taken whole or as half."""
    whole, half = widths
    return min(whole - size, half - size, key=abs)


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


def heading(page: Sequence[L], start: int, turn: int, size: int) -> int:
    """Find where the heading of a text begins that is set to another width: behind the last line of the text before."""
    at = turn
    while at - 1 > start and not ends_text(page[at - 2], page[at - 1], size):
        at -= 1
    return at


def ends(page: Sequence[L], at: int, size: int) -> bool:
    """Tell whether the first line of a column ends the sentence of the one before, which broke off with a full line; any column may hold it."""
    before, line = page[at - 1 : at + 1]
    goes_on = is_full(before, size) and not closed(before.text)
    return goes_on and closed(line.text) and line.width <= size and at + 1 < len(page)


def ends_text(above: Line, line: Line, size: int) -> bool:
    """Tell whether a line is the last of a text set to a width, not of a heading: it ends a sentence, or goes on with one, full itself or with a pause."""
    if closed(line.text):
        return True
    goes_on = is_full(above, size) and not closed(above.text)
    return sum((goes_on, is_full(line, size), PAUSE.search(line.text) is not None)) > 1


def is_full(line: Line, size: int) -> bool:
    """Tell whether a line fills a column of a width, blanks before it perhaps lost."""
    return -DENT <= beside((line.width, ceil(room(line))), size) <= 1
