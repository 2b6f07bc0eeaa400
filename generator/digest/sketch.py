"""A few bytes that tell how like two texts are; the only place that knows rensa."""

from __future__ import annotations

import re
import struct
from hashlib import sha256
from typing import TYPE_CHECKING

from rensa import RMinHash

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTH = 64
"""Numbers of a sketch."""
ROWS = 4
"""Numbers of a band: texts of which four fifths agree share one with a chance of 0.9998."""
SEED = 20190818
"""Fixed, so that the same text has the same sketch for ever."""
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
MARK = 8
"""Bytes that stand for the numbers of a text."""
GRAIN = 4
"""Signs of a shingle."""


def shingles(text: str) -> set[str]:
    """Cut a text into all runs of four letters and digits."""
    bare = "".join(filter(str.isalnum, text))
    return {bare[at : at + GRAIN] for at in range(max(len(bare) - GRAIN + 1, 1))}


def numbers(text: str) -> bytes:
    """Digest all numbers of a text, whatever their order."""
    return sha256(" ".join(sorted(NUMBER.findall(text))).encode()).digest()[:MARK]


def sketch(text: str) -> bytes:
    """Sketch a text: its numbers, then its likeness; an empty one has none."""
    grains = shingles(text)
    if grains == {""}:
        return b""
    made = RMinHash(LENGTH, SEED)
    made.update(list(grains))
    return numbers(text) + struct.pack(f"<{LENGTH}I", *made.digest())


def bands(signature: bytes) -> Iterator[tuple[int, bytes]]:
    """Cut a sketch into bands; texts that share one may be alike."""
    width = 4 * ROWS
    for start in range(0, len(signature), width):
        yield start, signature[start : start + width]
