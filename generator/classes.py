"""Lets patterns be compiled sooner: a class of characters is worked out once, and that of Han characters stands in hundreds."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

COMPILER, STEP = import_module("re._compiler"), "_optimize_charset"
"""Where Python lays out all signs of a class one by one, wherever it stands; another Python may have no such step."""

work_out: Any = getattr(COMPILER, STEP, None)

Class = tuple[list[Any], bool]
"""What a class comes to, and whether case counts in it."""


def worked_out(signs: list[Any], *case: Any) -> Class:  # noqa: ANN401 - Python's own signature
    """Work a class out, or remember what it came to where case does not matter."""
    found: Class = work_out(signs, *case) if any(case) else remembered(tuple(signs))
    return found


@cache
def remembered(signs: tuple[Any, ...]) -> Class:
    """Work a class out once."""
    found: Class = work_out(list(signs))
    return found


if work_out is not None:
    setattr(COMPILER, STEP, worked_out)
