"""Paragraphs that introduce what an article is about, yet stand deep inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

EARLY = 3
"""So many paragraphs may be the opening."""


def late_openings(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about a paragraph behind the opening that begins as introductions do: 位于, 地处."""
    for paragraph in passage.paragraphs[EARLY:]:
        for word in language.doubts["introductions"]:
            if passage.string.startswith(word, paragraph.start):
                place = Span(paragraph.start, paragraph.start + len(word))
                shown = passage.string[paragraph.start : min(paragraph.start + 12, paragraph.stop)]
                yield Query("Q223", place, language.queries["Q223"].format(shown))
