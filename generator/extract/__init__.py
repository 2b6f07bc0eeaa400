"""Layout to proof: the finders in order, and the one function that walks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Basis, Date, Layout, Proof, Slip, Story

if TYPE_CHECKING:
    from generator.language import Language


def extract(layout: Layout, slip: Slip | None, language: Language) -> Proof:  # noqa: ARG001 - finders follow
    """Find what the stories of a page tell of."""
    page = layout.galley.page
    unknown = Date("", None, "none", Basis.PRINTED)
    stories = tuple(
        Story(
            id=f"{page.seed}-{page.line(clipping.body[0].text.spans[0].start) if clipping.body else order}",
            seed=page.seed,
            order=order,
            clipping=clipping,
            title=str(clipping.headline or ""),
            date=unknown,
            district=None,
            bylines=(),
            tags=(),
            keywords=(),
            people=(),
            summary=str(clipping.body[0].text)[:80] if clipping.body else "",
            figures=(),
        )
        for order, clipping in enumerate(layout.clippings, 1)
    )
    galley = layout.galley
    return Proof(page, layout, stories, galley.corrections + layout.corrections, galley.queries + layout.queries)
