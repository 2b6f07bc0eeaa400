"""Reads a file of the seeds' folder, whole and unchanged or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import JianbaoError

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 3_000_000
"""A seed larger than this is no newspaper page, which has some ten kilobytes; bounds time and memory."""


def contents(path: Path) -> bytes:
    """Read a file of the seeds' folder.

    Raises:
        JianbaoError: it is gone, closed to us, far too large, or somebody is writing it.

    """
    place = f"seeds/{path.name}"
    try:
        before = path.stat()
        if before.st_size > MOST_BYTES:
            raise too_large(path, before.st_size)
        data, after = path.read_bytes(), path.stat()
    except OSError as error:
        raise JianbaoError(
            f"读不到：{error.strerror}。", place=place, advice="请检查文件是否还在、可否读取。"
        ) from error
    if (after.st_mtime_ns, after.st_size) != (before.st_mtime_ns, len(data)):
        raise JianbaoError("读的时候文件变了。", place=place, advice="请等它写完，再发布一次。")
    return data


def too_large(path: Path, size: int) -> JianbaoError:
    """Say how large a file is, and on which line it should have ended."""
    with path.open("rb") as file:
        line = file.read(MOST_BYTES).count(b"\n") + 1
    what = f"文件有 {size:,} 字节，一份原稿最多 {MOST_BYTES:,} 字节，到这一行为止。"
    return JianbaoError(what, place=f"seeds/{path.name}:{line}", advice="请分成几份，每份只放一个版面。")
