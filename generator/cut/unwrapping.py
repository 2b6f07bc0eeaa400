"""Unwrapping: lines that were broken at a fixed width are made whole again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.columns import blocks
from generator.cut.headings import DECK, MARK
from generator.cut.rows import MEASURED
from generator.cut.strips import whole
from generator.cut.traits import AMOUNT
from generator.measure import FEWEST, HANGING, NARROWEST, PAUSE, WIDEST, Measure, closed, dents, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.cut.strips import Strip

WIDE = 18
"""In a column that is not narrower headings do not break at the measure."""
PHRASES = re.compile(r"[^\s，。]*[一-鿿“”‘’]{4,} [一-鿿“”‘’]{4,}")
"""A blank between two phrases is a heading's; a list has several."""
ROW = re.compile(r"[^\s，。]+(?:\s[^\s，。]+)*?(?:\s[^\s，。\d]{0,2}[\d.]+[^\s，。\d]{0,4}){2,}$")
"""A name and numbers, each perhaps with its unit, are the row of a table."""
COUNTED = re.compile(r"（\d+[个名位人家项件]）$")
"""How many a list has, in its heading."""
OPENER = re.compile("[上下左右]?图[为中]?")
"""How a line opens that is surely below a picture."""
BROKEN = re.compile(r"\d$|\s[^\s\d]{1,4}$")
"""How a row breaks off before or within a figure: …收入 231, …增长."""
FIGURE = re.compile(r"[^\s，。：\d]{0,6}\d[\d.]*[^\s，。：\d]{0,4}")
"""A further figure of a row: 增长9.6%."""
FIELDS = 4
"""So many things beside each other are no words of a sentence."""
FIGURES = 2
"""A line with so many figures among its fields is the row of a table, and no beginning of a report."""
SIGN = re.compile("[，。；、]")
"""What a line of text holds that is no row of a table."""
NUMBER = re.compile(r"\d{7,}$")
"""The number to call with which a line may end that belongs to no article."""
PIECE = 6
"""So few lines without a paragraph that is set in may be the rest of one."""
PAGES = 3
"""No page has a number of more digits."""
LINES = 3
"""A caption that is narrower than its column has no more."""
NOTICE = 6
"""What is announced without a sign has no more lines."""
BRACKETED = 12
"""Behind a break within brackets no more stands than a role and a name."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What is asked of a line by its words."""

    alone: Callable[[str], bool]
    """Whether it always stands alone."""
    heads_page: Callable[[str, str], bool | None]
    """Whether the head of a page goes on with the next one, where it is known."""
    opens: Callable[[str], bool]
    """Whether it opens like a paragraph."""
    signed: Callable[[str], bool]
    """Whether it closes with a byline in brackets."""
    outside: Callable[[str], bool]
    """Whether it has words of page heads and imprints, which run across the columns."""
    begins: Callable[[str], bool]
    """Whether it opens as a report does, with its tag or its day."""
    shows: Callable[[str], bool]
    """Whether it says what is to be seen on a picture."""
    credit: Callable[[str], bool]
    """Whether it says who took a picture."""
    indents: bool = False
    """Whether the paragraphs of the page are set in, so that a line above them that is not is a heading."""


def unwrap(lines: Iterable[Strip], looks: Looks) -> Iterator[Strip]:
    """Make whole what was broken at a fixed width, block by block; lines that always stand alone pass."""
    page = list(lines)
    inset = (
        replace(looks, opens=lambda _: False, indents=True) if sum(line.indented for line in page) > FEWEST else looks
    )
    found = list(blocks(page, looks.outside))
    wrapped = any(measured is not None for _, measured in found)
    dented = dents([(block, measured) for block, measured in found if measured is not None])
    even = flush_columns(found)
    for block, measured in found:
        if measured is None:
            yield from [whole(list(block))] if wrapped and is_frame(block, looks) else block
        else:
            lost = dented or dents([(block, measured)], fewest=FEWEST - 1)
            flush = measured.size in even or is_flush(block)
            yield from fill(block, replace(measured, dented=lost), looks if flush else inset)


def flush_columns(found: Iterable[tuple[Sequence[Strip], Measure | None]]) -> set[int]:
    """Find the measures of the columns that set no paragraph in."""
    columns: dict[int, list[Strip]] = {}
    for block, measured in found:
        if measured is not None:
            columns.setdefault(measured.size, []).extend(block)
    return {size for size, column in columns.items() if is_flush(column)}


def is_flush(lines: Sequence[Strip]) -> bool:
    """Tell whether lines show that no paragraph of theirs is set in."""
    return len(lines) > PIECE and not any(line.indented for line in lines)


def is_frame(block: Sequence[Strip], looks: Looks) -> bool:
    """Tell whether a few lines by themselves are one sentence that was broken at its own width, as below a picture."""
    first, *rest = block
    if (
        not 0 < len(rest) < LINES
        or first.gap <= 1
        or first.width < NARROWEST
        or any(looks.alone(line.text) for line in block)
    ):
        return False
    *lines, last = rest
    even = all(abs(line.width - first.width) <= 1 for line in lines) and last.width <= first.width + 1
    return even and closed(last.text) and not any(closed(line.text) for line in (first, *lines))


