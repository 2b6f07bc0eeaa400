"""Which date phrase of a story is its own: the day of the event in its lead, or soon after."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.phrases import one_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from generator.extract.draft import Part
    from generator.extract.phrases import Phrase
    from generator.language import Calendar

LEAD_SENTENCES = 4
"""An event is told in the first sentences of the lead; what comes later is its past or its future."""
CLOCK = re.compile(r"(?:\d{1,2}|[零一二三四五六七八九十]{1,3})[时点]\d{0,2}分?|\d{1,2}:\d\d")
"""A time of the day."""
OPENING = re.compile(
    r"(?:[一二三四五六七八九十]、)?[自从]?|[^,;:。]{1,6}[报网社]讯(?:\([^()]{2,24}\))?[自从]?|(?:.*[,;:])?[^,;:。]{2,8}[自从]|.*[,;:][自从]"
)
"""What may stand in a sentence before the day from which something is so."""
OPENED = re.compile(r"\(?|(?:记者|本报|编者|编辑)[\u4e00-\u9fff]{0,4}:|编后:")
"""What may stand in a sentence before the day of an event behind the lead: 记者调查:4月13日,…."""
REPORTED = re.compile(
    r"[,]?(?:本报|贵报|你报|贵刊)[^。;]{0,40}?(?:报道|刊登|刊发|刊出)|[^,。;]{0,16}?(?:刊登|刊发|刊出|登载|发表)的《"
)
"""What the paper itself printed that day, or what somebody read in it, behind the day."""
PRINTED = re.compile(
    r"(?:[^,。;:]{0,24}?(?:报道|刊登|刊发|刊出|登载|曝光)|[^,。;:《]{0,16}《|头版|[一二三四五六七八九\d]{1,2}版)"
)
"""What stands behind the day of an earlier issue, and the paper's name before it: 本报3月21日“百姓呼声”刊登《…》后."""
PAPERS = ("本报", "贵报", "你报", "本刊", "该报")
"""Papers, before the day of one of their issues."""
DEADLINE = re.compile(r"(?:\d{1,2}[时点])?(?:截止|为止|到期|止(?=[,。;)]|$))")
"""What makes the last day on which something can be done of the day before it: 11月30日截止."""
LASTING = re.compile(r"(?:[^,。;]{0,10},)?[到至](?:今[天日]|现在|目前|今(?![天日年后晨早晚]))")
"""What has lasted from that day to this, behind the day: 七月一日上堤,到今天整整四十天."""
UP_TO, OPEN = frozenset("至到"), frozenset(("", *",。;:()“"))
"""What stands before a day until which something was counted, and what before that."""
SO_FAR = re.compile(r",?[^。;]{0,16}?(?:已|共|累计|总计)")
"""What says behind it that something was counted."""
TILL = re.compile("[至到]")
"""Between the two ends of a time."""
ASKED = re.compile(r"(?:在[^,。;]{1,20}?)?(?:召开|举行|举办)的[^。;]{1,60}?(?:获悉|了解到|得知|知悉)")
"""A meeting that day, of which the reporter heard something: 从4月14日召开的会上获悉."""
BEFORE, BEHIND = 48, 120
"""So far before and behind such a day its sentence is looked at; what opens a sentence is shorter."""
REACH = 6
"""Characters before a phrase in which a word may announce it."""


def event(found: Iterable[Phrase], calendar: Calendar, *, signed: bool = False) -> Phrase | None:
    """Choose the phrase that dates the story; a despatch line or a beginning only when there is nothing better.

    Of what is `signed` with a day below it, no more than the lead's own event goes before that day.
    """
    found = list(found)
    days = [phrase for phrase in found if phrase.names_day and is_told(phrase, calendar)]
    told = [phrase for phrase in days if phrase.part.lead and phrase.stop <= lead_end(phrase)]
    sent = [phrase for phrase in told if is_wired(phrase, calendar)]
    events = sent_today([phrase for phrase in told if phrase not in sent], sent, found)
    if signed:
        return next(iter(events or told), None)
    begun = [phrase for phrase in found if phrase.part.lead and is_begun(phrase, calendar)]
    silent = not any(phrase.part.lead for phrase in found)
    later = days if silent else ()
    return next(iter(events or told or begun), None) or next(filter(opens_sentence, later), None)


def sent_today(events: list[Phrase], sent: Sequence[Phrase], found: Sequence[Phrase]) -> list[Phrase]:
    """Take the day of the despatch before an event of today, or of a night that ends today: 本报11月4日讯 昨夜至今天上午…."""
    if not events or not events[0].is_relative:
        return events
    event = events[0]
    before = [each for each in sent if each.month is not None and each.stop < event.start]
    ends = [
        each for each in found if each.part is event.part and TILL.fullmatch(each.part.string, event.stop, each.start)
    ]
    return before if before and (ends or events)[0].day_shift == 0 else events


def opens_sentence(phrase: Phrase) -> bool:
    """Whether a sentence, a note in brackets or what the paper adds, begins with a date: where a lead paints a scene, the event follows so."""
    before = phrase.part.string[phrase.part.sentence(phrase.start).start : phrase.start]
    return phrase.month is not None and OPENED.fullmatch(before) is not None


