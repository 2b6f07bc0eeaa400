"""What was published last time, so that nothing is made again that stands there already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from generator import disk
from generator.proving.packing import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.disk import Cache, Shelf, State
    from generator.model import Draft


at_hand: dict[str, dict[str, Entry]] = {}
"""By name of a ledger: what this process read or noted there last, so that `states` need not read it again."""


class Entry(NamedTuple):
    """Documents that stand together."""

    stamp: bytes
    """Digest of all that they were made of, but for what all documents are made with."""
    states: dict[str, State]
    """By path: how the file was left."""
    stamps: dict[str, bytes]
    """By path: digest of what it alone was made of, where it may stand while others are made again."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The documents that stand in a folder of content."""

    shelf: Shelf
    """The folder."""
    key: str
    """Digest of what all of them are made with: program, templates, settings."""
    seen: str = ""
    """Digest of how what they are made from looked; empty where it must be read again in any case."""
    beside: list[str] = field(default_factory=list)
    """Pages written by hand, which the sitemap lists."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """By name of what stands together."""

    @property
    def name(self) -> str:
        """Name the ledger in the cache; every folder of content has its own."""
        return name(self.shelf.content)

    def blank(self) -> Ledger:
        """Begin another one of the same."""
        return Ledger(self.shelf, self.key)

    def opened(self, cache: Cache) -> Ledger:
        """Read what was noted before; what was made with something else is not known."""
        kept = cache.get(self.name)
        key, *noted = unpacked(kept) if kept else ("",)
        before = Ledger(self.shelf, self.key, *noted) if key == self.key else self
        at_hand[self.name] = before.entries
        return before

    def close(self, cache: Cache, seen: str) -> None:
        """Keep what was noted, and how what it was made from looked."""
        cache.put(self.name, packed((self.key, seen, self.by_hand(), self.entries)))
        at_hand[self.name] = self.entries

    def by_hand(self) -> list[str]:
        """List the pages that no document makes."""
        return sorted(self.shelf.handwritten() - left(self.entries.values()).keys())

    def whole(self, seen: str) -> bool:
        """Say whether what all was made from looks the same, all stands there as it was left, and nothing else does."""
        if not self.seen == seen != "":
            return False
        noted, standing = left(self.entries.values()), self.shelf.standing
        return noted.items() <= standing.items() and noted.keys() >= self.shelf.ours() and self.beside == self.by_hand()

    def stands(self, name: str, stamp: bytes) -> Entry | None:
        """Find documents of which nothing changed that they depend on, and which stand there as they were left."""
        entry = self.entries.get(name)
        known = entry is not None and entry.stamp == stamp and entry.states.items() <= self.shelf.standing.items()
        return entry if known else None

    def fresh(self, name: str, draft: Draft) -> State | None:
        """Tell how one of them was left, where the same is true of it."""
        entry = self.entries.get(name)
        if entry is None or entry.stamps.get(draft.path) != draft.stamp:
            return None
        state = entry.states[draft.path]
        return state if state == self.shelf.standing.get(draft.path) else None

    def enter(self, name: str, stamp: bytes) -> Entry:
        """Begin to write down documents that stand together."""
        return self.entries.setdefault(name, Entry(stamp, {}, {}))


def name(content: Path) -> str:
    """Name the ledger of a folder of content."""
    return disk.fingerprint(str(content.resolve()).encode("utf-8", "surrogateescape")).hex() + ".ledger"


def states(content: Path, cache: Cache) -> Mapping[str, State]:
    """Tell how each document of a folder of content was left."""
    entries = at_hand.pop(name(content), None)
    if entries is None:
        kept = cache.get(name(content))
        *_, entries = unpacked(kept) if kept else ({},)
    return left(entries.values())


def left(entries: Iterable[Entry]) -> dict[str, State]:
    """Tell how documents were left."""
    return {path: state for entry in entries for path, state in entry.states.items()}
