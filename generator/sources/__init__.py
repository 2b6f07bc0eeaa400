"""Seed to page: a format a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import JianbaoError
from generator.sources import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Page, Seed

SOURCES: dict[str, Callable[[Seed], Page]] = {
    "txt": plain_text.read,
}
"""Ending of a seed's name to its reader."""


def read(seed: Seed) -> Page:
    """Read a seed by the reader of its ending.

    Raises:
        JianbaoError: nobody reads this ending, or the seed cannot be used.

    """
    reader = SOURCES.get(seed.name.rpartition(".")[2].lower())
    if reader is None:
        raise JianbaoError("不认识这种文件", place=f"seeds/{seed.name}", advice="目前只读 .txt。")
    return reader(seed)
