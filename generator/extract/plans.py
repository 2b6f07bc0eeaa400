"""A page's year from the plans that it treats as current."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from generator.extract.kinship import ties
from generator.extract.phrases import one_of
from generator.extract.years import AUTUMN, Year
from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.draft import Draft, Part
    from generator.extract.phrases import Phrase
    from generator.language import Calendar

AGREEING = 2
"""Titles of plans that must agree before they date a page."""
SPRING = 3
"""Before March the plans of the year before are still wound up."""


@dataclass(frozen=True, slots=True)
class PlannedYear:
    """A year that plans suggest, for the stories that have to do with them."""

    year: Year
    """The year, with the title that says it."""
    ties: frozenset[str]
    """What the stories that name the plans are about: localities and catchwords."""
    orders: frozenset[int]
    """Those stories."""

    def of(self, draft: Draft) -> Year | None:
        """Give the year to a story that is about the same."""
        return self.year if draft.order in self.orders or self.ties & ties(draft) else None


def planned_year(drafts: Sequence[Draft], found: Sequence[Sequence[Phrase]], calendar: Calendar) -> PlannedYear | None:
    """Infer a year from titles of plans.

    Two must agree and none differ, some word must count from the present, and no later year may be told as past.
    """
    titles = [(draft, *title) for draft in drafts for part in draft.body for title in plan_titles(part, calendar)]
    votes = Counter(year for year, _ in {title[1:] for title in titles})
    year, count = next(iter(votes.items()), (0, 0))
    if len(votes) != 1 or count < AGREEING or not is_current(year, list(chain(*found)), calendar):
        return None
    shared = frozenset(chain.from_iterable(ties(draft) for draft, *_ in titles))
    quoted = clearest(year, (title for *_, title in titles))
    return PlannedYear(Year(year, Basis.INFERRED, quoted), shared, frozenset(draft.order for draft, *_ in titles))


def turns_year(events: Iterable[Phrase]) -> bool:
    """Whether a page has an event at the turn of a year, where plans may be for either."""
    return any(each.month is not None and not SPRING <= each.month <= AUTUMN for each in events)


def clearest(year: int, titles: Iterable[str]) -> str:
    """Choose the title to quote: one that names the year alone rather than a range."""
    return min(titles, key=lambda title: (f"{year}年" not in title, title))


def is_current(year: int, found: Sequence[Phrase], calendar: Calendar) -> bool:
    """Whether the page counts from the present and prints a later year only as a goal."""
    later = [phrase for phrase in found if phrase.year is not None and phrase.year > year]
    goals = calendar.words["ahead"]
    return any(phrase.year_shift is not None for phrase in found) and all(each.edge in goals for each in later)


def plan_titles(part: Part, calendar: Calendar) -> Iterator[tuple[int, str]]:
    """Find the titles of plans with the year they begin in."""
    for found in plan_title(calendar).finditer(part.string):
        yield int(found["year"]), part.printed(*found.span())


@cache
def plan_title(calendar: Calendar) -> re.Pattern[str]:
    """Make the pattern of the title of a plan: 《…2019年…方案》, 《…计划(2019—2021年)》."""
    plans = one_of(calendar.words["plans"])
    year = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[-—–~～至]{1,2}(?:19|20)\d\d)?年"
    return re.compile(rf"《(?=[^《》]{{0,80}}(?:{plans}))[^《》]{{0,40}}?{year}[^《》]{{0,60}}》")
