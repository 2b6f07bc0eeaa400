"""Kinship: subheads of one text come in several and look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.affinity import Affinity
    from generator.cut.traits import Traits

HEADING = 32
"""No subhead is longer."""
BOUND = 0.15
"""Texts that share so much are of one thing."""
NEAR = 12
"""Subheads of one text stand at most so many strips apart."""


def kinship(traits: Sequence[Traits], row: Sequence[bool], around: Affinity) -> Iterator[float]:
    """Yield how much each strip looks like one of several subheads of one text."""
    likely = [candidate(traits, row, at) for at in range(len(traits))]
    for at in range(len(traits)):
        alike = [
            other
            for other in range(max(at - NEAR, 0), min(at + NEAR, len(traits)))
            if likely[at] and likely[other] and similar(traits[at], traits[other]) and connected(traits, at, other)
        ]
        told = sum(around.ahead[other] for other in alike) / max(len(alike), 1)
        yield max(min(around.bond[at] / BOUND, 1), 1 - 2 * told) if len(alike) > 1 else 0.0


def candidate(traits: Sequence[Traits], row: Sequence[bool], at: int) -> bool:
    """Tell whether a strip may be a subhead by itself: short, and text on both sides."""
    trait = traits[at]
    plain = not (trait.ended or trait.byline or trait.more or trait.credit or trait.reports or trait.turn or row[at])
    inside = 0 < at < len(traits) - 1 and (traits[at - 1].ended or traits[at - 1].credit or traits[at - 1].scene > 0)
    return plain and inside and 3 < trait.size <= HEADING and trait.last not in "，、；" and not traits[at + 1].reports  # noqa: PLR2004 - shorter ones are labels


def similar(one: Traits, other: Traits) -> bool:
    """Tell whether two short lines are built alike."""
    return one.phrases == other.phrases and (one.commas > 0) == (other.commas > 0) and abs(one.size - other.size) <= max(one.size, other.size) // 2


def connected(traits: Sequence[Traits], one: int, other: int) -> bool:
    """Tell whether nothing between two strips closes or opens an article."""
    return not any(traits[at].byline or traits[at].reports for at in range(min(one, other), max(one, other)))
