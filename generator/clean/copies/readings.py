"""Where two prints differ: which of them reads better."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.clean.copies.case import Case
    from generator.text import Span

NEAR = 4
"""So many letters around a slip are cut into words."""


def better_in_copy(case: Case) -> bool:
    """Tell whether the second print reads better in more places than the first."""
    slips = case.chain.slips(case.stream.letters)
    return sum(preference(case, source, copy) for source, copy in slips) > 0


def preference(case: Case, source: Span, copy: Span) -> int:
    """Compare two readings: 1 when the second is made of longer words, -1 when the first is."""
    one, other = (case.stream.letters[max(span.start - NEAR, 0) : span.stop + NEAR] for span in (source, copy))
    first, second = len(one) * len(case.language.words(other)), len(other) * len(case.language.words(one))
    return (second > first) - (second < first)
