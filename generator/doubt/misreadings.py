"""Words that scanners and typists are known to get wrong: 己经 for 已经."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language


def misreadings(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about each word of the lexicon's list, with what it usually stands for."""
    for entry in language.doubts["misreadings"]:
        wrong, right = entry.split("→")
        at = passage.string.find(wrong)
        while at >= 0:
            yield Query("Q222", Span(at, at + len(wrong)), language.queries["Q222"].format(wrong, right), right)
            at = passage.string.find(wrong, at + len(wrong))
