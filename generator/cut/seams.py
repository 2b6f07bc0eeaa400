"""Seams: where one line holds two things, it is cut into strips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.bylines import BODIES
from generator.cut.lengths import HEADING
from generator.cut.strips import whole
from generator.cut.traits import BLANK, DATELINE
from generator.cut.web import author, looked_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.cut.bylines import Signatures
    from generator.cut.forms import Forms
    from generator.cut.strips import Strip

LONG = 44
"""A line with an inline subhead goes on for more than this."""
NAME = 6
"""What stands before a blank and is shorter is a name."""
SUBHEAD = re.compile(r"(?<=[一-鿿”’》）！？])\s+(?=[一-鿿“‘《])")
RUN_IN = re.compile(
    r"(?:【[^】]{2,16}】\s*|(?:[^，。；：！？\s]{2,12}\s+)?[^，。；：！？\s]{4,20}\s+)(?=(?:\d{1,2}月)?\d{1,2}日[，上下晚起至—、（]|(?:近|日|连)[日前]|[昨今]日)"
)
"""The headline of a brief that stands before its day in one line."""
CREDITED = re.compile(r"(?<=[。！\s])(?=\S+\s*\S+$)|(?=（[^（）]+）$)")
"""Where the photographer's name may begin behind a caption."""
SIGNED = re.compile(r"(?:(?<=[。！？…])|(?<=[。！？…][”）]))\s*([一-鿿][^。，！？；：…“”]{1,23})$")
"""A few characters behind the last sentence."""
PHOTO = ("摄", "摄影", "供图", "摄）", "摄影）", "供图）", "资料图片", "资料照片", "资料图")
"""How it ends."""
CAPTION, CREDIT = 90, 18
"""A caption with its credit, and the credit, are not longer."""
SHORTEST = 16
"""Names in brackets at the end of a paragraph take no more characters."""
ASKED = re.compile(r"[^：，。]{1,4}：.*？", re.DOTALL)
"""A question, as one who asks the paper puts it: behind it stands who he is, and no author."""
UNSIGNED = "[。！？]（(?!.*(?:记者|通讯员|作者|整理|实习))"
"""The end of a sentence, and a bracket that names no author."""
OFFICE = re.compile(rf"{UNSIGNED}[^）]{{4,}}）$")
"""What office gave an answer, behind it."""
OFFICIAL = re.compile(rf"{UNSIGNED}[^）]{{3,20}}[办局委院所站会司处部队厂社校行]）$")
"""The same where nobody asks."""
APART = 4
"""So many line ends at most part a bracket from its end."""
CLOSES = re.compile(r"[^“（《【]{0,24}[”）》】]")
"""A text that closes a quote or bracket before it opens one."""
LATEST = 90
"""A byline glued to a paragraph begins at most so many characters before its end."""
DATED = "电讯"
"""How a dateline ends, behind which the reporter is named at the beginning of a report."""
DESK = 4
"""The end of such a name with a desk or a rank behind it is not longer: 日报资深."""
TAG = 48
"""Nor is the tag of a report with its byline."""
TURN = 28
"""A turn line is not longer."""
INFO = 110
"""Nor is an info line longer."""
STOPS = "，、；：。！？…"
"""Signs that no byline ends with."""


def part(strips: Iterable[Strip], known: Forms) -> Iterator[Strip]:
    """Cut each strip at its seams."""
    signatures, agencies = known.signatures, known.report
    page = [piece for strip in strips for each in informed(strip, known) for piece in turned(each, known)]
    page = list(brought_up(page))
    for before, strip, following in zip([None, *page], page, [*page[1:], None], strict=False):
        for report in reports(strip, agencies):
            for text in inline_subhead(report, signatures):
                last = text.stop == strip.stop and closes(following, signatures)
                if answered(text, following, known) or is_item(text, (before, following)):
                    yield text
                    continue
                for piece in glued_byline(text, signatures, closing=last):
                    yield from glued_credit(piece, signatures)


def answered(strip: Strip, following: Strip | None, known: Forms) -> bool:
    """Tell whether a text is an answer, or stands over the next question: the bracket at its end says what office gave it, if it names no author."""
    spoken = any(each is not None and known.speaker.match(each.text) for each in (strip, following))
    return spoken and OFFICE.search(strip.text, max(len(strip.text) - LATEST, 0)) is not None


