"""What is seen of a file without reading it: as little as tells a change."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

State = list[int]
"""Size of a file and moment of its last change."""

MISSING: State = [-1, -1]
"""State of a file that is not there."""

SETTLED = 2_000_000_000
"""Nanoseconds after which a file that changes again is sure to show another moment, on any disk."""


def state(path: Path) -> State:
    """Look at a file."""
    try:
        found = path.stat()
    except OSError:
        return MISSING
    return [found.st_size, found.st_mtime_ns]


def settled(seen: State) -> bool:
    """Say whether a file that changes from now on is sure to look different."""
    return seen[1] < time.time_ns() - SETTLED
