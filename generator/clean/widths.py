"""Punctuation that a converter folded to ASCII."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.clean.signs import CHINESE
from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

    from generator.language import Language

REASON = "标点在转换时变成了半角，还原为全角。"
"""The reason of every edit of this rule."""
OPEN, CLOSE = "(", ")"
"""A pair changes its width together."""
ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*[\w/#=&-]|(?<![\w.+-])[\w.+-]++@[\w.-]*\w", re.ASCII | re.IGNORECASE)
"""A web or mail address: its own signs stay narrow, a sign behind it does not belong to it."""
BLANKS = " \t\u3000"
"""Blanks of a line; neighbours are looked for beyond them."""


def restore_widths(string: str, language: Language) -> Iterator[Edit]:
    """Write folded punctuation in full width where a neighbour is Chinese: not in `8:30`, `1,200` or an address."""
    table = language.script.full_width
    masked = ADDRESS.sub(lambda found: "x" * len(found[0]), string) if may_hold_address(string) else string
    waiting: list[bool] = []
    for found in pattern(tuple(table)).finditer(masked):
        sign, at = found[0], found.start()
        if sign == "\n":
            waiting.clear()
            continue
        if sign == CLOSE and waiting:
            wide = waiting.pop()
        else:
            wide = found.lastindex is not None or among_chinese(masked, at, table.keys())
        if sign == OPEN:
            waiting.append(wide)
        if wide:
            yield Edit(Span(at, at + 1), table[sign], REASON)


def may_hold_address(string: str) -> bool:
    """Tell whether anything of an address is there, at a tenth of the cost of looking for one."""
    return "@" in string or "//" in string or "www." in string.lower()


@cache
def pattern(signs: tuple[str, ...]) -> re.Pattern[str]:
    """Match one of the signs, or a line end; the group tells that a Chinese sign stands right before it, as it mostly does."""
    return re.compile(rf"[\n{re.escape(''.join(signs))}](?:(?<={CHINESE.pattern}.)())?")


def among_chinese(string: str, at: int, signs: KeysView[str]) -> bool:
    """Tell whether a sign is Chinese punctuation: by its neighbours, and where they are numbers or marks by its line."""
    left = neighbour(string, at, -1, signs)
    if CHINESE.match(left):
        return True
    right = neighbour(string, at, 1, signs)
    if CHINESE.match(right):
        return True
    if left.isascii() and left.isalnum() and right.isalnum():
        return False
    return left != "" and CHINESE.search(string, *line_around(string, at)) is not None


def neighbour(string: str, at: int, step: int, signs: KeysView[str]) -> str:
    """Find the next character to one side that is neither a blank nor such a sign; empty at the end of the line."""
    at += step
    tries = FAR
    while tries and 0 <= at < len(string) and (string[at] in BLANKS or string[at] in signs):
        at, tries = at + step, tries - 1
    return string[at] if 0 <= at < len(string) and string[at] != "\n" else ""


FAR = 8
"""So many signs and blanks in a row are looked beyond."""
WINDOW = 60
"""So far to both sides a line is searched for Chinese; bounded, since a page may be one line of megabytes."""


def line_around(string: str, at: int) -> tuple[int, int]:
    """Bound the part of a sign's line that is near to it."""
    start = string.rfind("\n", max(at - WINDOW, 0), at)
    stop = string.find("\n", at, at + WINDOW)
    return (max(at - WINDOW, 0) if start < 0 else start), (min(at + WINDOW, len(string)) if stop < 0 else stop)
