"""The title and office before a name, as printed: 巩义市委书记、市长."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.extract.name_lore import Lore
    from generator.extract.named import Named

REACH = 60
"""Characters before a name in which its office begins."""
LONGEST = 40
"""A longer office is cut to its last member."""
BREAK = re.compile(r"[,。;:!?()\s《》…—●■◆▲▼★○◎□◇△☆※▶|]")
"""Signs that no office runs across."""
BY = re.compile(r".*(?<![自理缘事])由(?!于)")
"""The word before the actor, which a cutter of words may take for part of the office: 会议由区委书记主持."""


def office(name: Named, known: Lore) -> str | None:
    """Read the office before a name; None when the name has none or is a private person's."""
    string, stop = name.part.string, name.start
    if known.titles.before(string, stop) is None:
        return None
    breaks = list(BREAK.finditer(string, max(0, stop - REACH), stop))
    start = opened(string, breaks[-1].end() if breaks else max(0, stop - REACH), stop)
    members = titled(string[start:stop].split("、"), known)
    start = trimmed(name, stop - len("、".join(members)), known)
    if stop - start > LONGEST:
        start = trimmed(name, stop - len(members[-1]), known)
    return name.part.printed(start, stop)


def opened(string: str, start: int, stop: int) -> int:
    """Begin behind a quotation mark that is not closed before the name."""
    quote = string.rfind("“", start, stop)
    return quote + 1 if quote >= 0 and "”" not in string[quote:stop] else start


def titled(members: list[str], known: Lore) -> list[str]:
    """Keep the last members of a list of offices, as far as each ends with a title."""
    kept: list[str] = []
    for member in reversed(members):
        if known.titles.before(member, len(member)) is None:
            break
        kept.insert(0, member)
    return kept


def trimmed(name: Named, start: int, known: Lore) -> int:
    """Begin behind the last word that an office does not begin with: 会议由, 对, 正在调研的."""
    seams = [place for place in range(start + 1, name.start) if place in name.part.seams]
    string = name.part.string
    behind = [seam for seam in seams if known.before_office.before(string[start:seam], seam - start)]
    led = BY.search(string, start, name.start)
    return max(start, *behind, led.end() if led is not None else start, start + string.startswith("”", start))
