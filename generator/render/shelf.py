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

    @classmethod
    def of(cls, digest: Digest, jinja: Environment) -> Shelf:
        """Prepare all stories of a digest."""
        words = cast("SiteWords", jinja.globals["words"])
        return cls(digest, jinja, words, {card.id: entry(card, words) for card in digest.cards})

    def entries(self, cards: Iterable[Card]) -> list[Entry]:
        """Take prepared stories."""
        return [self._entries[card.id] for card in cards]

    def render(self, template: str, **facts: object) -> str:
        """Fill a page's template."""
        return self.jinja.get_template(f"pages/{template}.md").render(**facts)
