"""Measures the program and two baselines on printed pages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.clean import clean
from generator.cut import cut
from generator.lexicons import load
from generator.model import Page
from generator.text import Text
from tests.quality.baselines import fuzzy, naive
from tests.quality.scoring import score

if TYPE_CHECKING:
    from tests.quality.printing import Sheet


def ours(raw: str) -> list[dict]:
    """Clean and cut a page."""
    page = Page("page", "page.txt", raw, Text.of(raw))
    return [fields(clipping) for clipping in cut(clean(page, None, load("zh")), None, load("zh")).clippings]


def fields(clipping) -> dict:
    """Give a clipping as the baselines give theirs; subheads count as paragraphs."""
    texts = (text for each in clipping.body for text in (each.subhead, each.text) if text is not None)
    head = {part: str(getattr(clipping, part) or "") for part in ("kicker", "headline", "deck")}
    return {**head, "byline": " ".join(map(str, clipping.bylines)), "paragraphs": [str(text) for text in texts]}


SYSTEMS = {"ours": ours, "naive": naive, "fuzzy": fuzzy}


def measure(sheets: list[Sheet], system) -> dict[str, float]:
    """Measure a system on pages; all are shares, and the more the better."""
    total = sum((score(sheet, system(sheet.raw)) for sheet in sheets), Counter())
    return {
        "article boundaries, F1": share(2 * total["bounds_right"], total["bounds_wanted"] + total["bounds_given"]),
        "headline, kicker and deck right": share(total["headings_right"], total["articles"]),
        "names in bylines found": share(total["names_right"], total["names"]),
        "names in bylines not wrong": 1 - share(total["names_wrong"], total["names"], empty=0),
        "broken paragraphs joined": share(total["breaks_joined"], total["breaks"]),
        "look-alikes kept apart": 1 - share(total["looks_swallowed"], total["looks"], empty=0),
        "captions out of the text": 1 - share(total["captions_in_text"], total["captions"], empty=0),
        "copies gone": share(total["copies_gone"], total["copies"]),
        "text kept": 1 - share(total["grams_lost"], total["grams"], empty=0),
    }


def share(part: int, whole: int, *, empty: float = 1) -> float:
    return part / whole if whole else empty
