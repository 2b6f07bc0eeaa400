"""Figures in which two prints differ: notices and tables repeat all but those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.chains import Chain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.clean.copies.runs import Run
    from generator.text import Span

SURE = 8
"""So many figures stand in no two sentences by chance."""
SOME = 4
"""A notice has so many figures: a day and an hour."""


def has_figure(part: str) -> bool:
    """Tell whether there is a figure in a part."""
    return any(map(str.isdigit, part))


def exchanged(letters: str, source: Span, copy: Span) -> bool:
    """Tell whether a figure stands in the place of another."""
    return has_figure(letters[source.start : source.stop]) and has_figure(letters[copy.start : copy.stop])


def parted(letters: str, chain: Chain) -> Iterator[Chain]:
    """Part a chain where figures were exchanged: of several notices one, with its figures, may still be printed twice."""
    if len(chain.runs) == 1:
        return
    gaps = [*list(chain.gaps())[1:-1], None]
    runs: list[Run] = []
    for run, gap in zip(chain.runs, gaps, strict=True):
        runs.append(run)
        if gap is None or exchanged(letters, *gap):
            parts = {Chain.of(runs), *(Chain.of([each]) for each in runs)}
            runs = []
            yield from (part for part in parts if part.same < chain.same and figures(letters, part.copy) >= SOME)


def counted(letters: str, span: Span) -> bool:
    """Tell whether a range has so many figures that no two texts have them all by chance."""
    return figures(letters, span) >= SURE


def figures(letters: str, span: Span) -> int:
    """Count the figures of a range."""
    return sum(map(str.isdigit, letters[span.start : span.stop]))
