"""Wordings: an editor's corrections of the text, each quoting what it corrects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Wording

if TYPE_CHECKING:
    from generator.tree import Item

NEEDED = ("line", "was", "now")
"""Without these a correction says nothing."""


def wording(item: Item) -> Wording:
    """Read a correction: `{line, was, now, because}`; an empty `now` takes the words out.

    Raises:
        JianbaoError: it is of another shape.

    """
    entries = item.mapping((*NEEDED, "because"))
    demand(item, entries, NEEDED)
    because = entries["because"].text() if "because" in entries else None
    now = str(entries["now"].node.value) if entries["now"].node.value == "" else entries["now"].text()
    return Wording(line(entries["line"]), entries["was"].text(), now, because, item.line)


def demand(item: Item, entries: dict[str, Item], names: tuple[str, ...]) -> None:
    """Insist on entries.

    Raises:
        JianbaoError: one is absent.

    """
    missing = [name for name in names if name not in entries]
    if missing:
        raise item.fault(f"缺少 {'、'.join(missing)}。", f"每一项都要写 {'、'.join(names)}。")


def line(item: Item) -> int:
    """Read the number of a line of the seed.

    Raises:
        JianbaoError: it is no such number.

    """
    if not re.fullmatch(r"[1-9]\d{0,7}", item.text(), re.ASCII):
        raise item.fault(f"“{item.text()}”不是行号。", "行号从 1 数起。")
    return int(item.text())
