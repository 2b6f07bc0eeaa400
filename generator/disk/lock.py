"""Lets one run publish at a time."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.errors import JianbaoError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import FileIO
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def seize(file: FileIO) -> None:
        """Lock the first byte, or raise OSError."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def seize(file: FileIO) -> None:
        """Lock the file, or raise OSError."""
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


held: set[FileIO] = set()
"""Locks of this process."""


def let_go() -> None:
    """Give up in a copy of a process what only the process itself holds: the lock ends with it, not with its copies."""
    for file in held:
        file.close()
    held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=let_go)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock that the system takes back when the process ends, however it ends; so none is ever stale.

    Raises:
        JianbaoError: another run holds it, or it cannot be made.

    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b", buffering=0)
    except OSError as error:
        raise JianbaoError(f"写不进去：{error.strerror}。", place=str(path), advice="请检查文件夹的权限。") from error
    with file:
        try:
            seize(file)
        except OSError as error:
            raise JianbaoError("另一次发布还在进行。", place=str(path), advice="请等它结束再试。") from error
        file.truncate(0)
        file.write(f"{os.getpid()}\n".encode())
        held.add(file)
        try:
            yield
        finally:
            held.discard(file)
