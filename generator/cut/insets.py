"""Insets: a page sets the headings that begin its articles alike, and those inside an article otherwise."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.cut.marks import is_text, marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

FEWEST = 2
"""So many headings that surely begin articles show how the page sets them."""
PARAGRAPHS = 3
"""So many paragraphs that follow each other show how the page sets them."""


class Setting(NamedTuple):
    """How a heading, or a stack of them, is set."""

    parted: bool
    """Whether a blank line stands above it, behind the text before."""
    indented: bool
    """Whether all its lines are set in."""


def insets(strips: Sequence[Strip], traits: Sequence[Traits], row: Sequence[bool]) -> tuple[float, ...]:
    """Tell of each strip how surely it is set as what stands inside an article; below nought, as what begins one."""
    heads = [trait.headline and not each for trait, each in zip(traits, row, strict=True)]
    texts = [is_text(trait) or each for trait, each in zip(traits, row, strict=True)]
    known = [set_as(strips, heads, each) for each in beginnings(traits, heads, texts)]
    if len(known) < FEWEST:
        return (0.0,) * len(strips)
    flush = not any(each.indented for each in known)
    parted = all(each.parted for each in known) and follow_closely(strips, traits)
    found = [0.0] * len(strips)
    for at in range(1, len(strips)):
        if heads[at] and texts[at - 1]:
            own = set_as(strips, heads, range(at, at + 1))
            inside = (flush and own.indented) or (parted and not own.parted)
            found[at] = 1.0 if inside else -1.0 if parted and own.parted else 0.0
    return tuple(found)


def changed(strips: Sequence[Strip], traits: Sequence[Traits], row: Sequence[bool]) -> tuple[bool, ...]:
    """Tell of each strip whether from it on headings between two texts are set otherwise than those above it, by several on each side."""
    runs: list[list[int]] = []
    last: tuple[bool, bool] | None = None
    for at in range(1, len(traits) - 1):
        between = is_text(traits[at - 1]) and is_text(traits[at + 1])
        if between and traits[at].headline and not row[at]:
            own = strips[at].indented, strips[at + 1].gap > 1
            runs += [] if own == last else [[]]
            runs[-1].append(at)
            last = own
    found = {run[0] for before, run in pairwise(runs) if min(len(before), len(run)) >= FEWEST}
    return tuple(at in found for at in range(len(traits)))


def beginnings(traits: Sequence[Traits], heads: Sequence[bool], texts: Sequence[bool]) -> Iterator[range]:
    """Yield what stands between a text and another that surely begins an article below a heading: with a byline, or an agency tag."""
    first, headed = 0, False
    for at, trait in enumerate(traits):
        if headed and marks(trait):
            if first:
                yield range(first, at)
            headed = False
        headed = headed or heads[at]
        if texts[at]:
            first, headed = at + 1, False


def set_as(strips: Sequence[Strip], heads: Sequence[bool], between: range) -> Setting:
    """See how the headings are set that stand between two texts."""
    return Setting(any(strips[at].gap > 1 for at in between), all(strips[at].indented for at in between if heads[at]))


def follow_closely(strips: Sequence[Strip], traits: Sequence[Traits]) -> bool:
    """Tell whether no blank line parts the paragraphs of the page."""
    gaps = [
        strips[at].gap
        for (_, before), (at, trait) in pairwise(enumerate(traits))
        if before.prose and before.ended and trait.prose and not trait.reports
    ]
    return len(gaps) >= PARAGRAPHS and max(gaps) <= 1
