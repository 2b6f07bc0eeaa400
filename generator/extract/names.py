"""Names of persons in running text: every surname may begin one, and the reading with the most evidence wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.abroad import run_over
from generator.extract.dotted_names import dotted
from generator.extract.foreign_names import foreign
from generator.extract.name_context import (
    ASPECTS,
    IMPOSSIBLE,
    LONG,
    UNSURE,
    glued,
    inside_a_title,
    on_the_left,
    on_the_right,
)
from generator.extract.name_evidence import POST, ROLE, Look, is_firm, is_shown
from generator.extract.name_lore import FULL
from generator.extract.name_weighing import ENOUGH, HOPELESS, is_hopeless, weigh
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore
    from generator.extract.name_readings import Opening, Readings

LONGER = 0.4
"""How much rather a reading of three characters is a name than one of two that weighs the same."""
SHAPELY = 4
"""Weight of the characters from which they may be a name by themselves."""
TELLING = 8
"""Characters behind a reading that hold all of what only names of other tongues hold and what begins within it."""


def names(parts: Iterable[Part], readings: Readings, known: Lore) -> Iterator[Named]:
    """Find the names in the parts of an article."""
    for part, openings in zip(parts, readings.openings, strict=True):
        yield from dotted(part, known)
        yield from foreign(part, known)
        yield from filter(
            None, [named(each, readings, known) for each in openings if each.hopeful or is_likely(each, known)]
        )


def is_likely(opening: Opening, known: Lore) -> bool:
    """Whether the characters look like a name where neither a post nor a deed may stand beside."""
    return known.promise(opening.run) >= SHAPELY or is_cut(opening.part, opening.start, known)


def is_cut(part: Part, start: int, known: Lore) -> bool:
    """Whether the cutter took what may be a name for a word."""
    word = part.beginnings.get(start, "")
    return len(word) > 1 and word not in known.everyday and len(word) in known.sizes(word) and known.shape(word) >= 0


def named(opening: Opening, readings: Readings, known: Lore) -> Named | None:
    """Read the name that begins at a place; None when no reading has evidence enough."""
    part, start, run, _ = opening
    left = on_the_left(part, start, known)
    if left < HOPELESS or is_hopeless(left, known.promise(run)) or part.in_title(start):
        return None
    weighed = [(weigh(each), each) for each in looks(opening, left, readings, known)]
    score, stop = max(
        ((score, each.stop) for score, each in weighed if score >= ENOUGH),
        key=lambda one: one[0] + LONGER * (one[1] - start >= FULL and part.string[one[1] - 1] not in known.verbs),
        default=(0, 0),
    )
    if score < ENOUGH or inside_a_title(part, start, known) or goes_on(part, start, stop, known):
        return None
    first, end = run_over(part, start, stop, known)
    return Named(part, start, end) if first == start and (end == stop or left >= POST) else None


def goes_on(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a reading is but the beginning of a name of another tongue: 阿依古 in 阿依古丽, 布和巴 in 布和巴雅尔."""
    run = known.foreign.match(part.string, start)
    if run is not None and run.end() > stop:
        return True
    if known.tongues.search(part.string, start + 1, stop + TELLING) is None:
        return False
    around = part.string[start + 1 : stop + TELLING]
    told = filter(around.__contains__, known.telling)
    ends = ((word, part.string.rfind(word, start + 1, stop + len(word) - 1)) for word in told)
    return any(start < at < stop < at + len(word) for word, at in ends)


def looks(opening: Opening, left: float, readings: Readings, known: Lore) -> Iterator[Look]:
    """Take what a name may be that begins here under consideration; without a post before it, a deed must follow."""
    part, start, run, _ = opening
    shown = is_shown(part, start)
    trusted, cut = left >= ROLE or shown, len(part.beginnings.get(start, ""))
    for size in known.sizes(run):
        name, stop = run[:size], start + size
        if len(name) < size:
            continue
        weight = known.shape(name)
        if trusted or cut == size or weight >= SHAPELY or acts(part.string, stop, known):
            right = beside(part, start, stop, left, known)
            firm = is_firm(left, right, shown=shown)
            yield Look(part, start, stop, name, weight, known, readings, left, right, firm)


def acts(string: str, stop: int, known: Lore) -> bool:
    """Whether what persons do may begin at a place: one of the known deeds, or any verb with its aspect."""
    return string[stop : stop + 1] in known.deeds or not ASPECTS.isdisjoint(string[stop + 1 : stop + LONG])


def beside(part: Part, start: int, stop: int, left: float, known: Lore) -> float:
    """Weigh what stands behind a reading; the cutter may have taken both for one word."""
    right = on_the_right(part, stop, known)
    if IMPOSSIBLE < right < 0 and glued(part, start, stop, known):
        return 0
    if IMPOSSIBLE < right < 0 and left >= POST:
        return 0 if right == UNSURE else -2.5
    return right
