"""The measure: lines that were broken at a fixed width are made whole again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from generator.cut.headings import MARK
from generator.cut.strips import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.cut.strips import Strip

NARROWEST, WIDEST = 8, 46
"""Columns of newspapers hold 8 to 46 characters a line."""
FEWEST = 3
"""A block with fewer full lines than this shows no measure of its own."""
MANY = 8
"""So many lines of exactly one size are no chance."""
WIDE = 18
"""In a column that is not narrower headings do not break at the measure."""
STRICT = 0.85
"""Where so many of the full lines have one size, a shorter one ends its paragraph."""
SHARE = 0.35
"""So many of a block's lines are full when it was set to a measure; poems and tables are more ragged."""
LOOSE = 6
"""One line of so many may be longer than the measure, such as that of a picture; none is twice as long but page heads."""
PHRASES = re.compile(r"[^\s，。]*[一-鿿“”‘’]{4,} [一-鿿“”‘’]{4,}")
"""A blank between two phrases is a heading's; a list has several."""
ROW = re.compile(r"[^\s，。]+(?:\s[^\s，。]+)*?(?:\s[^\s，。\d]{0,2}[\d.]+[^\s，。\d]{0,4}){2,}$")
"""A name and numbers, each perhaps with its unit, are the row of a table."""
COUNTED = re.compile(r"（\d+[个名位人家项件]）$")
"""How many a list has, in its heading."""
PAUSE = re.compile("[，。；]")
"""What a line of prose holds, and hardly a headline."""
INSIDE = re.compile(r"[，。、；：！？](?=.)")
"""Signs inside lines tell prose from verse and tables."""
DENT = 2
"""Blanks before the first line of a paragraph, which is shorter by so much where they are lost."""
HANGING = "，。、；：！？”’）》"
"""Signs that never begin a line, and may hang over the end of one."""
OFTEN = 2
"""So many times as many short first lines as full ones show that the blanks are lost."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The width of a column of text."""

    size: int
    """Characters of a full line."""
    strict: bool
    """Whether all full lines have that size; else a sign that must not begin a line has moved."""
    room: int
    """The room that most of them take."""
    dented: bool = False
    """Whether paragraphs were set in and the blanks are lost, so that no full line begins one."""

    def fills(self, line: Strip) -> bool:
        """Tell whether a line is full."""
        return line.width >= self.size - (not self.strict and line.text[-1] not in "。！？")

    def dents(self, line: Strip) -> bool:
        """Tell whether a line is as long as a full one behind the blanks of a paragraph; a closing sign may hang over."""
        if self.strict:
            return line.width == self.size - DENT
        return -1 < room(line) - (self.room - DENT) <= (line.text[-1] in HANGING)

    def begins(self, line: Strip) -> bool:
        """Tell whether a line begins a paragraph by its length, where the blanks before such are lost."""
        return self.dented and self.dents(line) and not closed(line.text)


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
    pictured: Callable[[str, str], bool]
    """Whether it says what is to be seen on a picture, and the next one who took it."""
    indents: bool = False
    """Whether the paragraphs of the page are set in, so that a line above them that is not is a heading."""


def unwrap(lines: Iterable[Strip], looks: Looks) -> Iterator[Strip]:
    """Make whole what was broken at a fixed width, block by block; lines that always stand alone pass."""
    page = list(lines)
    usual = measure(page, looks)
    if sum(line.indented for line in page) > FEWEST:
        looks = replace(looks, opens=lambda _: False, indents=True)
    found = [(block, measure(block, looks) or usual_of(block, usual)) for block in blocks(page)]
    dented = dents([(block, measured) for block, measured in found if measured])
    for block, measured in found:
        alone = measured is None or len(block) == 1
        yield from block if alone else fill(block, replace(measured, dented=dented), looks)


def usual_of(block: list[Strip], usual: Measure | None) -> Measure | None:
    """Take the measure of the page for that of a block, when the block has full lines."""
    return usual if usual and any(usual.fills(line) for line in block) else None


def dents(found: Iterable[tuple[list[Strip], Measure]]) -> bool:
    """Tell whether the blanks before paragraphs are lost: what stands above a full line and below one that is not is short by just so much."""
    lost = kept = 0
    for block, measured in found:
        for before, line, following in zip([None, *block], block, block[1:], strict=False):
            ended = before is None or before.width < measured.room - DENT
            if ended and measured.fills(following):
                lost += measured.dents(line)
                kept += measured.fills(line) and not measured.dents(line)
    return lost >= max(FEWEST, OFTEN * kept)


