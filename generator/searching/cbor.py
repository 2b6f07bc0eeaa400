"""Reads and writes the little of CBOR that Pagefind uses: numbers, texts, lists."""

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
    return following(iter(data))


def following(data: Iterator[int]) -> Value:
    """Read the value that comes next.

    Raises:
        ValueError: it is of a kind that is not read here.

    """
    first = next(data)
    kind, argument = first >> 5, first & 31
    if argument in WIDTHS:
        argument = int.from_bytes(bytes(islice(data, WIDTHS[argument])))
    match kind:
        case 0:
            return argument
        case 3:
            return bytes(islice(data, argument)).decode()
        case 4:
            return [following(data) for _ in range(argument)]
    raise ValueError(f"CBOR of kind {kind}")


def encode(value: Value) -> bytes:
    r"""Write a value as briefly as CBOR can.

    >>> encode([1, ["ké"]])
    b'\x82\x01\x81ck\xc3\xa9'
    """
    match value:
        case int():
            return head(0, value)
        case str():
            return head(3, len(value.encode())) + value.encode()
        case _:
            return head(4, len(value)) + b"".join(map(encode, value))


def head(kind: int, argument: int) -> bytes:
    """Write the kind of a value with its number or length."""
    if argument < min(WIDTHS):
        return bytes([kind << 5 | argument])
    first, width = next((first, width) for first, width in WIDTHS.items() if argument < 1 << 8 * width)
    return bytes([kind << 5 | first]) + argument.to_bytes(width)
