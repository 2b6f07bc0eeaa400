"""Names that come again: what stands more than once in the places of persons is one, even where its characters make a word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.extract.name_context import has_kin, is_called, is_somebody, on_the_left, on_the_right, utters
from generator.extract.name_evidence import DEED, POST, SPEECH
from generator.extract.name_lore import DELIMITERS, UNLISTED
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from generator.extract.name_lore import Lore
    from generator.extract.name_readings import Readings

CALLED, SPEAKS, ACTS, STANDS, STRAY = 3, 2.5, 1.5, 0.5, -0.8
"""What a place is worth: behind a post, before speech or kin, before a deed, between signs, and elsewhere."""
SHARE = 0.2
"""How much the characters weigh beside the places."""
SHORT = 2
"""Characters of a name that may be another word as well."""


class Bar(NamedTuple):
    """What a reading is measured by."""

    counted: int
    """Places that are counted, the worthiest first."""
    first: float
    """What the worthiest must be worth."""
    needed: float
    """What all of them and the characters must be worth."""


WORD, SHORT_NO_WORD, NO_WORD = Bar(2, SPEAKS, 4), Bar(2, SPEAKS, 3), Bar(3, ACTS, 2.5)
"""The bars of a word of the dictionary, and of two and three characters that make none."""


def recurring(readings: Readings, known: Lore) -> Iterator[Named]:
    """Find the names that more than one place bears out."""
    for name in called_twice(readings, known):
        if may_be_name(name, known):
            standings = [Named(each.part, each.start, each.start + len(name)) for each in readings.places[name]]
            distinct = {around(each): each for each in standings}
            worth = {text: place_of_person(each, known) for text, each in distinct.items()}
            if is_enough(name, worth.values(), known):
                yield from (each for each in standings if worth[around(each)].worth >= ACTS)


def called_twice(readings: Readings, known: Lore) -> Iterator[str]:
    """Yield the readings that stand twice behind what may stand before a name."""
    for openings in readings.places.begun.values():
        several = openings if len(openings) > 1 else ()
        called = [each.run for each in several if is_called(each.part, each.start, known)]
        if len(called) > 1:
            called.sort()
            yield from dict.fromkeys([name for one, two in pairwise(called) for name in shared(one, two, known)])


def shared(one: str, two: str, known: Lore) -> list[str]:
    """List the readings that two openings have in common."""
    return [one[:size] for size in known.sizes(one) if size <= len(one) and two.startswith(one[:size])]


def around(each: Named) -> str:
    """Give a name with its neighbours; a headline that comes again in the text is one place."""
    return each.part.string[max(each.start - 2, 0) : each.stop + 2]


def may_be_name(name: str, known: Lore) -> bool:
    """Whether nothing in the characters speaks against a name; what ends as places do must look like one."""
    return (
        known.is_given(name)
        and not known.is_thing(name)
        and not known.is_led(name)
        and not name.endswith(known.anonymous)
        and not known.begins_as_post(name)
        and not known.is_bare(name)
        and not known.posts.before(name, len(name))
        and (len(name) > SHORT or known.shape(name) > UNLISTED)
        and not (name[-1] in known.places and known.shape(name) < 0)
    )


class Place(NamedTuple):
    """A place where a reading stands."""

    worth: float
    """How much it speaks for a person."""
    bare: bool
    """Whether no post stands before."""


def is_enough(name: str, places: Collection[Place], known: Lore) -> bool:
    """Whether the places make a person of a reading: one must name him without a post."""
    bar = WORD if known.is_word(name) else SHORT_NO_WORD if len(name) <= SHORT else NO_WORD
    best = sorted((each.worth for each in places if each.worth > 0), reverse=True)[: bar.counted]
    bare = any(each.bare and each.worth > 0 for each in places)
    strays = sum(each.worth for each in places if each.worth < 0)
    weight = sum(best) + strays + SHARE * known.shape(name)
    return len(best) > 1 and bare and best[0] >= bar.first and weight >= bar.needed


def place_of_person(each: Named, known: Lore) -> Place:
    """Weigh a place by what stands on both sides; behind an everyday word, what plans and heads do is no more than a deed: 安排|部署."""
    part, start, stop = each
    if part.in_title(start):
        return Place(0, bare=False)
    left = on_the_left(part, start, known)
    if left >= 1 and is_somebody(part, stop, known):
        return Place(CALLED, bare=True)
    everyday, right = each.name in known.everyday, on_the_right(part, stop, known)
    if everyday and right >= SPEECH and not utters(part, stop, known):
        right = DEED
    right = max(right, SPEECH * has_kin(part, stop, known))
    open_ = everyday and part.string[stop : stop + 1] in DELIMITERS
    return Place(worth(left, right, least=DEED if open_ else 1), bare=left < POST)


def worth(left: float, right: float, *, least: float) -> float:
    """Weigh a place by what its sides weigh; behind a post, a name needs at least so much behind it."""
    if left >= POST and right >= 0:
        return CALLED if right >= least else ACTS
    if left >= 1 and right >= DEED:
        return SPEAKS if right >= SPEECH else ACTS
    if left >= 1 and right >= 1:
        return STANDS
    return STRAY if left < 0 or right < 0 else 0
