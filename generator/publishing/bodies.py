"""Full texts of stories for the feeds, kept on disk: only those of one page are in memory at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator import disk
from generator.publishing.leaves import recalled
from generator.publishing.proving import unpack
from generator.render import body

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.disk import Cache
    from generator.publishing.leaves import Leaf
    from generator.publishing.setting import Settings


class Bodies(Mapping[str, str]):
    """Story id to its full text; one that is not kept is made again."""

    def __init__(self, leaves: Iterable[Leaf], cache: Cache, settings: Settings) -> None:
        """Know where each story is found."""
        self.leaves = {card.id: leaf for leaf in leaves for card in leaf.proved.cards}
        self.cache, self.settings = cache, settings
        self.at_hand: tuple[str, Mapping[str, str]] = ("", {})

    def __getitem__(self, story: str) -> str:
        """Give the text of a story."""
        leaf = self.leaves[story]
        if self.at_hand[0] != leaf.key:
            self.at_hand = (leaf.key, self.kept(leaf) or self.made(leaf))
        return self.at_hand[1][story]

    def __iter__(self) -> Iterator[str]:
        """Walk over the ids."""
        return iter(self.leaves)

    def __len__(self) -> int:
        """Count the stories."""
        return len(self.leaves)

    def name(self, leaf: Leaf) -> str:
        """Name the texts of a page in the cache."""
        return disk.fingerprint(leaf.key.encode(), self.settings.key).hex() + ".bodies"

    def keep(self, leaf: Leaf, texts: Mapping[str, str]) -> None:
        """Keep the texts of a page."""
        self.cache.put(self.name(leaf), json.dumps(texts).encode())

    def kept(self, leaf: Leaf) -> Mapping[str, str] | None:
        """Find the texts of a page."""
        found = self.cache.get(self.name(leaf))
        return None if found is None else json.loads(found)

    def made(self, leaf: Leaf) -> Mapping[str, str]:
        """Make the texts of a page."""
        proof = unpack(recalled(leaf, self.cache))
        return {story.id: body(story, self.settings.jinja) for story in proof.stories}
