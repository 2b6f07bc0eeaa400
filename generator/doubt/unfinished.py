"""A term that wants another behind it and has none, such as 打造阳光政商 at the end of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

STOPS = "。，,；;、！!？?"
"""Signs behind which nothing of the phrase can follow."""


def unfinished_terms(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where a term that always describes another stands at the end of its clause."""
    for term in language.doubts["attributive"]:
        at = passage.string.find(term)
        while at >= 0:
            stop = at + len(term)
            if passage.string[stop : stop + 1] in tuple(STOPS):
                yield Query("Q215", Span(at, stop), language.queries["Q215"].format(term))
            at = passage.string.find(term, stop)
