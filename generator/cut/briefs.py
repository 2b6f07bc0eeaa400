"""Briefs: the short stories below a standing heading, each with its headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.traits import Traits

MOST = 3
"""A brief has hardly more lines of text and bylines."""


def briefs(traits: Sequence[Traits]) -> Iterator[bool]:
    """Yield for each strip whether it may be the headline of a brief: below the name of a column of several stories, as long as all of them are short."""
    texts = MOST + 1
    for trait in traits:
        texts = 0 if trait.several or (trait.headline and texts <= MOST) else texts + 1
        yield trait.headline and texts == 0 and not trait.several
