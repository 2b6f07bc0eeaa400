"""Page to galley: the rules in order, and the one function that walks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.apply import apply
from generator.clean.conjunctions import restore_conjunctions
from generator.clean.copies import drop_copies
from generator.clean.invisibles import drop_invisibles
from generator.clean.spaces import drop_stray_spaces
from generator.clean.widths import restore_widths
from generator.clean.wordings import worded
from generator.model import Galley, Page, Slip

if TYPE_CHECKING:
    from generator.clean.apply import Rule
    from generator.language import Language

RULES: tuple[Rule, ...] = (
    drop_invisibles,
    restore_conjunctions,
    drop_stray_spaces,
    drop_copies,
    restore_widths,
)
"""In this order: copies are compared without stray signs, and widths come last since they touch the most."""


def clean(page: Page, slip: Slip | None, language: Language) -> Galley:
    """Repair a page's text; what the slip words comes first.

    Raises:
        SlipMismatchError: the slip quotes words that the page does not hold.

    """
    text, corrections = worded(page, slip)
    queries = list(page.queries)
    for rule in RULES:
        text, corrected, asked = apply(rule, text, language)
        corrections += corrected
        queries += asked
    return Galley(page, text, tuple(corrections), tuple(queries))
