"""What the decisions on copies come to: edits, and queries where something is in doubt or missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.decisions import Drop
from generator.clean.copies.fragments import fragment_before
from generator.clean.copies.ranges import Ranges
from generator.model import Query
from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.clean.copies.decisions import Doubt
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

TOLD = 2
"""So many reasons are told."""


def proposals(string: str, sheet: Sheet, decisions: Iterable[Drop | Doubt]) -> Iterator[Edit | Query]:
    """Yield an edit for each range that goes, and the queries."""
    stream, messages = sheet.stream, sheet.language.queries
    dropped = Ranges()
    first: dict[int, Drop] = {}
    for decision in decisions:
        if isinstance(decision, Drop):
            dropped.add(decision.dropped)
            first.setdefault(decision.dropped.start, decision)
        else:
            message = messages["Q202"].format(stream.row(decision.source.start))
            yield Query("Q202", stream.extent(decision.copy), message)
    for span in dropped:
        yield Edit(with_gap(string, stream, span), "", reason(stream, first[span.start]))
        if (fragment := fragment_before(sheet, span)) is not None:
            yield Query("Q201", stream.extent(fragment), messages["Q201"])


def reason(stream: Stream, drop: Drop) -> str:
    """Say which lines a dropped print repeats, and what showed it."""
    why = "，".join(each.reason for each in drop.evidence[:TOLD] if each.weight > 0)
    return f"与第{stream.row(drop.kept.start)}行起的文字重复（{why}），只留一处。"


def with_gap(string: str, stream: Stream, span: Span) -> Span:
    """Find a range in the string; where it takes whole lines, the smaller of the gaps around it goes with it."""
    start, stop = stream.extent(span).start, stream.extent(span).stop
    before = stream.extent(Span(span.start - 1, span.start)).stop if span.start else 0
    after = stream.place(span.stop) if span.stop < len(stream.letters) else len(string)
    above, below = string.count("\n", before, start), string.count("\n", stop, after)
    first, last = not span.start, span.stop == len(stream.letters)
    if not (above or first) or not (below or last):
        return Span(start, stop)
    return Span(start, after) if first or (above > below and not last) else Span(before, stop)
