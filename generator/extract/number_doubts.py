"""Numbers that contradict each other: they are left as printed, asked about, and not put forward."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ABOVE = re.compile(
    r"增长(?P<first>\d+(?:\.\d+)?)%,[^,。;%]{0,16}?(?:高于|高出)[^,。;%]{0,12}?(?P<second>\d+(?:\.\d+)?)个百分点"
)
"""A growth, then by how much it is above the average."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two numbers that do not go together."""

    start: int
    """The first character of the passage."""
    stop: int
    """The character behind it."""


def number_doubts(string: str) -> Iterator[Doubt]:
    """Find a growth that is above an average by more than itself: the average would have shrunk."""
    for found in ABOVE.finditer(string):
        if float(found["second"]) > float(found["first"]):
            yield Doubt(found.start("second"), found.end())
