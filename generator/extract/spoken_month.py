"""The month of a day that is printed without one: 11日晚, in a story or on a page that speaks of one month only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.event import is_wired, past_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.extract.phrases import Phrase
    from generator.language import Calendar

AHEAD = 3
"""Days that a bare day is later at most than the latest date it takes its month from."""
MONTHS = 12
"""Months of a year."""


@dataclass(frozen=True, slots=True)
class SpokenMonth:
    """A month, and the date that says it."""

    value: int
    """The month."""
    phrase: Phrase
    """The date."""


def spoken_month(
    event: Phrase | None, story: Sequence[Phrase], page: Iterable[Phrase | None], calendar: Calendar
) -> SpokenMonth | None:
    """Find the month of a bare day: that of the despatch, of the dates of the story, or of the events of the page."""
    if event is None or event.day is None or event.month is not None or event.month_shift is not None:
        return None
    wires = past_days((each for each in story if is_wired(each, calendar)), calendar)
    if wires:
        return of_despatch(event.day, wires[0])
    told = past_days(story, calendar) or past_days(filter(None, page), calendar)
    return of_dates(event.day, told)


def of_despatch(day: int, wire: Phrase) -> SpokenMonth:
    """Take the month of a despatch, or the one before: 9月1日电 … 31日."""
    month = wire.month or 0
    return SpokenMonth(month if day <= (wire.day or 0) else (month - 2) % MONTHS + 1, wire)


def of_dates(day: int, told: Sequence[Phrase]) -> SpokenMonth | None:
    """Take the month of dates that all lie in it, when the day is not much later than they are."""
    latest = max(told, key=lambda each: each.day or 0, default=None)
    if latest is None or latest.month is None or latest.day is None or day > latest.day + AHEAD:
        return None
    return SpokenMonth(latest.month, latest) if all(each.month == latest.month for each in told) else None
