"""The dates of a page's stories, settled together: one may bound another, and the page head dates all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.extract.event import event, is_wired, past_days, signs
from generator.extract.kinship import HEADS
from generator.extract.paper_day import event_day, is_day, is_near, is_planned, of_late, paper_year, yearless_day
from generator.extract.phrases import phrases
from generator.extract.plans import PlannedYear, planned_year, turns_year
from generator.extract.resolve import MONTHS, Anchor
from generator.extract.spoken_month import SpokenMonth, spoken_month
from generator.extract.years import Year, event_year
from generator.model import Basis, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.extract.draft import Draft, Part
    from generator.extract.masthead import Masthead
    from generator.extract.phrases import Phrase
    from generator.language import Calendar
    from generator.model import Ruling


@dataclass(frozen=True, slots=True)
class Timing:
    """When a story is, and what that rests on."""

    phrases: tuple[Phrase, ...]
    """Its date phrases in reading order."""
    event: Phrase | None
    """The one that dates its event."""
    anchor: Anchor
    """What its relative words count from."""
    year: Year | None
    """The year, when there is evidence."""
    month: SpokenMonth | None = None
    """The month of a bare day, as other dates say it."""
    today: str | None = None
    """The words that say the day, without its year, from which the event's is counted."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The latest day that a page tells of as past."""

    order: int
    """The story that tells of it."""
    phrase: Phrase
    """The words."""
    year: Year | None
    """The year of that story, when all events of the page have theirs."""


@dataclass(frozen=True, slots=True)
class Almanac:
    """What the stories of a page say of time."""

    timings: tuple[Timing, ...]
    """One a story."""
    bound: Bound | None
    """The day than which the page is not older; None when its stories are of different times."""
    stray: Timing | None
    """The first story that is of another time than those before it."""

    @property
    def yearless(self) -> Timing | None:
        """The first story whose event has a day and no year."""
        return next((each for each in self.timings if each.anchor.month is not None and each.anchor.year is None), None)


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What may say the year of a story besides its own words."""

    masthead: Masthead
    """The page head."""
    ruled: Year | None
    """The editor's year."""
    planned: PlannedYear | None
    """The year that plans on the page suggest."""
    calendar: Calendar
    """Words of time."""


def almanac(drafts: Sequence[Draft], masthead: Masthead, ruling: Ruling | None, calendar: Calendar) -> Almanac:
    """Settle the dates of a page."""
    found = [tuple(each for part in draft.parts for each in phrases(part, calendar)) for draft in drafts]
    ruled = Year(int(ruling.value), Basis.EDITOR, ruling.because) if ruling is not None else None
    witnesses = Witnesses(masthead, ruled, None, calendar)
    events = [own_event(*story, witnesses) for story in zip(drafts, found, strict=True)]
    if not turns_year(filter(None, events)):
        witnesses = replace(witnesses, planned=planned_year(drafts, found, calendar))
    months = [spoken_month(own, story, events, calendar) for own, story in zip(events, found, strict=True)]
    timings = tuple(timing(*story, witnesses) for story in zip(drafts, found, events, months, strict=True))
    stray = stray_story(timings)
    latest = bound(timings, masthead.today, calendar) if stray is None else None
    yearless = any(each.anchor.year is None for each in dated(timings))
    return Almanac(timings, replace(latest, year=None) if latest is not None and yearless else latest, stray)


def dated(timings: Iterable[Timing]) -> list[Timing]:
    """List the stories whose event has a day of a month."""
    return [each for each in timings if each.event is not None and each.anchor.month is not None]


NOTE = re.compile(r"\([^()]*\)")
"""A whole line in brackets."""
OPENING = 3
"""Paragraphs in which a story tells its event."""
LAST = 2
"""Paragraphs of which one is but the day on which a text was signed."""


def own_event(draft: Draft, found: Iterable[Phrase], witnesses: Witnesses) -> Phrase | None:
    """Choose the phrase that dates the event of a story."""
    tag = (part for part in draft.parts if part.role is Role.AGENCY)
    opening = (*notes(draft), *tag, *draft.body[:OPENING])
    paper = witnesses.masthead.day
    today = paper if paper.date is not None else witnesses.masthead.today
    found = list(found)
    first = next((each for each in found if each.part.lead), None)
    near = [
        of_late(each, today) if each is first else each
        for each in found
        if is_near(each, paper) and not is_planned(each, paper, witnesses.masthead.today)
    ]
    signed = any(signs(each) for each in near if each.part in draft.body[-LAST:])
    return event((each for each in near if each.part in opening), witnesses.calendar, signed=signed)


