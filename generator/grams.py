"""Grams: every few letters of a string that stand side by side, cut as bytes, which takes a third of the time."""

from __future__ import annotations

from functools import cache
from itertools import chain
from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 4
"""Bytes of a letter."""


def encoded(string: str) -> bytes:
    """Write each letter in as many bytes."""
    return string.encode("utf-32-le", "surrogatepass")


def grams(string: str, size: int) -> Iterator[bytes]:
    """Yield all grams of so many letters, in no order.

    >>> sorted(gram.decode("utf-32-le") for gram in grams("水利工程", 2))
    ['利工', '工程', '水利']
    """
    data = encoded(string)
    return chain.from_iterable(cut(data, size, start, len(string)) for start in range(min(size, len(string))))


def cut(data: bytes, size: int, start: int, stop: int) -> tuple[bytes, ...]:
    """Cut a range of letters into grams, one behind the other, without the rest."""
    count = max(min(stop, len(data) // WIDTH) - start, 0) // size
    first, last = WIDTH * start, WIDTH * (start + size * count)
    middle = last - WIDTH * size * (count % ROW)
    rows = shape(size, ROW).iter_unpack(data[first:middle])
    return tuple(chain(chain.from_iterable(rows), shape(size, count % ROW).unpack(data[middle:last])))


ROW = 64
"""So many grams are cut at once; few shapes are needed then, and a shape costs more to make than to use."""


@cache
def shape(size: int, count: int) -> Struct:
    """Describe so many grams in a row."""
    return Struct(f"{size * WIDTH}s" * count)
