"""The cards of a digest with what every list page needs of them, worked out once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from generator.render.entries import entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from generator.model import Card, Digest
    from generator.render.entries import Entry
    from generator.render.words import SiteWords


ROOT = "\x02"
"""Stands for the way to the root in what is written once; no text has it behind its border."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What list pages are made from."""

    digest: Digest
    """All stories."""
    jinja: Environment
    """The templates."""
    words: SiteWords
    """The words of the site."""
    _entries: dict[str, Entry] = field(default_factory=dict)
    """Prepared stories, by id."""
    _items: dict[tuple[str, bool], str] = field(default_factory=dict)
    """Stories as items of lists, by id, and by whether the district is told."""

    @classmethod
    def of(cls, digest: Digest, jinja: Environment) -> Shelf:
        """Prepare all stories of a digest."""
        words = cast("SiteWords", jinja.globals["words"])
        return cls(digest, jinja, words, {card.id: entry(card, words) for card in digest.cards})

    def entries(self, cards: Iterable[Card]) -> list[Entry]:
        """Take prepared stories."""
        return [self._entries[card.id] for card in cards]

    def items(self, cards: Iterable[Card], root: str, *, place: bool = True) -> list[str]:
        """Take stories as items of a list, for a page with that way to the root; each is written once."""
        return [self._item(card.id, place=place).replace(ROOT, root) for card in cards]

    def _item(self, identity: str, *, place: bool) -> str:
        """Write a story as an item of a list, the way to the root left open."""
        written = self._items.get((identity, place))
        if written is None:
            module = self.jinja.get_template("parts/cards.md").module
            written = str(module.card(self._entries[identity], ROOT, place))  # type: ignore[attr-defined]
            self._items[identity, place] = written
        return written

    def render(self, template: str, **facts: object) -> str:
        """Fill a page's template."""
        return self.jinja.get_template(f"pages/{template}.md").render(**facts)
