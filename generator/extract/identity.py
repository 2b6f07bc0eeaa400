"""What a story is called: its id, and its title when the page prints none."""

from __future__ import annotations

import re
from collections import Counter
from string import ascii_lowercase
from typing import TYPE_CHECKING

from generator.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Draft
    from generator.model import Page

LONGEST = 32
"""Characters of a title that is made of a sentence: the measure of headings."""
CLAUSE = re.compile(r"[,，;；:：。!！?？]")
"""Where a sentence may be shortened."""


def ids(page: Page, drafts: Iterable[Draft]) -> Iterator[str]:
    """Name each story after its seed and the line of its lead; a letter tells apart what begins on one line."""
    seen: Counter[int] = Counter()
    for draft in drafts:
        line = lead_line(page, draft)
        yield f"{page.seed}-{line}{letters(seen[line])}"
        seen[line] += 1


def lead_line(page: Page, draft: Draft) -> int:
    """Find the line of the first character of the lead, else of whatever the story begins with."""
    parts = (draft.lead, *draft.parts)
    first = next((part.text.spans[0] for part in parts if part is not None and part.text.spans), None)
    return page.line(first.start) if first is not None else 0


def letters(count: int) -> str:
    """Write nothing for the first, then b, c, … z, zb, and so on.

    >>> [letters(count) for count in (0, 1, 25, 26)]
    ['', 'b', 'z', 'zb']
    """
    return "z" * (count // 25) + (ascii_lowercase[count % 25] if count % 25 else "")


def title(draft: Draft) -> str:
    """Take the headline, else the kicker, else the first sentence, shortened at a clause."""
    clipping = draft.clipping
    heads = [str(text).strip() for text in (clipping.headline, clipping.kicker, clipping.deck) if text is not None]
    return next(filter(None, heads), "") or opening(draft) or "〔无题〕"


def opening(draft: Draft) -> str:
    """Shorten the first sentence to a title."""
    part = next((part for part in draft.parts if part.string.strip()), None)
    if part is None:
        return ""
    string = part.string.strip()
    sentence = string[: next(sentences(string)).stop]
    ends = [found.start() for found in CLAUSE.finditer(sentence) if 0 < found.start() <= LONGEST]
    return str(part.text).strip()[: ends[-1] if ends else LONGEST]