def is_item(strip: Strip, around: Iterable[Strip | None]) -> bool:
    """Tell whether a text is one of several items that end with the office that answered each, so that none is the author of them all."""
    return is_signed_item(strip.text) and any(each is not None and is_signed_item(each.text) for each in around)


def brought_up(strips: Sequence[Strip]) -> Iterator[Strip]:
    """Join the office in brackets that answered to the item directly above, where the next item or the one before has one, too."""
    alone = [OFFICIAL.fullmatch("。" + each.text) is not None and each.gap == 1 for each in strips]
    for at, strip in enumerate(strips):
        if alone[at] and shares(strips, alone, at):
            continue
        below = at + 1 < len(strips) and alone[at + 1] and shares(strips, alone, at + 1)
        yield whole([strip, strips[at + 1]]) if below else strip


def shares(strips: Sequence[Strip], alone: Sequence[bool], at: int) -> bool:
    """Tell whether an office that stands below an item by itself has its like two strips away, or at the end of the next item."""
    near = [each for each in (at - 2, at + 2) if 0 <= each < len(strips)]
    behind = at + 1 < len(strips) and is_signed_item(strips[at + 1].text)
    return at > 0 and not alone[at - 1] and (behind or any(alone[each] for each in near))


def is_signed_item(text: str) -> bool:
    """Tell whether an office stands in brackets behind the last sentence of a text."""
    return OFFICIAL.search(text, max(len(text) - LATEST, 0)) is not None


def turned(strip: Strip, known: Forms) -> Iterator[Strip]:
    """Cut off a turn line that stands behind the text that leaves, or before the text that comes: 一个堵点销（下转第三版）."""
    text, size = strip.text, len(strip.text)
    coming = known.turned_in.match(text)
    start = coming.end() if coming else 0
    leaving = known.turned_out.search(text, max(start, size - TURN))
    stop = leaving.start() if leaving else size
    if not start < stop or (start == 0 and stop == size):
        yield strip
        return
    yield from cut_out(strip, start, stop)


def informed(strip: Strip, known: Forms) -> Iterator[Strip]:
    """Cut the byline out of an article's info line, or cut off who looked after it: 来源：青禾日报 作者：何田 浏览次数：12."""
    text = strip.text
    found = (author(text, known) if len(text) <= INFO else None) or looked_after(text, known)
    if found is None:
        yield strip
        return
    yield from cut_out(strip, *found)


def cut_out(strip: Strip, start: int, stop: int) -> Iterator[Strip]:
    """Part a strip before and behind a piece of it."""
    if start:
        yield strip.part(0, start)
    yield strip.part(start, stop, gap=0 if start else None)
    if stop < len(strip.text):
        yield strip.part(stop, len(strip.text), gap=0)


def closes(following: Strip | None, signatures: Signatures) -> bool:
    """Tell whether an article may end before a strip: a heading, a report, or the end of the page."""
    if following is None or signatures.opening(following.text):
        return True
    return len(following.text) <= HEADING and following.text[-1] not in "，、；。" and following.gap > 1


def close_brackets(strips: Iterable[Strip], opened: Callable[[str], int]) -> Iterator[Strip]:
    """Join a short strip whose quote or bracket stays open with the next one, when that one closes it."""
    held: Strip | None = None
    for strip in strips:
        if held is not None and CLOSES.match(strip.text) and strip.gap <= APART:
            yield whole([held, strip])
            held = None
            continue
        if held is not None:
            yield held
        held = strip if len(strip.text) <= HEADING and opened(strip.text) > 0 else None
        if held is None:
            yield strip
    if held is not None:
        yield held


def reports(strip: Strip, agencies: re.Pattern[str]) -> Iterator[Strip]:
    """Cut before a tag that opens a report, when a sentence ends before it in the same line."""
    start = 0
    for found in agencies.finditer(strip.text):
        yield strip.part(start, found.start() + 1, gap=strip.gap if start == 0 else 0)
        start = found.start() + 1
    yield strip if start == 0 else strip.part(start, len(strip.text), gap=0)


