"""Layout to proof: the finders in order, and the one function that walks them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from generator.extract.almanac import almanac
from generator.extract.assembly import Found, stories
from generator.extract.byline import find_bylines
from generator.extract.date import find_date
from generator.extract.desk import Desk, Facts
from generator.extract.district import Beside, find_district
from generator.extract.draft import draft
from generator.extract.figures import find_figures
from generator.extract.keywords import find_keywords
from generator.extract.marked import Marked
from generator.extract.masthead import masthead
from generator.extract.people import find_people
from generator.extract.summary import find_summary
from generator.extract.tags import find_tags
from generator.extract.weekdays import misdated_heads
from generator.model import Proof

if TYPE_CHECKING:
    from generator.extract.desk import Finder
    from generator.extract.draft import Draft
    from generator.language import Language
    from generator.model import Layout, Slip

FINDERS: tuple[Finder, ...] = (
    find_date,
    find_bylines,
    find_people,
    find_figures,
    find_tags,
    find_keywords,
    find_summary,
)
"""In order: later ones see what earlier ones found."""


def extract(layout: Layout, slip: Slip | None, language: Language) -> Proof:
    """Find what the stories of a page tell of."""
    galley, rulings = layout.galley, slip.rulings if slip is not None else {}
    queries = (*galley.queries, *layout.queries, *misdated_heads(layout.remains, language))
    head = masthead(layout, slip, language)
    drafts = [draft(clipping, order, language.words) for order, clipping in enumerate(layout.clippings, 1)]
    times = almanac(drafts, head, rulings.get("year"), language.calendar)
    doubtful = Marked.of(query.span for query in queries)
    desks = (Desk(language, head, timing, times, doubtful) for timing in times.timings)
    facts = [gather(*each) for each in zip(drafts, desks, strict=True)]
    persons = frozenset(person.name for each in facts for person in each.people)
    placement = find_district(
        layout, rulings.get("district"), language, beside=Beside(persons, head.paper, head.heads, head.lines)
    )
    corrections = sorted(galley.corrections + layout.corrections, key=lambda each: each.spans)
    raised = (query for each in facts for query in each.queries)
    asked = sorted((*queries, *placement.queries, *raised), key=lambda each: (each.span, each.code))
    found = [Found(*each) for each in zip(drafts, facts, placement.districts, strict=True)]
    return Proof(
        page=galley.page,
        layout=layout,
        stories=tuple(stories(galley.page, found, corrections, asked)),
        corrections=tuple(corrections),
        queries=tuple(asked),
        paper=head.paper,
        edition=head.edition,
        number=head.number,
        date=head.day.iso,
    )


def gather(each: Draft, desk: Desk) -> Facts:
    """Let the finders look at an article, one after the other."""
    return reduce(lambda facts, finder: finder(each, desk, facts), FINDERS, Facts())
