"""Second pass: every proof to its documents, where they do not stand there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import disk
from generator.forks import spread
from generator.proving.crew import in_our_words
from generator.proving.leaves import Leaf, recalled
from generator.proving.proved import unpack
from generator.publishing.desk import FEW, SHARE, Report
from generator.publishing.telling import pack_told, told
from generator.render import pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.errors import JianbaoError
    from generator.model import Document
    from generator.publishing.archive import Archive
    from generator.publishing.desk import Desk
    from generator.publishing.neighbours import Neighbours


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page whose documents do not stand there as they should."""

    leaf: Leaf
    """The page."""
    stamp: bytes
    """Digest of all that its documents depend on."""

    @property
    def name(self) -> str:
        """What its documents are noted under."""
        return str(self.leaf.manuscript)


@dataclass(frozen=True, slots=True)
class Press:
    """Sets pages, and brings their documents."""

    archive: Archive
    """Where proofs are kept."""
    around: Neighbours
    """What stands beside each story."""
    desk: Desk
    """Where they are brought."""

    def stamp(self, leaf: Leaf) -> bytes:
        """Stamp all that the documents of a page depend on."""
        beside = [self.around.stamp(card.id) for card in leaf.proved.cards]
        return disk.fingerprint(leaf.key.encode(), *beside)

    def run(self, sheets: Sequence[Sheet]) -> Iterator[Report | JianbaoError]:
        """Set pages in their order, many side by side, and tell of each what was done, or what is wrong with it.

        Raises:
            JianbaoError: the folder is closed or full.

        """
        return spread(self.brought, sheets, self.desk.jobs, few=FEW, share=SHARE)

    def brought(self, sheet: Sheet) -> Report | JianbaoError:
        """Bring the documents of a page; one that cannot be set stops no other."""
        try:
            documents = self.documents(sheet.leaf)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is told and the others are set
            return in_our_words(fault, sheet.name)
        return self.desk.brought(sheet.name, sheet.stamp, documents)

    def documents(self, leaf: Leaf) -> tuple[Document, ...]:
        """Set a page, and keep what feeds and data tell of its stories.

        Raises:
            JianbaoError: its seed is not what it was in the first pass.

        """
        settings = self.archive.settings
        proof = unpack(leaf.proved.packed or recalled(leaf, self.archive.cache))
        self.archive.keep(leaf, pack_told(told(proof, settings)))
        return tuple(pages(proof, self.around, settings.jinja))
