"""Subjects: a text that opens with somebody of the text before it goes on with the same article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.lengths import HEADING
from generator.cut.ties import PLACES, ties

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.breaks import Breaks
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

REACH = 12
"""So many strips before are looked at."""
HEAD = 6
"""A name at the start of a text is cut off within so many characters."""
CLAUSES, FULL = 30, 3
"""So many characters of a text under a heading are looked through for full names."""
NAME = range(2, 5)
"""Characters of a name."""
PRONOUN = re.compile(
    r"[^，。：“”《（]{0,5}，?[他她](?!们?日|乡|山)|[^，。：“”《（]{0,6}(?:这(?!几天|些天|段时间|个[春夏秋冬周月])|(?<!应)该)[一-鿿]"
)
"""Somebody or something is spoken of that was named before."""
QUOTED = re.compile(r"“[^“”，。！？]{2,10}”")
"""A name in quotation marks."""
SPOKEN, TOLD = 0.8, 0.5
"""How sure it is where somebody known acts or anybody speaks, and where something is pointed at: a feature may open with each."""


def subjects(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> tuple[float, ...]:
    """Tell of each strip how surely the text that it is, or stands over, goes on with somebody of the text before it, or comes back to them."""
    found = [0.0] * len(strips)
    tied = ties(strips, traits, breaks)
    ahead = 0.0
    for at in range(len(strips) - 1, -1, -1):
        trait = traits[at]
        if trait.byline or trait.bare or trait.reports or trait.strung:
            ahead = 0.0
        elif trait.prose:
            ahead = max(goes_on(strips, traits, at, breaks), SPOKEN if tied[at] else 0.0)
        found[at] = ahead
    return tuple(found)


def introduced(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> tuple[bool, ...]:
    """Tell of each strip whether the text below it opens with somebody whom the text above it, and no earlier one, names: that is its lead."""
    return tuple(
        0 < at < len(strips) - 1
        and not traits[at].prose
        and traits[at - 1].prose
        and traits[at + 1].prose
        and any(
            name in strips[at - 1].text and not named(strips, traits, at - 1, name)
            for name in names(strips[at + 1].text, breaks)
        )
        for at in range(len(strips))
    )


def goes_on(strips: Sequence[Strip], traits: Sequence[Traits], at: int, breaks: Breaks) -> float:
    """Tell how surely a text opens with somebody or something of the text before it."""
    text = strips[at].text
    if any(named(strips, traits, at, name) for name in names(text, breaks)):
        return 1.0
    if (
        at
        and traits[at - 1].size <= HEADING
        and not traits[at].lead
        and any(named(strips, traits, at, name) for name in people(text, breaks))
    ):
        return SPOKEN
    if traits[at].told:
        return SPOKEN
    leading = traits[at].last == "：" or traits[at].introduces
    return TOLD if (traits[at].onward and not leading) or PRONOUN.match(text) else 0.0


def people(text: str, breaks: Breaks) -> Iterator[str]:
    """Yield who acts in the first clauses of a text, perhaps."""
    return (
        word
        for word in breaks.language.words(text[:CLAUSES])
        if len(word) == FULL and breaks.is_name(word) and word[-1] not in PLACES
    )


def names(text: str, breaks: Breaks) -> Iterator[str]:
    """Yield what may be the name that a text begins with: in quotes, its first word, or three characters that are none."""
    if quoted := QUOTED.match(text):
        yield quoted[0]
        return
    word = breaks.language.words(text[:HEAD])[0]
    if len(word) not in NAME or not breaks.is_name(word):
        word = text[:3] if breaks.is_name(text[:2]) and breaks.is_name(text[:3]) else ""
    if word and PLACES.isdisjoint(text[len(word) - 1 : len(word) + 1]):
        yield word


def named(strips: Sequence[Strip], traits: Sequence[Traits], at: int, name: str) -> bool:
    """Tell whether the text before a strip has a name, as far as the last report reaches; the heading over the strip itself, and who signs below it, say nothing."""
    own = True
    for before in range(at - 1, max(at - REACH, 0) - 1, -1):
        own = own and (traits[before].headline or traits[before].byline or traits[before].bare)
        if not own and name in strips[before].text:
            return True
        if traits[before].reports:
            return False
    return False