def inline_subhead(strip: Strip, signatures: Signatures) -> Iterator[Strip]:
    """Cut behind a heading that stands before the text in one line with it."""
    text = strip.text
    brief = RUN_IN.match(text)
    if (
        brief
        and heads(text, brief.end(), signatures)
        and not (tagged(text, signatures) or signatures.is_byline(brief[0].strip()))
    ):
        yield strip.part(0, len(brief[0].rstrip()))
        yield strip.part(brief.end(), len(text), gap=0)
        return
    blank = BLANK.search(text, NAME, HEADING + 1) if len(text) > LONG else None
    found = blank and (before_tag(text, signatures) or SUBHEAD.search(text, 0, HEADING + 1))
    if found is None or found.start() < NAME or not heads(text, found.start(), signatures) or tagged(text, signatures):
        yield strip
        return
    yield strip.part(0, found.start())
    yield strip.part(found.end(), len(text), gap=0)


def before_tag(text: str, signatures: Signatures) -> re.Match[str] | None:
    """Find the blank between a heading and the tag of its report in one line: 石桥镇通了水 本报讯（记者 何田）…."""
    blanks = SUBHEAD.finditer(text, 0, HEADING + 1)
    return next((blank for blank in blanks if signatures.opening(text[blank.end() : blank.end() + TAG])), None)


def tagged(text: str, signatures: Signatures) -> bool:
    """Tell whether a text opens with the tag of a report."""
    return signatures.opening(text) is not None or DATELINE.match(text) is not None


def heads(text: str, at: int, signatures: Signatures) -> bool:
    """Tell whether the text before a blank is a heading and what follows are sentences."""
    return (
        not re.search(r"[。；]|[，、：]$|^[（(\d]|（[^）]*$|《[^》]*$|“[^”]*$", text[:at])
        and text[-1] in "。！？”）"
        and "。" in text[at:]
        and (text[at:].count(" ") <= 1 or tagged(text[at:].lstrip(), signatures))
    )


def glued_credit(strip: Strip, signatures: Signatures) -> Iterator[Strip]:
    """Cut before the photographer's name that closes the line of a caption."""
    text = strip.text
    found = CREDITED.search(text, max(len(text) - CREDIT, 1)) if len(text) <= CAPTION and text.endswith(PHOTO) else None
    credited = found is not None and signatures.is_credit(text[found.end() :].strip("（） "))
    forms = (signatures.is_byline, signatures.is_bracketed, signatures.is_credit)
    if found is None or not credited or any(is_whole(text) for is_whole in forms):
        yield strip
        return
    yield strip.part(0, found.end())
    yield strip.part(found.end(), len(text), gap=0)


def glued_byline(strip: Strip, signatures: Signatures, *, closing: bool) -> Iterator[Strip]:
    """Cut before a byline that follows the last sentence of a paragraph; before a bare name only where an article may end."""
    text = strip.text
    at = seam(text, signatures)
    if at is None and closing:
        at = bare_seam(text, signatures)
    if at is None:
        yield strip
        return
    yield strip.part(0, at)
    yield strip.part(at, len(text), gap=0)


def bare_seam(text: str, signatures: Signatures) -> int | None:
    """Find where a bare name, or where somebody is and his name, begins that is glued to the end of a sentence."""
    found = SIGNED.search(text)
    signed = found is not None and (signatures.is_bare(found[1]) or signatures.is_byline(found[1]))
    return found.start(1) if found and signed else None


def seam(text: str, signatures: Signatures) -> int | None:
    """Find where a glued byline begins."""
    if text[-1] in STOPS:
        return None
    found = signatures.bracket(text, max(len(text) - LATEST, 1))
    if found is not None:
        return found if text[found - 1] not in DATED else None
    bracket = text.rfind("（", max(len(text) - SHORTEST, 1))
    asked = ASKED.fullmatch(text, 0, max(bracket, 0)) is not None
    if bracket > 0 and text[bracket - 1] in "。！？”…）" and not asked and signatures.is_bare(text[bracket:]):
        return bracket
    places = [each.end() for each in signatures.tail.finditer(text, max(len(text) - LATEST - 1, 0))]
    signed = (at for at in places if at and is_signature(text[at:].strip(), signatures))
    return next((at for at in signed if not (employs(text[:at]) and signatures.is_byline(text))), None)


def is_signature(text: str, signatures: Signatures) -> bool:
    """Tell whether a text is a byline, or says who took a picture."""
    return signatures.is_byline(text) or signatures.is_credit(text)


def employs(text: str) -> bool:
    """Tell whether what stands before the role of a reporter is whom he works for, or where: 青禾日报资深, 驻石桥."""
    return text.startswith(("驻", "本报驻")) or any(each in BODIES for each in text[-DESK:])
