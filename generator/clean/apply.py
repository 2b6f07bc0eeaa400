"""The one function that carries out what the rules propose, and records it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from generator.model import Correction, Query
from generator.text import Edit, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

Proposal = Edit | Query
"""What a rule may yield; both count in the characters of the string that the rule was shown."""
Rule = Callable[[str, "Language"], Iterable[Proposal]]
"""A rule sees a string and proposes."""


PLACE = attrgetter("span.start", "span.stop")
"""Where an edit stands, to sort by."""


def apply(rule: Rule, text: Text, language: Language) -> tuple[Text, list[Correction], list[Query]]:
    """Carry out a rule's edits, and say where in the seed its edits and queries stand."""
    string = str(text)
    proposals = list(rule(string, language))
    if not proposals:
        return text, [], []
    queries = [replace(each, span=text.source(each.span)) for each in proposals if isinstance(each, Query)]
    edits = sorted([each for each in proposals if isinstance(each, Edit)], key=PLACE)
    groups = [Group.of(group, text) for group in grouped(edits, string)]
    changed = text.edit([edit for group in groups for edit in group.merged(string)])
    return changed, [group.correction(rule.__name__, string, text) for group in groups], queries


def grouped(edits: list[Edit], string: str) -> Iterator[list[Edit]]:
    """Put edits together that exchange or drop signs of one line for one reason: they are one correction."""
    group: list[Edit] = []
    alike, end = None, 0
    for edit in edits:
        own = kind(edit)
        if group and (own is None or own != alike or edit.span.stop > end):
            yield group
            group = []
        if not group:
            alike, end = own, line_end(string, edit.span.start)
        group.append(edit)
    if group:
        yield group


def line_end(string: str, at: int) -> int:
    """Find where the line of a place ends."""
    end = string.find("\n", at)
    return len(string) if end < 0 else end


def kind(edit: Edit) -> tuple[str, bool] | None:
    """Tell why an edit exchanges one sign for one, or drops some; None when it does neither."""
    exchanges = len(edit.replacement) == 1 == edit.span.stop - edit.span.start
    return (edit.reason, exchanges) if exchanges or not edit.replacement else None


@dataclass(frozen=True, slots=True)
class Group:
    """Edits that make one correction."""

    edits: list[Edit]
    """In order."""
    source: Span | None
    """The range of the seed that the text from the first to the last is, letter by letter; None when it is no single one."""

    @classmethod
    def of(cls, edits: list[Edit], text: Text) -> Group:
        """Look where the text from the first edit to the last is from."""
        return cls(edits, text.verbatim(Span(edits[0].span.start, edits[-1].span.stop)))

    def merged(self, string: str) -> list[Edit]:
        """Give one edit for all where their part of the text is one range of the seed: fewer pieces, the same trail."""
        first, last = self.edits[0], self.edits[-1]
        if first is last or self.source is None or not first.replacement:
            return self.edits
        written = [first.replacement]
        for one, other in pairwise(self.edits):
            written += string[one.span.stop : other.span.start], other.replacement
        return [Edit(Span(first.span.start, last.span.stop), "".join(written), first.reason)]

    def correction(self, rule: str, string: str, text: Text) -> Correction:
        """Record the edits."""
        before = "".join([string[edit.span.start : edit.span.stop] for edit in self.edits])
        after = "".join([edit.replacement for edit in self.edits])
        return Correction(rule, self.spans(text), before, after, self.edits[0].reason)

    def spans(self, text: Text) -> tuple[Span, ...]:
        """Find the ranges of the seed that the edits replace."""
        places = [edit.span for edit in self.edits]
        if self.source is None:
            return tuple([span for each in places for span in text[each.start : each.stop].spans])
        shift = self.source.start - places[0].start
        return tuple([Span(each.start + shift, each.stop + shift) for each in places])
