"""What feeds and data tell of stories, kept on disk: only that of a few pages is in memory at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator import disk
from generator.digest import text
from generator.proving.leaves import recalled
from generator.proving.proved import unpack
from generator.publishing.telling import told, unpack_told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.disk import Cache
    from generator.proving.leaves import Leaf
    from generator.publishing.settings import Settings
    from generator.publishing.telling import Told

AT_HAND = 400
"""Pages that are in memory at once: feeds and data ask for stories of many pages in turn."""


class Archive:
    """Finds what is told of a story; what is not kept is made again."""

    def __init__(self, leaves: Iterable[Leaf], cache: Cache, settings: Settings) -> None:
        """Know where each story is found."""
        self.leaves = {card.id: leaf for leaf in leaves for card in leaf.proved.cards}
        self.cache, self.settings = cache, settings
        self.at_hand: OrderedDict[tuple[str, str], Told] = OrderedDict()

    def of(self, story: str, kind: str) -> Told:
        """Give one kind of what is told of the page of a story; the pages asked for last are at hand."""
        leaf = self.leaves[story]
        wanted = leaf.key, kind
        if wanted not in self.at_hand:
            self.at_hand[wanted] = self.kept(leaf, kind) or self.made(leaf)[kind]
        self.at_hand.move_to_end(wanted)
        if len(self.at_hand) > AT_HAND:
            self.at_hand.popitem(last=False)
        return self.at_hand[wanted]

    def text_of(self, story: str) -> str:
        """Give the running text of a story."""
        leaf = self.leaves[story]
        proof = unpack(recalled(leaf, self.cache))
        return next(text(each) for each in proof.stories if each.id == story)

    def name(self, leaf: Leaf) -> str:
        """Name what is told of a page in the cache."""
        return disk.fingerprint(leaf.key.encode(), self.settings.key).hex() + ".told"

    def keep(self, leaf: Leaf, packed: bytes) -> None:
        """Keep what is told of a page."""
        self.cache.put(self.name(leaf), packed)

    def kept(self, leaf: Leaf, kind: str) -> Told | None:
        """Find what is told of a page."""
        found = self.cache.get(self.name(leaf))
        return None if found is None else unpack_told(found, kind)

    def made(self, leaf: Leaf) -> dict[str, Told]:
        """Make anew what is told of a page."""
        return told(unpack(recalled(leaf, self.cache)), self.settings)


class Volume(Mapping[str, Any]):
    """One kind of what is told, by story id."""

    def __init__(self, archive: Archive, kind: str) -> None:
        """Take `bodies` or `rows`."""
        self.archive, self.kind = archive, kind

    def __getitem__(self, story: str) -> Any:  # noqa: ANN401 - a text or rows
        """Give what is told of a story."""
        return self.archive.of(story, self.kind)[story]

    def __iter__(self) -> Iterator[str]:
        """Walk over the ids."""
        return iter(self.archive.leaves)

    def __len__(self) -> int:
        """Count the stories."""
        return len(self.archive.leaves)
