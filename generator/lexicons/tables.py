"""YAML files that hold a mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import JianbaoError

if TYPE_CHECKING:
    from pathlib import Path


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where it can be had."""

MOST_BYTES = 1_000_000
"""A lexicon larger than this is none."""


def table(path: Path) -> dict[str, Any]:
    """Read a YAML file that holds a mapping.

    Raises:
        JianbaoError: it is too large, no YAML, or holds something else; names the file and its line.

    """
    place, data = f"{path.parent.name}/{path.name}", path.read_bytes()
    if len(data) > MOST_BYTES:
        raise JianbaoError(f"词库超过 {MOST_BYTES} 字节。", place=place, advice="请分成几个文件。")
    try:
        found = yaml.load(data, Loader=LOADER)  # noqa: S506 - the safe loader
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{place}:{mark.line + 1}" if mark else place
        raise JianbaoError("词库不是正确的 YAML。", place=where, advice="请检查缩进、冒号和引号。") from error
    if not isinstance(found, dict):
        raise JianbaoError("词库里没有“名称: 内容”。", place=f"{place}:1", advice="每一项以名称和冒号开头。")
    return found
