"""The cards of a digest with what every list page needs of them, worked out once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from generator import addresses
from generator.digest import stamp
from generator.indexes import INDEXES, listed, terms_of
from generator.model import Draft
from generator.render.counts import CHARTED, Dates, dated, in_months
from generator.render.entries import entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jinja2 import Environment

    from generator.indexes import List, Term
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
    _lists: dict[str, dict[str, List]] = field(default_factory=dict)
    """Stories by index and slug."""
    _dates: dict[str, dict[str, Dates]] = field(default_factory=dict)
    """Counts of stories by index, slug and month."""
    _runs: list[tuple[str | None, list[Card]]] = field(default_factory=list)
    """Stories in their order, those of a date together."""
    _dated: Dates = field(default_factory=Counter)
    """Counts of all stories by month."""

    @classmethod
    def of(cls, digest: Digest, jinja: Environment) -> Shelf:
        """Begin with nothing prepared."""
        words = cast("SiteWords", jinja.globals["words"])
        return cls(digest, jinja, words)

    def entries(self, cards: Iterable[Card]) -> list[Entry]:
        """Take prepared stories."""
        return [self._entry(card) for card in cards]

    def _entry(self, card: Card) -> Entry:
        """Prepare a story once."""
        known = self._entries.get(card.id)
        return known or self._entries.setdefault(card.id, entry(card, self.words))

    def items(self, cards: Iterable[Card], root: str, *, place: bool = True) -> list[str]:
        """Take stories as items of a list, for a page with that way to the root; each is written once."""
        return [self._item(card, place=place).replace(ROOT, root) for card in cards]

    def _item(self, card: Card, *, place: bool) -> str:
        """Write a story as an item of a list, the way to the root left open."""
        written = self._items.get((card.id, place))
        if written is None:
            written = str(item_macro(self.jinja)(self._entry(card), ROOT, place))
            self._items[card.id, place] = written
        return written

    def count(self) -> None:
        """Put stories under their terms and count them now, so that no copy of this process does it again."""
        for index in INDEXES:
            self._listed(index.name)
        for name in CHARTED:
            self.dates(name)
        self.dated()
        self.runs()

    def _listed(self, name: str) -> dict[str, List]:
        """Put stories under the terms of an index, once."""
        if name not in self._lists:
            self._lists[name] = listed(self.digest.cards, terms_of(name), self.digest.prints)
        return self._lists[name]

    def listed(self, name: str) -> Mapping[Term, list[Card]]:
        """Give the lists of an index."""
        return {each.term: each.cards for each in self._listed(name).values()}

    def stamp_of(self, name: str, slug: str) -> bytes:
        """Give the stamp of one of them."""
        return self._listed(name)[slug].stamp

    def dates(self, name: str) -> Mapping[str, Dates]:
        """Count the stories of each term of an index by month, once."""
        if name not in self._dates:
            self._dates[name] = {slug: in_months(dated(each.cards)) for slug, each in self._listed(name).items()}
        return self._dates[name]

    def runs(self) -> list[tuple[str | None, list[Card]]]:
        """Give all stories in their order, those of one date together, put together once."""
        if not self._runs:
            self._runs.extend((iso, list(run)) for iso, run in groupby(self.digest.cards, attrgetter("date.iso")))
        return self._runs

    def dated(self) -> Dates:
        """Count all stories by month, once."""
        if not self._dated:
            self._dated.update(in_months(dated(self.digest.cards)))
        return self._dated

    def draft(self, address: str, stamp: bytes, template: str, facts: Callable[[], Mapping[str, object]]) -> Draft:
        """Draft the page at an address; what its template is filled with is worked out when it must be."""
        return Draft(
            addresses.source(address), stamp, lambda: self.jinja.get_template(f"pages/{template}.md").render(**facts())
        )

    def stamp(self, cards: Iterable[Card], *facts: object) -> bytes:
        """Stamp what a page is made from."""
        return stamp(self.digest, cards, *facts)


@lru_cache(1)
def item_macro(jinja: Environment) -> Callable[..., Any]:
    """Find what writes a story as an item of a list."""
    macro: Callable[..., Any] = jinja.get_template("parts/cards.md").module.card  # type: ignore[attr-defined]
    return macro
