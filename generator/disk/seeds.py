"""Finds and reads seeds, each with the slip beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.disk.reading import contents
from generator.disk.state import state as disk_state
from generator.errors import JianbaoError
from generator.model import Seed
from generator.sources import SOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk.state import State

SLIP = ".yml"
"""How the name of a slip ends."""


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

    def state(self) -> State:
        """Look at both files."""
        return disk_state(self.path) + (disk_state(self.slip) if self.slip is not None else [])

    def slip_data(self) -> bytes | None:
        """Read the bytes of the slip, when there is one.

        Raises:
            JianbaoError: it is gone or closed to us.

        """
        return None if self.slip is None else contents(self.slip)


def ours(folder: Path) -> list[Path]:
    """List the seeds and slips of a folder by name; hidden files and files of other kinds are none of ours.

    Raises:
        JianbaoError: there is no such folder, or it is closed to us.

    """
    try:
        with os.scandir(folder) as found:
            files = sorted(each.name for each in found if each.name[0] != "." and named(each.name) and each.is_file())
    except FileNotFoundError as error:
        advice = "请用 --seeds 指定原稿所在的文件夹。"
        raise JianbaoError("没有这个文件夹。", place=str(folder), advice=advice) from error
    except OSError as error:
        raise JianbaoError(f"读不到：{error.strerror}。", place=str(folder), advice="请检查文件夹的权限。") from error
    return [folder / name for name in files]


def named(name: str) -> bool:
    """Tell a seed or a slip by its name."""
    return name.endswith(SLIP) or is_seed(name)


def is_seed(name: str) -> bool:
    """Tell a seed by its ending."""
    stem, _, ending = name.rpartition(".")
    return stem != "" and ending.lower() in SOURCES


def fault_of(path: Path) -> JianbaoError | None:
    """Tell what keeps a file from being looked at: its name is no text, or it leads out of its folder."""
    shown = os.fsencode(path.name).decode("utf-8", "backslashreplace")
    if shown != path.name:
        return JianbaoError("文件名不是 UTF-8。", place=f"seeds/{shown}", advice="请改名。")
    if path.is_symlink() and path.parent.resolve() not in path.resolve().parents:
        advice = "请把文件本身放进来。"
        return JianbaoError("链接指向原稿文件夹之外。", place=f"seeds/{path.name}", advice=advice)
    return None


def manuscripts(
    folder: Path,
    faults: list[JianbaoError],
    *,
    only: frozenset[str] | None = None,
) -> list[Manuscript]:
    """List what a folder holds by name, `only` of some stems.

    A seed whose stem another has, a slip without its seed, and a file that must not be looked at are faults.

    Raises:
        JianbaoError: there is no such folder, or it is closed to us.

    """
    files = [path for path in ours(folder) if only is None or path.stem in only]
    refused = {path: fault for path in files if (fault := fault_of(path)) is not None}
    faults += refused.values()
    usable = [path for path in files if path not in refused]
    slips = {path.stem: path for path in usable if not is_seed(path.name)}
    found: dict[str, Manuscript] = {}
    for path in [path for path in usable if is_seed(path.name)]:
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
