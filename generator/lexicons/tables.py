"""YAML files of the lexicons, each read by its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from generator.errors import JianbaoError
from generator.tree import compose

if TYPE_CHECKING:
    from pathlib import Path

    from generator.lexicons.shapes import Shape

T = TypeVar("T")

MOST_BYTES = 1_000_000
"""A lexicon larger than this is none."""

DEEPEST = 4
"""Lexicon, subject, list, inner list: nothing is nested deeper."""


def table(path: Path, shape: Shape[T]) -> T:
    """Read a file as its shape wants it.

    Raises:
        JianbaoError: it is too large, no plain YAML, or of another shape; names the file, its line and what is allowed.

    """
    place = f"{path.parent.name}/{path.name}"
    top = compose(place, path.read_bytes(), most=MOST_BYTES, deepest=DEEPEST)
    if top is None:
        raise JianbaoError("词库是空的。", place=f"{place}:1", advice="每一项以名称和冒号开头。")
    return shape(top)
