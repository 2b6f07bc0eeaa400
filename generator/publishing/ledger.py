"""What was published last time, so that nothing is made again that stands there already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import disk
from generator.proving.packing import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.disk import Cache, Shelf, State


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
    stamps: dict[str, str] = field(default_factory=dict)
    """By path: digest of all else that it was made of."""
    states: dict[str, State] = field(default_factory=dict)
    """By path: how the file was left."""

    @property
    def name(self) -> str:
        """Name the ledger in the cache; every folder of content has its own."""
        return name(self.shelf.content)

    def opened(self, cache: Cache) -> Ledger:
        """Read what was noted before; what was made with something else is not known."""
        kept = cache.get(self.name)
        key, *noted = unpacked(kept) if kept else ("",)
        return Ledger(self.shelf, self.key, *noted) if key == self.key else self

    def close(self, cache: Cache, seen: str) -> None:
        """Keep what was noted, and how what it was made from looked."""
        cache.put(self.name, packed((self.key, seen, self.by_hand(), self.stamps, self.states)))

    def by_hand(self) -> list[str]:
        """List the pages that no document makes."""
        return sorted(self.shelf.handwritten() - self.states.keys())

    def whole(self, seen: str) -> bool:
        """Say whether what all was made from looks the same, all stands there as it was left, and nothing else does."""
        if not self.seen == seen != "":
            return False
        standing = self.shelf.standing
        left = all(standing.get(path) == state for path, state in self.states.items())
        return left and self.states.keys() >= self.shelf.ours() and self.beside == self.by_hand()

    def fresh(self, path: str, stamp: str) -> bool:
        """Say whether a document stands there as it was left, and nothing that it depends on changed."""
        return self.stamps.get(path) == stamp and self.states[path] == self.shelf.standing.get(path)

    def note(self, path: str, stamp: str) -> None:
        """Write down a document that was made just now."""
        self.stamps[path], self.states[path] = stamp, disk.state(self.shelf.content / path)

    def take(self, path: str, before: Ledger) -> None:
        """Write down a document that stands there as before."""
        self.stamps[path], self.states[path] = before.stamps[path], before.states[path]


def name(content: Path) -> str:
    """Name the ledger of a folder of content."""
    return disk.fingerprint(str(content.resolve()).encode("utf-8", "surrogateescape")).hex() + ".ledger"


def states(content: Path, cache: Cache) -> Mapping[str, State]:
    """Tell how each document of a folder of content was left."""
    kept = cache.get(name(content))
    known: dict[str, State] = unpacked(kept)[-1] if kept else {}
    return known
