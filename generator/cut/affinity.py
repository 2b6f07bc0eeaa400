"""Affinity: how much two parts of the page speak of the same thing."""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from operator import or_
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias

from generator.cut.bags import Bag, numbered, pairs
from generator.cut.leads import Lead, drawn, foretold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

WINDOW = 6
"""So many paragraphs on each side are looked at."""
NEUTRAL = 0.08
"""The likeness of texts that tells nothing."""
DOUBT = 40
"""So many pairs of neutral likeness are added to each text: the shorter it is, the less its likeness tells."""
LONG, SHORT = 36, 14
"""What is longer is text; what is shorter is text only when it ends a sentence and exceeds the second."""
SENTENCE = re.compile(r"[^。！？]+[。！？]*|[。！？]+")
"""A sentence with its end, or what is left behind the last one."""
STANDING_FIRST = re.compile(r"【[^】]{2,40}】(?=.{4})")
"""A standing heading in one line with the headline; it says nothing of what that tells."""
SLOGAN = 14
"""A sentence that stands in several texts and is not shorter is a slogan; a refrain may be."""
SURE = 3
"""What looks so much like a caption is one, though it ends like a sentence."""
FEW = 20
"""So many pairs are added to those of the poorer of two texts before what they share is measured."""
NUMBERED = 20_000
"""On a page of so many characters all pairs are numbered; on longer ones the numbers would grow too long."""


class Affinity(NamedTuple):
    """How a strip goes with what stands around it."""

    back: float
    """The share of its pairs that the text before it holds."""
    ahead: float
    """The share of its pairs that the text behind it holds."""
    only_back: float
    """The share of its pairs that only the text before it holds."""
    only_ahead: float
    """The share of its pairs that only the text behind it holds."""
    bond: float
    """How much the text before it and the text from it on have in common, by the poorer one and as far as it tells."""
    drawn: float
    """How much more the paragraph before it goes with the text behind it than with the text before that paragraph."""
    foretold: float
    """How much more it holds of a heading behind it than all text before it since the last heading."""


@dataclass(frozen=True, slots=True)
class Surroundings(Generic[Bag]):
    """The pairs of characters of each strip, and of the text around it as far as one article may reach."""

    bags: Sequence[Bag]
    """Those of each strip."""
    before: Sequence[Bag]
    """Those of the nearest paragraphs before it."""
    behind: Sequence[Bag]
    """Those of the nearest paragraphs behind it."""
    prose: Sequence[bool]
    """Which strips are text."""
    size: Callable[[Bag], int]
    """Counts pairs."""

    def nearer(self, last: int, at: int) -> float:
        """Tell how much more a strip, and the text right behind it, shares with the text up to an earlier strip than with the text right above."""
        goes_on = at + 1 < len(self.bags) and self.prose[at + 1]
        text = self.bags[at] | self.bags[at + 1] if goes_on else self.bags[at]
        return self.shared(text, self.bags[last] | self.before[last]) - self.shared(text, self.before[at])

    def affinity(self, traits: Sequence[Traits]) -> tuple[Affinity, ...]:
        """Measure all strips against their surroundings."""
        bags, prose, size = self.bags, self.prose, self.size
        around = list(zip(self.before, self.behind, strict=True))
        leads = map(Lead, drawn(bags, around, prose, traits, size), foretold(bags, self.behind, prose, traits, size))
        return tuple([measured(*each, size) for each in zip(bags, around, prose, leads, strict=True)])

    def shared(self, one: Bag, other: Bag) -> float:
        """Tell how much two texts have in common, by the poorer one; of little text it tells little."""
        return self.size(one & other) / (min(self.size(one), self.size(other)) + FEW)


Near: TypeAlias = Surroundings[int] | Surroundings[set[str]]
"""The surroundings of the strips of a page of any length."""


