"""Numbers worth seeing, with their units, as printed; none that is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.figure_terms import figure_terms
from generator.extract.figure_words import leading, trailing
from generator.extract.marked import Marked
from generator.extract.number_doubts import number_doubts
from generator.extract.phrases import count
from generator.model import Figure, Mention, Query

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft, Part
    from generator.language import Language
    from generator.text import Span

LIMIT = 48
"""Figures of a story at most."""
WORTH = 2
"""The smallest count worth seeing."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with its unit and the words that say what it counts."""

    printed: str
    """The words as printed."""
    source: Span
    """Where they stand in the seed."""
    value: str
    """The number in digits."""
    unit: str
    """The unit, with 万 or 亿 where they are printed."""
    weight: tuple[bool, float]
    """How much it is worth: amounts before counts, then the larger."""


def find_figures(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Find the figures of the body; a doubtful one is asked about and left out."""
    asked = [query for part in draft.body for query in doubts(part, desk.language)]
    own = Marked.of(query.span for query in asked)
    every = (each for part in draft.body for each in measured(part, desk.language))
    found = [each for each in every if not desk.doubtful.touch(each.source) and not own.touch(each.source)]
    worth = sorted(enumerate(found), key=lambda each: each[1].weight, reverse=True)[:LIMIT]
    shown = [each for _, each in sorted(worth, key=lambda each: each[0])]
    return facts._replace(
        figures=tuple(dict.fromkeys(Figure(each.printed, each.value, each.unit) for each in shown)),
        mentions=(
            *facts.mentions,
            *(Mention("figure", each.printed, each.source, f"{each.value} {each.unit}") for each in shown),
        ),
        queries=(*facts.queries, *asked),
    )


def doubts(part: Part, language: Language) -> Iterator[Query]:
    """Ask about numbers that contradict each other."""
    for doubt in number_doubts(part.string):
        printed = part.printed(doubt.start, doubt.stop)
        yield Query("Q406", part.source(doubt.start, doubt.stop), language.queries["Q406"].format(printed))


def measured(part: Part, language: Language) -> Iterator[Measured]:
    """Find the numbers with units in a paragraph."""
    terms = figure_terms(language.figures)
    for found in terms.pattern.finditer(part.string):
        value, unit = spell(found, language), (found["scale"] or "") + found["unit"]
        amount, size = found["unit"] in terms.amounts, float(value)
        if size < WORTH and not amount and not found["scale"]:
            continue
        stop = found.end() if amount else trailing(part, found.end(), terms)
        rate = found["unit"] in terms.rates
        start = leading(part, found.start(), terms, rate=rate) if stop == found.end() else found.start()
        yield Measured(part.printed(start, stop), part.source(start, stop), value, unit, (amount, size))


def spell(found: re.Match[str], language: Language) -> str:
    """Write the number in digits."""
    digits = found["digits"]
    return digits.replace(",", "") if digits is not None else str(count(found["han"], language.calendar))