def fill(block: Sequence[Strip], measure: Measure, looks: Looks) -> Iterator[Strip]:
    """Join each full line with the next one, unless something ends with it."""
    flush = sum(line.indented for line in block) > 1
    for held in gathered(block, measure, looks):
        yield replace(whole(held), flush=flush and not held[0].indented, column=measure.size)


def gathered(block: Sequence[Strip], measure: Measure, looks: Looks) -> Iterator[list[Strip]]:
    """Yield the lines that are joined."""
    held: list[Strip] = []
    above = ""
    indents = [at for at, line in enumerate(block) if line.indented]
    inside = range(indents[0], indents[-1]) if indents else range(0)
    asides = [aside(block, at, inside, measure, looks) for at in range(len(block))]
    for line, own, before in zip(block, asides, (None, *asides[:-1]), strict=True):
        text = own is before is None
        if (held and own != before) or (
            held and text and (begins_story(held, above, looks) or not goes_on(held, line, measure, looks))
        ):
            yield held
            above, held = "".join(each.text for each in held), []
        held.append(line)
    if held:
        yield held


def begins_story(held: Sequence[Strip], above: str, looks: Looks) -> bool:
    """Tell whether a full line without a sign is a headline, since what stands above it closes the story before with a byline in brackets."""
    text = held[0].text
    plain = len(held) == 1 and PAUSE.search(text) is None and not closed(text) and not looks.begins(text)
    return plain and above.endswith("）") and (looks.signed(above) or looks.alone(above))


def aside(block: Sequence[Strip], at: int, inside: range, measure: Measure, looks: Looks) -> int | None:
    """Find the first of the lines of what a line belongs to that stands apart from the text, None when it is of the text; inside of a range paragraphs are set in."""
    text = block[at].text
    if (
        looks.alone(text)
        or taken(block, at, measure, looks)
        or pictured(block, at, measure, looks)
        or numbers_page(block, at, measure)
    ):
        return at
    inset = interposed(block, at, measure) or announced(block, at, measure) if at in inside else None
    return inset.start if inset else None


def taken(block: Sequence[Strip], at: int, measure: Measure, looks: Looks) -> bool:
    """Tell whether a line is one sentence and who took the picture of which it tells, above a line that carries on other text: 何田正在换伞骨。白 露摄."""
    told, _, behind = block[at].text.rpartition("。")
    if not (told and behind and at + 1 < len(block)) or "。" in told or block[at + 1].indented:
        return False
    return looks.credit(behind.strip()) and (measure.fills(block[at + 1]) or closed(block[at + 1].text))


def pictured(block: Sequence[Strip], at: int, measure: Measure, looks: Looks) -> bool:
    """Tell whether a line says what is to be seen on a picture: by its words, and by who took it in the next one."""
    if at + 1 == len(block) or not looks.credit(block[at + 1].text):
        return False
    text = block[at].text
    if measure.fills(block[at]):
        return OPENER.match(text) is not None and closed(text)
    return looks.shows(text) or (closed(text) and within_text(block, at, measure, looks))


def numbers_page(block: Sequence[Strip], at: int, measure: Measure) -> bool:
    """Tell whether a number by itself parts two lines of a sentence, as that of a page does where a converter put it."""
    within = 0 < at < len(block) - 1 and block[at].text.isdecimal() and len(block[at].text) <= PAGES
    return within and breaks_off(block[at - 1], measure) and not block[at + 1].indented


def interposed(block: Sequence[Strip], at: int, measure: Measure) -> range | None:
    """Find the short lines about one that part two full ones of one paragraph with a sentence, in a column that sets its paragraphs in; a first line that is shorter than the next is the rest of the text."""
    if at == 0 or measure.fills(block[at]):
        return None
    start = next((each for each in range(at, max(at - LINES, 0), -1) if measure.fills(block[each - 1])), None)
    stop = next((each for each in range(at + 1, min(at + LINES, len(block)) + 1) if closed(block[each - 1].text)), None)
    if start is None or stop is None or stop - start > LINES or stop == len(block):
        return None
    lines, before, after = block[start:stop], block[start - 1], block[stop]
    goes_on = measure.fills(after) or closed(after.text)
    split = breaks_off(before, measure) and goes_on and not any(map(measure.fills, lines))
    flush = not any(line.indented for line in (*lines, after)) and PAUSE.search(after.text) is not None
    first = start + (len(lines) > 1 and lines[0].width + 1 < lines[1].width)
    return range(first, stop) if split and flush and at >= first else None


def announced(block: Sequence[Strip], at: int, measure: Measure) -> range | None:
    """Find the lines about one that say something without any sign of a sentence, behind a full line that ends one, in a column that sets its paragraphs in: 热烈祝贺…开业 / 地址…."""
    start, stop = at, at + 1
    while start > 0 and at - start < NOTICE and leads_over(block[start - 1], block[start], measure):
        start -= 1
    if start == 0 or block[start].indented or not measure.fills(block[start - 1]) or not closed(block[start - 1].text):
        return None
    while stop < min(len(block), start + NOTICE) and leads_over(block[stop - 1], block[stop], measure):
        stop += 1
    text = "".join(line.text for line in block[start:stop])
    return None if closed(text) or PAUSE.search(text) else range(start, stop)


