"""Where two prints differ: which of them reads better."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.clean.copies.case import Case
    from generator.text import Span

NEAR = 4
"""So many letters around a slip are cut into words."""


CLEARLY = 2
"""By so many places a print reads better; less is chance, and the first print stays."""


def balance(case: Case) -> int:
    """Count the places in which the second print reads better, less those in which the first does."""
    return sum(preference(case, source, copy) for source, copy in case.chain.slips(case.letters))


def preference(case: Case, source: Span, copy: Span) -> int:
    """Compare two readings: 1 when the second is made of longer words, -1 when the first is, 0 when nobody can tell."""
    letters, words = case.letters, case.sheet.language.words
    if len(source) == len(copy):
        first, second = (len(words(around(letters, span))) for span in (source, copy))
        return (first > second) - (first < second)
    longer = max(source, copy, key=len)
    return in_word(case, longer) * (1 if longer is copy else -1)


def in_word(case: Case, span: Span) -> bool:
    """Tell whether letters are part of a word with those beside them."""
    letters = case.letters
    return any(
        case.sheet.language.crossed(letters[max(at - NEAR, 0) : at], letters[at : at + NEAR])
        for at in (span.start, span.stop)
    )


def around(letters: str, span: Span) -> str:
    """Take a slip with the letters around it."""
    return letters[max(span.start - NEAR, 0) : span.stop + NEAR]
