"""What belongs together: reprints first, then stories on one event."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.digest.events import MOST, events
from generator.digest.reprints import reprints
from generator.model import Kin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.model import Card

AGAIN = "又见"
"""Why a reprint belongs to its story."""


def kin(cards: Sequence[Card], text_of: Callable[[str], str]) -> dict[str, tuple[Kin, ...]]:
    """Find the kin of each story that has any; `text_of` gives the text of a story by its id."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for one, other in reprints(cards, text_of):
        found[one][other] = found[other][one] = AGAIN
    for story, others in events(cards):
        for other, why in others:
            found[story].setdefault(other, why)
    return {story: tuple(Kin(*each) for each in list(others.items())[:MOST]) for story, others in found.items()}
