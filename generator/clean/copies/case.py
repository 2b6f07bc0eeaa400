"""A passage that stands twice, put in words for those who judge it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from generator.clean.copies.between import Between
from generator.clean.copies.figures import SOME, figures, has_figure
from generator.clean.copies.reprints import same_breaks
from generator.clean.copies.sheet import HEADING, NEAR, PAUSES
from generator.clean.copies.trims import is_torn
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.ledger import Ledger
    from generator.clean.copies.sheet import Sheet

SENTENCE = 16
"""A line that ends a sentence is more than a caption or a verse from so many letters on."""
CLOSE = 3
"""Places so many letters apart are the same but for slips."""
PARAGRAPH = 40
"""Slogans and refrains are shorter."""
SPOKEN = re.compile("“[^“”]{12,}[。！？]”")
"""Whole sentences that somebody said."""
ITEM = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、](?!\d)")
"""The number of an item."""
SEVERAL = 2
"""So many lines behind the first are several."""
PIECE = 12
"""So many letters of a text are more than a refrain."""
LONG = 60
"""A paragraph of so many characters with figures is of one report only."""
NUMBERED = 24
"""A line with a day and an hour is no shorter."""


@dataclass(frozen=True)
class Case:
    """Both prints of a passage, where they stand, and in what they differ."""

    sheet: Sheet
    """The page."""
    chain: Chain
    """The passage."""
    ledger: Ledger
    """What was dropped before."""

    @property
    def copy(self) -> Span:
        """The second print."""
        return self.chain.copy

    @property
    def source(self) -> Span:
        """The first print."""
        return self.chain.source

    @property
    def letters(self) -> str:
        """The letters of the page."""
        return self.sheet.stream.letters

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """The lines that the second print touches."""
        stream = self.sheet.stream
        return stream.lines[stream.number(self.copy.start) : stream.number(self.copy.stop - 1) + 1]

    @cached_property
    def rows(self) -> int:
        """How many prose lines follow each other in both prints, broken at the same places."""
        after = [line for _, line in pairwise(self.lines) if self.sheet.is_prose(line)]
        return 1 + sum(self.near_start(self.chain.back(line.start)) is not None for line in after)

    @property
    def aligned(self) -> bool:
        """Whether all lines of the second print start where lines of the first do, and are several."""
        inner = self.lines[1:]
        return len(inner) >= SEVERAL and all(self.near_start(self.chain.back(line.start)) is not None for line in inner)

    @property
    def misread(self) -> bool:
        """Whether both prints differ but in single characters, and in no figure."""
        return all(max(len(one), len(other)) == 1 and not (one + other).isdigit() for one, other in self.slips)

    @cached_property
    def sections(self) -> bool:
        """Whether several lines of both prints are text and headings, or rows, in turn: an article ends in them, and another begins."""
        kinds = {self.sheet.is_prose(line) for line in self.lines[:-1]}
        return len(kinds) > 1 and self.aligned and self.misread

    @cached_property
    def runs_out(self) -> bool:
        """Whether the page ends with the second print, several lines of it, in the middle of a line of the first."""
        return self.copy.stop == len(self.letters) and not self.source_stops_line and self.aligned and self.misread

    @cached_property
    def prose(self) -> float:
        """Letters of the second print in lines that are no headings; very short sentences count by half."""
        if self.cut_short or self.stammers:
            return len(self.copy)
        parts = [(line, min(line.stop, self.copy.stop) - max(line.start, self.copy.start)) for line in self.lines]
        return sum(size * (1 if len(line) >= SENTENCE else 0.5) for line, size in parts if self.sheet.is_prose(line))

    def near_start(self, at: int) -> int | None:
        """Find the line start nearest to a place, when it is a few letters before or behind."""
        stream = self.sheet.stream
        starts = [line.start for line in stream.lines[stream.number(at) : stream.number(at) + 2]]
        nearest = min(starts, key=lambda start: abs(start - at))
        return nearest if abs(nearest - at) <= CLOSE else None

    @property
    def starts_line(self) -> bool:
        """Whether the second print starts with its line."""
        return self.copy.start == self.lines[0].start

    @property
    def stops_line(self) -> bool:
        """Whether the second print stops with its line."""
        return self.sheet.stops(self.copy.stop)

    @cached_property
    def source_start(self) -> int | None:
        """The line start at which the first print starts, a few letters more or less."""
        return self.near_start(self.source.start)

    @property
    def source_stop(self) -> int:
        """The end of the line in which the first print stops."""
        return self.sheet.stream.line(self.source.stop - 1).stop

    @property
    def source_stops_line(self) -> bool:
        """Whether the first print stops with its line, a few letters more or less."""
        return self.source_stop - self.source.stop <= CLOSE

    @cached_property
    def between(self) -> Between:
        """What is kept between both prints."""
        return Between(self.sheet, self.ledger, self.source.stop, self.copy.start)

    @cached_property
    def loop(self) -> bool:
        """Whether the text jumped back: the second print follows the first, but for headings in between."""
        return self.source.stop >= self.copy.start - CLOSE or self.between.prose() <= CLOSE

    @property
    def parallel(self) -> bool:
        """Whether both prints stand in one line, each with words of its own before it: clauses that are built alike."""
        number = self.sheet.stream.number
        one_line = number(self.source.start) == number(self.copy.stop - 1)
        return one_line and not self.between.nothing and self.source_start is None

    @cached_property
    def stammers(self) -> bool:
        """Whether lines of a text that end no sentence are printed again behind themselves: no headings, which have no pause, and no verses."""
        copy, sheet = self.copy, self.sheet
        whole = (self.loop or self.begun_again) and self.starts_line and self.stops_line and len(copy) >= PIECE
        if not whole or (self.source_start is None and not self.source_stops_line):
            return False
        if sheet.ends(copy.stop) or sheet.is_signed(self.lines[-1]):
            return False
        broken = any(map(sheet.breaks_off, self.lines)) or sheet.is_cut(copy.stop)
        return broken or (self.between.nothing and sheet.is_prose(sheet.stream.line(copy.stop)))

    @property
    def begun_again(self) -> bool:
        """Whether the second print is the beginning of the text before it, a clause or more and up to the middle of another; no headline is."""
        torn = self.restart and not self.sheet.is_sign(self.source.stop)
        return torn and any(map(self.sheet.is_sign, range(self.copy.start, self.copy.stop)))

    @cached_property
    def restart(self) -> bool:
        """Whether the second print is lines right behind the line in which the first stops, and both start with lines."""
        behind = self.ledger.dropped.before(self.copy.start) == self.source_stop
        return behind and self.starts_line and self.stops_line and self.source_start is not None

    @cached_property
    def same_breaks(self) -> int:
        """How many places inside of paragraphs both prints are broken at, when a piece of a column was read again."""
        return same_breaks(self.sheet.stream, self.chain, self.ledger)

    @property
    def beside(self) -> bool:
        """Whether the second print stands beside another copy as the first stands beside its first print."""
        return self.ledger.beside(self.copy, self.source)

    @cached_property
    def source_lines(self) -> Span | None:
        """The first print, when it is whole lines; its start is known but for a few lost letters."""
        start, slipped = self.source_start, self.chain.runs[0].copy > self.copy.start
        if start is None or self.source.stop != self.source_stop or (start < self.source.start and not slipped):
            return None
        return Span(start, self.source.stop)

    @cached_property
    def torn(self) -> bool:
        """Whether the second print starts its line inside of a sentence of the first: with a sign or ending, or inside of a word."""
        return self.starts_line and is_torn(self.sheet, self.chain)

    @property
    def behind_pause(self) -> bool:
        """Whether the second print starts its line behind a pause inside of a sentence of the first."""
        start = self.source.start
        return self.starts_line and self.source_start is None and self.letters[start - 1] in PAUSES

    @property
    def goes_on(self) -> bool:
        """Whether the second print goes on in its line where the first, lines of their own, stops."""
        lines = self.starts_line and self.source_lines is not None and not self.chain.interrupted
        return lines and not (self.stops_line or self.same_breaks)

    @property
    def interchangeable(self) -> bool:
        """Whether both prints are whole lines, one right behind the other, so that either may go."""
        whole = self.starts_line and self.stops_line and self.source.start == self.source_start
        return whole and self.source.stop == self.copy.start

    @cached_property
    def slips(self) -> list[tuple[str, str]]:
        """In what both prints differ."""
        places = self.chain.slips(self.letters)
        return [(self.letters[one.start : one.stop], self.letters[other.start : other.stop]) for one, other in places]

    @property
    def broken_before(self) -> bool:
        """Whether the kept text before the second print stops inside of a sentence."""
        at = self.ledger.dropped.before(self.copy.start)
        if at == 0 or self.sheet.ends(at):
            return False
        line = self.sheet.stream.line(at - 1)
        return at < line.stop or len(line) > HEADING

    @property
    def is_sentence(self) -> bool:
        """Whether both prints are letter for letter the same, and a line of whole sentences, longer than a slogan, in the second."""
        whole = self.starts_line and self.stops_line and self.rows == 1 and self.sheet.ends(self.copy.stop)
        return whole and not self.slips and len(self.copy) >= PARAGRAPH and self.sheet.ends(self.source.start)

    @cached_property
    def parts_sentence(self) -> bool:
        """Whether the second print is the first line of a paragraph, and stands behind a pause inside of a sentence, where no heading has its place."""
        at = self.ledger.dropped.before(self.copy.start)
        if not self.whole_line or self.slips or at == 0 or self.letters[at - 1] not in PAUSES:
            return False
        above, first = self.sheet.stream.line(at - 1), self.sheet.stream.line(self.source.start)
        return len(above) > HEADING and len(first) > HEADING and len(self.copy) >= PIECE

    @property
    def whole_paragraph(self) -> bool:
        """Whether the second print is one paragraph, longer than a slogan, or with figures or the number of an item, and the first starts with a line."""
        return self.whole_line and (len(self.copy) >= PARAGRAPH or self.numbered or self.is_item)

    @property
    def is_item(self) -> bool:
        """Whether it opens with the number of an item, and nothing in it differs: a list has each number once."""
        exact = not self.slips and len(self.copy) >= NUMBERED
        return exact and ITEM.match(self.letters, self.copy.start, self.copy.stop) is not None

    @property
    def whole_line(self) -> bool:
        """Whether the second print is one line, and the first starts with a line."""
        return self.starts_line and self.stops_line and self.source_start is not None and self.rows == 1

    @property
    def displaced(self) -> bool:
        """Whether the second print stands where nobody would have written it."""
        jumped = self.loop or self.restart or self.beside
        return jumped or self.same_breaks > 0 or self.cut_short or self.torn or self.goes_on or self.misplaced

    @property
    def after(self) -> str:
        """The letter behind the second print; empty at the end of the page."""
        return self.letters[self.copy.stop : self.copy.stop + 1]

    @cached_property
    def misplaced(self) -> bool:
        """Whether the second print is one line that the first place has as a piece of a sentence, and lacks the rest of it."""
        sheet, start, stop = self.sheet, self.source_start, self.source_stop
        if not self.whole_line or start is None or not self.source_stops_line or sheet.is_caption(self.lines[0]):
            return False
        if sheet.is_verse(start):
            return False
        begun = sheet.carries_on(start) and sheet.closes(self.copy.start)
        return begun or (sheet.is_cut(stop) and self.letters[stop : stop + 1] != self.after)

    @cached_property
    def numbered(self) -> bool:
        """Whether it is one line with several figures, the same in both prints, letter for letter."""
        exact = self.whole_line and len(self.copy) >= NUMBERED and not self.slips
        return exact and figures(self.letters, self.copy) >= SOME

    @cached_property
    def told(self) -> bool:
        """Whether no other report has it: a paragraph with several figures and what somebody said, or a long one with figures, the same in both prints."""
        spoken = self.numbered and SPOKEN.search(self.letters, self.copy.start, self.copy.stop) is not None
        long = self.whole_line and len(self.copy) >= LONG and figures(self.letters, self.copy) > 1
        return spoken or (long and not any(map(has_figure, chain.from_iterable(self.slips))))

    @property
    def names_a_contact(self) -> bool:
        """Whether it says where to ask."""
        contacts = self.sheet.language.press.terms.get("contacts", ())
        return any(self.letters.find(each, self.copy.start, self.copy.stop) >= 0 for each in contacts)

    @cached_property
    def cut_short(self) -> bool:
        """Whether the second print stops with its line where the first goes on: inside of a word, a phrase, or at a pause.

        Where both stop with their lines, a line longer than a heading that ends no sentence was cut off twice.
        """
        letters, last, stop = self.letters, self.chain.runs[-1], self.source.stop
        if not self.stops_line or last.copy + last.size < self.copy.stop or self.after == letters[stop : stop + 1]:
            return False
        unfinished = not self.sheet.ends(stop) and not self.sheet.is_signed(self.lines[-1])
        if self.source_stops_line or (unfinished and len(self.lines[-1]) > HEADING):
            return unfinished and len(self.lines[-1]) > HEADING
        seam = letters[stop - NEAR : stop], letters[stop : stop + NEAR]
        return letters[stop - 1] in PAUSES or self.inside_phrase or self.sheet.language.crossed(*seam)

    @property
    def inside_phrase(self) -> bool:
        """Whether the last line of the second print, no heading, stops between two letters of the first, or as one of many."""
        line, stop = self.lines[-1], self.source.stop
        pauses = any(sign in PAUSES for sign in self.letters[line.start : line.stop])
        inside = len(self.lines) > 1 or self.letters[stop - 1 : stop + 1].isalnum()
        return inside and not self.sheet.ends(stop) and (pauses or self.sheet.is_prose(line))
