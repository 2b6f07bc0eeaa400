"""Names of persons in running text: every surname may begin one, and the reading with the most evidence wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.dotted_names import dotted
from generator.extract.foreign_names import foreign
from generator.extract.name_context import IMPOSSIBLE, UNSURE, glued, inside_a_title, on_the_left, on_the_right
from generator.extract.name_evidence import POST, ROLE, Look, is_firm, is_shown, weigh
from generator.extract.name_lore import HAN
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

HOPELESS = -2.5
"""Weight of what stands before from which nothing behind can make a name any more."""
ENOUGH = 4.5
"""Evidence from which a range is a name."""
LOOSE = 1
"""How much more evidence it takes without a firm sign."""
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
        hopeful = {found.start() for found in known.hopeful.finditer(part.string)}
        hopeful.update(shapely(part, known))
        for start in sorted(hopeful):
            name = named(part, start, counts, known)
            if name is not None:
                yield name


def shapely(part: Part, known: Lore) -> Iterator[int]:
    """List the places where the characters themselves look like a name, or the cutter took one for a word."""
    string = part.string
    for found in known.opening.finditer(string):
        start = found.start()
        sizes = known.sizes(string[start : start + 2])
        word = part.beginnings.get(start, "")
        seen = len(word) in sizes and word not in known.everyday and known.shape(word) >= 0
        if seen or any(known.shape(string[start : start + size]) >= SHAPELY for size in sizes):
            yield start


def named(part: Part, start: int, counts: Mapping[str, int], known: Lore) -> Named | None:
    """Read the name that begins at a place; None when no reading has evidence enough."""
    left = on_the_left(part, start, known)
    if left < HOPELESS or part.in_title(start):
        return None
    looks = (look(each, known, counts=counts, left=left) for each in readings(part, start, left, known))
    score, stop = max(((weigh(each) - LOOSE * (not is_firm(each)), each.stop) for each in looks), default=(0, 0))
    within = score < ENOUGH or inside_a_title(part, start, known) or goes_on(part, start, stop, known)
    return None if within else Named(part, start, stop)


def goes_on(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a reading is but the beginning of a name of another tongue: 阿依古 in 阿依古丽."""
    run = known.foreign.match(part.string, start)
    return run is not None and run.end() > stop


def readings(part: Part, start: int, left: float, known: Lore) -> Iterator[Named]:
    """List what a name may be that begins here; without a post before it, a deed must follow."""
    string = part.string
    run = HAN.match(string, start)
    longest = run.end() if run is not None else start
    trusted = left >= ROLE or is_shown(part, start)
    for size in known.sizes(string[start : start + 2]):
        stop = start + size
        shapely = known.shape(string[start:stop]) >= SHAPELY or len(part.beginnings.get(start, "")) == size
        if stop <= longest and (trusted or shapely or string[stop : stop + 1] in known.deeds):
            yield Named(part, start, stop)


def look(reading: Named, known: Lore, *, counts: Mapping[str, int], left: float) -> Look:
    """Take a reading under consideration."""
    part, start, stop = reading.part, reading.start, reading.stop
    right = on_the_right(part, stop, known)
    if IMPOSSIBLE < right < 0 and glued(part, start, stop, known):
        right = 0
    elif IMPOSSIBLE < right < 0 and left >= POST:
        right = 0 if right == UNSURE else -1.5
    return Look(part, start, stop, reading.name, known, counts, left, right)