def surroundings(strips: Sequence[Strip], traits: Sequence[Traits]) -> Near:
    """Collect the pairs of all strips and of what stands around them."""
    texts = unrepeated([telling(strip.text) for strip in strips])
    if sum(map(len, texts)) <= NUMBERED:
        return collected(numbered(texts), 0, int.bit_count, traits)
    return collected([pairs(text) for text in texts], set(), len, traits)


def collected(
    bags: Sequence[Bag], nothing: Bag, size: Callable[[Bag], int], traits: Sequence[Traits]
) -> Surroundings[Bag]:
    """Collect what stands around each strip."""
    prose = [is_prose(trait) for trait in traits]
    before = windows(bags, nothing, prose, traits, step=-1)
    behind = windows(bags, nothing, prose, traits, step=1)
    return Surroundings(bags, before, behind, prose, size)


def telling(text: str) -> str:
    """Leave out the standing heading before a text.

    >>> telling("【青禾行】石桥镇清渠")
    '石桥镇清渠'
    """
    return text[standing.end() :] if (standing := STANDING_FIRST.match(text)) else text


def unrepeated(texts: Sequence[str]) -> list[str]:
    """Leave out sentences that stand in several texts: a slogan at the end of two reports makes them no one thing."""
    sentences = [SENTENCE.findall(text) for text in texts]
    seen = Counter(chain.from_iterable(map(set, sentences)))
    return ["".join(each for each in found if len(each) < SLOGAN or seen[each] == 1) for found in sentences]


def measured(bag: Bag, around: tuple[Bag, Bag], prose: bool, lead: Lead, size: Callable[[Bag], int]) -> Affinity:  # noqa: FBT001 - mapped over
    """Measure a strip against the text before and behind it; prose is itself a part of the text from it on."""
    before, behind = around
    back, ahead = bag & before, bag & behind
    whole, earlier, later, both = size(bag), size(back), size(ahead), size(back & ahead)
    shared, rest = size(before & behind), size(behind)
    if prose:
        shared, rest = shared + earlier - both, rest + whole - later
    return Affinity(
        back=share(earlier, whole),
        ahead=share(later, whole),
        only_back=share(earlier - both, whole),
        only_ahead=share(later - both, whole),
        bond=(shared + NEUTRAL * DOUBT) / (min(size(before), rest) + DOUBT),
        drawn=lead.drawn,
        foretold=lead.foretold,
    )


def is_prose(trait: Traits) -> bool:
    """Tell whether a strip is text: by its length, by its end, or as a piece of a paragraph that was torn."""
    piece = trait.fragment or trait.reports or (trait.full_stop and not trait.inserted)
    return piece or trait.size > LONG or (trait.ended and trait.size > SHORT and trait.scene < SURE)


def parts(trait: Traits) -> bool:
    """Tell whether a short strip may part two texts: a phrase without an end, or an author's name."""
    phrase = trait.bare or not trait.aside
    open_end = trait.particle or trait.leading or trait.openings > 0
    return phrase and not (trait.ended or trait.fragment or open_end or trait.commas)


def windows(
    bags: Sequence[Bag], nothing: Bag, prose: Sequence[bool], traits: Sequence[Traits], *, step: int
) -> list[Bag]:
    """Collect, for each strip, the pairs of the nearest paragraphs on one side, as far as one article may reach."""
    result = [nothing] * len(bags)
    window: deque[Bag] = deque(maxlen=WINDOW)
    reach, crossed = nothing, False
    order = range(len(bags)) if step < 0 else range(len(bags) - 1, -1, -1)
    for at in order:
        result[at] = reach
        if prose[at]:
            if crossed or (step < 0 and traits[at].reports):
                window.clear()
            window.append(bags[at])
            reach = reduce(or_, window)
            crossed = step > 0 and traits[at].reports
        elif parts(traits[at]):
            crossed = crossed or bool(window)
    return result


def share(part: int, whole: int) -> float:
    """Tell which share of the pairs of a text so many of them are."""
    return part / whole if whole else 0.0