def leads_over(line: Strip, following: Strip, measure: Measure) -> bool:
    """Tell whether a full line that ends neither a sentence nor with a number to call stands over one that is not set in."""
    return breaks_off(line, measure) and NUMBER.search(line.text) is None and not following.indented


def within_text(block: Sequence[Strip], at: int, measure: Measure, looks: Looks) -> bool:
    """Tell whether a line with who took a picture stands below a text that breaks off, and above one."""
    if not 0 < at < len(block) - 2:
        return False
    before, after = block[at - 1], block[at + 2]
    return (
        breaks_off(before, measure) and (measure.fills(after) or closed(after.text)) and not looks.outside(after.text)
    )


def breaks_off(line: Strip, measure: Measure) -> bool:
    """Tell whether a full line ends no sentence."""
    return measure.fills(line) and not closed(line.text)


def goes_on(held: list[Strip], following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether the following line belongs to what is being joined."""
    line = held[-1]
    text = "".join(each.text for each in held)
    if not following.indented and within_brackets(text, following.text):
        return True
    if following.indented:
        return False
    if not (measure.fills(line) or (len(held) == 1 and measure.begins(line))):
        return cuts_number(text, following.text) and looks.heads_page(text, following.text) is True
    headed = looks.heads_page(text, following.text)
    if looks.indents and not held[0].indented and measure.size >= WIDE:
        return headed is True
    return runs_on(text, held, following, measure, looks) if headed is None else headed


def within_brackets(text: str, following: str) -> bool:
    """Tell whether a text breaks off in brackets, as within a byline of several names, that the following line closes."""
    return text.rfind("（") > text.rfind("）") and 0 <= following.find("）") < BRACKETED


def cuts_number(text: str, following: str) -> bool:
    """Tell whether a line ends, and the next one opens, with a figure."""
    return text[-1].isdigit() and following[0].isdigit()


def runs_on(text: str, held: list[Strip], following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether the following line belongs to a text whose last line is full."""
    line = held[-1]
    if following.text[0] in f"{HANGING}%":
        return True
    if (
        MARK.match(following.text)
        or (looks.signed(line.text) and (PAUSE.search(text) or not looks.begins(text)))
        or ((room(line) > measure.size or NUMBER.search(text)) and looks.outside(line.text))
    ):
        return False
    if (row := is_row(text, following.text)) is not None:
        return row
    headed = len(held) == 1 and (is_wide(line, measure) or heads(text, following, measure, looks))
    if headed or (is_wide(following, measure) and PAUSE.search(following.text) is None):
        return False
    if measure.begins(line) or measure.begins(following):
        return measure.begins(line) and (measure.fills(following) or closed(following.text))
    return line.text[-1] not in "。！？" or begins_inside(line, following, measure, looks)


def is_wide(line: Strip, measure: Measure) -> bool:
    """Tell whether a line is wider than its column, as a headline above the text is."""
    return room(line) > measure.room + 1


def is_row(text: str, following: str) -> bool | None:
    """Tell whether a row of a table goes on with the following line, None when neither is one: within its last figure, or with a further one."""
    if is_grid(text, following) or (is_fields(text, FIGURES) and SIGN.search(following)):
        return False
    amount = any(kind.fullmatch(each) for kind in (AMOUNT, MEASURED) for each in (text, following))
    if not amount and not (len(text) <= WIDEST and ROW.match(text)):
        return None
    if following[0] in "0123456789." and BROKEN.search(text):
        return True
    return FIGURE.fullmatch(following) is not None if amount else following[0].isdigit()


def is_grid(text: str, following: str) -> bool:
    """Tell whether two lines are a row of a table, or its head, and the row below."""
    return (
        is_fields(following)
        and len(text) <= WIDEST
        and len(text.split()) == len(following.split())
        and PAUSE.search(text) is None
    )


def is_fields(text: str, figures: int = 1) -> bool:
    """Tell whether a line has several fields, of which so many are figures, and no sentence."""
    fields = text.split() if len(text) <= WIDEST else []
    told = sum(any(map(str.isdigit, field)) for field in fields) >= figures
    return len(fields) >= FIELDS and told and PAUSE.search(text) is None


def heads(text: str, following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether a full line is a heading: a report or a full line stands below it, or it says how many a list has."""
    if COUNTED.search(text) or (not PAUSE.search(text) and looks.begins(following.text)):
        return True
    ends = measure.fills(following) or closed(following.text)
    if DECK.match(following.text) and not (PAUSE.search(text) or ends):
        return True
    return PHRASES.fullmatch(text) is not None and measure.fills(following)


def begins_inside(line: Strip, following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether a line goes on with a paragraph though a sentence ends with the full line above it."""
    if looks.outside(following.text) or not (measure.fills(following) or closed(following.text)):
        return False
    return (
        measure.width(line) > measure.size
        or (measure.dented and measure.fills(following))
        or not looks.opens(following.text)
    )
