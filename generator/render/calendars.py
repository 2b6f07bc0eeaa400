"""Draws a year as a calendar shaded by counts: a column a week, a row a day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.render.words import SiteWords

CELL = 12
"""Width of a day with its gap."""
LEFT, TOP = 16, 16
"""Room for the names of days and months."""
STEPS = (1, 2, 4, 8)
"""Counts from which a day is shaded deeper; the last has no end."""


def heat(year: int, counts: Mapping[str, int], words: SiteWords) -> str:
    """Draw a year; `counts` goes by ISO day. The drawing is decoration: the page says the same in words."""
    squares: defaultdict[int, list[str]] = defaultdict(list)
    for day in days(year):
        x, y = corner(day)
        squares[sum(counts.get(day.isoformat(), 0) >= step for step in STEPS)].append(f"M{x} {y}h10v10h-10z")
    drawn = "".join(f'<path class="q{depth}" d="{"".join(squares[depth])}"/>' for depth in range(len(STEPS) + 1))
    return f'<svg class="heat" viewBox="0 0 {LEFT + 54 * CELL} {TOP + 7 * CELL}" aria-hidden="true">{drawn}{names(year, words)}</svg>'


def days(year: int) -> Iterator[date]:
    """Yield the days of a year."""
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        if day == date.max:
            return
        day += timedelta(1)


def corner(day: date) -> tuple[int, int]:
    """Tell where a day is drawn: weeks run to the right, Monday is on top."""
    first = date(day.year, 1, 1).weekday()
    week = (day.timetuple().tm_yday - 1 + first) // 7
    return LEFT + week * CELL, TOP + day.weekday() * CELL


def names(year: int, words: SiteWords) -> str:
    """Write the names of months and of every other day."""
    months = ((corner(date(year, month, 1))[0], words.say("month_of_year", month=month)) for month in range(1, 13))
    above = "".join(f'<text x="{x}" y="10">{name}</text>' for x, name in months)
    weekdays = words.labels["weekdays"]
    beside = "".join(f'<text x="0" y="{TOP + row * CELL + 9}">{weekdays[row]}</text>' for row in (0, 2, 4, 6))
    return above + beside
