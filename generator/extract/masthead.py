"""The page head: what it says of the paper, the edition, the page's number and its day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from generator.extract.draft import fold
from generator.extract.head_signs import head_signs
from generator.extract.resolve import Anchor
from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.extract.head_signs import HeadSigns
    from generator.language import Language
    from generator.model import Layout, Ruling, Slip
    from generator.text import Text

UNKNOWN = Anchor()
"""A day that nothing is known of."""
LONGEST = 120
"""A longer piece of furniture is no page head."""
LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
"""A line that is not blank."""
SENTENCE = re.compile(r"[,。;“]|[讯电]\s*\(|\d时")
"""Signs of sentences and datelines, which no page head has."""
EDGE, FIRST = 1000, 4
"""Characters at either end of a page in which its first and last lines are looked for, and how many lines."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the page head or the slip says of the page."""

    paper: str | None = None
    """Name of the newspaper."""
    edition: str | None = None
    """Name of the edition or section."""
    number: str | None = None
    """Page number."""
    day: Anchor = UNKNOWN
    """Day of the paper; a slip may give its month alone."""
    today: Anchor = UNKNOWN
    """Month and day, where the year is not printed with them."""
    evidence: str | None = None
    """The words that say the day, or the editor's reason."""
    basis: Basis = Basis.INFERRED
    """What a year rests on that is taken from here."""
    heads: tuple[Text, ...] = ()
    """What of the page's remains tells of the page itself."""
    lines: tuple[str, ...] = ()
    """The short lines that no article has, and those at the page's edges."""


def masthead(layout: Layout, slip: Slip | None, language: Language) -> Masthead:
    """Read the page head, wherever the page's first and last lines went; what the slip decides goes first."""
    signs = head_signs(language.masthead, language.calendar)
    short = edges(fold(layout.galley.page.raw))
    heads = tuple(chain(furniture(map(folded, layout.remains)), *short))
    wrapped = (*furniture(joined(layout.remains)), *map("".join, chain(*map(pairwise, short))))
    rulings: Mapping[str, Ruling] = slip.rulings if slip is not None else {}
    dated, ruled = dated_head(heads, signs) or dated_head((*heads, *wrapped), signs), rulings.get("date")
    yearless = short_head(heads, signs) if dated is None and ruled is None else None
    named = dated if dated is not None and signs.paper(dated) is not None else None
    return Masthead(
        paper=value(rulings, "paper") or next(filter(None, map(signs.paper, [named or "", *heads, *wrapped])), None),
        edition=value(rulings, "edition") or signs.edition(dated or ""),
        number=value(rulings, "number") or signs.number(dated or ""),
        day=anchor(ruled.value) if ruled is not None else signs.day(dated or "") or UNKNOWN,
        today=signs.short_day(yearless or "") or UNKNOWN,
        evidence=ruled.because if ruled is not None else dated or yearless,
        basis=Basis.EDITOR if ruled is not None else Basis.INFERRED,
        lines=heads,
        heads=tuple(text for text in layout.remains if signs.names_page(fold(str(text)).strip())),
    )


def furniture(blocks: Iterable[str]) -> Iterator[str]:
    """Yield the lines of what is in no article."""
    yield from (head for block in blocks for head in lines(block))


def edges(raw: str) -> tuple[list[str], list[str]]:
    """List the first and the last lines of the page that are no sentences."""
    first, last = LINE.findall(raw[:EDGE])[:FIRST], LINE.findall(raw[-EDGE:])[-FIRST:]
    return short_lines(first), short_lines(last)


def short_lines(lines: Iterable[str]) -> list[str]:
    """Keep the lines that may be a page head, or a part of one that is wrapped."""
    return [line.strip() for line in lines if len(line) <= LONGEST and not SENTENCE.search(line)]


def anchor(iso: str) -> Anchor:
    """Read a day or a month that a slip gives."""
    year, month, *day = map(int, iso.split("-"))
    return Anchor(year, month, *day)


def value(rulings: Mapping[str, Ruling], subject: str) -> str | None:
    """Give what the slip decides of a subject."""
    ruling = rulings.get(subject)
    return ruling.value if ruling is not None else None


def dated_head(heads: tuple[str, ...], signs: HeadSigns) -> str | None:
    """Choose the line that dates the page; none when two of them disagree."""
    dated = [head for head in heads if signs.day(head) is not None and signs.is_head(head)]
    return dated[0] if len({signs.day(head) for head in dated}) == 1 else None


def folded(text: Text) -> str:
    """Write a piece in one width, without the blanks around it."""
    return fold(str(text)).strip()


def short_head(heads: Iterable[str], signs: HeadSigns) -> str | None:
    """Choose the line that dates the page but for its year; none when two of them disagree, or one has a year."""
    dated = [head for head in heads if signs.short_day(head) is not None]
    return dated[0] if len({signs.short_day(head) for head in dated}) == 1 else None


def joined(remains: Iterable[Text]) -> Iterator[str]:
    """Join two pieces that only a line end parts: a page head may be wrapped."""
    for before, text in pairwise(each for each in remains if each.spans):
        if 0 <= text.spans[0].start - before.spans[-1].stop <= len("\r\n"):
            yield folded(before) + folded(text)


def lines(block: str) -> Iterator[str]:
    """Yield the lines of a short piece, and the piece as one line."""
    if len(block) <= LONGEST:
        yield from dict.fromkeys((*filter(None, map(str.strip, block.split("\n"))), block.replace("\n", "")))
