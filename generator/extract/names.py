"""Names of persons in running text: every surname may begin one, and the reading with the most evidence wins."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.dotted_names import dotted
from generator.extract.name_context import IMPOSSIBLE, UNSURE, glued, on_the_left, on_the_right
from generator.extract.name_evidence import POST, Look, is_firm, weigh
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""As many Han characters as a name may have."""
HOPELESS = -2
"""Weight of what stands before from which nothing behind can make a name any more."""
ENOUGH = 4.5
"""Evidence from which a range is a name."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A place where a surname stands."""

    part: Part
    """The piece of the article."""
    at: int
    """The first character of the surname."""
    sizes: tuple[int, ...]
    """How many characters a name may have that begins here."""

    def name(self, size: int) -> str:
        """Give the characters of a name of that size."""
        return self.part.string[self.at : self.at + size]


def openings(parts: Sequence[Part], known: Lore) -> list[Opening]:
    """Find the places of surnames."""
    return [
        Opening(part, at, sizes(part.string, at, known))
        for part in parts
        for at in (found.start() for found in known.opening.finditer(part.string))
    ]


def sizes(string: str, at: int, known: Lore) -> tuple[int, ...]:
    """How many characters a name may have that begins at a place."""
    run = HAN.match(string, at)
    longest = len(run.group()) if run is not None else 0
    usual = (3, 4) if string[at : at + 2] in known.double else (2, 3)
    return tuple(size for size in usual if size <= longest)


def tally(places: Iterable[Opening]) -> Counter[str]:
    """Count how often each reading stands in the article."""
    return Counter(place.name(size) for place in places for size in place.sizes)


def names(parts: Sequence[Part], places: Sequence[Opening], counts: Counter[str], known: Lore) -> Iterator[Named]:
    """Find the names in the parts of an article."""
    for part in parts:
        yield from dotted(part, known)
    for place in places:
        left = on_the_left(place.part, place.at, known)
        if left < HOPELESS or place.part.in_title(place.at):
            continue
        tried = [weighed(look(place, size, known, counts=counts, left=left)) for size in place.sizes]
        score, size = max(tried, default=(0, 0))
        if score >= ENOUGH:
            yield Named(place.part, place.at, place.at + size)


def look(place: Opening, size: int, known: Lore, *, counts: Counter[str], left: float) -> Look:
    """Take a reading under consideration."""
    stop = place.at + size
    right = on_the_right(place.part, stop, known)
    if IMPOSSIBLE < right < 0 and glued(place.part, place.at, stop, known):
        right = 0
    elif IMPOSSIBLE < right < 0 and left >= POST:
        right = 0 if right == UNSURE else -1.5
    return Look(place.part, place.at, stop, place.name(size), known, counts, left, right)


def weighed(look: Look) -> tuple[float, int]:
    """Give the evidence for a reading, and its length; nothing without a firm sign."""
    return (weigh(look) if is_firm(look) else 0, len(look.name))
