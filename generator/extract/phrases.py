"""Date phrases: what the words of time on a page say, before anything is resolved."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.language import Calendar


class Phrase(NamedTuple):
    """A date phrase; what it does not say is None."""

    part: Part
    """The piece of the article that holds it."""
    start: int
    """Its first character."""
    core: int
    """The character behind the date itself."""
    stop: int
    """The character behind the part of the day and the edge, such as 上午 or 前."""
    year: int | None = None
    """A printed year."""
    year_shift: int | None = None
    """Years from the story's, such as -1 for 去年."""
    month: int | None = None
    """A printed month."""
    month_shift: int | None = None
    """Months from the story's."""
    day: int | None = None
    """A printed day."""
    day_shift: int | None = None
    """Days from the story's."""
    week_shift: int | None = None
    """Weeks from that of the paper, such as -1 for 上周四."""
    weekday: int | None = None
    """The day of that week, Monday 1; a weekend begins with its Saturday."""
    months: str | None = None
    """Months of a part of a year, such as `01/06`."""
    until: tuple[int | None, int | None, int | None] | None = None
    """Year, month and day of the end, when it is a range."""
    edge: str | None = None
    """What it ends with: 前, 起, 以来."""

    @property
    def printed(self) -> str:
        """The whole phrase as printed."""
        return self.part.printed(self.start, self.stop)

    @property
    def date(self) -> str:
        """The date alone as printed, without part of the day and edge."""
        return self.part.printed(self.start, self.core)

    @property
    def names_day(self) -> bool:
        """Whether it says a single day, be it by its number or from another day."""
        return self.day is not None or self.day_shift is not None or self.weekday is not None

    @property
    def is_relative(self) -> bool:
        """Whether it says its day from that of the paper: 昨日, 上周四."""
        return self.day is None and (self.day_shift is not None or self.weekday is not None)

    @property
    def is_vague(self) -> bool:
        """Whether it says no date at all: 近日, 目前."""
        return all(value is None for value in self[self._fields.index("year") : -1])


def phrases(part: Part, calendar: Calendar) -> Iterator[Phrase]:
    """Find the date phrases of a piece."""
    for found in pattern(calendar).finditer(part.string):
        yield phrase(part, found, calendar)


def phrase(part: Part, found: re.Match[str], calendar: Calendar) -> Phrase:
    """Take the numbers out of a match."""
    get = {name: value for name, value in zip(groups(calendar), found.groups(), strict=True) if value is not None}
    number = {name: count(value, calendar) for name, value in get.items() if name in NUMBERS}
    ends = (number.get("until_year"), number.get("until_month"), number.get("until_day"))
    return Phrase(
        part,
        found.start(),
        found.end("core"),
        found.end(),
        year=number.get("year"),
        year_shift=calendar.years.get(get.get("near_year", "")),
        month=number.get("month"),
        month_shift=calendar.months.get(get.get("near_month", "")),
        day=number.get("day"),
        day_shift=calendar.days.get(get.get("near_day", "")),
        week_shift=calendar.weeks.get(get.get("near_week", "")),
        weekday=calendar.weekdays.get(get["weekday"], SATURDAY) if "weekday" in get else None,
        months=months(get, calendar),
        until=ends if any(ends) else None,
        edge=get.get("edge"),
    )


SATURDAY = 6
"""The first day of a weekend: 上周末."""
NUMBERS = frozenset({"year", "month", "day", "until_year", "until_month", "until_day"})
"""The groups of the pattern that hold numbers."""


@cache
def groups(calendar: Calendar) -> tuple[str, ...]:
    """List what the groups of the pattern mean, in their order, without the digits that tell apart those that mean the same."""
    return tuple(name.rstrip("12345678") for name in pattern(calendar).groupindex)


def months(get: dict[str, str], calendar: Calendar) -> str | None:
    """Give the months of a part of the year, or the day of a feast, as `01/06` or `10-01`."""
    return calendar.parts.get(get.get("part", "")) or calendar.feasts.get(get.get("feast", ""))


