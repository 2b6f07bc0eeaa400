"""Quotation marks and brackets without their partner."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

PAIRS = {"“": "”", "《": "》", "（": "）", "(": ")", "「": "」", "【": "】"}
"""Opening mark to its partner; single quotes are left out, since they stand for other things too."""

OPENED = {closer: opener for opener, closer in PAIRS.items()}

MARK = re.compile(f"[{re.escape(''.join([*PAIRS, *OPENED]))}]")
"""Any of them."""


def unpaired_marks(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about each mark of a paragraph whose partner is missing; a quotation may go over several paragraphs."""
    for paragraph in passage.paragraphs:
        string = passage.string[paragraph.start : paragraph.stop].replace("(", "（").replace(")", "）")
        for at in unpaired(string):
            place = Span(paragraph.start + at, paragraph.start + at + 1)
            yield Query("Q220", place, language.queries["Q220"].format(string[at]))


def unpaired(string: str) -> Iterator[int]:
    """Tell where marks without partner stand."""
    open_now: defaultdict[str, list[int]] = defaultdict(list)
    for mark in MARK.finditer(string):
        sign, at = mark[0], mark.start()
        if sign in PAIRS:
            open_now[sign].append(at)
        elif open_now[OPENED[sign]]:
            open_now[OPENED[sign]].pop()
        else:
            yield at
    yield from sorted(at for places in open_now.values() for at in places)
