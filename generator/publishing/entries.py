"""Records of stories for the open data, made when asked for: only those of one page are in memory at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from generator.publishing.leaves import recalled
from generator.publishing.proving import unpack
from generator.records import records
from generator.render.identity import story_url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.disk import Cache
    from generator.model import Site
    from generator.publishing.leaves import Leaf
    from generator.records import Record


class Entries(Mapping[str, "Record"]):
    """Story id to its record."""

    def __init__(self, leaves: Iterable[Leaf], cache: Cache, site: Site) -> None:
        """Know where each story is found."""
        self.leaves = {card.id: leaf for leaf in leaves for card in leaf.proved.cards}
        self.cache, self.address = cache, partial(story_url, site=site)
        self.at_hand: tuple[str, Mapping[str, Record]] = ("", {})

    def __getitem__(self, story: str) -> Record:
        """Give the record of a story."""
        leaf = self.leaves[story]
        if self.at_hand[0] != leaf.key:
            proof = unpack(recalled(leaf, self.cache))
            self.at_hand = (leaf.key, {each["id"]: each for each in records(proof, self.address)})
        return self.at_hand[1][story]

    def __iter__(self) -> Iterator[str]:
        """Walk over the ids."""
        return iter(self.leaves)

    def __len__(self) -> int:
        """Count the stories."""
        return len(self.leaves)
