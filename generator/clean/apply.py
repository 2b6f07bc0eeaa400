"""The one function that carries out what the rules propose, and records it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
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


def apply(rule: Rule, text: Text, language: Language) -> tuple[Text, list[Correction], list[Query]]:
    """Carry out a rule's edits, and say where in the seed its edits and queries stand."""
    string = str(text)
    proposals = list(rule(string, language))
    if not proposals:
        return text, [], []
    queries = [replace(each, span=text.source(each.span)) for each in proposals if isinstance(each, Query)]
    edits = sorted([each for each in proposals if isinstance(each, Edit)], key=place)
    groups = [Group.of(group, text) for group in grouped(edits, string)]
    changed = text.edit([edit for group in groups for edit in group.merged()])
    return changed, [group.correction(rule.__name__, string) for group in groups], queries


def place(edit: Edit) -> tuple[int, int]:
    """Tell where an edit stands, to sort by."""
    return edit.span.start, edit.span.stop


def grouped(edits: list[Edit], string: str) -> Iterator[list[Edit]]:
    """Put edits together that exchange or drop signs of one line for one reason: they are one correction."""
    group: list[Edit] = []
    for edit in edits:
        if group and not alike(group[-1], edit, string):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def alike(one: Edit, other: Edit, string: str) -> bool:
    """Tell whether two edits in order make one correction."""
    together = one.reason == other.reason and string.find("\n", one.span.start, other.span.stop) < 0
    return together and (exchanges(one) and exchanges(other) if one.replacement else not other.replacement)


def exchanges(edit: Edit) -> bool:
    """Tell whether an edit puts one sign in the place of one."""
    return len(edit.replacement) == 1 == edit.span.stop - edit.span.start


@dataclass(frozen=True, slots=True)
class Group:
    """Edits that make one correction, and the part of the text from the first to the last."""

    edits: list[Edit]
    """In order."""
    part: Text
    """The part of the text."""
    plain: bool
    """Whether it stands letter by letter for one range of the seed."""

    @classmethod
    def of(cls, edits: list[Edit], text: Text) -> Group:
        """Look at the part of the text from the first edit to the last."""
        part = text[edits[0].span.start : edits[-1].span.stop]
        return cls(edits, part, len(part.pieces) == 1 and len(part.pieces[0].text) == len(part.pieces[0].source))

    @property
    def start(self) -> int:
        """Where the part starts in the text."""
        return self.edits[0].span.start

    def merged(self) -> list[Edit]:
        """Give one edit for all where their part of the text is one range of the seed: fewer pieces, the same trail."""
        first, start = self.edits[0], self.start
        if len(self.edits) == 1 or not self.plain or not first.replacement:
            return self.edits
        letters = list(self.part.pieces[0].text)
        for edit in self.edits:
            letters[edit.span.start - start] = edit.replacement
        return [Edit(Span(start, self.edits[-1].span.stop), "".join(letters), first.reason)]

    def correction(self, rule: str, string: str) -> Correction:
        """Record the edits."""
        before = "".join([string[edit.span.start : edit.span.stop] for edit in self.edits])
        after = "".join([edit.replacement for edit in self.edits])
        return Correction(rule, self.spans(), before, after, self.edits[0].reason)

    def spans(self) -> tuple[Span, ...]:
        """Find the ranges of the seed that the edits replace."""
        start = self.start
        if self.plain:
            shift = self.part.pieces[0].source.start - start
            return tuple([Span(edit.span.start + shift, edit.span.stop + shift) for edit in self.edits])
        parts = [self.part[edit.span.start - start : edit.span.stop - start] for edit in self.edits]
        return tuple([span for part in parts for span in part.spans])
