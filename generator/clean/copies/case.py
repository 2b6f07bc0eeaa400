"""A passage that stands twice, put in words for those who judge it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.clean.copies.borders import HEADING, PAUSES
from generator.clean.seams import crossed
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.clean.copies.chains import Chain
    from generator.clean.copies.ledger import Ledger
    from generator.clean.copies.stream import Stream
    from generator.language import Language

SENTENCE = 16
"""A line that ends a sentence is more than a caption or a verse from so many letters on."""
CLOSE = 3
"""So many letters may stand between the end of the first print and the start of the second in a loop."""


@dataclass(frozen=True)
class Case:
    """Both prints of a passage, where they stand, and in what they differ."""

    stream: Stream
    """The page."""
    chain: Chain
    """The passage."""
    ledger: Ledger
    """What was dropped before."""
    language: Language
    """Which signs end a sentence."""
    reports: Sequence[int]
    """Where reports open, in order."""

    @property
    def copy(self) -> Span:
        """The second print."""
        return self.chain.copy

    @property
    def source(self) -> Span:
        """The first print."""
        return self.chain.source

    @property
    def text(self) -> str:
        """The letters of the second print."""
        return self.stream.letters[self.copy.start : self.copy.stop]

    @cached_property
    def lines(self) -> list[Span]:
        """The lines that the second print touches."""
        first, last = self.stream.number(self.copy.start), self.stream.number(self.copy.stop - 1)
        return list(self.stream.lines[first : last + 1])

    @cached_property
    def prose(self) -> float:
        """Letters of the second print in lines that are no headings; very short sentences count by half."""
        if self.cut_short:
            return len(self.copy)
        parts = [(line, min(line.stop, self.copy.stop) - max(line.start, self.copy.start)) for line in self.lines]
        return sum(size * (1 if len(line) >= SENTENCE else 0.5) for line, size in parts if self.is_prose(line))

    def is_prose(self, line: Span) -> bool:
        """Tell whether a line is longer than a heading, ends a sentence, or opens a report."""
        return len(line) > HEADING or self.ends(line.stop) or self.opens(line)

    def opens(self, line: Span) -> bool:
        """Tell whether a report opens with a line."""
        at = bisect_left(self.reports, line.start)
        return at < len(self.reports) and self.reports[at] == line.start

    def ends(self, at: int) -> bool:
        """Tell whether a sentence ends before a place."""
        script = self.language.script
        letters = self.stream.letters
        return at > 0 and letters[at - 1] in script.sentence_ends + script.closers

    @cached_property
    def rows(self) -> int:
        """How many prose lines follow each other in both prints, broken at the same places."""
        broken = [line for line, after in pairwise(self.lines) if self.breaks_too(after.start) and self.is_prose(after)]
        return 1 + len(broken)

    def breaks_too(self, at: int) -> bool:
        """Tell whether the first print, too, starts a line where the second does."""
        found = self.chain.back(at)
        number = self.stream.number(found)
        return any(abs(line.start - found) <= CLOSE for line in self.stream.lines[number : number + 2])

    @property
    def at_line_start(self) -> bool:
        """Whether the second print starts with its line."""
        return self.copy.start == self.lines[0].start

    @property
    def at_line_stop(self) -> bool:
        """Whether the second print stops with its line."""
        return self.copy.stop == self.lines[-1].stop

    @cached_property
    def source_at_line_start(self) -> bool:
        """Whether the first print starts with its line, a few letters more or less."""
        number = self.stream.number(self.source.start)
        return any(abs(line.start - self.source.start) <= CLOSE for line in self.stream.lines[number : number + 2])

    @cached_property
    def source_at_line_stop(self) -> bool:
        """Whether the first print stops with its line."""
        return abs(self.source.stop - self.stream.line(self.source.stop - 1).stop) <= CLOSE

    @cached_property
    def loop(self) -> bool:
        """Whether the text jumped back: the second print follows the first, but for headings in between."""
        return self.source.stop >= self.copy.start - CLOSE or len(self.between) <= CLOSE

    @property
    def restart(self) -> bool:
        """Whether the second print starts, as a line, right behind the line in which the first stops, which it starts, too."""
        behind = self.ledger.dropped.before(self.copy.start) == self.source_line.stop
        return behind and self.at_line_start and self.at_line_stop and self.source_at_line_start

    @property
    def adjacent(self) -> bool:
        """Whether nothing at all is kept between both prints."""
        return self.source.stop >= self.ledger.dropped.before(self.copy.start)

    @cached_property
    def source_line(self) -> Span:
        """The line in which the first print stops."""
        return self.stream.line(self.source.stop - 1)

    @cached_property
    def source_lines(self) -> Span | None:
        """The first print, when it is whole lines; its start is known but for a few lost letters."""
        number = self.stream.number(self.source.start)
        starts = [line.start for line in self.stream.lines[number : number + 2]]
        start = next((start for start in starts if 0 <= start - self.source.start <= CLOSE), None)
        whole = start is not None and self.source.stop == self.source_line.stop
        return Span(start, self.source.stop) if start is not None and whole else None

    @property
    def goes_on(self) -> bool:
        """Whether the second print goes on in its line where the first, lines of their own, stops."""
        return not self.at_line_stop and self.at_line_start and self.source_lines is not None

    @property
    def interchangeable(self) -> bool:
        """Whether both prints are whole lines, one right behind the other, so that either may go."""
        starts = self.at_line_start and self.source.start == self.stream.line(self.source.start).start
        return starts and self.at_line_stop and self.source.stop == self.copy.start

    @cached_property
    def between(self) -> str:
        """What is kept between both prints, headings and other short lines apart."""
        at = self.ledger.dropped.before(self.copy.start)
        if at - self.source.stop > FAR:
            return self.stream.letters[self.source.stop : at]
        parts = []
        while at > self.source.stop:
            line = self.stream.line(at - 1)
            start = max(line.start, self.source.stop)
            if start > line.start or self.is_prose(line):
                parts.append(self.stream.letters[start:at])
            at = self.ledger.dropped.before(start)
        return "".join(parts[::-1])

    @property
    def other_report(self) -> bool:
        """Whether another report opens between both prints."""
        return bisect_left(self.reports, self.source.stop) < bisect_left(self.reports, self.copy.start)

    @property
    def heading_between(self) -> bool:
        """Whether a line between both prints may be a heading."""
        first, last = self.stream.number(self.source.stop - 1) + 1, self.stream.number(self.copy.start)
        return last - first > MANY or any(not self.is_prose(line) for line in self.stream.lines[first:last])

    @cached_property
    def slips(self) -> list[tuple[str, str]]:
        """In what both prints differ."""
        letters = self.stream.letters
        places = self.chain.slips(letters)
        return [(letters[one.start : one.stop], letters[other.start : other.stop]) for one, other in places]

    @property
    def missed(self) -> int:
        """How many letters differ."""
        return sum(max(len(one), len(other)) for one, other in self.slips)

    @property
    def broken_before(self) -> bool:
        """Whether the kept text before the second print stops inside of a sentence."""
        at = self.ledger.dropped.before(self.copy.start)
        if at == 0 or self.ends(at):
            return False
        line = self.stream.line(at - 1)
        return at < line.stop or len(line) > HEADING

    @cached_property
    def cut_short(self) -> bool:
        """Whether the second print stops with its line inside of a word or at a pause, where the first goes on."""
        letters, last, stop = self.stream.letters, self.chain.runs[-1], self.source.stop
        whole = self.source_at_line_stop or self.copy.stop == len(letters)
        if not self.at_line_stop or whole or last.copy + last.size < self.copy.stop:
            return False
        inside = letters[stop - 1] in PAUSES
        return inside or crossed(letters[stop - NEAR : stop], letters[stop : stop + NEAR], self.language)


MANY = 200
"""So many lines never are without a heading."""
FAR = 4000
"""Prints farther apart are no loop."""
NEAR = 8
"""So many letters around a cut are looked at."""
