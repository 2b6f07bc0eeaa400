"""The date of a story, and all dates that it mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.almanac import OPENING
from generator.extract.event import counted_days, is_deadline, is_remembered, later_day, past_days
from generator.extract.paper_day import LATELY, RECENT, day_beside, is_near, is_past, is_planned, month_of_late
from generator.extract.resolve import Anchor, iso, resolve
from generator.extract.weekdays import misdated
from generator.model import Basis, Date, Mention, Query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.extract.almanac import Bound, Timing
    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft
    from generator.extract.phrases import Phrase
    from generator.extract.years import Year
    from generator.language import Language

SINCE = "以来"
"""The edge of a time that lasts until the story: 2020年以来."""


def find_date(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Date the story and resolve its date phrases."""
    return facts._replace(
        date=story_date(draft, desk),
        mentions=(*facts.mentions, *mentions(desk)),
        queries=(*facts.queries, *doubts(desk)),
    )


def story_date(draft: Draft, desk: Desk) -> Date:
    """Date the event of the lead; without one, the page bounds the date."""
    timing = desk.timing
    if timing.event is not None:
        return event_date(timing.event, timing)
    lead = next((each for each in timing.phrases if each.part.lead), None)
    printed = lead.date if lead is not None else ""
    return (
        running_year(lead, desk)
        or told_later(draft, desk)
        or told_month(lead, desk)
        or announced(lead, desk)
        or paper_month(printed, desk.masthead.day, desk)
        or bounded(draft.order, printed, timing.year, desk.times.bound)
        or paper_month(printed, desk.masthead.today, desk)
        or Date(printed, None, "none", Basis.PRINTED)
    )


def event_date(event: Phrase, timing: Timing) -> Date:
    """Write the day of the event; its month, too, must be known."""
    anchor = timing.anchor
    if event.day is None and anchor.date is None and timing.today is None:
        return Date(event.date, None, "none", Basis.PRINTED)
    if event.day is not None and event.day != anchor.day:
        return Date(event.date, None, "none", Basis.PRINTED)
    basis, evidence = rests_on(event, timing)
    value = iso(anchor.year, anchor.month, anchor.day)
    return Date(event.date, value, "day" if value is not None else "none", basis, evidence)


def rests_on(event: Phrase, timing: Timing) -> tuple[Basis, str | None]:
    """Tell what the year rests on, else the month of a bare day."""
    year, month = timing.year, timing.month
    if year is None:
        said = sentence(month.phrase) if month is not None else timing.today
        return Basis.PRINTED if said is None else Basis.INFERRED, said
    return year.basis, year.evidence if year.evidence != event.date else None


def running_year(lead: Phrase | None, desk: Desk) -> Date | None:
    """Take a year that lasts until the story, 2020年以来, when the page has no later one."""
    if lead is None or lead.year is None or lead.edge != SINCE:
        return None
    bound = desk.times.bound
    same = bound is not None and bound.year is not None and bound.year.value == lead.year
    return Date(lead.printed, str(lead.year), "year", Basis.PRINTED, sentence(lead)) if same else None


def told_later(draft: Draft, desk: Desk) -> Date | None:
    """Take the day that a sentence soon behind the lead begins with, else the only one that the story tells of, or counts to."""
    timing, paper, calendar = desk.timing, desk.masthead.day, desk.language.calendar
    told = past_days(timing.phrases, calendar) or counted_days(timing.phrases, calendar)
    lead = next((each for each in timing.phrases if each.part.lead), None)
    vague = lead is not None and lead.part.string.startswith(calendar.words["lately"], lead.start)
    days = [each for each in told if is_near(each, paper) and not is_past(each, paper, LATELY if vague else RECENT)]
    own = later_day(days, draft.body[:OPENING])
    if own is None or is_planned(own, paper, desk.masthead.today):
        return None
    then = day_beside(own, paper)
    value = then.isoformat() if then is not None else (resolve(own, timing.anchor) or "").partition("/")[0]
    return Date(own.date, value, "day", Basis.INFERRED, sentence(own)) if value else None


def told_month(lead: Phrase | None, desk: Desk) -> Date | None:
    """Take the month lately past that a story opens with which tells of nothing since: 去年12月，石桥镇的桥通车了."""
    head, rest = desk.masthead, (each for each in desk.timing.phrases if each is not lead)
    if lead is None or lead.start > 0 or any(map(is_now, rest)):
        return None
    month = month_of_late(lead, head.day)
    return Date(lead.printed, month, "month", head.basis, head.evidence) if month is not None else None


