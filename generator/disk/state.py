"""What is seen of files without reading them: as little as tells a change."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

State = int
"""Moment of a file's last change and its size, in one number: a site has hundreds of thousands of files."""

SIZES = 1 << 44
"""Where the moment stands in it: no file is as large as this."""

MISSING: State = -1
"""State of a file that is not there."""

SETTLED = 2_000_000_000
"""Nanoseconds after which a file that changes again is sure to show another moment, on any disk."""


def state(path: Path) -> State:
    """Look at a file."""
    return look(partial(os.stat, path))


def settled(seen: State) -> bool:
    """Say whether a file that changes from now on is sure to look different."""
    return seen // SIZES < time.time_ns() - SETTLED


def survey(folder: Path, *, deep: bool = True) -> dict[str, State]:
    """Look at every file of a folder in one walk, by its path from there; what is closed to us is not there.

    Links to folders are not followed.
    """
    found: dict[str, State] = {}
    waiting = [(str(folder), "")]
    for path, below in waiting:
        for each in entries(path):
            if not each.is_dir():
                found[below + each.name] = look(each.stat)
            elif deep and not each.is_symlink():
                waiting.append((each.path, f"{below}{each.name}/"))
    return found


def entries(folder: str) -> list[os.DirEntry[str]]:
    """List what a folder holds; nothing where there is none."""
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def look(see: Callable[[], os.stat_result]) -> State:
    """Take of what the system tells about a file what we keep."""
    try:
        found = see()
    except OSError:
        return MISSING
    return found.st_mtime_ns * SIZES + found.st_size
