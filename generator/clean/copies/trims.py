"""What does not belong to a copy although it looks alike: at its first line and at its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.figures import counted, exchanged
from generator.clean.copies.likeness import DRIFT
from generator.clean.copies.loops import REST, SURE, turns
from generator.clean.copies.sheet import PAUSES
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

CLINGING = "的地得了着过们"
"""Letters that cling to the word before them."""
NEAR = 8
"""So many letters around the start are looked at; a first print that starts so near to the start of its line starts with it."""


def trimmed(sheet: Sheet, chain: Chain) -> Chain:
    """Take off what is the same by chance, or not the same where it matters."""
    stream, start, stop = sheet.stream, chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    if first.stop < stop and (chance_start(sheet, chain) or other_figures(stream, chain, start, first.stop)):
        start = first.stop
    if start < last.start and stop < last.stop and stop - last.start < REST:
        stop = last.start
    while start < (begin := stream.line(stop - 1).start) and other_figures(stream, chain, begin, stop):
        stop = begin
    return chain.bounded(start, stop) or chain


def chance_start(sheet: Sheet, chain: Chain) -> bool:
    """Tell whether a copy had better start with its second line.

    Because its first part is too short, inside of a line in one of the prints; or because it is the end of a sentence
    with which the text before and the first print close, too; or because it quotes a heading inside of a line.
    """
    stream, copy = sheet.stream, chain.copy
    line, source = stream.line(copy.start), stream.line(chain.source.start)
    inside, size = source.start + NEAR < chain.source.start, line.stop - copy.start
    if inside and line.start == copy.start and is_torn(sheet, chain):
        return False
    if line.start < copy.start and not sheet.is_prose(source):
        far = abs(chain.back(line.stop - 1) + 1 - source.stop) > DRIFT
        return sheet.ends(line.stop) or far or stream.letters[line.stop - 1] != stream.letters[source.stop - 1]
    whole = copy.stop == stream.line(copy.stop - 1).stop
    if size < REST:
        return inside or (line.start < copy.start and (whole or not turns(chain)))
    told = size < SURE and not counted(stream.letters, Span(copy.start, line.stop))
    return inside and told and sheet.ends(line.stop) and whole and line.start < copy.start


def is_torn(sheet: Sheet, chain: Chain) -> bool:
    """Tell whether a copy starts with what cannot start a line and carries on nothing: a sign, an ending, the rest of a word."""
    start, letters, at = chain.source.start, sheet.stream.letters, chain.copy.start
    if not sheet.closes(at) or start == sheet.stream.line(start).start or not letters[start - 1].isalnum():
        return False
    first = letters[at]
    bound = first in PAUSES + CLINGING or first in sheet.language.script.sentence_ends
    return bound or sheet.language.crossed(letters[start - NEAR : start], letters[start : start + NEAR])


def other_figures(stream: Stream, chain: Chain, start: int, stop: int) -> bool:
    """Tell whether a figure stands in the place of another in a part of a line: another notice, no copy."""
    part = chain.bounded(start, stop)
    return part is not None and any(exchanged(stream.letters, *slip) for slip in part.slips(stream.letters))
