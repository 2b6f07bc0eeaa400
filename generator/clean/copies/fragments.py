"""Sentences that stop where a copy stood, and whose end is nowhere on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.borders import HEADING
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.stream import Stream
    from generator.language import Language

SHOWN = 12
"""So many letters before the break are pointed at."""
HEADS = 4
"""So many short lines may stand before a report: its headings."""


def fragment_before(stream: Stream, gone: Span, language: Language) -> Span | None:
    """Find the letters before a dropped range that stop inside of a sentence which does not go on behind it."""
    script = language.script
    if not gone.start or stream.letters[gone.start - 1] in script.sentence_ends + script.closers:
        return None
    line = stream.line(gone.start - 1)
    inside = line.stop > gone.start
    if (len(line) <= HEADING and not inside) or gone.stop < stream.line(gone.stop - 1).stop:
        return None
    if not new_report(stream, gone.stop, language, sure=inside):
        return None
    return Span(max(line.start, gone.start - SHOWN), gone.start)


def new_report(stream: Stream, at: int, language: Language, *, sure: bool) -> bool:
    """Tell whether something new starts at a place: the page ends, a report opens, or headings stand there.

    Headings alone count only where it is `sure` that the sentence broke off: it may go on behind a caption.
    """
    script, agencies = language.script, tuple(language.press.terms.get("agencies", ()))
    number = stream.number(at) if at < len(stream.letters) else len(stream.lines)
    for heads, line in enumerate(stream.lines[number : number + HEADS + 1]):
        if stream.letters.startswith(agencies, line.start):
            return True
        if len(line) > HEADING or stream.letters[line.stop - 1] in script.sentence_ends:
            return sure and heads > 0
    return True
