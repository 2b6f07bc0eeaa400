"""Names in what an assembly resolves: 任命…为, 免去…的…职务; between such words even what is a title is a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_evidence import WORDY
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

RESOLVED = ("任命", "聘任", "选举", "补选", "推选", "增选", "免去", "罢免", "撤销", "接受", "批准", "追授", "授予")
"""What opens a resolution."""
NAME = r"[\u4e00-\u9fff]{2,4}?"
"""What may be a name."""
DECREE = re.compile(
    rf"""
      (?: (?:{"|".join(RESOLVED)}):? | (?<=[职长任员务];) )
      (?P<names>{NAME}(?:[、和]{NAME})*)
      (?: (?:同志)? (?:为|任|担任|辞去|的?[^,。;:!?、的]{{2,40}}职务) )
    """,
    re.VERBOSE,
)
"""A resolution with whom it concerns, or the next one behind what somebody becomes."""
CALL = re.compile(r"(?:任命|聘任|补选|推选|选举|免去|罢免|撤销|接受|批准)(?:[^,。;]{0,12})[:;]?\s*$")
"""What ends a line behind which each line is a resolution: 任命:, 免去下列人员职务:."""
SOLE = r"(?P<name>[\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])"
"""Whom a line concerns, drawn out or not."""
LINE = re.compile(
    rf"\s*{SOLE}(?:\([^()]{{1,8}}\))?(?:同志)?(?:\s*(?:为|任|担任|辞去|的)| )[^,。;:!?]{{2,40}}[,;。]?\s*"
)
"""Such a line."""
COMRADE = "同志"
"""What stands behind persons alone."""
LONGEST = 24
"""Characters at the end of a line that tell whether it calls others."""
ITEM = re.compile(r"[^、和]+")
"""One of several."""


def decrees(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names in resolutions."""
    called = False
    for part in parts:
        told = ";" in part.string or any(map(part.string.__contains__, RESOLVED))
        for found in DECREE.finditer(part.string) if told else ():
            for item in ITEM.finditer(part.string, *found.span("names")):
                if may_be_named(item[0], known) or is_comrade(part, item, known):
                    yield Named(part, *item.span())
        line = LINE.fullmatch(part.string) if called else None
        named = Named(part, *line.span("name")) if line is not None else None
        if named is not None and may_be_sole(named.name, known):
            yield named
        called = named is not None or CALL.search(part.string[-LONGEST:]) is not None


def may_be_named(word: str, known: Lore) -> bool:
    """Whether a word begins with a surname that is hardly another word, or looks like a name, and has what a given name may have."""
    if not known.is_reading(word):
        return False
    usual = word[:2] in known.double or known.surname_weights[word[0]] > WORDY or known.shape(word) >= 0
    return usual and known.is_given(word) and word not in known.everyday


def is_comrade(part: Part, item: re.Match[str], known: Lore) -> bool:
    """Whether a word may be a name and 同志 says that it is one: 补选|许愿|同志."""
    return part.string.startswith(COMRADE, item.end()) and known.is_reading(item[0]) and known.is_given(item[0])


def may_be_sole(word: str, known: Lore) -> bool:
    """Whether what begins a line of a resolution may be a name; no everyday word is one there."""
    return (known.is_reading(word) and known.is_given(word)) and word not in known.everyday
