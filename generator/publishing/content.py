"""Brings the content up to date: first pass, gather, second pass, lists and feeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from generator import disk
from generator.digest import gather, relate
from generator.errors import JianbaoError
from generator.forks import at_rest, beside, found_beside
from generator.lexicons import load
from generator.model import Quire
from generator.proving import lexicon
from generator.proving.ahead import ahead
from generator.proving.crew import Crew
from generator.proving.leaves import Leaf, leaves
from generator.proving.register import Register
from generator.publishing.archive import Archive, Volume
from generator.publishing.compiled import Compiled
from generator.publishing.desk import Desk
from generator.publishing.ledger import Ledger
from generator.publishing.looks import outlook
from generator.publishing.neighbours import Neighbours
from generator.publishing.press import Press, Sheet
from generator.publishing.settings import Settings
from generator.render import Shelf, Stock, data, doubts, feeds, lists, sitemap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from generator.proving.workshop import Workshop


Meanwhile = Callable[["Workshop", "Sequence[Leaf]"], Callable[[], object]]
"""Takes note of the pages, and says what else a copy of this process makes of them."""


def nothing(workshop: Workshop, found: Sequence[Leaf]) -> Callable[[], object]:
    """Make nothing else."""
    del workshop, found
    return list


def publish(workshop: Workshop, faults: list[JianbaoError], meanwhile: Meanwhile = nothing) -> list[Path]:
    """Bring the content up to date and return the files that changed; `meanwhile` others may use the pages.

    Raises:
        JianbaoError: another run is at it, or the folder is closed or full.

    """
    with disk.alone(workshop.lock), at_rest():
        settings, shelf = read_settings(workshop), disk.Shelf(workshop.root / workshop.content)
        empty = Ledger(shelf, settings.key.hex())
        before, seen = empty.opened(workshop.cache), outlook(workshop)
        if before.whole(seen):
            return []
        lexicon.recall(workshop.cache)
        settings.jinja.bytecode_cache = compiled = Compiled(workshop.cache)
        desk = Desk(shelf, before, empty, disk.Shelf.put, workshop.jobs)
        run = Run(workshop, settings, desk, faults, meanwhile)
        run.kept |= compiled.names(name for name, _ in settings.templates)
        run.bring()
        changed = [*(shelf.content / path for path in desk.changed), *shelf.sweep()]
        run.close(seen)
    return changed


def differences(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """List the files that `publish` would change, and change none; nothing is taken on trust."""
    settings, shelf = read_settings(workshop), disk.Shelf(workshop.root / workshop.content)
    empty = Ledger(shelf, settings.key.hex())
    desk = Desk(shelf, empty, empty.blank(), disk.Shelf.differs, workshop.jobs)
    Run(workshop, settings, desk, faults).bring()
    return [*(shelf.content / path for path in desk.changed), *shelf.stale()]


def read_settings(workshop: Workshop) -> Settings:
    """Read what all documents share."""
    site = disk.site(workshop.root / "mkdocs.yml", workshop.url)
    return Settings(tuple(disk.templates(workshop.root / "templates").items()), site)


@dataclass(slots=True)
class Run:
    """One run over all seeds."""

    workshop: Workshop
    """The project."""
    settings: Settings
    """What all documents share."""
    desk: Desk
    """Brings the documents."""
    faults: list[JianbaoError]
    """What went wrong, for the reader of the command."""
    meanwhile: Meanwhile = nothing
    """What a copy of this process does beside it."""
    leaves: list[Leaf] = field(default_factory=list)
    """The pages."""
    kept: set[str] = field(default_factory=set)
    """Names of the entries of the cache that are still good."""

    def bring(self) -> None:
        """Bring every document that is not known to stand there already."""
        with ahead(self.workshop), self.desk.shelf.looked_at():
            with Crew(self.workshop.jobs, self.workshop.scheduler) as crew:
                self.leaves = [leaf.light() for leaf in leaves(self.workshop, crew, self.faults)]
            with beside(self.meanwhile(self.workshop, self.leaves)):
                self.gather()

    def gather(self) -> None:
        """Bring the documents of all pages, and what lists them."""
        archive, desk = Archive(self.leaves, self.workshop.cache, self.settings), self.desk
        cards = (card for leaf in self.leaves for card in leaf.proved.cards)
        digest = gather(cards, {leaf.proved.seed: leaf.key.encode() for leaf in self.leaves})
        shelf = Shelf.of(digest, self.settings.jinja)
        shelf.count()
        desk.shelf.wait()
        with found_beside(partial(desk.reports, lists(shelf))) as reports:
            self.pages(Press(archive, Neighbours(relate(digest, archive.text_of)), desk))
            for report in reports():
                desk.learn(report)
        desk.draft(self.telling(shelf, archive))
        paths = dict.fromkeys((*desk.shelf.wanted.values(), *desk.shelf.handwritten()))
        desk.draft(map(Quire.of, sitemap(paths, digest, self.settings.jinja, self.settings.site)))

    def pages(self, press: Press) -> None:
        """Set the pages whose documents do not stand there."""
        stamped = [Sheet(leaf, press.stamp(leaf)) for leaf in self.leaves]
        missing = [sheet for sheet in stamped if not self.desk.stands(sheet.name, sheet.stamp)]
        for _, done in zip(self.workshop.watch(missing, "排版"), press.run(missing), strict=True):
            if isinstance(done, JianbaoError):
                self.faults.append(done)
            else:
                self.desk.learn(done)
        self.kept |= {name for leaf in self.leaves for name in (*leaf.names, press.archive.name(leaf))}

    def telling(self, shelf: Shelf, archive: Archive) -> Iterator[Quire]:
        """List what tells of stories by what is printed on their pages, or asks about it."""
        asked = [each for leaf in self.leaves for each in leaf.proved.asked]
        stock = Stock(self.settings.site, load(), Volume(archive, "bodies"), Volume(archive, "rows"))
        queries = map(Quire.of, doubts(asked, shelf, load()))
        return chain(feeds(shelf, stock), queries, data(shelf.digest, stock, self.settings.jinja))

    def close(self, seen: str) -> None:
        """Note what stands there now, made from what was seen, and forget what nobody needs any more."""
        self.desk.settle()
        self.desk.after.close(self.workshop.cache, "" if self.faults else seen)
        register = Register(self.workshop.root / self.workshop.seeds)
        self.workshop.cache.keep(self.kept | {self.desk.after.name, lexicon.name(), *register.names})
