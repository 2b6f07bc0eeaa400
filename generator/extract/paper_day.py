"""Days counted from the day of the paper, which the page head or a slip gives."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.extract.resolve import LEAP, MONTHS, Anchor, calendar_day, relative_day, resolve, shifted_month
from generator.extract.years import Year

if TYPE_CHECKING:
    from generator.extract.masthead import Masthead
    from generator.extract.phrases import Phrase

MARCH = date(LEAP, 3, 1)
"""The day before which a year may have one more or less."""
MIDDLE = 15
"""The day that stands for a month when only the month of the paper is known."""


WILL = re.compile(r",?[^,。;:“”]{0,16}?将(?:会|要|于|在|正式|迎来|举[行办]|召开|实施|[开通停启封])")
"""What says behind a day that something is still to be done then."""
MONTH = re.compile(r"(?:(?P<year>\d{4})|-)-(?P<month>\d\d)")
"""A month as it is written, its year where it is known."""
WITHIN = frozenset({None, "初", "上旬", "中旬", "下旬", "末", "底"})
"""Parts of a month, in which what a phrase dates has happened."""
FRESH = 3
"""Months that news is away from its paper at most."""
RECENT, LATELY = timedelta(45), timedelta(15)
"""How long ago a day is at most that a story tells of somewhere behind its lead, and where that says that it was lately."""

HALF = timedelta(180)
"""So near to a day, no other year has one that is nearer."""


def event_day(phrase: Phrase | None, paper: Anchor) -> Anchor | None:
    """Settle month and day of an event; None when the page does not say them."""
    if phrase is None:
        return None
    if phrase.day is None:
        day = relative_day(phrase, paper)
        return Anchor(day.year, day.month, day.day) if day is not None else None
    if phrase.month is not None:
        return Anchor(said_year(phrase, paper), phrase.month, phrase.day) if is_day(phrase.month, phrase.day) else None
    if phrase.month_shift is not None:
        then = shifted_month(phrase, paper)
        return then if then.month is not None and is_day(then.month, phrase.day) else None
    return day_of_month(phrase.day, paper)


def said_year(phrase: Phrase, paper: Anchor) -> int | None:
    """Give the year that a phrase prints, or counts from that of the paper: 今年12月28日."""
    if phrase.year_shift is None or paper.year is None:
        return phrase.year
    return paper.year + phrase.year_shift


def of_late(phrase: Phrase, paper: Anchor) -> Phrase:
    """Read a day of last year that is but lately past, 去年12月28日 in a paper of January, as the bare day that it is."""
    if (
        phrase.year_shift != -1
        or phrase.month is None
        or phrase.day is None
        or paper.month is None
        or paper.day is None
    ):
        return phrase
    day = date(paper.year or LEAP, paper.month, paper.day)
    then = calendar_day(day.year - 1, phrase.month, phrase.day)
    return phrase._replace(year_shift=None) if then is not None and then >= day - RECENT else phrase


def yearless_day(phrase: Phrase | None, today: Anchor) -> Anchor | None:
    """Settle month and day of an event from a day whose year is not known: 昨日, 本月18日, 18日; not by weekdays, nor across the end of February."""
    if phrase is None or today.month is None or today.day is None:
        return None
    known = date(LEAP, today.month, today.day)
    if phrase.day_shift is not None and phrase.day is None:
        then = known + timedelta(phrase.day_shift)
        return Anchor(None, then.month, then.day) if (then < MARCH) == (known < MARCH) else None
    if phrase.day is None or phrase.month is not None or phrase.month_shift not in {None, 0, -1}:
        return None
    back = phrase.month_shift == -1 or (phrase.month_shift is None and phrase.day > today.day)
    month = (today.month - 1 - back) % MONTHS + 1
    return Anchor(None, month, phrase.day) if is_day(month, phrase.day) else None


def month_of_late(phrase: Phrase, paper: Anchor) -> str | None:
    """Write the month that a phrase says without a day, 去年底, 上月, when it is over, but not long before the day of the paper."""
    single = phrase.day is None and phrase.until is None and phrase.edge in WITHIN
    said = anchor_month(phrase, paper) if single and paper.date is not None else None
    if said is None or paper.date is None:
        return None
    over = date(said.year + said.month // MONTHS, said.month % MONTHS + 1, 1)
    return said.strftime("%Y-%m") if paper.date - RECENT <= over <= paper.date else None


def anchor_month(phrase: Phrase, paper: Anchor) -> date | None:
    """Give the first day of the month that a phrase says; a bare one is the latest of its name."""
    found = MONTH.fullmatch(resolve(phrase, paper) or "")
    if found is None or paper.year is None:
        return None
    return date(int(found["year"] or paper.year - 1), int(found["month"]), 1)


def is_day(month: int, day: int) -> bool:
    """Whether any year has such a day."""
    return calendar_day(LEAP, month, day) is not None


def day_of_month(day: int, paper: Anchor) -> Anchor | None:
    """Find the latest day of that number up to the day of the paper, or in its month."""
    if paper.year is None or paper.month is None:
        return None
    month = date(paper.year, paper.month, 1)
    if paper.day is not None and day > paper.day:
        month = (month - timedelta(1)).replace(day=1)
    return Anchor(month.year, month.month, day) if calendar_day(month.year, month.month, day) else None


def paper_year(day: Anchor | None, masthead: Masthead) -> Year | None:
    """Take the year that a day is counted to, else choose the one that brings it nearest to the day of the paper."""
    paper = masthead.day
    if paper.year is None or paper.month is None:
        return None
    if day is None or day.month is None or day.day is None:
        return Year(paper.year, masthead.basis, masthead.evidence)
    if day.year is not None:
        return Year(day.year, masthead.basis, masthead.evidence)
    nearest = nearest_day(day.month, day.day, date(paper.year, paper.month, paper.day or MIDDLE))
    return Year(nearest.year, masthead.basis, masthead.evidence) if nearest is not None else None


def nearest_day(month: int, day: int, near: date) -> date | None:
    """Give a day of a month in the year that brings it nearest to another day."""
    same = calendar_day(near.year, month, day)
    if same is not None and abs(same - near) < HALF:
        return same
    tries = (calendar_day(near.year + shift, month, day) for shift in (-1, 0, 1))
    return min((each for each in tries if each is not None), key=lambda each: abs(each - near), default=None)


def is_near(phrase: Phrase, paper: Anchor) -> bool:
    """Whether a full date may be that of news in a paper of that day; one of long ago is remembered, not reported."""
    if phrase.year is None or phrase.month is None or paper.year is None or paper.month is None:
        return True
    months = 12 * (phrase.year - paper.year) + phrase.month - paper.month
    return abs(months) <= FRESH


def is_coming(phrase: Phrase, paper: Anchor) -> bool:
    """Whether a day lies behind the day of the paper, which can tell of it but as of a plan."""
    then, day = day_beside(phrase, paper), paper.date
    return then is not None and day is not None and (then > day or will_be(phrase, day))


def is_planned(phrase: Phrase, paper: Anchor, today: Anchor) -> bool:
    """Whether a day is to come, also where only the day of the page is known, and not its year."""
    if paper.date is not None or today.month is None or today.day is None:
        return is_coming(phrase, paper)
    return phrase.year is None and is_coming(phrase, Anchor(LEAP, today.month, today.day))


def will_be(phrase: Phrase, paper: date) -> bool:
    """Whether a bare day is one of the days to come: 10日，石桥镇的桥将通车, in a paper of the third."""
    bare = phrase.month is None and phrase.month_shift is None and phrase.day is not None
    return bare and (phrase.day or 0) > paper.day and WILL.match(phrase.part.string, phrase.stop) is not None


def is_past(phrase: Phrase, paper: Anchor, most: timedelta) -> bool:
    """Whether a day lies so long before that of the paper that a story which does not begin with it only remembers it."""
    then = day_beside(phrase, paper)
    return then is not None and paper.date is not None and then < paper.date - most


def day_beside(phrase: Phrase, paper: Anchor) -> date | None:
    """Settle a day by that of the paper, in the year that brings both nearest; None when it or the paper's is not known in full."""
    day = paper.date if phrase.names_day else None
    settled = event_day(phrase, paper) if day is not None else None
    if settled is None or day is None or settled.month is None or settled.day is None:
        return None
    if settled.year is None:
        return nearest_day(settled.month, settled.day, day)
    return calendar_day(settled.year, settled.month, settled.day)
