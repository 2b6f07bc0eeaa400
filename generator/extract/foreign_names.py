"""Names of other tongues of the country, with a dot or without: 买买提·艾力, 阿依古丽."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.dotted_names import FIRM
from generator.extract.name_context import CUT, on_the_left, on_the_right
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

DOTS = ("·", "•", "・")
"""Signs behind which a name goes on."""
TELLING = 2
"""Weight of what only such names hold."""
SHORTEST = 3
"""Characters of a name without a dot."""
CALLED = 3
"""Weight of what stands before a place in a run from which the name begins there: 县领导|阿依古丽."""


def foreign(part: Part, known: Lore) -> Iterator[Named]:
    """Find the runs of such characters that a post, a calling or a verb of speech stands beside; a dot makes less do.

    A sign of aspect behind a run makes a verb of its last character: 阿依古丽|拉着.
    """
    for found in known.foreign.finditer(part.string):
        verb = part.string[found.end() : found.end() + 1] in CUT
        name = Named(part, begin(part, found.start(), known), found.end() - verb)
        goes_on = part.string[max(name.start - 1, 0) : name.start] in DOTS
        if not goes_on and not part.in_title(name.start) and is_person(name, known):
            yield name


def begin(part: Part, start: int, known: Lore) -> int:
    """Begin behind a title whose last character such names have, too, and where a forename does: 代表|阿依古丽, 宝|音德力格尔."""
    if part.string[max(start - 1, 0) : start + 1] in known.forenames:
        return start - 1
    return next((at for at in (start + 1, start) if on_the_left(part, at, known) >= CALLED), start)


def is_person(name: Named, known: Lore) -> bool:
    """Whether the neighbours make a person of such a run."""
    left, right = on_the_left(name.part, name.start, known), on_the_right(name.part, name.stop, known)
    if "·" in name.name:
        return max(left, right) >= FIRM or min(left, right) > 0
    if len(name.name) < SHORTEST:
        return False
    if len(name.name) > SHORTEST and min(left, right) > 0 and is_strange(name, known):
        return True
    tells = known.tells_tongue(name.name)
    if not tells and (is_parted(name) or known.is_word(name.name)):
        return False
    telling = TELLING * tells * (right >= 0)
    return max(left, right) + telling >= FIRM and name.name not in known.everyday


def is_strange(name: Named, known: Lore) -> bool:
    """Whether no word of the dictionary begins within such a run."""
    words = (name.part.beginnings.get(at, "") for at in range(name.start, name.stop))
    return not any(len(word) > 1 and known.is_word(word) for word in words)


def is_parted(name: Named) -> bool:
    """Whether the cutter takes three characters for more than one word: 特别|多."""
    return len(name.name) == SHORTEST and any(at in name.part.seams for at in range(name.start + 1, name.stop))
