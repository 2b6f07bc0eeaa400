"""Draws counts over time as bars; SVG that scales with the page and takes its colours from the style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDE, HIGH = 600, 40
"""Size of a plot in its own units."""


def bar_plot(counts: Sequence[int], most: int, *, high: int = HIGH) -> str:
    """Draw counts as bars in the proportion of `most`; the table beside it says the same in words.

    >>> bar_plot([1, 2], 2, high=10)
    '<svg class="plot" viewBox="0 0 600 10" preserveAspectRatio="none" aria-hidden="true"><path d="M0 10v-5h270v5zM300 10v-10h270v10z"/></svg>'
    """
    step = WIDE / max(1, len(counts))
    tall = [round(high * count / max(1, most), 1) for count in counts]
    bars = "".join(
        f"M{at * step:g} {high}v-{height:g}h{step * 0.9:g}v{height:g}z" for at, height in enumerate(tall) if height
    )
    frame = f'viewBox="0 0 {WIDE} {high}" preserveAspectRatio="none" aria-hidden="true"'
    return f'<svg class="plot" {frame}><path d="{bars}"/></svg>'
