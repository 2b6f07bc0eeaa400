"""Names in lists of honours: who gave something, 下岗职工 何田青 200元, and whose work won, 二等奖:《堤上人家》 作者 石小川."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.labelled_names import may_be_name
from generator.extract.name_lore import FULL
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

GIVER = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<name>[\u4e00-\u9fff]{2,4}?)(?P<polite>先生|女士|夫妇|同志|老师)? (?:[\u4e00-\u9fff]{1,2})?\d[\d,.]*万?元"
)
"""A name with what somebody gave."""
WORK = re.compile(r"》 ?(?:作者|演唱|表演|演奏|创作|指导老师)[ :](?P<name>[\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])")
"""A name behind a work that won."""
WORKS = "》"
"""What stands behind a work."""
LIKELY = 2
"""Weight of the characters from which they look like a name."""


def honours(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find those who gave, behind what they are or with what they are politely called, and whose work won."""
    for part in parts:
        for found in GIVER.finditer(part.string) if "元" in part.string else ():
            called = found["polite"] is not None or is_called(part.string, found.start(), known)
            if called and is_person(found["name"], known):
                yield Named(part, *found.span("name"))
        if WORKS in part.string and known.rolls.search(part.string) is not None:
            works = (found for found in WORK.finditer(part.string) if is_person(found["name"], known))
            yield from (Named(part, *found.span("name")) for found in works)


def is_called(string: str, start: int, known: Lore) -> bool:
    """Whether what somebody is stands before a place, with a blank between."""
    return string[start - 1 : start] == " " and known.posts.before(string, start - 1) is not None


def is_person(word: str, known: Lore) -> bool:
    """Whether a word looks like a name."""
    if not known.is_reading(word) or word in known.everyday:
        return False
    return may_be_name(word, known, sure=False) and known.shape(word) >= (0 if len(word) >= FULL else LIKELY)
