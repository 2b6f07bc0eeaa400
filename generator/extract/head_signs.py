"""What a line of a page head is read by: day, paper, section, number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.phrases import count, one_of
from generator.extract.resolve import LEAP, Anchor, calendar_day

if TYPE_CHECKING:
    from generator.language import Calendar, Terms

NUMBER = re.compile(
    r"""
      第?\s?(?P<page>[A-Z]?\d{1,3})\s?版                        # 第2版, A03版
    | (?<![\w:./—-])(?P<folio>[A-Z]?0\d|[A-Z]\d{1,2})(?![\w:./年月日—-])  # 02, A3
    """,
    re.VERBOSE,
)
"""A page number."""
LUNAR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年"
"""A year of the old calendar, as page heads print it below the day."""


@dataclass(frozen=True, slots=True)
class HeadSigns:
    """Patterns of a page head in a language."""

    calendar: Calendar
    """Words of time."""
    days: re.Pattern[str]
    """A full date: 2021年5月12日, 2021-05-12, 二〇二一年五月十二日."""
    short_days: re.Pattern[str]
    """A day without its year, with its weekday: 10月26日 星期五."""
    papers: re.Pattern[str]
    """The name of a newspaper, standing alone."""
    sections: re.Pattern[str]
    """The name of a section, standing alone."""
    witnesses: re.Pattern[str]
    """What stands beside the date of a page head and not beside that of an advertisement."""
    imprints: re.Pattern[str]
    """What tells who makes the paper, and where; or its name of another form: 今日望川."""

    def day(self, head: str) -> Anchor | None:
        """Read the full date; None when there is none, or no such day."""
        found = self.days.search(head)
        if found is None:
            return None
        year, month, day = (count(found[part], self.calendar) for part in ("year", "month", "day"))
        return Anchor(year, month, day) if calendar_day(year, month, day) is not None else None

    def short_day(self, head: str) -> Anchor | None:
        """Read a day that is printed without its year; None when the line has more of a date."""
        found = self.short_days.search(head) if self.day(head) is None else None
        if found is None:
            return None
        month, day = (count(found[part], self.calendar) for part in ("month", "day"))
        return Anchor(None, month, day) if calendar_day(LEAP, month, day) is not None else None

    def paper(self, head: str) -> str | None:
        """Read the name of the newspaper."""
        return first(self.papers, head)

    def edition(self, head: str) -> str | None:
        """Read the name of the section."""
        return first(self.sections, self.papers.sub(" ", head))

    def number(self, head: str) -> str | None:
        """Read the page number, which is no part of the date."""
        found = NUMBER.search(self.days.sub(" ", head))
        return found["page"] or found["folio"] if found is not None else None

    def is_head(self, head: str) -> bool:
        """Whether a dated line has more of a page head."""
        return self.witnesses.search(head) is not None

    def names_page(self, line: str) -> bool:
        """Whether a line tells of the page itself: its paper, its day or who makes it; a box of contents and an advertisement do not."""
        return any(signs.search(line) for signs in (self.papers, self.days, self.imprints))


def first(pattern: re.Pattern[str], head: str) -> str | None:
    """Give the first match."""
    found = pattern.search(head)
    return found.group() if found is not None else None


@cache
def head_signs(terms: Terms, calendar: Calendar) -> HeadSigns:
    """Make the patterns."""
    han, numeral = r"[\u4e00-\u9fff]", "".join(calendar.numerals)
    papers, weekdays = one_of(terms["papers"]), one_of(terms["weekdays"])
    others = "".join(f"(?<!{word})" for word in terms["no_papers"])
    month, day = (
        r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])",
        r"(?P<day>3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])",
    )
    return HeadSigns(
        calendar=calendar,
        short_days=re.compile(
            rf"(?<![\d年.{numeral}十]){month}\s?月\s?{day}\s?日[\s(]{{0,3}}(?:{weekdays})[一二三四五六日天]"
        ),
        days=re.compile(
            rf"(?<!\d)(?P<year>(?:19|20)\d\d|[一二][{numeral}]{{3}})\s?(?:年|(?P<sign>[-./]))"
            rf"\s?{month}\s?(?(sign)[-./]|月)\s?{day}\s?(?(sign)(?!\d)|日)"
        ),
        papers=re.compile(rf"(?<!{han}){han}{{1,8}}?(?:{papers}){others}(?!{han})"),
        sections=re.compile(rf"(?<!{han}){han}{{0,6}}?(?:{one_of(terms['sections'])})(?!{han})"),
        witnesses=re.compile(
            rf"(?:{weekdays})[一二三四五六日天]|(?:{papers})(?!{han})|{one_of(terms['witnesses'])}|{LUNAR}|(?<![\d.-])[A-Z]?0\d(?![\d.-])"
        ),
        imprints=re.compile(rf"{one_of(terms['imprints'])}|^(?:{one_of(terms['fronts'])}){han}{{2,4}}(?!{han})"),
    )
