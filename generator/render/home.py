"""The home page: what is new, and the ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.counts import leading, strip

if TYPE_CHECKING:
    from generator.model import Draft
    from generator.render.shelf import Shelf

NEW = 12
"""Stories on the home page."""
WAYS = 12
"""Terms of an index on the home page."""


def home(shelf: Shelf) -> Draft:
    """Draft the home page."""
    return shelf.draft("", shelf.stamp(shelf.digest.cards), "home", lambda: facts(shelf))


def facts(shelf: Shelf) -> dict[str, object]:
    """Work out what it shows."""
    cards = shelf.digest.cards
    found = {name: leading(name, shelf) for name in ("districts", "tags", "people")}
    counts = {
        "stories": len(cards),
        "pages": len({card.seed for card in cards}),
        "districts": len(found["districts"]),
        "people": len(found["people"]),
    }
    return {
        "root": "",
        "entries": shelf.items(cards[:NEW], ""),
        "ways": {name: found[name][:WAYS] for name in ("districts", "tags")},
        "counts": counts,
        "bars": strip(shelf.dated(), shelf.words),
    }
