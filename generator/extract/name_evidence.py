"""The evidence that a range of a text is a person's name; each witness speaks alone, and all are added up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.name_context import IMPOSSIBLE
from generator.extract.name_lore import DELIMITERS, SURNAMES_COMMON, SURNAMES_KNOWN
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

ROLE, POST, SPEECH, DEED = 2, 3, 3, 2
"""Weights from which a sign is firm."""
FULL = 3
"""Characters of most names."""


@dataclass(frozen=True, slots=True)
class Look:
    """A range under consideration."""

    part: Part
    """The piece of the article."""
    start: int
    """The first character of the range."""
    stop: int
    """The character behind it."""
    name: str
    """The characters of the range."""
    known: Lore
    """What is known of names."""
    counts: Mapping[str, int]
    """How often each reading stands in the article."""
    left: float
    """The weight of what stands before."""
    right: float
    """The weight of what stands behind."""

    @property
    def after(self) -> str:
        """The character behind the range; empty at the end of the text."""
        return self.part.string[self.stop : self.stop + 1]


def is_shown(part: Part, start: int) -> bool:
    """Whether a name that begins here would be the first of a caption."""
    return start == 0 and part.role is Role.CAPTION


def is_firm(look: Look) -> bool:
    """Whether more than weak signs speak for it: a title, a role, or a deed of persons."""
    shown = is_shown(look.part, look.start)
    deed = (look.left >= 1 and look.right >= DEED) or (shown and look.right > 0)
    return look.left >= ROLE or look.right >= SPEECH or deed


def surname(look: Look) -> float:
    """Weigh how common the surname is."""
    if look.name[:2] in look.known.double:
        return 1
    rank = look.known.ranks[look.name[0]]
    if rank < SURNAMES_COMMON:
        return 1
    if look.left >= POST:
        return 0 if rank < SURNAMES_KNOWN or len(look.name) == FULL else -1
    return 0 if rank < SURNAMES_KNOWN else -2


def inside(look: Look) -> float:
    """Weigh the characters themselves: everyday words and impossible characters speak against them."""
    name, known = look.name, look.known
    double = name[:2] in known.double
    if (
        not known.never.isdisjoint(name[2 if double else 1 :])
        or name.endswith(known.anonymous)
        or known.begins_as_post(name)
    ):
        return IMPOSSIBLE
    if name in known.everyday:
        return -2 if look.left > POST and look.right >= SPEECH else -4
    begun = not double and name[:2] in known.everyday and (look.right < 1 or look.start + 2 in look.part.seams)
    place = name[-1] in known.places and look.left < POST
    swallowed = name.endswith(known.particles.words) and look.counts[name] == 1 and look.after not in DELIMITERS
    seldom = 2 * len(known.seldom.intersection(name[1:]))
    return (
        (0.5 if len(name) >= FULL else -0.5) - (2 if look.right < 1 else 1) * begun - place - 1.5 * swallowed - seldom
    )


def as_word(look: Look) -> float:
    """Weigh whether the cutter of words takes the range, or the given name, for one word."""
    seams = look.part.seams
    if look.right < 0 and look.stop not in seams:
        return 0
    between = [seam for seam in range(look.start + 1, look.stop) if seam in seams]
    return 1 if not between else 0.5 if between == [look.start + 1] else 0


def strange(look: Look) -> float:
    """Weigh, behind a post, that no word of the dictionary lies in the range."""
    if look.left < ROLE or look.right < 0 or len(look.name) < FULL:
        return 0
    words = (look.part.beginnings.get(at, "") for at in range(look.start, look.stop - 1))
    return 1 if not any(len(word) > 1 and look.known.is_word(word) for word in words) else 0


def repeated(look: Look) -> float:
    """Weigh how often the same characters stand in the article, and whether the next one always does, too."""
    times = look.counts[look.name]
    longer = look.counts[look.name + look.after] if len(look.name) < FULL and look.after not in DELIMITERS else 0
    return (1 if times > 1 else 0) - (2 if times > 1 and longer == times else 0)


EVIDENCE: tuple[Callable[[Look], float], ...] = (surname, inside, as_word, strange, repeated)
"""The witnesses."""


def weigh(look: Look) -> float:
    """Add up the evidence."""
    return look.left + look.right + sum(witness(look) for witness in EVIDENCE)