def blocks(lines: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Yield lines that stand without a blank line between."""
    block: list[Strip] = []
    for line in lines:
        if line.gap > 1 and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def measure(block: list[Strip], looks: Looks) -> Measure | None:
    """Find the measure that a block was set to, None when it was set to none."""
    if len(block) <= FEWEST:
        return None
    sizes = Counter(line.width for line in block if NARROWEST <= line.width <= WIDEST)
    if not sizes:
        return None
    size = max(sizes, key=lambda each: (sizes[each - 1] + 2 * sizes[each], each))
    near = [line for line in block if abs(line.width - size) <= 1]
    enough = len(near) > FEWEST and (len(near) >= SHARE * len(block) or sizes[size] >= MANY)
    if not enough or not prose(near):
        return None
    longer = [line.width for line in block if line.width > size + 1 and not looks.outside(line.text)]
    if len(longer) * LOOSE > len(block) or max(longer, default=0) >= 2 * size:
        return None
    rooms = Counter(ceil(room(line)) for line in near)
    return Measure(size, strict=sizes[size] >= STRICT * len(near), room=max(rooms, key=lambda each: (rooms[each], each)))


def prose(full_lines: list[Strip]) -> bool:
    """Tell whether full lines break off anywhere, as prose does, and not at their signs, as verse does, or at one word, as rows do."""
    inside = sum(len(INSIDE.findall(line.text)) for line in full_lines)
    at_end = sum(line.text[-1] in "。，；！？、：" for line in full_lines)
    same = max(Counter(line.text[-1] for line in full_lines).values())
    return inside * 5 >= len(full_lines) * 2 and at_end * 5 <= len(full_lines) * 3 and same * 2 < len(full_lines)


def fill(block: list[Strip], measure: Measure, looks: Looks) -> Iterator[Strip]:
    """Join each full line with the next one, unless something ends with it."""
    held: list[Strip] = []
    alone = [looks.alone(line.text) for line in block]
    for at, (line, following) in enumerate(pairwise(block)):
        alone[at] = alone[at] or (not measure.fills(line) and looks.pictured(line.text, following.text))
    for line, *apart in zip(block, alone, (False, *alone[:-1]), strict=True):
        if held and (any(apart) or not goes_on(held, line, measure, looks)):
            yield whole(held)
            held = []
        held.append(line)
    if held:
        yield whole(held)


def goes_on(held: list[Strip], following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether the following line belongs to what is being joined."""
    line = held[-1]
    text = "".join(each.text for each in held)
    titled = looks.indents and not held[0].indented and measure.size >= WIDE
    if following.indented or titled or not (measure.fills(line) or (len(held) == 1 and measure.begins(line))):
        return False
    headed = looks.heads_page(text, following.text)
    return runs_on(text, held, following, measure, looks) if headed is None else headed


def room(line: Strip) -> float:
    """Measure the room that a line takes: digits and letters take half the room."""
    return line.width - sum(map(str.isascii, line.text)) / 2


def runs_on(text: str, held: list[Strip], following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether the following line belongs to a text whose last line is full."""
    line = held[-1]
    if following.text[0] in f"{HANGING}%":
        return True
    if (
        MARK.match(following.text)
        or looks.signed(line.text)
        or (room(line) > measure.size and looks.outside(line.text))
    ):
        return False
    if len(text) <= WIDEST and ROW.match(text):
        return following.text[0].isdigit()
    if len(held) == 1 and not PAUSE.search(text) and looks.begins(following.text):
        return False
    if len(held) == 1 and COUNTED.search(text):
        return False
    if len(held) == 1 and PHRASES.fullmatch(line.text) and measure.fills(following):
        return False
    if measure.dented and measure.begins(line):
        return measure.fills(following) or closed(following.text)
    if measure.begins(following):
        return False
    return line.text[-1] not in "。！？" or begins_inside(line, following, measure, looks)


def closed(text: str) -> bool:
    """Tell whether a line ends with the end of a sentence, a quote perhaps closing behind it."""
    return text.rstrip("”’』）").endswith(("。", "！", "？", "…"))


def begins_inside(line: Strip, following: Strip, measure: Measure, looks: Looks) -> bool:
    """Tell whether a line goes on with a paragraph though a sentence ends with the full line above it."""
    if looks.outside(following.text) or not (measure.fills(following) or closed(following.text)):
        return False
    return line.width > measure.size or (measure.dented and measure.fills(following)) or not looks.opens(following.text)
