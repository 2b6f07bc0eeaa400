"""Brings documents into the content, and writes down what stands there; several desks may be at it side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from generator import disk
from generator.forks import spread
from generator.model import Document

if TYPE_CHECKING:
    from generator.model import Quire
    from generator.publishing.ledger import Entry, Ledger

FEW = 24
"""Quires that are made before copies could be at work."""

SHARE = 2
"""Quires that a copy of this process makes at a time: the table of a year may be large."""

Put = Callable[[disk.Shelf, Document], bool]
"""Puts a document where it belongs, and says whether it was not there."""


class Report(NamedTuple):
    """What a desk tells of its work."""

    changed: list[str]
    """Paths of what was not there."""
    standing: list[str]
    """Names of what stands as before."""
    entries: dict[str, Entry]
    """What is noted of the rest."""


@dataclass(slots=True)
class Desk:
    """Brings documents of which something changed, and lets all others stand."""

    shelf: disk.Shelf
    """The folder of content."""
    before: Ledger
    """What stands there."""
    after: Ledger
    """What will stand there."""
    put: Put
    """What is done with a document."""
    jobs: int | None
    """How many processes work."""
    changed: list[str] = field(default_factory=list)
    """Paths of what was not there."""
    made: list[tuple[Entry, str]] = field(default_factory=list)
    """Each document that was made: where it is noted, and its path."""

    def stands(self, name: str, stamp: bytes) -> bool:
        """Let documents stand as they are, where nothing changed that any of them depends on."""
        entry = self.before.stands(name, stamp)
        if entry is None:
            return False
        self.note(name, entry)
        return True

    def note(self, name: str, entry: Entry) -> None:
        """Write down what stands together."""
        self.after.entries[name] = entry
        for path in entry.states:
            self.shelf.want(path)

    def bring(self, name: str, stamp: bytes, documents: Iterable[Document]) -> None:
        """Bring documents that stand together."""
        entry = self.after.enter(name, stamp)
        for document in documents:
            self.made.append((entry, document.path))
            self.take(document)

    def take(self, document: Document) -> None:
        """Put a document where it belongs."""
        if self.put(self.shelf, document):
            self.changed.append(document.path)

    def draft(self, quires: Iterable[Quire]) -> None:
        """Write and bring what does not stand there, many quires side by side."""
        for report in self.reports(quires):
            self.learn(report)

    def reports(self, quires: Iterable[Quire]) -> list[Report]:
        """Do the same on behalf of another desk, and tell it."""
        desk = self.another()
        missing = [quire for quire in quires if not desk.stands(quire.name, quire.stamp)]
        return [desk.report(), *spread(self.made_apart, missing, self.jobs, few=FEW, share=SHARE)]

    def made_apart(self, quire: Quire) -> Report:
        """Make a quire at a desk of its own."""
        return self.apart(lambda desk: desk.make(quire))

    def brought(self, name: str, stamp: bytes, documents: Iterable[Document]) -> Report:
        """Bring documents that stand together at a desk of their own."""
        return self.apart(lambda desk: desk.bring(name, stamp, documents))

    def apart(self, work: Callable[[Desk], None]) -> Report:
        """Do something at a desk of its own, and tell what was done there."""
        desk = self.another()
        work(desk)
        desk.settle()
        return desk.report()

    def another(self) -> Desk:
        """Set up another desk for the same content."""
        return Desk(self.shelf.seen(), self.before, self.after.blank(), self.put, self.jobs)

    def make(self, quire: Quire) -> None:
        """Draft what belongs together, let stand of it what did not change, and bring the rest."""
        entry = self.after.enter(quire.name, quire.stamp)
        for draft in quire.drafts():
            state = self.before.fresh(quire.name, draft)
            entry.stamps[draft.path] = draft.stamp
            if state is not None:
                entry.states[draft.path] = state
                self.shelf.want(draft.path)
            else:
                self.made.append((entry, draft.path))
                self.take(Document(draft.path, draft.text))

    def settle(self) -> None:
        """Look how what was made was left."""
        for entry, path in self.made:
            entry.states[path] = disk.state(self.shelf.content / path)
        self.made.clear()

    def report(self) -> Report:
        """Tell what was done."""
        entries = self.after.entries
        standing = [name for name, entry in entries.items() if entry is self.before.entries.get(name)]
        return Report(self.changed, standing, {name: entries[name] for name in entries.keys() - standing})

    def learn(self, report: Report) -> None:
        """Take over what another desk did."""
        for name in report.standing:
            self.note(name, self.before.entries[name])
        for name, entry in report.entries.items():
            self.note(name, entry)
        self.changed += report.changed
