"""YAML of an editor as a tree that knows its lines; nothing in it can run, grow or repeat itself."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from generator.errors import JianbaoError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where it can be had."""


@dataclass(frozen=True, slots=True)
class Item:
    """A node of the tree, and the file it stands in."""

    place: str
    """The file, for messages."""
    node: yaml.Node
    """The node."""

    @property
    def line(self) -> int:
        """Tell its line, from 1."""
        return int(self.node.start_mark.line) + 1

    def fault(self, what: str, advice: str | None = None) -> JianbaoError:
        """Say what is wrong here."""
        return JianbaoError(what, place=f"{self.place}:{self.line}", advice=advice)

    def mapping(self, allowed: Iterable[str]) -> dict[str, Item]:
        """Give the entries by key, each key at most once and of the allowed ones.

        Raises:
            JianbaoError: it is no mapping, or a key is not allowed or stands twice.

        """
        advice = f"可以写的有：{'、'.join(allowed)}。"
        entries: dict[str, Item] = {}
        for key, value in self.entries(advice):
            written = key.text()
            if written not in allowed:
                raise key.fault(f"不认识“{written}”。", advice)
            if written in entries:
                raise key.fault(f"“{written}”写了两次。", "请只留一处。")
            entries[written] = value
        return entries

    def entries(self, advice: str | None = None) -> list[tuple[Item, Item]]:
        """Give the entries of a mapping as they stand there.

        Raises:
            JianbaoError: it is no mapping.

        """
        if not isinstance(self.node, yaml.MappingNode):
            raise self.fault("这里应当是“名称: 内容”。", advice)
        return [(Item(self.place, key), Item(self.place, value)) for key, value in self.node.value]

    def sequence(self) -> list[Item]:
        """Give the items of a list.

        Raises:
            JianbaoError: it is no list.

        """
        if not isinstance(self.node, yaml.SequenceNode):
            raise self.fault("这里应当是列表。", "每一项以“- ”开头。")
        return [Item(self.place, node) for node in self.node.value]

    def text(self) -> str:
        """Give the characters as they are written; numbers and dates stay as they look.

        Raises:
            JianbaoError: it is no plain value, or empty.

        """
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.fault("这里应当是一个值，不是列表或分项。")
        value = str(self.node.value)
        if not value.strip() or self.node.tag.endswith(":null"):
            raise self.fault("这里是空的。", "请填写，或删去这一行。")
        return value


def compose(place: str, data: bytes, *, most: int, deepest: int) -> Item | None:
    """Build the tree of a file that has at most so many bytes and is nested so deep; None when it holds nothing.

    Raises:
        JianbaoError: it is too large, no YAML, or uses what only an attacker needs.

    """
    if len(data) > most:
        raise JianbaoError(f"文件有 {len(data)} 字节，最多 {most} 字节。", place=place, advice="请删减或分开。")
    with told(place, data):
        source = data.decode("utf-8-sig")
        harmless(place, yaml.parse(source, Loader=LOADER), deepest)
        node = yaml.compose(source, Loader=LOADER)
    return None if node is None else Item(place, node)


@contextmanager
def told(place: str, data: bytes) -> Iterator[None]:
    """Say in our words, and with the line, what is wrong with a file of YAML.

    Raises:
        JianbaoError: something is.

    """
    try:
        yield
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise JianbaoError("不是 UTF-8。", place=f"{place}:{line}", advice="请另存为 UTF-8。") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{place}:{mark.line + 1}" if mark else place
        raise JianbaoError("不是正确的 YAML。", place=where, advice="请检查缩进、冒号和引号。") from error


def harmless(place: str, events: Iterator[yaml.Event], deepest: int) -> None:
    """Let only plain, shallow YAML pass: no alias, no anchor, no tag.

    Raises:
        JianbaoError: an event is of another kind.

    """
    depth = 0
    for event in events:
        where = f"{place}:{event.start_mark.line + 1}" if event.start_mark else place
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise JianbaoError(
                "这里不能用 YAML 的引用和类型标记（&、*、!）。", place=where, advice="如是文字，请加引号。"
            )
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > deepest:
            raise JianbaoError("嵌套太深。", place=where, advice=f"最多 {deepest} 层。")
