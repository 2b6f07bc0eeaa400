"""Names whose surname no list has: what stands between a post and a deed of persons is a name."""

from __future__ import annotations

from itertools import pairwise
from re import Match
from typing import TYPE_CHECKING

from generator.extract.abroad import run_over
from generator.extract.name_context import CUT, on_the_left, on_the_right
from generator.extract.name_evidence import DEED, POST, SPEECH
from generator.extract.name_lore import FULL, SIZES, UNLISTED
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.extract.draft import Draft, Part
    from generator.extract.name_lore import Lore

TELLING = 5
"""What the characters of a name weigh that nothing else bears out than an office and a sign."""
LEAST = 0
"""What the characters of a name weigh at least."""


def posted(draft: Draft, known: Lore) -> Iterator[Named]:
    """Find the names behind posts and callings."""
    for part in draft.parts:
        for start in ends_of_posts(part, known):
            abroad = word_from_abroad(part, start, known)
            if abroad is not None:
                yield abroad
                continue
            names = (Named(part, start, start + size) for size in SIZES)
            fitting = [
                name
                for name in names
                if is_strange(part, start, name.stop, known) and is_told(name, draft.string, known)
            ]
            if fitting:
                yield max(fitting, key=lambda name: on_the_right(part, name.stop, known))


def word_from_abroad(part: Part, start: int, known: Lore) -> Named | None:
    """Take what the cutter holds for one word when it is written as names of other tongues are, and no verb ends it: 埃莉诺, but 朝克|得了."""
    word = part.beginnings.get(start, "")
    if (
        len(word) < FULL
        or not known.abroad.issuperset(word)
        or word in known.everyday
        or not known.never.isdisjoint(word)
    ):
        return None
    _, stop = run_over(part, start, start + len(word), known)
    strange = any(known.given_weights[sign] <= 0 for sign in word) and part.string[stop : stop + 1] not in CUT
    return Named(part, start, stop) if strange else None


def is_told(name: Named, text: str, known: Lore) -> bool:
    """Whether a deed of persons follows, or at least a particle or a sign, when the name comes again or looks like nothing else."""
    right = on_the_right(name.part, name.stop, known)
    office = known.titles.before(name.part.string, name.start) is not None
    again = text.count(name.name) > 1 or looks_named(name.name, known)
    return right >= (DEED if office else SPEECH) or (office and right >= 1 and again)


def looks_named(name: str, known: Lore) -> bool:
    """Whether three characters are all such as stand in given names, and most of them hardly elsewhere: 永志坚."""
    weights = [known.given_weights[sign] for sign in name]
    return len(weights) == FULL and min(weights) > 0 and sum(weights) >= TELLING


def ends_of_posts(part: Part, known: Lore) -> Iterator[int]:
    """List the places behind titles and callings, where no listed surname stands."""
    string, before = part.string, known.posts.before
    for at in map(Match.end, known.vacant.finditer(string)):
        if (
            before(string, at) is not None
            and on_the_left(part, at, known) >= POST
            and not part.in_title(at)
            and not known.begins_as_post(string[at : at + FULL])
        ):
            yield at


def is_strange(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a range may be a name: Han characters that make no word, and no words, of the dictionary."""
    name = part.string[start:stop]
    if len(name) < stop - start or name[0] in known.familiar or not all("\u4e00" <= sign <= "\u9fff" for sign in name):
        return False
    if (
        known.never.intersection(name)
        or name in known.everyday
        or known.is_word(name)
        or known.particles.behind(name, 0)
        or known.speech.behind(name, 0)
        or name.endswith(known.particles.words)
        or sum(known.given_weights.get(sign, UNLISTED) for sign in name) < LEAST
    ):
        return False
    return not all(len(word) > 1 and known.is_word(word) for word in words_within(part, start, stop))


def words_within(part: Part, start: int, stop: int) -> list[str]:
    """List the words that the cutter sees in a range, the outer ones as far as they lie in it."""
    seams = [start, *(seam for seam in range(start + 1, stop) if seam in part.seams), stop]
    return [part.string[one:other] for one, other in pairwise(seams)]
