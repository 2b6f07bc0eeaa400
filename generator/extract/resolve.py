"""From the words of a date phrase to a date, as far as the story's own date carries."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.extract.phrases import Phrase

LEAP = 2020
"""A year with all days, to try a month and day on."""
MONTHS = 12
"""Months of a year."""
END_MONTHS = {"初": 1, "底": MONTHS, "末": MONTHS}
"""The month of the beginning and the end of a year: 2020年底前."""
NEAR = 2
"""Months that a printed month may be ahead of the story without a word that says so."""


class Anchor(NamedTuple):
    """The date that a story's relative words count from; what is not known is None."""

    year: int | None = None
    """Year."""
    month: int | None = None
    """Month."""
    day: int | None = None
    """Day."""

    @property
    def date(self) -> date | None:
        """The whole date, when all of it is known and there is such a day."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return calendar_day(self.year, self.month, self.day)

    @property
    def iso(self) -> str | None:
        """Write as much as is known: `2019-08-18`, `2019-08`, `2019`, `--08-18`, `--08`."""
        return iso(self.year, self.month, self.day)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Make a date; None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def iso(year: int | None, month: int | None, day: int | None) -> str | None:
    """Write as much of a date as is known.

    >>> iso(2019, 8, 18), iso(None, 8, 18), iso(2019, 8, None), iso(None, None, 18)
    ('2019-08-18', '--08-18', '2019-08', None)
    """
    if month is None:
        return f"{year:04}" if year is not None and day is None else None
    head = f"{year:04}-{month:02}" if year is not None else f"--{month:02}"
    return head if day is None else f"{head}-{day:02}"


def resolve(phrase: Phrase, anchor: Anchor, month: int | None = None) -> str | None:
    """Give the date of a phrase, or `start/end`; `month` is the one spoken of before.

    None when the phrase says no date, or when what it counts from is not known.
    """
    if phrase.is_relative:
        day = relative_day(phrase, anchor)
        return day.isoformat() if day is not None else None
    if phrase.months is not None:
        return part_of_year(phrase, anchor)
    start = begin(phrase, anchor, month)
    value = start.iso
    if value is None or phrase.until is None:
        return value
    end = iso(*(till if till is not None else since for till, since in zip(phrase.until, parts(start), strict=True)))
    return f"{value}/{end}"


def parts(anchor: Anchor) -> tuple[int | None, int | None, int | None]:
    """List year, month and day."""
    return anchor.year, anchor.month, anchor.day


def relative_day(phrase: Phrase, anchor: Anchor) -> date | None:
    """Count days or weeks from a day, which must be known in full."""
    day = anchor.date
    if day is None or phrase.weekday is None:
        return day + timedelta(phrase.day_shift or 0) if day is not None else None
    return day + timedelta(phrase.weekday - day.isoweekday(), weeks=phrase.week_shift or 0)


def part_of_year(phrase: Phrase, anchor: Anchor) -> str | None:
    """Write the months of a part of the year as `2019-01/2019-06`, or a feast as a day."""
    year = phrase_year(phrase, anchor)
    head = f"{year:04}" if year is not None else "-"
    return "/".join(f"{head}-{month}" for month in str(phrase.months).split("/"))


def begin(phrase: Phrase, anchor: Anchor, month: int | None) -> Anchor:
    """Settle year, month and day that a phrase begins with."""
    year = phrase_year(phrase, anchor)
    if phrase.month_shift is not None:
        return shifted_month(phrase, anchor)
    if phrase.month is not None:
        return Anchor(guarded_year(phrase, phrase.month, anchor, year), phrase.month, phrase.day)
    if phrase.day is not None:
        spoken = month if month is not None else anchor.month
        return Anchor(guarded_year(phrase, spoken, anchor, year), spoken, phrase.day)
    says_year = phrase.year is not None or phrase.year_shift is not None
    return Anchor(year, END_MONTHS.get((phrase.edge or "")[:1])) if says_year else Anchor()


def phrase_year(phrase: Phrase, anchor: Anchor) -> int | None:
    """Give the printed year, else count from the story's, else take the story's."""
    if phrase.year is not None or anchor.year is None:
        return phrase.year
    return anchor.year + (phrase.year_shift or 0)


def shifted_month(phrase: Phrase, anchor: Anchor) -> Anchor:
    """Count months from the story's month."""
    if anchor.month is None:
        return Anchor()
    years, month = divmod(anchor.month - 1 + (phrase.month_shift or 0), MONTHS)
    return Anchor(anchor.year + years if anchor.year is not None else None, month + 1, phrase.day)


def guarded_year(phrase: Phrase, month: int | None, anchor: Anchor, year: int | None) -> int | None:
    """Leave the year open where a bare month may belong to the year before: 12月 in a story of January."""
    said = phrase.year is not None or phrase.year_shift is not None or phrase.edge is not None
    if said or month is None or anchor.month is None or month - anchor.month <= NEAR:
        return year
    return None
