"""Finds and reads seeds, each with the slip beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from generator.disk.reading import contents
from generator.disk.state import state as disk_state
from generator.errors import JianbaoError
from generator.model import Seed
from generator.sources import SOURCES

if TYPE_CHECKING:
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

    def state(self) -> tuple[State, ...]:
        """Look at both files."""
        return tuple(disk_state(path) for path in (self.path, self.slip) if path is not None)

    def slip_data(self) -> bytes | None:
        """Read the bytes of the slip, when there is one.

        Raises:
            JianbaoError: it is gone or closed to us.

        """
        return None if self.slip is None else contents(self.slip)


def ours(folder: Path) -> list[os.DirEntry[str]]:
    """List the seeds and slips of a folder by name; hidden files and files of other kinds are none of ours.

    Raises:
        JianbaoError: there is no such folder, or it is closed to us.

    """
    try:
        with os.scandir(folder) as found:
            files = [each for each in found if each.name[0] != "." and named(each.name) and each.is_file()]
    except FileNotFoundError as error:
        advice = "请用 --seeds 指定原稿所在的文件夹。"
        raise JianbaoError("没有这个文件夹。", place=str(folder), advice=advice) from error
    except OSError as error:
        raise JianbaoError(f"读不到：{error.strerror}。", place=str(folder), advice="请检查文件夹的权限。") from error
    return sorted(files, key=attrgetter("name"))


def named(name: str) -> bool:
    """Tell a seed or a slip by its name."""
    return name.endswith(SLIP) or is_seed(name)


def is_seed(name: str) -> bool:
    """Tell a seed by its ending."""
    stem, _, ending = name.rpartition(".")
    return stem != "" and ending.lower() in SOURCES


def stem(name: str) -> str:
    """Take the name of a seed or a slip without its ending."""
    return name.rpartition(".")[0]


def fault_of(found: os.DirEntry[str]) -> JianbaoError | None:
    """Tell what keeps a file from being looked at: its name is no text, or it leads out of its folder."""
    shown = os.fsencode(found.name).decode("utf-8", "backslashreplace")
    if shown != found.name:
        return JianbaoError("文件名不是 UTF-8。", place=f"seeds/{shown}", advice="请改名。")
    if found.is_symlink() and Path(found).parent.resolve() not in Path(found).resolve().parents:
        advice = "请把文件本身放进来。"
        return JianbaoError("链接指向原稿文件夹之外。", place=f"seeds/{found.name}", advice=advice)
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
    files = [each for each in ours(folder) if only is None or stem(each.name) in only]
    refused = {each.name: fault for each in files if (fault := fault_of(each)) is not None}
    faults += refused.values()
    names = [each.name for each in files if each.name not in refused]
    slips = {stem(name): folder / name for name in names if not is_seed(name)}
    found: dict[str, Manuscript] = {}
    for name in filter(is_seed, names):
        if (known := found.get(stem(name))) is not None:
            faults.append(JianbaoError(f"与 {known.path.name} 重名。", place=f"seeds/{name}", advice="请改名。"))
        else:
            found[stem(name)] = Manuscript(folder / name, slips.pop(stem(name), None))
    faults += (
        JianbaoError("勘误单没有对应的原稿。", place=f"seeds/{path.name}", advice="请与原稿同名，只是以 .yml 结尾。")
        for path in slips.values()
    )
    return list(found.values())
