"""Words that scanners and typists are known to get wrong: 己经 for 已经."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.doubt.words import Listed
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language


def misreadings(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about each word of the lexicon's list, with what it usually stands for."""
    for wrong, right, at in meant(language.doubts["misreadings"]).places(passage.string):
        yield Query("Q222", Span(at, at + len(wrong)), language.queries["Q222"].format(wrong, right), right)


@cache
def meant(entries: tuple[str, ...]) -> Listed:
    """List what each word stands for."""
    return Listed.of(dict(entry.split("→") for entry in entries))
