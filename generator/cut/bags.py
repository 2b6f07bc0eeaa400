"""Bags: the pairs of characters that a text holds, to be compared with those of others."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import reduce
from itertools import count
from operator import or_
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

CONTENT = re.compile(r"[^\W的了和在是与及并对为中上下不有也就都被把让从到向于以将等个这那其之年月日时]{2,}")
"""Runs of characters that carry meaning; the words that every text holds part them."""
Bag = TypeVar("Bag", int, set[str])
"""The pairs of a text: as the bits of a number, or as a set."""


def pairs(text: str) -> set[str]:
    """Collect the adjacent pairs of characters that carry meaning.

    >>> sorted(pairs("修好的水渠"))
    ['修好', '水渠']
    """
    return {run[at : at + 2] for run in CONTENT.findall(text) for at in range(len(run) - 1)}


def numbered(texts: Sequence[str]) -> list[int]:
    """Collect the pairs of each text as the bits of a number: what two texts have in common is then found at once."""
    bits: defaultdict[str, int] = defaultdict(count().__next__)
    return [reduce(or_, map((1).__lshift__, map(bits.__getitem__, pairs(text))), 0) for text in texts]
