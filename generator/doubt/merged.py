"""Two words run into one over a sign that both have: 落实施 for 落实实施."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from generator.doubt.words import Listed, ends_word, starts_word
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language


def merged_words(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where two verbs that are often set side by side share a sign that each should have."""
    for merged, whole, at in merges(language.doubts["side_by_side"]).places(passage.string):
        stop = at + len(merged)
        others = ends_word(passage.string, at + 1, language) and language.known(merged[1:])
        if not (others or starts_word(passage.string, stop - 1, language)):
            yield Query("Q214", Span(at, stop), language.queries["Q214"].format(merged, whole), whole)


@cache
def merges(verbs: tuple[str, ...]) -> Listed:
    """List what two of the verbs look like when they share a sign, with what they are."""
    pairs = product(verbs, verbs)
    return Listed.of({one + other[1:]: one + other for one, other in pairs if one != other and one[-1] == other[0]})
