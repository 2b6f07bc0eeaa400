"""Second pass: every proof to its documents, where they do not stand there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.forks import staggered
from generator.proving.crew import result
from generator.proving.leaves import Leaf, recalled
from generator.publishing.setting import Forme, Setting, set_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from generator.proving.crew import Crew
    from generator.publishing.archive import Archive
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
class Begun:
    """A page whose documents are under way."""

    sheet: Sheet
    """The page."""
    forme: Forme
    """What they are made from."""
    future: Future[Setting]
    """What becomes of them."""


@dataclass(frozen=True, slots=True)
class Press:
    """Sets pages."""

    archive: Archive
    """Where proofs are kept."""
    around: Neighbours
    """What stands beside each story."""
    faults: list[JianbaoError]
    """What went wrong; no page stops the others."""

    def stamp(self, leaf: Leaf) -> bytes:
        """Stamp all that the documents of a page depend on."""
        beside = [self.around.stamp(card.id) for card in leaf.proved.cards]
        return disk.fingerprint(leaf.key.encode(), *beside)

    def run(self, sheets: Iterable[Sheet], crew: Crew) -> Iterator[tuple[Sheet, Setting]]:
        """Set pages in their order, the first of which are begun at once; those that cannot be set are left out."""
        return self.finished(staggered(self.begin_all(sheets, crew), crew.ahead), crew)

    def finished(self, started: Iterable[Begun], crew: Crew) -> Iterator[tuple[Sheet, Setting]]:
        """Wait for each page."""
        for each in started:
            try:
                yield each.sheet, result(crew, set_page, each.forme, each.future)
            except JianbaoError as fault:
                self.faults.append(fault)

    def begin_all(self, sheets: Iterable[Sheet], crew: Crew) -> Iterator[Begun]:
        """Start on each page."""
        for sheet in sheets:
            try:
                forme = self.forme(sheet.leaf)
            except JianbaoError as fault:
                self.faults.append(fault)
            else:
                yield Begun(sheet, forme, crew.submit(set_page, forme))

    def forme(self, leaf: Leaf) -> Forme:
        """Take what a page is set from.

        Raises:
            JianbaoError: its seed is not what it was in the first pass.

        """
        around = {card.id: self.around[card.id] for card in leaf.proved.cards}
        packed = leaf.proved.packed or recalled(leaf, self.archive.cache)
        return Forme(str(leaf.manuscript), packed, around, self.archive.settings)