def announced(lead: Phrase | None, desk: Desk) -> Date | None:
    """Take the day soon to come that a story announces in its lead, when it tells of none that has been: 3月20日起，15路公交车延伸至…."""
    day, since = desk.masthead.day, desk.language.calendar.words["from"]
    paper = day.date
    if lead is None or paper is None or lead.edge not in {None, *since} or lead.part.is_quoted(lead.start):
        return None
    then = day_beside(lead, day)
    if then is None or not paper < then <= paper + LATELY or is_deadline(lead):
        return None
    told = (day_beside(each, day) for each in desk.timing.phrases)
    if any(each is not None and each <= paper for each in told):
        return None
    return Date(lead.date, then.isoformat(), "day", Basis.INFERRED, sentence(lead))


def is_now(phrase: Phrase) -> bool:
    """Whether a phrase counts from the paper's own time: 今年, 本月2日, 昨日, 目前."""
    return phrase.is_vague or phrase.is_relative or phrase.year_shift == 0 or phrase.month_shift == 0


def paper_month(printed: str, day: Anchor, desk: Desk) -> Date | None:
    """Take the month of the paper's day for a story without a day of its own."""
    head, month = desk.masthead, iso(day.year, day.month, None)
    return Date(printed, month, "month", head.basis, head.evidence) if month is not None else None


def bounded(order: int, printed: str, year: Year | None, bound: Bound | None) -> Date | None:
    """Take the page's latest past day: the day when the story itself tells of it, else its month; its own year goes first."""
    if bound is None:
        return None
    year, phrase, own = year or bound.year, bound.phrase, bound.order == order
    basis = Basis.EDITOR if year is not None and year.basis is Basis.EDITOR else Basis.INFERRED
    value = iso(year.value if year is not None else None, phrase.month, phrase.day if own else None)
    evidence = year.evidence if year is not None and year.evidence else sentence(phrase)
    return Date(phrase.date if own else printed, value, "day" if own else "month", basis, evidence)


def sentence(phrase: Phrase) -> str:
    """Quote the sentence that holds a phrase."""
    span = phrase.part.sentence(phrase.start)
    return phrase.part.printed(span.start, span.stop)


def mentions(desk: Desk) -> Iterator[Mention]:
    """Resolve each phrase, 昨日, 上月 and 去年 from the day of the paper; a bare day belongs to the month spoken of before it."""
    anchor, month, calendar = present(desk), None, desk.language.calendar
    paper = first_known(desk.masthead.day, desk.masthead.today, anchor)
    for phrase in desk.timing.phrases:
        known = paper if counts(phrase) else anchor
        value = resolve(phrase, Anchor() if is_remembered(phrase, calendar) else known, month)
        yield Mention("date", phrase.printed, phrase.part.source(phrase.start, phrase.stop), value)
        month = phrase.month if phrase.month is not None else month


def first_known(*anchors: Anchor) -> Anchor:
    """Choose the first anchor that has a month, else the last."""
    return next((each for each in anchors if each.month is not None), anchors[-1])


def counts(phrase: Phrase) -> bool:
    """Whether a phrase counts its time from that of the paper."""
    return phrase.is_relative or phrase.year_shift is not None or phrase.month_shift is not None


def present(desk: Desk) -> Anchor:
    """Give what relative words count from: the story's date, else the month of the page's latest past day."""
    anchor, bound = desk.timing.anchor, desk.times.bound
    if anchor.month is not None or bound is None:
        return anchor
    return Anchor(anchor.year, bound.phrase.month)


def doubts(desk: Desk) -> Iterator[Query]:
    """Ask about wrong weekdays, for what an event does not print of its date, and about a page of several times."""
    timing, times = desk.timing, desk.times
    yield from misdated(timing.phrases, timing.anchor, desk.language)
    if timing is times.stray and desk.masthead.day.month is None and any(each.event is None for each in times.timings):
        yield from asked("Q405", timing.event, desk.language)
    if timing.anchor == Anchor():
        yield from asked("Q402", timing.event, desk.language)
    elif timing is times.yearless:
        yield from asked("Q401", timing.event, desk.language)


def asked(code: str, event: Phrase | None, language: Language) -> Iterator[Query]:
    """Ask about the words that date an event."""
    if event is not None:
        span = event.part.source(event.start, event.core)
        yield Query(code, span, language.queries[code].format(event.date))
