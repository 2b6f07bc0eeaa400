"""Text that knows where it was printed: spans, edits, pieces."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, fields
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from generator.errors import OverlappingEditsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


# Spans, edits, pieces and texts are made by the ten thousand: they fill their slots themselves, in a third of the time that
# the way of frozen dataclasses takes.


def slots(frozen: type) -> Iterator[Callable[[object, object], None]]:
    """Yield what fills each slot of an object that is being made."""
    return (vars(frozen)[each.name].__set__ for each in fields(frozen))


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of characters."""

    start: int
    """First character."""
    stop: int
    """Character after the last."""

    def __init__(self, start: int, stop: int) -> None:
        """Fill both slots."""
        set_start(self, start)
        set_stop(self, stop)

    def __len__(self) -> int:
        """Count the characters of the range."""
        return self.stop - self.start

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it is made from: a proof holds thousands, and the way of dataclasses is ten times as slow."""
        return Span, (self.start, self.stop)


set_start, set_stop = slots(Span)


@dataclass(frozen=True, slots=True, init=False)
class Edit:
    """A proposal to replace a span of a string, nothing else."""

    span: Span
    """What is replaced, in characters of the string that the rule was shown."""
    replacement: str
    """What stands there afterwards; empty removes the span."""
    reason: str
    """Why, in a sentence for the reader of the site."""

    def __init__(self, span: Span, replacement: str, reason: str) -> None:
        """Fill all slots."""
        set_span(self, span)
        set_replacement(self, replacement)
        set_reason(self, reason)


set_span, set_replacement, set_reason = slots(Edit)


@dataclass(frozen=True, slots=True, init=False)
class Piece:
    """Characters, and what they stand for in the seed."""

    text: str
    """The characters, never empty."""
    source: Span
    """The characters of the decoded seed that they stand for."""

    def __init__(self, text: str, source: Span) -> None:
        """Fill both slots."""
        set_text(self, text)
        set_source(self, source)

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it is made from."""
        return Piece, (self.text, self.source)

    def cut(self, start: int, stop: int) -> Piece:
        """Take a part; a piece as long as its source is cut side by side with it, another keeps it whole."""
        whole = start <= 0 and stop >= len(self.text)
        return self if whole else Piece(self.text[start:stop], self.part(start, stop))

    def part(self, start: int, stop: int) -> Span:
        """Where a part stands in the seed."""
        source = self.source
        if len(self.text) != source.stop - source.start:
            return source
        return Span(source.start + start, source.start + stop)


