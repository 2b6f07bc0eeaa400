"""Brings the content up to date: first pass, gather, second pass, lists and feeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from generator import disk
from generator.digest import gather, relate
from generator.forks import at_rest, beside, spread
from generator.lexicons import load
from generator.model import Document, Quire
from generator.proving import lexicon
from generator.proving.ahead import ahead
from generator.proving.crew import FEW, Crew
from generator.proving.leaves import Leaf, leaves
from generator.proving.register import Register
from generator.publishing.archive import Archive, Volume
from generator.publishing.compiled import Compiled
from generator.publishing.ledger import Ledger
from generator.publishing.looks import outlook
from generator.publishing.neighbours import Neighbours
from generator.publishing.press import Press, Sheet
from generator.publishing.settings import Settings
from generator.render import Shelf, Stock, data, doubts, feeds, lists, sitemap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from generator.errors import JianbaoError
    from generator.model import Draft
    from generator.proving.workshop import Workshop
    from generator.publishing.ledger import Entry
    from generator.publishing.setting import Setting


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
        run = Run(workshop, settings, shelf, before, empty, faults, meanwhile)
        run.kept |= compiled.names(name for name, _ in settings.templates)
        changed = [shelf.content / each.path for each in run.documents() if shelf.put(each)]
        changed += shelf.sweep()
        run.close(seen)
    return changed


def differences(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """List the files that `publish` would change, and change none; nothing is taken on trust."""
    settings, shelf = read_settings(workshop), disk.Shelf(workshop.root / workshop.content)
    empty = Ledger(shelf, settings.key.hex())
    run = Run(workshop, settings, shelf, empty, empty, faults)
    return [*(shelf.content / each.path for each in run.documents() if shelf.differs(each)), *shelf.stale()]


def read_settings(workshop: Workshop) -> Settings:
    """Read what all documents share."""
    site = disk.site(workshop.root / "mkdocs.yml", workshop.url)
    return Settings(tuple(disk.templates(workshop.root / "templates").items()), site)


SHARE = 2
"""Drafts that a copy of this process writes at a time: the table of a year may be large."""


def written(draft: Draft) -> Document:
    """Write what was drafted."""
    return Document(draft.path, draft.text)


@dataclass(slots=True)
class Run:
    """One run over all seeds."""

    workshop: Workshop
    """The project."""
    settings: Settings
    """What all documents share."""
    shelf: disk.Shelf
    """The folder of its content."""
    before: Ledger
    """What stands there."""
    after: Ledger
    """What will stand there."""
    faults: list[JianbaoError]
    """What went wrong, for the reader of the command."""
    meanwhile: Meanwhile = nothing
    """What a copy of this process does beside it."""
    leaves: list[Leaf] = field(default_factory=list)
    """The pages."""
    made: list[tuple[Entry, str]] = field(default_factory=list)
    """Each document that was made: where it is noted, and its path."""
    kept: set[str] = field(default_factory=set)
    """Names of the entries of the cache that are still good."""

    def documents(self) -> Iterator[Document]:
        """Make every document that is not known to stand there already."""
        at_work = Crew(self.workshop.jobs, self.workshop.scheduler)
        with ahead(self.workshop), self.shelf.looked_at(), at_work as crew:
            self.leaves = [leaf.light() for leaf in leaves(self.workshop, crew, self.faults)]
            with beside(self.meanwhile(self.workshop, self.leaves)):
                yield from self.gathered(crew)

    def gathered(self, crew: Crew) -> Iterator[Document]:
        """Make the documents of all pages, and what lists them."""
        archive = Archive(self.leaves, self.workshop.cache, self.settings)
        cards = (card for leaf in self.leaves for card in leaf.proved.cards)
        digest = relate(gather(cards, {leaf.proved.seed: leaf.key.encode() for leaf in self.leaves}), archive.text_of)
        press, shelf = Press(archive, Neighbours(digest), self.faults), Shelf.of(digest, self.settings.jinja)
        missing = self.missing(press)
        if len(missing) >= FEW:
            crew.multiply()
        setting = press.run(self.workshop.watch(missing, "排版"), crew)
        yield from self.drafted(lists(shelf))
        yield from self.pages(setting, archive)
        yield from self.drafted(self.telling(shelf, archive))
        paths = {*self.shelf.wanted.values(), *self.shelf.handwritten()}
        yield from self.drafted(map(Quire.of, sitemap(paths, digest, self.settings.jinja, self.settings.site)))

    def missing(self, press: Press) -> list[Sheet]:
        """List the pages that must be set, and let the documents of all others stand."""
        found = []
        for leaf in self.leaves:
            stamp = press.stamp(leaf)
            if not self.stands(str(leaf.manuscript), stamp):
                found.append(Sheet(leaf, stamp))
        return found

    def pages(self, setting: Iterable[tuple[Sheet, Setting]], archive: Archive) -> Iterator[Document]:
        """Take the documents of each page that was set."""
        for sheet, made in setting:
            archive.keep(sheet.leaf, made.told)
            entry = self.after.enter(str(sheet.leaf.manuscript), sheet.stamp)
            self.made += [(entry, document.path) for document in made.documents]
            yield from made.documents
        self.kept |= {name for leaf in self.leaves for name in (*leaf.names, archive.name(leaf))}

    def telling(self, shelf: Shelf, archive: Archive) -> Iterator[Quire]:
        """List what tells of stories by what is printed on their pages, or asks about it."""
        asked = [each for leaf in self.leaves for each in leaf.proved.asked]
        stock = Stock(self.settings.site, load(), Volume(archive, "bodies"), Volume(archive, "rows"))
        alone = chain(doubts(asked, shelf, load()), data(shelf.digest, stock, self.settings.jinja))
        return chain(feeds(shelf, stock), map(Quire.of, alone))

    def drafted(self, quires: Iterable[Quire]) -> Iterator[Document]:
        """Write what does not stand there, many drafts side by side."""
        missing = [
            draft for quire in quires if not self.stands(quire.name, quire.stamp) for draft in self.missing_of(quire)
        ]
        yield from spread(written, missing, self.workshop.jobs, share=SHARE)

    def stands(self, name: str, stamp: bytes) -> bool:
        """Let documents stand as they are, where nothing changed that any of them depends on."""
        entry = self.before.stands(name, stamp)
        if entry is None:
            return False
        self.after.entries[name] = entry
        for path in entry.states:
            self.shelf.want(path)
        return True

    def missing_of(self, quire: Quire) -> Iterator[Draft]:
        """Draft what belongs together, and let stand of it what did not change."""
        entry = self.after.enter(quire.name, quire.stamp)
        for draft in quire.drafts():
            state = self.before.fresh(quire.name, draft)
            entry.stamps[draft.path] = draft.stamp
            if state is not None:
                entry.states[draft.path] = state
                self.shelf.want(draft.path)
            else:
                self.made.append((entry, draft.path))
                yield draft

    def close(self, seen: str) -> None:
        """Note what stands there now, made from what was seen, and forget what nobody needs any more."""
        for entry, path in self.made:
            entry.states[path] = disk.state(self.shelf.content / path)
        self.after.close(self.workshop.cache, "" if self.faults else seen)
        register = Register(self.workshop.root / self.workshop.seeds)
        self.workshop.cache.keep(self.kept | {self.after.name, lexicon.name(), *register.names})
