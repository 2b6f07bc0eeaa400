"""Ties: somebody who is spoken of before and behind a place ties both texts together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.cut.marks import is_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.breaks import Breaks
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

REACH = 14
"""A name that recurs within so many strips ties them together."""
NAME = 3
"""Characters of a full name; shorter ones are words too often."""
COUNTING = frozenset("一二两三四五六七八九十百千万几多各每这那半")
"""What stands before a word that counts, and many a surname is one: 一双草鞋."""
PLACES = frozenset("县区市镇乡村")
"""How places end, of which more than one story may tell: 胡桥镇 is as long as a name."""
NEAR = 4
"""So many characters on each side tell whether a name is cut out of other words."""


def ties(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> list[bool]:
    """Tell of each strip whether somebody is spoken of both before it and from it on, in what may be one report."""
    found = [False] * len(strips)
    for last, at in recurrences(strips, traits, breaks):
        found[last + 1 : at + 1] = [True] * (at - last)
    return found


def recurrences(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> Iterator[tuple[int, int]]:
    """Yield each text that speaks of somebody with the one that did so before; a report, or a text that tells a day, begins anew."""
    spoken: dict[str, int] = {}
    names = called(breaks.surnames)
    for at, trait in enumerate(traits):
        if trait.reports:
            spoken.clear()
        if not is_text(trait) or trait.byline or trait.bare:
            continue
        text = strips[at].text
        for name in dict.fromkeys(names.findall(text)):
            last = spoken.get(name)
            if not trait.lead and last is not None and at - last <= REACH and is_person(name, text, breaks):
                yield last, at
            spoken[name] = at


@cache
def called(surnames: frozenset[str]) -> re.Pattern[str]:
    """Compile what may be a full name: a surname and two characters."""
    first = "".join(sorted(each for each in surnames if len(each) == 1))
    return re.compile(rf"(?=([{first}][一-鿿]{{2}}))" if first else r"(?!)()")


def is_person(name: str, text: str, breaks: Breaks) -> bool:
    """Tell whether characters are a name and not cut out of other words.

    The words around must leave them together: 项工作 is no name in 推动各项工作, nor is 双草鞋 in 一双草鞋.
    """
    language = breaks.language
    if name[-1] in PLACES or language.known(name) or language.known(name[:2]):
        return False
    start = text.find(name)
    first = max(start - NEAR, 0)
    ends, end = {first}, first
    for word in language.words(text[first : start + NAME + NEAR]):
        end += len(word)
        ends.add(end)
    counted = start > 0 and text[start - 1] in COUNTING
    return not counted and {start, start + NAME} <= ends
