"""Placings: an editor's decisions on what a line is, where articles begin, and in which order lines stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Placing, Role
from generator.slips.wordings import demand, line

if TYPE_CHECKING:
    from generator.tree import Item

SWITCH = {"true": True, "yes": True, "false": False, "no": False}
"""How yes and no are written."""


def placing(item: Item) -> Placing:
    """Read a placing: `{line, was}` with at least one of `role`, `starts`, `before`.

    Raises:
        JianbaoError: it is of another shape, or decides nothing.

    """
    entries = item.mapping(("line", "was", "role", "starts", "before"))
    demand(item, entries, ("line", "was"))
    if not {"role", "starts", "before"} & set(entries):
        raise item.fault("这一项没有决定什么。", "请至少写 role、starts、before 之一。")
    return Placing(
        line(entries["line"]),
        entries["was"].text(),
        chosen(entries["role"], [role.value for role in Role]) if "role" in entries else None,
        SWITCH[chosen(entries["starts"], list(SWITCH))] if "starts" in entries else None,
        line(entries["before"]) if "before" in entries else None,
        item.line,
    )


def chosen(item: Item, allowed: list[str]) -> str:
    """Read one of a few words.

    Raises:
        JianbaoError: it is another.

    """
    if item.text() not in allowed:
        raise item.fault(f"不认识“{item.text()}”。", f"可以写的有：{'、'.join(allowed)}。")
    return item.text()
