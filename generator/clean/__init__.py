"""Page to galley: the rules in order, and the one function that walks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Galley, Page, Slip

if TYPE_CHECKING:
    from generator.language import Language


def clean(page: Page, slip: Slip | None, language: Language) -> Galley:  # noqa: ARG001 - rules follow
    """Repair a page's text."""
    return Galley(page, page.text)
