"""The words around numbers, in sets and a pattern that answer at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.phrases import one_of

if TYPE_CHECKING:
    from generator.language import Terms


@dataclass(frozen=True, slots=True)
class FigureTerms:
    """Words around numbers."""

    pattern: re.Pattern[str]
    """A number with its unit."""
    amounts: frozenset[str]
    """Units of amounts."""
    rates: frozenset[str]
    """Those of them that say nothing without what they are of."""
    stops: frozenset[str]
    """Words that end the name of a thing."""
    bounds: frozenset[str]
    """Words before which the name of what is measured begins."""
    leads: frozenset[str]
    """Words between what is measured and its number."""


@cache
def figure_terms(terms: Terms) -> FigureTerms:
    """Prepare the words of a lexicon."""
    return FigureTerms(
        pattern(terms), *(frozenset(terms[subject]) for subject in ("amounts", "rates", "stops", "bounds", "leads"))
    )


def pattern(terms: Terms) -> re.Pattern[str]:
    """Make the pattern of a number with its unit."""
    units = one_of((*terms["amounts"], *terms["counts"]))
    return re.compile(
        rf"""
        (?=[\d二三四五六七八九十])
        (?<![\d.A-Za-z第/:—–-])
        (?: (?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)
          | (?<![一二三四五六七八九十百千万])(?P<han>[二三四五六七八九]?十[一二三四五六七八九]?) )
        [余多]?(?P<scale>[十百千]?[万亿]|[百千])?[余多]?
        (?!{one_of(terms["voids"])})(?P<unit>{units})
        """,
        re.VERBOSE,
    )
