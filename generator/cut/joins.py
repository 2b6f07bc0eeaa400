"""Joins: whether a strip goes on with the paragraph of another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.lengths import HEADING
from generator.cut.page import PICTURE
from generator.cut.weights import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.breaks import Breaks
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

SENTENCE = re.compile(r"[，。；！？]")
"""What shows that a short text is no heading, whose words the text under it may take up."""
SURE = WEIGHT["join.word"]
"""What a break with a word of the dictionary weighs."""
EACH = 5
"""What is said twice to mean each is not longer."""
LAP = 3
"""So many characters of a line that may be a heading are not repeated by chance."""
FAR = 160
"""What stands between two parts of a paragraph is another text when it is longer."""
WHERE = frozenset("里中上下内外间前后")
"""What tells where something is, behind the word for it."""
LONGEST = 60
"""An overlap at a break is not longer."""
CAPTION, CAPTIONS = 40, 2
"""A caption between two parts of a sentence is not longer, and there are no more of them."""
SAME = 3
"""No sentence goes on with so many of its first characters."""
PHRASE = 16
"""A piece that is not longer and has no comma is rather a line of its own."""
CLAUSE = 10
"""A piece so long that closes with a particle is no verse."""
WITHIN = "，、："
"""Signs that no item of a list ends with, as it may with a semicolon."""
CUT_YEAR = re.compile(r"\D(?:19|20)\d\d年")
"""A year that a break cuts between its halves, which may be the same: 到20|20年."""
NUMBER_CUT = re.compile(r"(?:\d|电话|热线|传真|邮编)：$")
"""How a text stops at the colon within a time, or before a number to call: 17：|00."""
PAUSES, SIGNS = "，、；：", "，、；：。！？"
"""Signs behind which none of the others stands."""


def join(before: tuple[Strip, Traits], after: tuple[Strip, Traits], breaks: Breaks) -> Iterator[str]:
    """Yield what speaks for and against joining two strips."""
    (left, seen), (right, then) = before, after
    lap = overlap(left.text, right.text, breaks, ended=seen.ended)
    if chance(left, right, lap):
        lap = 0
    if lap:
        yield "join.overlap"
    clings = quotes(left.text, seen, right.text) or cuts_number(left.text, right.text)
    yield from ("join.clings",) if clings else ("join.item",) if is_item(seen, then) else ending(seen, lapped=bool(lap))
    if is_doubled(left.text, right.text):
        yield "join.doubled"
    elif then.fragment:
        yield "join.fragment"
    if seen.openings > 0:
        yield "join.open"
        if then.openings < 0:
            yield "join.closes"
    if not lap and left.text[:SAME] == right.text[:SAME]:
        yield "join.same"
    yield from opening(then, torn=is_stump(seen))
    if not seen.ended and not then.fragment:
        yield from breaks.across(left.text, right.text)
        yield from beginning(then)


def beginning(then: Traits) -> Iterator[str]:
    """Yield what the beginning of the second strip says where the first has no end."""
    if then.told:
        yield "join.told"
    elif then.opener or then.dated:
        yield "join.opener"
    if then.size <= 6 and then.ended:  # noqa: PLR2004 - the rest of a last word
        yield "join.tail"


def quotes(left: str, seen: Traits, right: str) -> bool:
    """Tell whether a text that tells closes with a colon, and the next one opens with what was said."""
    told = left[-1] == "：" and seen.commas > 0 and not (seen.introduces or seen.address)
    return told and right[0] == "“"


def cuts_number(left: str, right: str) -> bool:
    """Tell whether a time, or a telephone number, is cut at its colon."""
    return right[0].isdigit() and NUMBER_CUT.search(left, max(len(left) - 4, 0)) is not None


def is_item(seen: Traits, then: Traits) -> bool:
    """Tell whether an item of a list may be whole without an end, since the next item, or where to ask, follows: 一、…85元 / 二、…."""
    return seen.listed and not (seen.ended or seen.last in WITHIN) and (then.listed or then.contact)


def is_doubled(left: str, right: str) -> bool:
    """Tell whether two signs would meet that do not stand beside each other: …，|，…."""
    return left[-1] in PAUSES and right[0] in SIGNS


def lap(left: str, right: str, breaks: Breaks, *, ended: bool) -> int:
    """Measure what a strip repeats of the one that it carries on, a single sign, too: …，|，…."""
    return overlap(left, right, breaks, ended=ended) or int(left[-1] == right[0] and right[0] in PAUSES)


def chance(before: Strip, after: Strip, size: int) -> bool:
    """Tell whether two characters are the same by chance, since other text stands between: 有的工程 … 工程验收实行…."""
    return 1 < size < LAP and after.start - before.stop > FAR


def is_stump(trait: Traits) -> bool:
    """Tell whether a strip is the beginning of a report and breaks off before its first pause: 新华社青禾8|月16日电."""
    return trait.reports and trait.size <= HEADING and not (trait.ended or trait.half or trait.commas)


def opening(then: Traits, *, torn: bool) -> Iterator[str]:
    """Yield what the beginning of the second strip says; behind a torn tag the rest of it is no other report."""
    if then.reports and not torn:
        yield "join.report"
    if then.speaker:
        yield "join.speaker"
    if then.listed:
        yield "join.listed"


def ending(seen: Traits, *, lapped: bool) -> Iterator[str]:
    """Yield what the end of the first strip says."""
    if seen.ended:
        if not lapped:
            yield "join.ended"
    elif seen.half:
        yield "join.half"
    elif seen.last in "，、":
        yield "join.comma"
        yield "join.cut_short"
    elif seen.last == "；":
        yield "join.semicolon"
    elif seen.last == "：":
        yield "join.colon"
    else:
        cut = (
            (seen.size > HEADING and not seen.strung)
            or seen.full_stop
            or seen.leading
            or (seen.particle and seen.size >= CLAUSE)
        )
        yield "join.cut" if cut else "join.cut_short" if seen.commas or seen.size > PHRASE else "join.cut_phrase"


def overlap(left: str, right: str, breaks: Breaks, *, ended: bool) -> int:
    """Measure the suffix of one strip that the next one repeats as its prefix, nought when it may be chance.

    The words of a heading may be taken up by the text under it, but no figures, not from the middle of a word on,
    and not up to it: 慰问的有：青禾县|禾县县长.
    """
    if CUT_YEAR.fullmatch(left[-3:] + right[:3]):
        return 0
    size = repeated(left, right, ended=ended)
    heading = len(left) <= HEADING and not SENTENCE.search(left)
    if not heading:
        return size
    lap = left[-size:]
    if size > 1 and not breaks.language.known(lap) and carries(lap, right[size:], breaks):
        return size
    sure = any(map(str.isdigit, left[-size - 1 :])) or breaks.language.cut_word(left[:-size], lap) is not None
    return size if size >= LAP and sure else 0


def carries(left: str, right: str, breaks: Breaks) -> bool:
    """Tell whether a word of the dictionary stands across a break; that something is in or behind what a word names cuts none."""
    word = breaks.language.cut_word(left, right)
    return word is not None and breaks.language.known(word) and right[0] not in WHERE


def repeated(left: str, right: str, *, ended: bool) -> int:
    """Measure the suffix of one strip that the next one repeats as its prefix.

    >>> repeated("项目建设加快推进。", "进。全区实施项目", ended=True)
    2
    >>> repeated("清除各家", "各户门前", ended=False)
    0
    """
    size = min(LONGEST, len(left), len(right) - 1) + 1
    while (size := right.rfind(left[-1], 0, size - 1) + 1) > 1:
        if left.endswith(right[:size]):
            orphan = ended and right[size - 1] in "。！？”" and not sentence(right[:size])
            return size if orphan or (not ended and not distributive(right[:size])) else 0
    return 0


def distributive(text: str) -> bool:
    """Tell whether a repetition means each: 一个问题一个问题地解决."""
    return len(text) <= EACH and (text[0] in "一每逐各层" or text[0] == text[1])


def sentence(text: str) -> bool:
    """Tell whether a text could be a whole sentence that is printed twice."""
    return len(text) > 5  # noqa: PLR2004 - shorter ones are the rest of a word


def leading_on(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> Iterator[bool]:
    """Yield for each short strip without an end whether its last word goes on in the text that follows, and no headline of two phrases."""
    for at, trait in enumerate(traits):
        if trait.ended or trait.half or trait.size > HEADING or trait.byline or trait.credit:
            yield False
            continue
        if trait.phrases and not trait.last.isdigit():  # a headline of two phrases; a number to call may be cut
            yield False
            continue
        following = next((each for each in range(at + 1, min(at + 4, len(traits))) if not traits[each].inserted), None)
        yield (
            following is not None
            and not (traits[following].headline and traits[following].phrases)
            and leads_on(strips[at].text, strips[following].text, breaks)
        )


def leads_on(left: str, right: str, breaks: Breaks) -> bool:
    """Tell whether the last word of a short text without an end goes on in another, or is printed there again."""
    return breaks.bond(left, right) > WEIGHT["join.coined"] or overlap(left, right, breaks, ended=False) > 0


def interposed(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> Iterator[bool]:
    """Yield for each short strip whether the texts before and behind it read as one without it, or without it and its like."""
    found = set[int]()
    for before in (at for at, trait in enumerate(traits) if unended(trait)):
        for between in runs(traits, before + 1):
            after = between[-1] + 1
            near = breaks.bond(strips[before].text, strips[between[0]].text)
            plain = not any(traits[each].scene or traits[each].credit for each in between)
            if plain and carried(strips, traits, before, between):
                continue
            over = 0 if plain and traits[after].fragment else completion(strips, traits, (before, after), breaks)
            if (
                strips[after].flush
                and is_text(traits[after])
                and all(map(is_caption, (traits[each] for each in between)))
            ):
                over = SURE
            if near < over >= SURE:
                last = (between[-1], after)
                broken = unended(traits[last[0]]) and completion(strips, traits, last, breaks) > 0
                found |= set() if broken and traits[last[0]].commas else set(between)
    return (at in found and not trait.credit for at, trait in enumerate(traits))


def is_text(trait: Traits) -> bool:
    """Tell whether a strip is surely no heading, since it holds or ends a sentence."""
    return trait.prose or trait.ended


def is_caption(trait: Traits) -> bool:
    """Tell whether a strip may be a caption by its end, which a heading has not, or says who took the picture."""
    return trait.ended or trait.credit


def carried(strips: Sequence[Strip], traits: Sequence[Traits], before: int, between: range) -> bool:
    """Tell whether a whole clause, where no picture has its place, may carry a text on that stops at a pause: …走访慰问、 / 欠薪清查和消防检查，让群众安心过年."""
    whole = len(between) == 1 and traits[between[0]].ended and traits[between[0]].commas > 0
    return whole and traits[before].last in "，、" and strips[between[0]].gap < PICTURE


def runs(traits: Sequence[Traits], first: int) -> Iterator[range]:
    """Yield the runs of strips from one on that may stand between two parts of a sentence: captions and their credits."""
    captions = 0
    for at in range(first, min(first + 2 * CAPTIONS, len(traits) - 1)):
        trait = traits[at]
        short = trait.size <= CAPTION and not (trait.fragment or trait.byline or trait.commas > 1)
        captions += not trait.credit
        if not (trait.credit or short) or captions > CAPTIONS:
            return
        if captions and not traits[at + 1].credit:
            yield range(first, at + 1)


def unended(trait: Traits) -> bool:
    """Tell whether a text breaks off."""
    return (
        not (trait.ended or trait.half or trait.byline or trait.credit)
        and trait.last not in "：；"
        and (trait.size > PHRASE or trait.commas > 0 or trait.full_stop)
    )


def completion(strips: Sequence[Strip], traits: Sequence[Traits], pair: tuple[int, int], breaks: Breaks) -> float:
    """Weigh how much the later of two strips carries the earlier one on."""
    (left, right), then = (strips[at].text for at in pair), traits[pair[1]]
    if is_doubled(left, right):
        return WEIGHT["join.doubled"]
    rest = then.ended and then.size <= 6  # noqa: PLR2004 - the rest of a last word
    if rest or then.fragment:
        return WEIGHT["join.fragment"]
    closes = traits[pair[0]].openings > 0 > then.openings
    return breaks.bond(left, right) + WEIGHT["join.closes"] * closes
