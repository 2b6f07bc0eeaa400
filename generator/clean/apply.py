"""The one function that carries out what the rules propose, and records it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
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
    queries = [replace(each, span=text.source(each.span)) for each in proposals if isinstance(each, Query)]
    edits = sorted((each for each in proposals if isinstance(each, Edit)), key=lambda edit: edit.span)
    groups = [Group(rule.__name__, group, text, string) for group in grouped(edits, string)]
    changed = text.edit(edit for group in groups for edit in group.edits())
    return changed, [group.correction() for group in groups], queries


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
    exchanged = all(len(edit.span) == len(edit.replacement) == 1 for edit in (one, other))
    dropped = not one.replacement and not other.replacement
    together = (exchanged or dropped) and one.reason == other.reason
    return together and string.find("\n", one.span.start, other.span.stop) < 0


class Group:
    """Edits that make one correction."""

    __slots__ = ("_edits", "_part", "_rule", "_string", "_whole")

    def __init__(self, rule: str, edits: list[Edit], text: Text, string: str) -> None:
        """Look at the part of the text from the first edit to the last."""
        self._rule, self._edits, self._string = rule, edits, string
        self._whole = Span(edits[0].span.start, edits[-1].span.stop)
        self._part = text[self._whole.start : self._whole.stop]

    @property
    def _plain(self) -> bool:
        """Whether the part stands letter by letter for one range of the seed."""
        pieces = self._part.pieces
        return len(pieces) == 1 and len(pieces[0].text) == len(pieces[0].source)

    def edits(self) -> list[Edit]:
        """Give one edit for all where their part of the text is one range of the seed: fewer pieces, the same trail."""
        if len(self._edits) == 1 or not self._plain or not self._edits[0].replacement:
            return self._edits
        letters = list(self._part.pieces[0].text)
        for edit in self._edits:
            letters[edit.span.start - self._whole.start] = edit.replacement
        return [replace(self._edits[0], span=self._whole, replacement="".join(letters))]

    def correction(self) -> Correction:
        """Record the edits."""
        before = "".join([self._string[edit.span.start : edit.span.stop] for edit in self._edits])
        after = "".join([edit.replacement for edit in self._edits])
        return Correction(self._rule, tuple(self._spans()), before, after, self._edits[0].reason)

    def _spans(self) -> Iterator[Span]:
        """Find the ranges of the seed that the edits replace."""
        offset = self._part.pieces[0].source.start - self._whole.start if self._plain else 0
        for edit in self._edits:
            start, stop = edit.span.start, edit.span.stop
            if self._plain:
                yield Span(start + offset, stop + offset)
            else:
                yield from self._part[start - self._whole.start : stop - self._whole.start].spans
