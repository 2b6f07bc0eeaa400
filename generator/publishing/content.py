"""Brings the content up to date: first pass, gather, second pass, lists and feeds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import disk
from generator.digest import gather, relate
from generator.lexicons import load
from generator.publishing.archive import Archive, Volume
from generator.publishing.crew import Crew
from generator.publishing.leaves import Leaf, leaves
from generator.publishing.ledger import Ledger
from generator.publishing.neighbours import surroundings
from generator.publishing.press import Press, Standing
from generator.publishing.settings import Settings
from generator.render import Stock, data, doubts, feeds, lists, sitemap

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.disk import Shelf
    from generator.errors import JianbaoError
    from generator.model import Digest, Document
    from generator.publishing.workshop import Workshop


def publish(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """Bring the content up to date and return the files that changed.

    Raises:
        JianbaoError: another run is at it, or the folder is closed or full.

    """
    with disk.alone(workshop.lock):
        shelf = disk.Shelf(workshop.root / workshop.content)
        run = Run(workshop, shelf, Ledger(shelf.content).opened(workshop.cache), faults)
        changed = [shelf.content / each.path for each in run.documents() if shelf.put(each)]
        changed += shelf.sweep()
        run.close()
    return changed


def differences(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """List the files that `publish` would change, and change none; nothing is taken on trust."""
    shelf = disk.Shelf(workshop.root / workshop.content)
    run = Run(workshop, shelf, Ledger(shelf.content), faults)
    return [*(shelf.content / each.path for each in run.documents() if shelf.differs(each)), *shelf.stale()]


@dataclass(slots=True)
class Run:
    """One run over all seeds."""

    workshop: Workshop
    """The project."""
    shelf: Shelf
    """The folder of its content."""
    before: Ledger
    """What stands there."""
    faults: list[JianbaoError]
    """What went wrong, for the reader of the command."""
    leaves: list[Leaf] = field(default_factory=list)
    """The pages."""
    stamped: dict[str, tuple[str, list[str]]] = field(default_factory=dict)
    """By key of a proof: its stamp and documents."""
    kept: set[str] = field(default_factory=set)
    """Names of the entries of the cache that are still good."""

    def documents(self) -> Iterator[Document]:
        """Make every document that is not known to stand there already."""
        site = disk.site(self.workshop.root / "mkdocs.yml", self.workshop.url)
        settings = Settings(tuple(disk.templates(self.workshop.root / "templates").items()), site)
        with Crew(self.workshop.jobs, self.workshop.scheduler) as crew:
            self.leaves = [leaf.light() for leaf in leaves(self.workshop, crew, self.faults)]
            archive = Archive(self.leaves, self.workshop.cache, settings)
            digest = relate(gather(card for leaf in self.leaves for card in leaf.proved.cards), archive.text_of)
            yield from self.pages(digest, archive, crew)
        yield from lists(digest, settings.jinja)
        asked = [each for leaf in self.leaves for each in leaf.proved.asked]
        yield from doubts(asked, settings.jinja, load())
        stock = Stock(site, load(), Volume(archive, "bodies"), Volume(archive, "records"))
        yield from feeds(digest, stock, settings.jinja)
        yield from data(digest, stock, settings.jinja)
        paths = {*self.shelf.wanted.values(), *disk.handwritten(self.shelf.content)}
        yield from sitemap(paths, digest, settings.jinja, site)

    def pages(self, digest: Digest, archive: Archive, crew: Crew) -> Iterator[Document]:
        """Make the documents of each page."""
        around = surroundings(digest)
        press = Press(self.workshop.cache, archive.settings, around, self.before, self.faults)
        for sheet in press.run(self.workshop.watch(self.leaves, "排版"), crew):
            if isinstance(sheet, Standing):
                self.stamped[sheet.leaf.key] = (sheet.stamp, sheet.paths)
                self.shelf.keep(sheet.paths)
                continue
            archive.keep(sheet.leaf, sheet.setting.told)
            self.stamped[sheet.leaf.key] = (sheet.stamp, [each.path for each in sheet.setting.documents])
            yield from sheet.setting.documents
        self.kept = {name for leaf in self.leaves for name in (*leaf.names, archive.name(leaf))}

    def close(self) -> None:
        """Note what stands there now, and forget what nobody needs any more."""
        after = Ledger(self.shelf.content)
        for key, (stamp, paths) in self.stamped.items():
            after.note(key, stamp, paths)
        after.close(self.workshop.cache)
        self.workshop.cache.keep(self.kept | {after.name})
