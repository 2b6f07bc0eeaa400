"""Headings: which of the lines above a text is the kicker, the headline, the deck."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.affinity import STANDING_FIRST, share
from generator.cut.bags import pairs
from generator.cut.bylines import COMMENT, GENRE
from generator.cut.lengths import HEADING
from generator.cut.traits import LABEL, openings, unnumbered
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.forms import Forms
    from generator.cut.strips import Strip

LENGTH = 40
"""So many characters more weigh as much as all words being in the text."""
MANY = 8
"""The text is searched for the words of no more headings; for more they are listed."""
MOST = 3
"""Lines of a headline behind its text that may stand in another order; more are a text that reads on."""
ACTED = ("作部署", "出部署", "作要求", "出要求")
"""How a line closes that says who did what at a meeting, and no more: 何田讲话 白露作部署."""
STANDING = 0.2
"""A line that has a smaller share of its words in the text says what it belongs to, not what it tells."""
HALF = 9
"""Half of a headline that is set in two equal lines is not longer."""
MARK = re.compile(r"[■●▲◆▍▌◎★☆◇□※▶►▼△]+\s*(?=\S{2})")
"""A sign that sets a heading off from what stands above it, and says nothing: ■青禾县 …."""
PLACE = re.compile(r"[一-鿿]{1,4}(?:[县区市镇乡州旗村]|街道|社区)")
"""Where a story is from, and no more."""
NUMBER = re.compile(r"(?:\d{1,2}[.．、]|[①-⑳])\s*(?=[一-鿿“]{2})")
"""The number of one of several briefs: 3.石桥镇…."""
DECK = re.compile(r"——|访|记(?![者录忆住得])")
"""How a second headline opens: ——青禾县见闻, 访县教育局局长何田, 记石桥村的老支书."""
ADDED = re.compile(r"记(?![者录忆住得])[^，。]+|[^，。]*(?:见闻|侧记|纪实|综述|扫描|巡礼|纪事|小记|速写)")
"""What is added below a headline: of whom or what it tells."""
QUOTED = re.compile("“[^”]{2,8}”")
"""A name in quotation marks, and nothing else."""
LED = re.compile("[一-鿿·]{2,8}：.")
"""Who or where a headline is of, in front of what it tells: 青禾县：…."""
TINY = 2
"""So few characters above a headline are a place or a label, and no headline."""
BRACKETED = re.compile(r"【[^】]{2,14}】|[·•][一-鿿]{2,8}[·•]")
"""A standing heading by its brackets, or by dots on both sides."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The lines of a heading with their roles."""

    parts: tuple[tuple[Role, Strip], ...]
    """In the order of print; neighbours of one role make one text."""

    def of(self, role: Role) -> tuple[Strip, ...]:
        """Take the strips of a role."""
        return tuple(strip for each, strip in self.parts if each is role)


def sort(lines: Sequence[Strip], body: str, forms: Forms, *, late: bool = False) -> Heading:
    """Give the lines of a heading their roles; behind the text they may be printed in any order."""
    if not lines:
        return Heading(())
    rest = [*behind_standing(lines[0]), *lines[1:]]
    above = label(rest[0], rest[1], forms) if len(rest) > 1 else None
    parts = [(above, rest.pop(0))] if above else []
    led = rest[0].text.endswith(forms.speech) or rest[0].text[-1] == "："
    if late and 1 < len(rest) <= MOST and not (led or are_halves(rest, forms)):
        rest = in_order(rest, body, forms)
    units = list(join_lines(cut_line(rest[0], forms) if len(rest) == 1 else rest, forms))
    chosen = choose(units, body, forms)
    for at, unit in enumerate(units):
        speech = unit[-1].text.endswith(forms.speech) and not unit[-1].text.endswith(ACTED)
        before = at < chosen or (speech and len(units) > 1)
        role = Role.HEADLINE if at == chosen else Role.KICKER if before else Role.DECK
        parts += [(role, strip) for strip in unit]
    return Heading(tuple(parts))


def behind_standing(line: Strip) -> list[Strip]:
    """Cut a line behind the standing heading in brackets that opens it: 【民生】|青禾县 …."""
    standing = STANDING_FIRST.match(line.text)
    if standing is None or BRACKETED.fullmatch(standing[0]) is None:
        return [line]
    return [line.part(0, standing.end()), line.part(standing.end(), len(line.text), gap=0)]


def are_halves(lines: Sequence[Strip], forms: Forms) -> bool:
    """Tell whether two short lines are as long as each other, the halves of one headline: 牧区接羔忙 / 暖棚笑声多."""
    if len(lines) != 2:  # noqa: PLR2004 - two halves
        return False
    first, second = lines[0].text, lines[1].text
    return len(first) == len(second) <= HALF and not forms.second.match(first)