def count(numeral: str, calendar: Calendar) -> int:
    """Read a number in either script: `12`, `二〇一九`, `三十一`, `廿八`.

    >>> from generator.language import Calendar
    >>> digits = Calendar(numerals={"一": 1, "二": 2, "三": 3, "〇": 0, "九": 9})
    >>> [count(each, digits) for each in ("12", "二〇一九", "三十一", "十二", "十")]
    [12, 2019, 31, 12, 10]
    """
    if numeral.isascii():
        return int(numeral)
    tens, ten, ones = numeral.partition("十")
    if ten:
        return 10 * calendar.numerals.get(tens, 1) + calendar.numerals.get(ones, 0)
    return int("".join(str(calendar.numerals[sign]) for sign in numeral))


def one_of(words: Iterable[str]) -> str:
    """Write a choice of words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def pattern(calendar: Calendar) -> re.Pattern[str]:
    """Make the pattern of all date phrases; groups that mean the same differ in their last digit."""
    numerals = "".join(calendar.numerals)
    month = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
    day = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
    year = rf"(?<!\d)(?P<year%d>(?:19|20)\d\d|[一二][{numerals}]{{3}})"
    more = rf"(?:、{day}){{1,4}}[日号]"
    to = r"\s?(?:至|到|[-—–~～]{1,2})\s?"
    voids = "".join(calendar.words["voids"])
    part, feast = one_of(calendar.parts), one_of(calendar.feasts)
    return re.compile(
        rf"""
        (?=[\d{first(calendar)}])                                                 # most places can be passed at once
        (?P<core>
            {year % 1}年?{to}(?P<until_year1>(?:19|20)\d\d)年                      # 2019—2021年
          | (?:{year % 2}年(?!历史|前|来)|(?P<near_year2>{one_of(calendar.years)}))
            (?: [,的]?(?P<month2>{month})(?:{to}(?P<until_month1>{month}))?月份?   # 2020年8月31日, 今年1—10月
                (?: (?P<day2>{day})(?:[日号]|(?={to}|{more})) (?:{to}(?:(?P<until_month2>{month})月)?(?P<until_day2>{day})[日号])? )?
              | [,的]?(?:(?P<part2>{part})|(?P<feast2>{feast}))                   # 今年上半年, 今年国庆节
            )?
          | (?: (?<![\d.]){"".join(f"(?<!{word})(?<!{word}十)" for word in calendar.words["lunar"])}
                (?P<month3>{month})(?:(?:月份?)?{to}(?P<until_month4>{month}))?月份?(?!革命|初[一二三四五六七八九十])
              | (?P<near_month3>{one_of(calendar.months)}) )                      # 8月31日, 本月19日, 3月份
            (?: (?P<day3>{day})(?:[日号]|(?={to}|{more})) (?:{to}(?:(?P<until_month3>{month})月)?(?P<until_day3>{day})[日号])? )?
          | (?P<part4>{part}) | (?P<feast4>{feast})                              # 第四季度, 国庆节
          | (?P<near_day5>{one_of(calendar.days)})                                # 今天(4月18日), 今(30)日
            (?: \((?P<month5>{month})月(?P<day5>{day})日\) )?
          | (?P<near_week8>{one_of(calendar.weeks)})(?P<weekday8>[{"".join(calendar.weekdays)}]|末)  # 上周四, 本周末
          | 今\((?P<day6>{day})\)日
          | (?<![\d.{LENGTHS}{numerals}十])                                       # 12日早, 三十日; 15日内 is a length
            (?P<day7>3[01]|[12]\d|[1-9]|三十一?|二?十[一二三四五六七八九]|二十)
            (?: [日号]?{to}(?P<until_day7>{day}) )?日(?![内游间龄均产报程志常后])
          | (?:{one_of(calendar.words["vague"])})
        )
        (?P<hours> (?:{one_of(calendar.words["hours"])})(?![{voids}]) )?
        (?P<edge> (?:{one_of(calendar.words["edges"])})(?![{voids}]) )?
        """,
        re.VERBOSE,
    )


def first(calendar: Calendar) -> str:
    """List the characters that a phrase may begin with, besides digits."""
    words = (
        *calendar.years,
        *calendar.months,
        *calendar.days,
        *calendar.weeks,
        *calendar.parts,
        *calendar.feasts,
        *calendar.words["vague"],
    )
    return "".join(sorted({word[0] for word in words if not word[0].isdigit()} | {*calendar.numerals, "十", "今"}))


LENGTHS = "近续前每共达历第头满期超月"
"""Characters before a number of days that is a length of time, as in 连续5日."""
