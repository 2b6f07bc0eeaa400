"""All that may be a name in an article: what a surname begins, read once for all who ask."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore


class Opening(NamedTuple):
    """A place where a name may begin."""

    part: Part
    """The piece of the article."""
    start: int
    """The first character."""
    run: str
    """The Han characters from there on, as many as a name may have."""
    hopeful: bool
    """Whether a post stands before, or a deed where the name may end."""


class Places(dict[str, list[Opening]]):
    """Where each reading stands, looked up when it is first asked for."""

    def __init__(self, begun: Mapping[str, Sequence[Opening]], known: Lore) -> None:
        """Take the places where a name may begin, by the first two characters."""
        self.begun, self.known = begun, known

    def __missing__(self, name: str) -> list[Opening]:
        """List the places of a reading; what begins with no surname has none."""
        begun = self.begun.get(name[:2], ()) if len(name) in self.known.sizes(name) else ()
        self[name] = [each for each in begun if each.run.startswith(name)]
        return self[name]


@dataclass(frozen=True, slots=True)
class Readings:
    """What may be a name in an article."""

    openings: Sequence[Sequence[Opening]]
    """The places where a name may begin, by piece."""
    places: Places
    """Where each reading stands."""
    answers: dict[tuple[Callable[[Readings, str, Lore], bool], str], bool] = field(default_factory=dict)
    """What was asked of all places of a reading."""

    def ask(self, question: Callable[[Readings, str, Lore], bool], name: str, known: Lore) -> bool:
        """Ask something of all places of a reading, once for all of them: a list may have one name a thousand times."""
        if (question, name) not in self.answers:
            self.answers[question, name] = question(self, name, known)
        return self.answers[question, name]

    def count(self, name: str) -> int:
        """Count how often a reading stands in the article."""
        return len(self.places[name])


def read(parts: Iterable[Part], known: Lore) -> Readings:
    """Find all readings of an article."""
    every = [openings(part, known.opening) for part in parts]
    begun: dict[str, list[Opening]] = defaultdict(list)
    for each in chain.from_iterable(every):
        begun[each.run[:2]].append(each)
    return Readings(every, Places(begun, known))


def openings(part: Part, opening: re.Pattern[str]) -> list[Opening]:
    """List the places of a piece where a surname stands before another character."""
    return [
        Opening(part, found.start(), found[0] + found[1], found[2] is not None)
        for found in opening.finditer(part.string)
    ]
