"""Rulings: a value that holds for the whole page, bare or with a reason."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import yaml

from generator.model import Ruling

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.tree import Item

LONGEST = 100
"""Characters that a name may have."""


def named(value: str) -> bool:
    """Say whether a value can be a name."""
    return len(value) <= LONGEST and value.isprintable()


def year(value: str) -> bool:
    """Say whether a value is a year that newspapers know."""
    return re.fullmatch(r"1[89]\d\d|20\d\d", value, re.ASCII) is not None


def day(value: str) -> bool:
    """Say whether a value is a day, or a month, of the calendar."""
    if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", value, re.ASCII):
        return False
    try:
        date.fromisoformat(value if value.count("-") > 1 else f"{value}-01")
    except ValueError:
        return False
    return True


RULINGS: dict[str, tuple[Callable[[str], bool], str]] = {
    "paper": (named, "报纸的名称"),
    "edition": (named, "版名或分册的名称"),
    "number": (named, "版次，如 04 或 A04"),
    "district": (named, "地区的全称，如 焦作城乡一体化示范区"),
    "year": (year, "四位数的年份，如 2019"),
    "date": (day, "日期，如 2019-08-18，或月份，如 2019-08"),
}
"""By subject: what a value must satisfy, and how to say so."""


def ruling(subject: str, item: Item) -> Ruling:
    """Read a ruling: a value, or `{value, because}`.

    Raises:
        JianbaoError: it is of another shape, or the value is not of its subject.

    """
    value, because = item, None
    if isinstance(item.node, yaml.MappingNode):
        entries = item.mapping(("value", "because"))
        if "value" not in entries:
            raise item.fault(f"“{subject}”缺少 value。", f"value 是{RULINGS[subject][1]}。")
        value = entries["value"]
        because = entries["because"].text() if "because" in entries else None
    fits, allowed = RULINGS[subject]
    if not fits(value.text()):
        raise value.fault(f"“{subject}”不能是“{value.text()}”。", f"应当是{allowed}。")
    return Ruling(value.text(), because, item.line)
