"""Turns: where a column of another width begins, and where one goes on behind others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.page import Page
    from generator.cut.strips import Strip
    from generator.cut.weighing import Sign

LIKE = 2
"""Measures that differ by no more are of columns of one width."""


def turned(page: Page, last: int, at: int) -> Iterator[Sign]:
    """Yield whether a strip is set to a column of another width than the one before, or carries on its column behind another one."""
    left, right = page.strips[last], page.strips[at]
    if is_other(left, right):
        yield "join.turned", 1
    elif last + 1 < at and left.column and not right.indented:
        begins, ends = is_other(page.strips[at - 1], right), is_other(left, page.strips[last + 1])
        if begins and ends:
            yield "join.column", 1


def is_other(one: Strip, other: Strip) -> bool:
    """Tell whether two strips are set to columns of unlike width."""
    return bool(one.column and other.column) and abs(one.column - other.column) > LIKE
