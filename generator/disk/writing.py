"""Writes a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

PART = ".part"
"""How the name of a file ends while it is written; one that is left over is what a crash left."""


def write(path: str | Path, data: bytes) -> None:
    """Write beside, then rename, so that nobody ever sees half a file."""
    folder, name = os.path.split(path)
    beside = os.path.join(folder, f".{os.getpid()}-{name[-64:]}{PART}")  # noqa: PTH118 - a hundred thousand times over
    try:
        with os.fdopen(opened(beside), "wb") as file:
            file.write(data)
        os.replace(beside, path)  # noqa: PTH105 - the same
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def opened(path: str) -> int:
    """Open a new file, in a new folder where there is none yet."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(path, flags, 0o644)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - the same
        return os.open(path, flags, 0o644)
