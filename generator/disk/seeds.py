"""Finds and reads seeds, each with the slip beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import JianbaoError
from generator.model import Seed
from generator.sources import SOURCES

if TYPE_CHECKING:
    from pathlib import Path

SLIP = ".yml"
"""How the name of a slip ends."""

MOST_BYTES = 64_000_000
"""A seed larger than this is no newspaper page."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A seed's file, and its slip's where there is one."""

    path: Path
    """The seed's file."""
    slip: Path | None
    """The slip's file."""

    def __str__(self) -> str:
        """Name the seed, for messages."""
        return f"seeds/{self.path.name}"

    def seed(self) -> Seed:
        """Read the seed.

        Raises:
            JianbaoError: it is gone, closed to us, or far too large.

        """
        return Seed(self.path.name, contents(self.path))

    def slip_data(self) -> bytes | None:
        """Read the bytes of the slip, when there is one.

        Raises:
            JianbaoError: it is gone or closed to us.

        """
        return None if self.slip is None else contents(self.slip)


def contents(path: Path) -> bytes:
    """Read a file of the seeds' folder.

    Raises:
        JianbaoError: it is gone, closed to us, far too large, or somebody is writing it.

    """
    place = f"seeds/{path.name}"
    try:
        before = path.stat()
        if before.st_size > MOST_BYTES:
            raise JianbaoError(f"文件超过 {MOST_BYTES // 1_000_000} MB。", place=place, advice="一份原稿只放一个版面。")
        data, after = path.read_bytes(), path.stat()
    except OSError as error:
        raise JianbaoError(
            f"读不到：{error.strerror}。", place=place, advice="请检查文件是否还在、可否读取。"
        ) from error
    if (after.st_mtime_ns, after.st_size) != (before.st_mtime_ns, len(data)):
        raise JianbaoError("读的时候文件变了。", place=place, advice="请等它写完，再发布一次。")
    return data


def manuscripts(
    folder: Path,
    faults: list[JianbaoError],
    *,
    only: frozenset[str] | None = None,
) -> list[Manuscript]:
    """List what a folder holds by name, `only` of some stems; hidden files and files of other kinds are none of ours.

    A seed whose stem another has, and a slip without its seed, are faults.

    Raises:
        JianbaoError: there is no such folder.

    """
    if not folder.is_dir():
        raise JianbaoError("没有这个文件夹。", place=str(folder), advice="请用 --seeds 指定原稿所在的文件夹。")
    files = sorted(path for path in folder.iterdir() if path.name[0] != "." and path.is_file())
    if only is not None:
        files = [path for path in files if path.stem in only]
    slips = {path.stem: path for path in files if path.suffix == SLIP}
    found: dict[str, Manuscript] = {}
    for path in files:
        if path.suffix.lower().lstrip(".") not in SOURCES:
            continue
        stem = Seed(path.name, b"").stem
        if stem in found:
            faults.append(
                JianbaoError(f"与 {found[stem].path.name} 重名。", place=f"seeds/{path.name}", advice="请改名。")
            )
        found.setdefault(stem, Manuscript(path, slips.pop(stem, None)))
    faults += (
        JianbaoError("勘误单没有对应的原稿。", place=f"seeds/{path.name}", advice="请与原稿同名，只是以 .yml 结尾。")
        for path in slips.values()
    )
    return list(found.values())
