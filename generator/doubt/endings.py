"""An article that breaks off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

GOES_ON = "，,、；;：:"
"""Signs that promise more."""

SHOWN = 12
"""Characters of the end that are quoted."""


def broken_ends(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where the last paragraph ends with a sign that promises more, or inside a long sentence."""
    end = passage.string.rstrip()
    if end and end[-1] in GOES_ON:
        place = Span(max(len(end) - SHOWN, 0), len(end))
        yield Query("Q221", place, language.queries["Q221"].format(end[-SHOWN:]))
