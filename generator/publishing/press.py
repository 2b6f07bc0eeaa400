"""Second pass: every proof to its documents, where they do not stand there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.forks import staggered
from generator.publishing.crew import result
from generator.publishing.leaves import Leaf, recalled
from generator.publishing.setting import Forme, Setting, set_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from generator.publishing.archive import Archive
    from generator.publishing.crew import Crew
    from generator.publishing.ledger import Ledger
    from generator.publishing.neighbours import Neighbours


@dataclass(frozen=True, slots=True)
class Standing:
    """A page whose documents stand there as they should."""

    paths: Sequence[str]
    """Its documents."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A page whose documents are under way."""

    leaf: Leaf
    """The page."""
    stamp: str
    """Digest of all that its documents depend on."""
    forme: Forme
    """What they are made from."""
    future: Future[Setting]
    """What becomes of them."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A page whose documents were made just now."""

    leaf: Leaf
    """The page."""
    stamp: str
    """Digest of all that its documents depend on."""
    setting: Setting
    """Its documents, and what is told of its stories."""


@dataclass(frozen=True, slots=True)
class Press:
    """Sets pages."""

    archive: Archive
    """Where proofs are kept."""
    around: Neighbours
    """What stands beside each story."""
    before: Ledger
    """What stands there."""
    faults: list[JianbaoError]
    """What went wrong; no page stops the others."""

    def run(self, leaves: Iterable[Leaf], crew: Crew) -> Iterator[Standing | Fresh]:
        """Set pages in their order; those that cannot be set are left out."""
        for sheet in staggered(self.begin_all(leaves, crew), crew.ahead):
            if isinstance(sheet, Standing):
                yield sheet
                continue
            try:
                setting = result(crew, set_page, sheet.forme, sheet.future)
            except JianbaoError as fault:
                self.faults.append(fault)
            else:
                yield Fresh(sheet.leaf, sheet.stamp, setting)

    def begin_all(self, leaves: Iterable[Leaf], crew: Crew) -> Iterator[Standing | Begun]:
        """Start on each page."""
        for leaf in leaves:
            try:
                yield self.begun(leaf, crew)
            except JianbaoError as fault:
                self.faults.append(fault)

    def begun(self, leaf: Leaf, crew: Crew) -> Standing | Begun:
        """Start on a page, unless its documents stand there.

        Raises:
            JianbaoError: its seed is not what it was in the first pass.

        """
        beside = [self.around.stamp(card.id) for card in leaf.proved.cards]
        stamp = disk.fingerprint(leaf.key.encode(), *beside).hex()
        paths = leaf.paths
        if all(self.before.fresh(path, stamp) for path in paths):
            return Standing(paths)
        around = {card.id: self.around[card.id] for card in leaf.proved.cards}
        packed = leaf.proved.packed or recalled(leaf, self.archive.cache)
        forme = Forme(str(leaf.manuscript), packed, around, self.archive.settings)
        return Begun(leaf, stamp, forme, crew.submit(set_page, forme))
