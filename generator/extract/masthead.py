"""The page head: what it says of the paper, the edition, the page's number and its day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.extract.draft import fold
from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model import Ruling, Slip
    from generator.text import Text

DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?(?:年|(?P<sign>[-./]))\s?(?P<month>1[0-2]|0?[1-9])\s?(?(sign)[-./]|月)"
    r"\s?(?P<day>3[01]|[12]\d|0?[1-9])\s?(?(sign)(?!\d)|日)"
)
"""A full date: 2021年5月12日, 2021-05-12, 2021.5.12."""
PAPER = re.compile(
    r"(?<![\w])([\u4e00-\u9fff]{1,8}?(?:日报|晚报|早报|晨报|时报|商报|都市报|快报|导报|周报|新报|青年报|工人报|党报|报))(?![\u4e00-\u9fff])"
)
"""A name that ends in 报 and stands alone: 望川日报."""
NUMBER = re.compile(
    r"(?<![\d第])(?:第\s?)?([A-D]?\d{1,3})\s?版|(?<![\w:./—-])([A-D]?0\d|[A-D]\d{1,2})(?![\w:./年月日—-])"
)
"""A page number: 02, A03, 第2版, 3版."""
EDITION = re.compile(
    r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,8}?(?:新闻|要闻|专版|专刊|周刊|副刊|综合|民生|社会|经济|县区|时政|视点|关注|文化|体育|教育|健康))(?![\u4e00-\u9fff])"
)
"""The name of a section: 综合新闻, 县区要闻."""
WITNESS = re.compile(r"星期|周[一二三四五六日]|报(?![\u4e00-\u9fff])|版|(?<!\d)0\d(?!\d)")
"""What stands beside the date of a page head and not beside that of an advertisement."""
LONGEST = 120
"""A longer piece of furniture is no page head."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the page head or the slip says of the page."""

    paper: str | None = None
    """Name of the newspaper."""
    edition: str | None = None
    """Name of the edition or section."""
    number: str | None = None
    """Page number."""
    day: date | None = None
    """Day of the paper."""
    evidence: str | None = None
    """The words that say the day, or the editor's reason."""
    basis: Basis = Basis.INFERRED
    """What a year rests on that is taken from here."""


def masthead(remains: tuple[Text, ...], slip: Slip | None) -> Masthead:
    """Read the page head; what the slip decides goes first."""
    heads = tuple(head for block in blocks(remains) for head in lines(block))
    rulings: Mapping[str, Ruling] = slip.rulings if slip is not None else {}
    dated = dated_head(heads)
    ruled = rulings.get("date")
    return Masthead(
        paper=rulings["paper"].value if "paper" in rulings else first(PAPER, heads),
        edition=rulings["edition"].value if "edition" in rulings else edition(dated),
        number=rulings["number"].value if "number" in rulings else number(dated),
        day=date.fromisoformat(ruled.value) if ruled is not None else day(dated),
        evidence=ruled.because if ruled is not None else dated,
        basis=Basis.EDITOR if ruled is not None else Basis.INFERRED,
    )


def dated_head(heads: tuple[str, ...]) -> str | None:
    """Choose the line that dates the page; none when two of them disagree."""
    dated = [head for head in heads if day(head) is not None and WITNESS.search(head)]
    return dated[0] if len({day(head) for head in dated}) == 1 else None


def blocks(remains: Iterable[Text]) -> Iterator[str]:
    """Give each piece, and each with the next one when only a line end parts them: a page head may be wrapped."""
    before, stop = "", -2
    for text in remains:
        string = fold(str(text)).strip()
        yield string
        start = text.spans[0].start if text.spans else stop
        if before and 0 <= start - stop <= len("\r\n"):
            yield before + string
        before, stop = string, text.spans[-1].stop if text.spans else start


def lines(block: str) -> Iterator[str]:
    """Yield the lines of a short piece, and the piece as one line."""
    if len(block) <= LONGEST:
        yield from dict.fromkeys((*filter(None, map(str.strip, block.split("\n"))), block.replace("\n", "")))


def day(head: str | None) -> date | None:
    """Read the full date of a page head; None when there is none, or no such day."""
    found = DAY.search(head or "")
    try:
        return date(*(int(found[part]) for part in ("year", "month", "day"))) if found is not None else None
    except ValueError:
        return None


def first(pattern: re.Pattern[str], heads: tuple[str, ...]) -> str | None:
    """Give the first match in any of the heads."""
    found = next(filter(None, map(pattern.search, heads)), None)
    return found.group(1) if found is not None else None


def edition(head: str | None) -> str | None:
    """Read the section beside the date."""
    found = EDITION.search(head or "")
    return found.group(1) if found is not None else None


def number(head: str | None) -> str | None:
    """Read the page number beside the date."""
    found = NUMBER.search(DAY.sub(" ", head or ""))
    return next(filter(None, found.groups()), None) if found is not None else None
