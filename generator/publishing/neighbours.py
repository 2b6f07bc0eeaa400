"""Tells what stands beside a story."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.model import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Card, Digest


class Neighbours(Mapping[str, Surroundings]):
    """By story id: which ones of its district come before and after it, and what belongs to it; put together when asked for."""

    def __init__(self, digest: Digest) -> None:
        """Walk over the stories from both ends."""
        self.digest = digest
        self.newer, self.older = dict(beside(digest.cards)), dict(beside(reversed(digest.cards)))
        related = {kin.id for found in digest.kin.values() for kin in found}
        self.related = {card.id: card for card in digest.cards if card.id in related}

    def __getitem__(self, story: str) -> Surroundings:
        """Tell what stands beside a story."""
        kin = tuple((self.related[each.id], each.why) for each in self.digest.kin.get(story, ()))
        return Surroundings(self.newer[story], self.older[story], kin)

    def __iter__(self) -> Iterator[str]:
        """Walk over the ids."""
        return iter(self.newer)

    def __len__(self) -> int:
        """Count the stories."""
        return len(self.newer)

    def stamp(self, story: str) -> bytes:
        """Say what stands beside a story, and what that was made from."""
        prints, newer, older = self.digest.prints, self.newer[story], self.older[story]
        made = b"<%b>%b" % (prints[newer.id] if newer else b"", prints[older.id] if older else b"")
        for kin in self.digest.kin.get(story, ()):
            made += b"\0%b%b" % (prints[kin.id], kin.why.encode("utf-8", "surrogatepass"))
        return made


def beside(cards: Iterable[Card]) -> Iterator[tuple[str, Card | None]]:
    """Name for each story the last one before it of the same district."""
    last: dict[str | None, Card] = {}
    for card in cards:
        place = card.district.name if card.district is not None else None
        yield card.id, last.get(place)
        last[place] = card
