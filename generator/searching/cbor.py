"""Reads the little of CBOR that Pagefind writes: numbers, texts, lists, nothing."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = int | str | list["Value"]
"""What such a file holds."""

WIDTHS = {24: 1, 25: 2, 26: 4, 27: 8}
"""Head to the number of bytes in which its argument follows."""


def decode(data: bytes) -> Value:
    r"""Read one value.

    >>> decode(b"\x82\x01\x81ck\xc3\xa9")
    [1, ['ké']]
    """
    return value(iter(data))


def value(data: Iterator[int]) -> Value:
    """Read the value that comes next.

    Raises:
        ValueError: it is of a kind that is not read here.

    """
    head = next(data)
    kind, argument = head >> 5, head & 31
    if argument in WIDTHS:
        argument = int.from_bytes(bytes(islice(data, WIDTHS[argument])))
    match kind:
        case 0:
            return argument
        case 3:
            return bytes(islice(data, argument)).decode()
        case 4:
            return [value(data) for _ in range(argument)]
    raise ValueError(f"CBOR of kind {kind}")
