"""Names of other countries without a dot, whose first characters look like a name of this one: 谢瓦尔|德纳泽."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.name_context import CUT

if TYPE_CHECKING:
    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

LONGEST = 9
"""Characters of the longest of such names."""
SHORTEST = 4
"""Characters from which a run is longer than most names of this country."""
STRANGE = 0.5
"""Share of characters that hardly stand in a given name of this country."""


def run_over(part: Part, start: int, stop: int, known: Lore) -> tuple[int, int]:
    """Give the run of characters of other tongues that a reading lies in, without a verb before its aspect; the reading itself where there is none."""
    string, first, end = part.string, start, stop
    if not known.abroad.issuperset(string[start:stop]):
        return start, stop
    while first > 0 and start - first < LONGEST and first not in part.seams and string[first - 1] in known.abroad:
        first -= 1
    while end - start < LONGEST and string[end : end + 1] in known.abroad and not begins_word(part, end, known):
        end += 1
    end -= end > stop and string[end : end + 1] in CUT
    return (first, end) if end - first >= SHORTEST and sounds_foreign(string[first:end], known) else (start, stop)


def begins_word(part: Part, place: int, known: Lore) -> bool:
    """Whether a word of the dictionary begins at a place."""
    word = part.beginnings.get(place, "")
    return len(word) > 1 and known.is_word(word)


def sounds_foreign(run: str, known: Lore) -> bool:
    """Whether most characters of a run hardly stand in a given name of this country."""
    return sum(known.given_weights[sign] <= 0 for sign in run) >= STRANGE * len(run)