def in_order(lines: Sequence[Strip], body: str, forms: Forms) -> list[Strip]:
    """Put the lines of a headline behind its text in order: one that names place or speaker opens it, the others follow as the text tells what they do."""

    def place(line: Strip) -> tuple[bool, bool, float]:
        second = line.text.startswith("——") or forms.second.match(line.text) is not None
        return second, LED.match(line.text) is None, told_at(line.text, body)

    return sorted(lines, key=place)


def told_at(line: str, body: str) -> float:
    """Tell where a text tells what a line of its headline does, by where a third of its words stand in the text; below nought where it does not."""
    words = pairs(line)
    places = sorted(at for at in map(body.find, words) if at >= 0)
    return places[len(places) // 3] if len(places) > STANDING * len(words) else -1


def label(line: Strip, following: Strip, forms: Forms) -> Role | None:
    """Tell whether a line is a standing heading, by its words or its brackets, names a place, says that the paper comments, or is set off by a mark that the line below has not."""
    plain = unnumbered(unmarked(line).text)
    if BRACKETED.fullmatch(line.text) or (len(plain) <= LABEL and plain.endswith((*forms.column, *forms.picture_news))):
        return Role.COLUMN
    if PLACE.fullmatch(plain) or COMMENT.fullmatch(plain):
        return Role.KICKER
    marked = plain != line.text and not MARK.match(following.text)
    return Role.KICKER if marked and len(plain) <= LABEL else None


def unmarked(line: Strip) -> Strip:
    """Take the mark, the number or the brackets off a heading."""
    if BRACKETED.fullmatch(line.text):
        return line.part(1, len(line.text) - 1)
    mark = MARK.match(line.text) or NUMBER.match(line.text)
    return line.part(mark.end(), len(line.text)) if mark else line


def cut_line(line: Strip, forms: Forms) -> list[Strip]:
    """Cut a one-line block of headings at the blank between two of them, or behind the bracket that closes the first."""
    blanks = [at for at, sign in enumerate(line.text) if sign == " " and at and openings(line.text[:at]) <= 0]
    spoken = next(
        (at for at in blanks if line.text.endswith(forms.speech, 0, at) or is_rubric(line.text[:at], forms)), None
    )
    if spoken is None and (len(line.text) <= HEADING or not blanks):
        return [line]
    standing = STANDING_FIRST.match(line.text)
    happened = next((at for at in blanks if line.text.endswith(forms.event, 0, at)), None)
    at = standing.end() if standing else spoken or happened or blanks[0]
    return [line.part(0, at), line.part(at, len(line.text), gap=0)]


def join_lines(lines: Sequence[Strip], forms: Forms) -> Iterator[list[Strip]]:
    """Yield headings, a line that goes on with the one before it together with that."""
    unit: list[Strip] = []
    for line in lines:
        if unit and not (line.gap and goes_on(unit[-1], line, forms)):
            yield unit
            unit = []
        unit.append(line)
    if unit:
        yield unit


def goes_on(line: Strip, following: Strip, forms: Forms) -> bool:
    """Tell whether two lines are one headline: the second begins with a joint or 的, or the first needs a word or a clause behind it: …的, …里, …，, “村淘掌柜”."""
    genre = GENRE.fullmatch(following.text) is not None
    joint = genre or forms.joint.match(following.text) is not None or following.text.startswith("的")
    broken = line.text.endswith("里") or QUOTED.fullmatch(line.text) is not None
    below = following.gap == 1 and not following.text.startswith("—")
    half = line.text.endswith("，")
    return joint or half or line.text.endswith("的") or (broken and below)


def choose(units: list[list[Strip]], body: str, forms: Forms) -> int:
    """Choose the headline: what names actor and event, in the words of the text."""
    if len(units) == 1:
        return 0
    said = body.__contains__ if len(units) <= MANY else pairs(body).__contains__

    def merit(at: int) -> float:
        text = "".join(strip.text for strip in units[at])
        told = pairs(text)
        named = 0.4 * text.endswith(forms.event) + 0.8 * text.endswith(forms.notice)
        merit = share(sum(map(said, told)), len(told)) + named + len(text) / LENGTH
        aside = is_aside(text, forms) or (at > 0 and ADDED.fullmatch(text) is not None)
        label = at == 0 and (is_rubric(text, forms) or len(text) <= TINY or forms.office.fullmatch(text) is not None)
        return merit - 2 * (aside or label) - 0.01 * at

    return max(range(len(units)), key=merit)


def is_rubric(text: str, forms: Forms) -> bool:
    """Tell whether a line is a standing heading, which an article has above its headline."""
    return forms.rubric.fullmatch(text) is not None


def is_aside(text: str, forms: Forms) -> bool:
    """Tell whether a line says who speaks, is added behind a dash, or stands in brackets."""
    return text.endswith((*forms.speech, "：")) or text.startswith("——") or text[0] + text[-1] == "（）"
