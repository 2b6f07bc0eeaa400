"""The measure: the width at which the lines of a column were broken."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

NARROWEST, WIDEST = 8, 46
"""Columns of newspapers hold 8 to 46 characters a line."""
FEWEST = 3
"""A block with fewer full lines than this shows no measure of its own."""
MANY = 8
"""So many lines of exactly one size are no chance."""
STRICT = 0.85
"""Where so many of the full lines have one size, a shorter one ends its paragraph."""
SHARE = 0.35
"""So many of a block's lines are full when it was set to a measure; poems and tables are more ragged."""
LOOSE = 6
"""One line of so many may be longer than the measure, such as that of a picture; none is twice as long but page heads."""
INSIDE = re.compile(r"[，。、；：！？](?=.)")
"""Signs inside lines tell prose from verse and tables."""
END = re.compile("[。！？]")
"""What ends a sentence; lines without one are a list, verses, or what somebody offers, unless many are as long as each other."""
SPANNING = re.compile(r"[^，。；：、\d]{6,}(?: [^，。；：、\d]{3,})+")
"""A headline of several phrases."""
DENT = 2
"""Blanks before the first line of a paragraph, which is shorter by so much where they are lost."""
HANGING = "，。、；：！？”’）》"
"""Signs that never begin a line, and may hang over the end of one."""
PAUSE = re.compile("[，。；]")
"""What a line of prose holds, and hardly a headline."""
OFTEN = 2
"""So many times as many short first lines as full ones show that the blanks are lost."""


class Line(Protocol):
    """A printed line."""

    @property
    def text(self) -> str:
        """Its characters, without the blanks at its ends."""

    @property
    def width(self) -> int:
        """How many characters it is wide, the blanks at its ends among them."""

    @property
    def gap(self) -> int:
        """Line ends before it; one for the next line."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The width of a column of text."""

    size: int
    """Characters of a full line."""
    strict: bool
    """Whether all full lines have that size; else a sign that must not begin a line has moved."""
    room: int
    """The room that most of them take."""
    half: bool = False
    """Whether digits and letters take half the room, so that full lines with many of them hold more characters."""
    dented: bool = False
    """Whether paragraphs were set in and the blanks are lost, so that no full line begins one."""

    def width(self, line: Line) -> int:
        """Give the width of a line in characters of the full room where that is how the column is set."""
        return ceil(room(line)) if self.half else line.width

    def fills(self, line: Line) -> bool:
        """Tell whether a line is full."""
        return self.width(line) >= self.size - (not self.strict and line.text[-1] not in "。！？")

    def dents(self, line: Line) -> bool:
        """Tell whether a line is as long as a full one behind the blanks of a paragraph; a closing sign may hang over."""
        if self.strict:
            return self.width(line) == self.size - DENT
        return -1 < room(line) - (self.room - DENT) <= (line.text[-1] in HANGING)

    def begins(self, line: Line) -> bool:
        """Tell whether a line begins a paragraph by its length, where the blanks before such are lost."""
        return self.dented and self.dents(line) and not closed(line.text)


def printed_width(line: str) -> int:
    r"""Count the characters of a printed line, blanks at its ends among them; those before a paragraph take the room of two at most, however many or narrow.

    >>> printed_width("\u3000\u3000甲乙"), printed_width("    甲乙"), printed_width("\t甲乙"), printed_width(" 甲乙 ")
    (4, 4, 4, 4)
    """
    text = line.lstrip()
    before = line[: len(line) - len(text)].expandtabs(DENT)
    return min(len(before), DENT) + len(text)


def measure(block: Sequence[Line], outside: Callable[[str], bool]) -> Measure | None:
    """Find the measure that a block was set to, None when it was set to none; what is outside of articles runs across the columns."""
    if len(block) <= FEWEST:
        return None
    widths = [line.width for line in block]
    return found(block, widths, outside) or halved(block, widths, outside)


def halved(block: Sequence[Line], widths: Sequence[int], outside: Callable[[str], bool]) -> Measure | None:
    """Find the measure where digits and letters take half the room, if any line is narrower then."""
    rooms = [ceil(room(line)) for line in block]
    measured = found(block, rooms, outside) if rooms != widths else None
    return replace(measured, half=True) if measured is not None else None


def found(block: Sequence[Line], widths: Sequence[int], outside: Callable[[str], bool]) -> Measure | None:
    """Find the measure of lines of such widths."""
    sizes = Counter(width for width in widths if NARROWEST <= width <= WIDEST)
    if not sizes:
        return None
    size = max(sizes, key=lambda each: (sizes[each - 1] + 2 * sizes[each], each))
    near = [line for line, width in zip(block, widths, strict=True) if abs(width - size) <= 1]
    enough = len(near) > FEWEST and (len(near) >= SHARE * len(block) or sizes[size] >= MANY)
    strict = sizes[size] >= STRICT * len(near)
    told = (strict and len(near) >= MANY) or any(END.search(line.text) for line in block)
    if not (enough and told and prose(near)):
        return None
    longer = [
        width
        for line, width in zip(block, widths, strict=True)
        if width > size + 1 and not (outside(line.text) or spans(line.text))
    ]
    if len(longer) * LOOSE > len(block) or max(longer, default=0) >= 2 * size:
        return None
    rooms = Counter(ceil(room(line)) for line in near)
    return Measure(size, strict=strict, room=max(rooms, key=lambda each: (rooms[each], each)))


def spans(text: str) -> bool:
    """Tell whether a line is phrases with a blank between, as a headline is that runs across the columns."""
    return SPANNING.fullmatch(text) is not None


def prose(full_lines: list[Line]) -> bool:
    """Tell whether full lines break off anywhere, as prose does, and not at their signs, as verse does, or at one word, as rows do."""
    inside = sum(len(INSIDE.findall(line.text)) for line in full_lines)
    at_end = sum(line.text[-1] in "。，；！？、：" for line in full_lines)
    same = max(Counter(line.text[-1] for line in full_lines).values())
    return inside * 5 >= len(full_lines) * 2 and at_end * 5 <= len(full_lines) * 3 and same * 2 < len(full_lines)


def dents(found: Iterable[tuple[Sequence[Line], Measure]], fewest: int = FEWEST) -> bool:
    """Tell whether the blanks before paragraphs are lost: what stands above a full line and below one that is not is short by just so much."""
    lost = kept = 0
    for block, measured in found:
        for before, line, following in zip([None, *block], block, block[1:], strict=False):
            ended = before is None or measured.width(before) < measured.room - DENT
            if ended and measured.fills(following):
                lost += measured.dents(line)
                kept += measured.fills(line) and not measured.dents(line)
    return lost >= max(fewest, OFTEN * kept)


def room(line: Line) -> float:
    """Measure the room that a line takes: digits and letters take half the room."""
    return line.width - len(line.text.encode("ascii", "ignore")) / 2


def closed(text: str) -> bool:
    """Tell whether a line ends with the end of a sentence, a quote perhaps closing behind it."""
    sentence = text.rstrip("”’』）")
    return not sentence or sentence.endswith(("。", "！", "？", "…"))
