"""Names of persons in running text: every surname may begin one, and the reading with the most evidence wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.dotted_names import dotted
from generator.extract.foreign_names import foreign
from generator.extract.name_context import IMPOSSIBLE, UNSURE, glued, inside_a_title, on_the_left, on_the_right
from generator.extract.name_evidence import POST, ROLE, Look, is_shown
from generator.extract.name_lore import HAN
from generator.extract.name_weighing import ENOUGH, is_hopeless, weigh
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

LONGEST = 4
"""Characters of the longest name."""
SHAPELY = 4
"""Weight of the characters from which they may be a name by themselves."""


class Tally(dict[str, int]):
    """How often each reading stands in an article, counted when it is asked for."""

    def __init__(self, text: str, known: Lore) -> None:
        """Keep the text of the article."""
        super().__init__()
        self.text = text
        self.known = known

    def __missing__(self, name: str) -> int:
        """Count a reading; what begins with no surname is none."""
        self[name] = sum(1 for _ in standings(name, self.text)) if self.known.is_reading(name) else 0
        return self[name]


def standings(name: str, text: str) -> Iterator[int]:
    """List the places where a reading stands; behind a dot it is the end of another name."""
    at = text.find(name)
    while at >= 0:
        if text[at - 1 : at] != "·":
            yield at
        at = text.find(name, at + 1)


def names(parts: Iterable[Part], counts: Mapping[str, int], known: Lore) -> Iterator[Named]:
    """Find the names in the parts of an article."""
    for part in parts:
        yield from dotted(part, known)
        yield from foreign(part, known)
        for start in openings(part, known):
            name = named(part, start, counts, known)
            if name is not None:
                yield name


def openings(part: Part, known: Lore) -> Iterator[int]:
    """List the places where a name may begin: beside a post or a deed, or where it looks like one."""
    string = part.string
    for found in known.opening.finditer(string):
        start = found.start()
        if found.lastindex or known.promise(string[start : start + LONGEST]) >= SHAPELY or is_cut(part, start, known):
            yield start


def is_cut(part: Part, start: int, known: Lore) -> bool:
    """Whether the cutter took what may be a name for a word."""
    word = part.beginnings.get(start, "")
    return len(word) in known.sizes(word) and word not in known.everyday and known.shape(word) >= 0


def named(part: Part, start: int, counts: Mapping[str, int], known: Lore) -> Named | None:
    """Read the name that begins at a place; None when no reading has evidence enough."""
    left = on_the_left(part, start, known)
    if is_hopeless(left, known.promise(part.string[start : start + LONGEST])) or part.in_title(start):
        return None
    score, stop = max(((weigh(each), each.stop) for each in looks(part, start, left, known, counts)), default=(0, 0))
    within = score < ENOUGH or inside_a_title(part, start, known) or goes_on(part, start, stop, known)
    return None if within else Named(part, start, stop)


def goes_on(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a reading is but the beginning of a name of another tongue: 阿依古 in 阿依古丽."""
    run = known.foreign.match(part.string, start)
    return run is not None and run.end() > stop


def looks(part: Part, start: int, left: float, known: Lore, counts: Mapping[str, int]) -> Iterator[Look]:
    """Take what a name may be that begins here under consideration; without a post before it, a deed must follow."""
    string = part.string
    run = HAN.match(string, start)
    longest = run.end() if run is not None else start
    trusted = left >= ROLE or is_shown(part, start)
    cut = len(part.beginnings.get(start, ""))
    for size in known.sizes(string[start : start + 2]):
        stop = start + size
        name = string[start:stop]
        shape = known.shape(name)
        if stop <= longest and (trusted or shape >= SHAPELY or cut == size or string[stop : stop + 1] in known.deeds):
            yield Look(part, start, stop, name, shape, known, counts, left, beside(part, start, stop, left, known))


def beside(part: Part, start: int, stop: int, left: float, known: Lore) -> float:
    """Weigh what stands behind a reading; the cutter may have taken both for one word."""
    right = on_the_right(part, stop, known)
    if IMPOSSIBLE < right < 0 and glued(part, start, stop, known):
        return 0
    if IMPOSSIBLE < right < 0 and left >= POST:
        return 0 if right == UNSURE else -1.5
    return right
