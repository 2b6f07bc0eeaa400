"""A page's stream with what is known of its lines."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.clean.copies.stream import Stream
    from generator.language import Language
    from generator.text import Span

HEADING = 32
"""No heading, byline or caption of one line is longer."""
CAPTION = 60
"""Few captions are longer."""
VERSE, VERSES = 20, 3
"""A verse is not longer, and so many stand below each other."""
CLAUSES = 3
"""A line with so many commas is text, however short."""
NAME = 4
"""So few letters are somebody's name, no headline."""
NEAR = 8
"""So many letters around a cut are looked at."""
PAUSES = ",、;:"
"""Signs, in narrow width, that neither a copy starts with nor a heading ends with."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stream, and what its lines may be."""

    stream: Stream
    """The letters and their lines."""
    language: Language
    """Which signs end a sentence, which words open a report."""
    reports: Sequence[int]
    """Where reports open, in order."""

    @classmethod
    def of(cls, stream: Stream, language: Language) -> Sheet:
        """Find where reports open."""
        agencies = tuple(language.press.terms.get("agencies", ()))
        starts = [line.start for line in stream.lines if stream.letters.startswith(agencies, line.start)]
        return cls(stream, language, starts)

    def ends(self, at: int) -> bool:
        """Tell whether a sentence ends before a place."""
        script = self.language.script
        return at > 0 and self.stream.letters[at - 1] in script.sentence_ends + script.closers

    def closes(self, at: int) -> bool:
        """Tell whether a text is closed before a place: a sentence ends there, or it is signed, and above a picture nothing breaks off."""
        line = self.stream.line(at - 1)
        if not (self.ends(at) or self.is_signed(line)):
            return False
        above = self.above_picture(line)
        return above is None or not self.breaks_off(above)

    def carries_on(self, at: int) -> bool:
        """Tell whether a line carries on the text before it, which breaks off."""
        return at > 0 and self.breaks_off(self.stream.line(at - 1))

    def breaks_off(self, line: Span) -> bool:
        """Tell whether a line that is longer than a heading, or has a pause, ends no sentence."""
        if self.ends(line.stop) or self.is_signed(line):
            return False
        return self.is_prose(line) or any(map(self.is_sign, range(line.start, line.stop)))

    def is_sign(self, at: int) -> bool:
        """Tell whether a clause or a sentence ends with a letter."""
        letter = self.stream.letters[at : at + 1]
        return letter != "" and letter in PAUSES + self.language.script.sentence_ends

    def above_picture(self, line: Span) -> Span | None:
        """Find the line above a picture of which another is the caption, or says who took it; None when it is of no picture."""
        stream, number = self.stream, self.stream.number(line.start)
        taken = stream.letters.endswith(
            tuple(self.language.press.terms.get("photo_credits", ())), line.start, line.stop
        )
        if taken and number and not self.is_prose(stream.lines[number - 1]):
            number -= 1
        elif not self.is_caption(line):
            return None
        return stream.lines[number - 1] if number else None

    def is_cut(self, at: int) -> bool:
        """Tell whether a line stops where no text can: behind an opening quotation mark, before a pause, or inside of a word."""
        letters = self.stream.letters
        before, behind = letters[max(at - NEAR, 0) : at], letters[at : at + NEAR]
        opened = before[-1:] in self.language.script.openers
        return opened or (not self.ends(at) and (behind[:1] in PAUSES or self.language.crossed(before, behind)))

    def opens(self, line: Span) -> bool:
        """Tell whether a report opens with a line."""
        at = bisect_left(self.reports, line.start)
        return at < len(self.reports) and self.reports[at] == line.start

    def is_prose(self, line: Span) -> bool:
        """Tell whether a line is longer than a heading, ends a sentence, opens a report, or has clauses."""
        if len(line) > HEADING or self.ends(line.stop) or self.opens(line):
            return True
        return self.stream.letters.count(",", line.start, line.stop) >= CLAUSES

    def is_verse(self, at: int) -> bool:
        """Tell whether the line at a place and the two behind it are short, and end no sentence, as verses and slogans do."""
        number = self.stream.number(at)
        lines = self.stream.lines[number : number + VERSES]
        return len(lines) == VERSES and not any(len(line) > VERSE or self.ends(line.stop) for line in lines)

    def is_aside(self, line: Span) -> bool:
        """Tell whether a line may be a heading, or begins as captions do."""
        return not self.is_prose(line) or (len(line) <= CAPTION and self.is_caption(line))

    def is_caption(self, line: Span) -> bool:
        """Tell whether a line begins as captions do."""
        openers = tuple(self.language.press.terms.get("caption_openers", ()))
        return self.stream.letters.startswith(openers, line.start)

    def is_headline(self, line: Span) -> bool:
        """Tell whether a line may be a headline: neither prose nor signed, nor cut off inside of a word."""
        if self.is_prose(line) or len(line) <= NAME or self.is_signed(line):
            return False
        letters = self.stream.letters
        after = letters[line.stop : line.stop + NAME]
        return after[:1] not in PAUSES and not self.language.crossed(letters[line.start : line.stop], after)

    def is_signed(self, line: Span) -> bool:
        """Tell whether a line names who wrote or photographed: it begins with a role, ends with a credit, or is bracketed."""
        terms, letters = self.language.press.terms, self.stream.letters
        role = letters.startswith(("(", "□", *terms.get("byline_roles", ())), line.start)
        return role or letters.endswith(tuple(terms.get("photo_credits", ())), line.start, line.stop)

    def stops(self, at: int) -> bool:
        """Tell whether a line stops at a place, or nothing but the name of its author is left of it."""
        stop = self.stream.line(at - 1).stop
        rest, terms = self.stream.letters[at:stop], self.language.press.terms
        role = rest.startswith((*terms.get("byline_outfits", ()), *terms.get("byline_roles", ())))
        name = 1 < len(rest) < NAME and rest.startswith(tuple(terms.get("surnames", ())))
        return at == stop or (len(rest) <= HEADING and (role or name))

    def another_report(self, start: int, stop: int) -> bool:
        """Tell whether a report opens in a range."""
        return bisect_left(self.reports, start) < bisect_left(self.reports, stop)