def is_begun(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether a sentence begins with the day from which something is so, and does not say that it will be; today may stand anywhere in it."""
    words, string = calendar.words, phrase.part.string
    since = phrase.edge in words["from"] or string.startswith(words["from"], clock(string, phrase.stop))
    if not since or phrase.year_shift or (phrase.month is None and phrase.day_shift != 0):
        return False
    sentence = phrase.part.sentence(phrase.start)
    today = phrase.day_shift == 0 and not phrase.part.is_quoted(phrase.start)
    if not today and OPENING.fullmatch(string, max(sentence.start, phrase.start - BEFORE), phrase.start) is None:
        return False
    behind = string[phrase.stop : min(sentence.stop, phrase.stop + BEHIND)]
    return not any(word in behind for word in words["will"])


def clock(string: str, place: int) -> int:
    """Pass a time of the day: 12时."""
    found = CLOCK.match(string, place)
    return found.end() if found is not None else place


def past_days(found: Iterable[Phrase], calendar: Calendar) -> list[Phrase]:
    """List the phrases that name a day that has been: what they say, the page cannot be older than."""
    return [each for each in found if each.month is not None and each.day is not None and is_told(each, calendar)]


def counted_days(found: Iterable[Phrase], calendar: Calendar) -> list[Phrase]:
    """List the days until which something was counted: 截至5月15日, 到5月15日,已收回."""
    dated = (each for each in found if each.month is not None and each.day is not None)
    return [each for each in dated if is_counted(each, calendar)]


def is_counted(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether something was counted until a day: the word before it says so, or what stands behind 到 and it."""
    string, start = phrase.part.string, phrase.start
    if string.endswith(calendar.words["until"], 0, start):
        return True
    opens = string[start - 1 : start] in UP_TO and string[start - 2 : start - 1] in OPEN
    return opens and SO_FAR.match(string, phrase.stop) is not None


def later_day(days: Iterable[Phrase], opening: Collection[Part]) -> Phrase | None:
    """Choose the day below a text, else that which a sentence of its opening begins with, else the only one; with a year it is but remembered."""
    days = list(days)
    opens = (each for each in days if each.part in opening and opens_sentence(each))
    told = next(filter(signs, days), None) or next(opens, None)
    alone = len({(each.year, each.month, each.day) for each in days}) == 1 and days[0].year is None
    return days[0] if told is None and alone else told


def signs(phrase: Phrase) -> bool:
    """Whether a date is all that a paragraph says, as below a letter."""
    return phrase.year is not None and phrase.part.string.strip() == phrase.part.string[phrase.start : phrase.stop]


def lead_end(phrase: Phrase) -> int:
    """Where the sentences end in which a lead tells its event."""
    return phrase.part.sentences[:LEAD_SENTENCES][-1].stop


def is_told(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether a phrase tells what has happened: no deadline, no plan, no other year, not in a title."""
    coming = (phrase.day_shift or 0) > 0 or (phrase.week_shift or 0) > 0
    if phrase.edge in calendar.words["ahead"] or phrase.year_shift or coming:
        return False
    before = phrase.part.string[max(0, phrase.start - REACH) : phrase.start]
    string = phrase.part.string
    if is_reported(phrase) or LASTING.match(string, phrase.stop) or is_deadline(phrase):
        return False
    planned = announcement(calendar).search(before) and not ASKED.match(string, phrase.stop)
    return not planned and not is_remembered(phrase, calendar) and not phrase.part.is_quoted(phrase.start)


def is_deadline(phrase: Phrase) -> bool:
    """Whether something can be done until that day; yesterday it was so."""
    return phrase.day_shift is None and DEADLINE.match(phrase.part.string, phrase.stop) is not None


def is_reported(phrase: Phrase) -> bool:
    """Whether it is the day of an issue of the paper, in which something stood."""
    string, stop = phrase.part.string, phrase.stop
    issue = string.endswith(PAPERS, 0, phrase.start) and PRINTED.match(string, stop) is not None
    return issue or REPORTED.match(string, stop) is not None


def is_remembered(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether the words before a day without a year say that it was in another year, or comes every year: 那年1月2日, 十年前的今天."""
    if phrase.year is not None or phrase.year_shift is not None:
        return False
    return remembrance(calendar).search(phrase.part.string[max(0, phrase.start - REACH) : phrase.start]) is not None


@cache
def remembrance(calendar: Calendar) -> re.Pattern[str]:
    """Find a word for another year before a day, but not the year that begins."""
    return re.compile(rf"(?<![{''.join(calendar.words['new'])}])(?:{one_of(calendar.words['remembered'])})的?,?$")


def is_wired(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether a phrase is the date of a despatch: 新华社北京8月30日电."""
    return phrase.part.string.startswith(calendar.words["wires"], phrase.stop)


@cache
def announcement(calendar: Calendar) -> re.Pattern[str]:
    """Find a word that announces the date behind it, or calls the paper whose text of that day somebody read, with at most a few signs between."""
    return re.compile(rf"(?:{one_of([*calendar.words['announced'], *calendar.words['addressed']])})(?:在|于|的)?$")