def notes(draft: Draft) -> tuple[Part, ...]:
    """List what stands in brackets around a headline, as the day of a resolution does: (8月22日第九次会议通过)."""
    return tuple(part for part in draft.parts if part.role in HEADS and NOTE.fullmatch(part.string.strip()))


def timing(
    draft: Draft, found: tuple[Phrase, ...], own: Phrase | None, month: SpokenMonth | None, witnesses: Witnesses
) -> Timing:
    """Settle the date of a story."""
    paper = witnesses.masthead.day
    today, today_said = day_of_writing(found, own, witnesses)
    today_day = yearless_day(own, today) if paper.date is None else None
    settled = event_day(own, paper) or today_day
    day = settled or day_in(month, own)
    year = story_year(draft, own, day, witnesses)
    value = year.value if year is not None else None
    if day is not None:
        said = today_said if settled is today_day and settled is not None else None
        return Timing(found, own, Anchor(value, day.month, day.day), year, month if settled is None else None, said)
    return Timing(found, own, paper if paper.year is not None else Anchor(value), year)


def day_of_writing(found: tuple[Phrase, ...], own: Phrase | None, witnesses: Witnesses) -> tuple[Anchor, str | None]:
    """Give the day without a year on which a story was sent, else that of the page, and the words that say it."""
    wired = (each for each in found if is_wired(each, witnesses.calendar) and each is not own)
    sent = past_days(wired, witnesses.calendar)
    if sent and sent[0].year is None:
        return Anchor(None, sent[0].month, sent[0].day), sent[0].part.printed(sent[0].start, sent[0].stop)
    head = witnesses.masthead
    return head.today, head.evidence if head.today.day is not None else None


def day_in(month: SpokenMonth | None, own: Phrase | None) -> Anchor | None:
    """Give the bare day of an event its month."""
    if month is None or own is None or own.day is None or not is_day(month.value, own.day):
        return None
    return Anchor(None, month.value, own.day)


def story_year(draft: Draft, phrase: Phrase | None, day: Anchor | None, witnesses: Witnesses) -> Year | None:
    """Ask the witnesses of the year in the order of their weight."""
    if phrase is not None and phrase.year is not None:
        return Year(phrase.year, Basis.PRINTED, phrase.date)
    return (
        witnesses.ruled
        or paper_year(day, witnesses.masthead)
        or (event_year(draft, phrase, witnesses.calendar) if phrase is not None else None)
        or (witnesses.planned.of(draft) if witnesses.planned is not None else None)
    )


APART = 1
"""Months that the events of one page lie apart at most."""


def stray_story(timings: Sequence[Timing]) -> Timing | None:
    """Find the first event of another year, or too many months away from those before it."""
    years: set[int] = set()
    months: set[int] = set()
    for each in dated(timings):
        years |= {each.anchor.year} if each.anchor.year is not None else set()
        months |= {each.anchor.month} if each.anchor.month is not None else set()
        if len(years) > 1 or not any(all((last - month) % MONTHS <= APART for month in months) for last in months):
            return each
    return None


def bound(timings: Sequence[Timing], today: Anchor, calendar: Calendar) -> Bound | None:
    """Find the latest past day of a page, whose own may be known without a year; beside a December, January is the later."""
    days = [
        Bound(order, phrase, one.year)
        for order, one in enumerate(timings, 1)
        for phrase in past_days(one.phrases, calendar)
        if (phrase.year is None or (one.year is not None and phrase.year == one.year.value))
        and not is_planned(phrase, Anchor(), today)
    ]
    turns = {1, 12} <= {each.phrase.month for each in days}
    return max(days, key=lambda each: season(each.phrase, turns=turns), default=None)


def season(phrase: Phrase, *, turns: bool) -> tuple[int, int]:
    """Order days within a year that may begin in the middle."""
    month, day = phrase.month or 0, phrase.day or 0
    return (month + 12 if turns and month < 7 else month, day)  # noqa: PLR2004 - the middle of the year
