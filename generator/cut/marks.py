"""Marks: a byline or an agency tag shows where an article begins or ends; notices, tables and poems have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.traits import Traits

TAG, BYLINE = "tag", "byline"
"""What a text may stand below."""
HABIT = 2
"""So many marks beside the first are surely a habit."""
BETWEEN = 0.3
"""So much of the habit is left between two bylines that cannot be of one article."""
SPREAD = 400
"""Where a mark comes in so many characters, each article has its own."""


def unmarked(
    traits: Sequence[Traits], row: Sequence[bool], under: Sequence[str], above: Sequence[bool]
) -> tuple[float, ...]:
    """Tell of each strip how much it would be against the habit of its page if an article began there; a single mark is no habit, save of the text that it signs."""
    count = sum(map(marks, traits))
    usual = min(count * SPREAD / (sum(trait.size for trait in traits) + 1), 1)
    habit = min(usual, max(count - 1, 0) / HABIT)
    seen = zip(ahead(traits, row), behind(traits, row), traits, strict=True)
    exempt = (marked or unsigned or trait.notice for marked, unsigned, trait in seen)
    named = (below == BYLINE or over for below, over in zip(under, above, strict=True))
    return tuple(0.0 if each else usual if one else habit for each, one in zip(exempt, named, strict=True))


def above_byline(traits: Sequence[Traits]) -> list[bool]:
    """Tell of each strip whether the next mark behind it is a byline that closes a text."""
    found, closes = [False] * len(traits), False
    for at in range(len(traits) - 1, 0, -1):
        found[at] = closes
        if marks(traits[at]):
            closes = not traits[at].reports and is_text(traits[at - 1])
    return found


def ahead(traits: Sequence[Traits], row: Sequence[bool]) -> list[bool]:
    """Tell of each strip whether a byline or an agency tag stands at or behind it before text begins, or rows, which are not signed."""
    found = [False] * len(traits)
    marked = False
    for at in range(len(traits) - 1, -1, -1):
        trait = traits[at]
        if marks(trait) or row[at]:
            marked = True
        elif is_text(trait):
            marked = marked and trait.introduces
        found[at] = marked
    return found


def behind(traits: Sequence[Traits], row: Sequence[bool]) -> Iterator[bool]:
    """Yield of each strip whether the text before it may be a notice, a table or a poem, which are not signed."""
    unsigned = False
    for at, trait in enumerate(traits):
        yield unsigned
        if marks(trait):
            unsigned = False
        elif row[at] or trait.notice or trait.label or trait.signature or trait.contact or trait.address:
            unsigned = True


def unsigned(
    traits: Sequence[Traits], unmarked: Sequence[float], under: Sequence[str], above: Sequence[bool]
) -> tuple[float, ...]:
    """Tell of each strip how much it would be against the habit of its page if an article began there, which no byline closes either.

    Between a byline below a heading and one that closes a text another article begins somewhere.
    """
    between = (below == BYLINE and over for below, over in zip(under, above, strict=True))
    usual = (each * BETWEEN if within else each for each, within in zip(unmarked, between, strict=True))
    return tuple(each if alone else 0.0 for each, alone in zip(usual, unclosed(traits), strict=True))


def opened(traits: Sequence[Traits], changed: Sequence[bool]) -> Iterator[str]:
    """Yield of each strip what the last mark before it is: a `tag`, with which reports open that seldom have sections, or a `byline` below a heading, as features have it.

    Where headings are set otherwise from then on, and where another article goes on, what the last mark is of is at its end.
    """
    last = ""
    for at, trait in enumerate(traits):
        last = "" if changed[at] or trait.turn == "in" else last
        yield last
        if trait.reports:
            last = TAG
        elif marks(trait):
            carried = at > 0 and marks(traits[at - 1])
            last = BYLINE if at and (traits[at - 1].headlike or (carried and last == BYLINE)) else ""


def unclosed(traits: Sequence[Traits]) -> list[bool]:
    """Tell of each strip whether no byline closes its text before another heading."""
    found, closed = [True] * len(traits), False
    for at in range(len(traits) - 1, 0, -1):
        trait = traits[at]
        if marks(trait) and not trait.reports:
            closed = is_text(traits[at - 1]) or closed
        found[at] = not closed
        if trait.headlike and not is_text(trait):
            closed = False
    return found


def is_text(trait: Traits) -> bool:
    """Tell whether a strip is text."""
    return trait.prose and not trait.scene


def marks(trait: Traits) -> bool:
    """Tell whether a strip opens with an agency tag or names who wrote."""
    return trait.reports or ((trait.byline or trait.bare) and not trait.credit)