set_text, set_source = slots(Piece)


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A string whose every character keeps the trail to the seed; slices and joins like a `str`."""

    pieces: tuple[Piece, ...]
    """The characters in reading order, which need not be the order of the seed."""
    _starts: tuple[int, ...] = field(repr=False, compare=False)
    """Where each piece starts, so that slices need not walk all of them."""

    def __init__(self, pieces: tuple[Piece, ...] = ()) -> None:
        """Fill both slots."""
        set_pieces(self, pieces)
        set_starts(self, (0, *accumulate([len(piece.text) for piece in pieces])))

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it is made from."""
        return Text, (self.pieces,)

    @classmethod
    def of(cls, string: str, start: int = 0) -> Text:
        """Take a string that stands in the seed, letter by letter, from `start` on."""
        return cls((Piece(string, Span(start, start + len(string))),) if string else ())

    @classmethod
    def concat(cls, texts: Iterable[Text]) -> Text:
        """Join texts with nothing between, for many at once in linear time."""
        several = tuple(texts)
        return several[0] if len(several) == 1 else cls(tuple([piece for text in several for piece in text.pieces]))

    def __str__(self) -> str:
        """Return the bare characters."""
        return "".join([piece.text for piece in self.pieces])

    def __len__(self) -> int:
        """Count the characters."""
        return self._starts[-1]

    def __add__(self, other: Text) -> Text:
        """Join two texts with nothing between."""
        return Text(self.pieces + other.pieces)

    def __getitem__(self, key: slice) -> Text:
        """Slice as a `str` does; steps are refused.

        Raises:
            ValueError: the slice has a step.

        """
        start, stop, step = key.indices(len(self))
        if step != 1:
            message = "a Text cannot be sliced with a step"
            raise ValueError(message)
        return Text(tuple(self._between(start, stop)))

    def _between(self, start: int, stop: int) -> list[Piece]:
        """List the pieces of a range, the outer ones cut."""
        starts = self._starts
        stop = min(stop, starts[-1])
        if start >= stop:
            return []
        first, last = bisect_right(starts, start) - 1, bisect_left(starts, stop)
        found = list(self.pieces[first:last])
        if len(found) == 1:
            return [found[0].cut(start - starts[first], stop - starts[first])]
        if stop < starts[last]:
            found[-1] = found[-1].cut(0, stop - starts[last - 1])
        if start > starts[first]:
            found[0] = found[0].cut(start - starts[first], len(found[0].text))
        return found

    def strip(self) -> Text:
        """Leave out blanks at both ends."""
        string = str(self)
        start = len(string) - len(string.lstrip())
        return self[start : max(start, len(string.rstrip()))]

    def edit(self, edits: Iterable[Edit]) -> Text:
        """Apply edits, given in any order.

        Raises:
            OverlappingEditsError: two edits want the same character.

        """
        ordered = sorted(edits, key=lambda edit: (edit.span.start, edit.span.stop))
        for one, next_one in pairwise(ordered):
            if next_one.span.start < one.span.stop:
                raise OverlappingEditsError(one.span.start, next_one.span.start)
        pieces: list[Piece] = []
        done = 0
        for edit in ordered:
            pieces += self._between(done, edit.span.start)
            if edit.replacement:
                pieces.append(Piece(edit.replacement, self.source(edit.span)))
            done = edit.span.stop
        pieces += self._between(done, len(self))
        return Text(tuple(pieces))

    def source(self, span: Span) -> Span:
        """Find the smallest range of the seed that holds all that a range of this text stands for.

        An empty range stands for the empty range of the seed behind the character before it.
        """
        starts = self._starts
        start, stop = span.start, min(span.stop, starts[-1])
        first, last = bisect_right(starts, start) - 1, bisect_left(starts, stop)
        if start >= stop or first >= len(self.pieces):
            return self._behind(start)
        if last - first == 1:
            return self.pieces[first].part(start - starts[first], stop - starts[first])
        found = [piece.source for piece in self.pieces[first:last]]
        found[0] = self.pieces[first].part(start - starts[first], len(self.pieces[first].text))
        found[-1] = self.pieces[last - 1].part(0, stop - starts[last - 1])
        return Span(min([each.start for each in found]), max([each.stop for each in found]))

    def verbatim(self, span: Span) -> Span | None:
        """Find the range of the seed that a range is, letter by letter; None when it is empty, or no single one."""
        starts, at = self._starts, bisect_right(self._starts, span.start) - 1
        if not span or span.stop > starts[at + 1] or len(self.pieces[at].text) != len(self.pieces[at].source):
            return None
        return self.pieces[at].part(span.start - starts[at], span.stop - starts[at])

    def _behind(self, at: int) -> Span:
        """Find the empty range of the seed behind the character before a place."""
        before = self._between(max(at - 1, 0), at)
        place = before[-1].source.stop if before else (self.pieces[0].source.start if self.pieces else 0)
        return Span(place, place)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The ranges of the seed that this text stands for, in reading order, touching ones made one."""
        merged: list[Span] = []
        for piece in self.pieces:
            if merged and merged[-1].start <= piece.source.start <= merged[-1].stop:
                merged[-1] = Span(merged[-1].start, max(merged[-1].stop, piece.source.stop))
            else:
                merged.append(piece.source)
        return tuple(merged)


set_pieces, set_starts = slots(Text)
