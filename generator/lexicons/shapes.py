"""Shapes of lexicons: what each may hold; a line that holds something else is told with what is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

if TYPE_CHECKING:
    from generator.tree import Item

T = TypeVar("T")

Shape = Callable[["Item"], T]
"""Reads a node of the tree as values of one shape."""


def text(item: Item) -> str:
    """Read a value as it is written."""
    return item.text()


def number(item: Item) -> int:
    """Read a whole number.

    Raises:
        JianbaoError: it is none.

    """
    if not re.fullmatch(r"-?\d{1,4}", item.text(), re.ASCII):
        raise item.fault(f"“{item.text()}”不是整数。", "例如 -1、0、12。")
    return int(item.text())


def words(item: Item) -> tuple[str, ...]:
    """Read a list of words."""
    return tuple(each.text() for each in item.sequence())


def groups(item: Item) -> frozenset[str]:
    """Read a list: an inner list holds words, a string at the top single signs."""
    inner = (words(each) if isinstance(each.node, yaml.SequenceNode) else each.text() for each in item.sequence())
    return frozenset(word for group in inner for word in group)


def by_name(shape: Shape[T]) -> Shape[dict[str, T]]:
    """Read values of one shape, each under a name that stands once."""

    def read(item: Item) -> dict[str, T]:
        names = [key.text() for key, _ in item.entries("每一项以名称和冒号开头。")]
        return {name: shape(value) for name, value in item.mapping(names).items()}

    return read


def record(needed: Mapping[str, Shape[Any]], optional: Mapping[str, Shape[Any]] | None = None) -> Shape[dict[str, Any]]:
    """Read values each of a shape of its own, under names that are known."""
    fields = {**needed, **(optional or {})}

    def read(item: Item) -> dict[str, Any]:
        entries = item.mapping(fields)
        missing = [name for name in needed if name not in entries]
        if missing:
            raise item.fault(f"缺少 {'、'.join(missing)}。", f"要写的有：{'、'.join(needed)}。")
        return {name: fields[name](value) for name, value in entries.items()}

    return read
