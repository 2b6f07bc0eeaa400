"""What was published last time, so that nothing is made again that stands there already."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import disk

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.disk import Cache, State


@dataclass(frozen=True, slots=True)
class Ledger:
    """The documents that stand in a folder of content."""

    content: Path
    """The folder."""
    key: str
    """Digest of what all of them are made with: program, templates, settings."""
    stamps: dict[str, str] = field(default_factory=dict)
    """By path: digest of all else that it was made of."""
    states: dict[str, State] = field(default_factory=dict)
    """By path: how the file was left."""

    @property
    def name(self) -> str:
        """Name the ledger in the cache; every folder of content has its own."""
        return name(self.content)

    def opened(self, cache: Cache) -> Ledger:
        """Read what was noted before; what was made with something else is not known."""
        kept = cache.get(self.name)
        key, stamps, states = json.loads(kept) if kept else ("", {}, {})
        return Ledger(self.content, self.key, stamps, states) if key == self.key else self

    def close(self, cache: Cache) -> None:
        """Keep what was noted."""
        cache.put(self.name, json.dumps([self.key, self.stamps, self.states]).encode())

    def fresh(self, path: str, stamp: str) -> bool:
        """Say whether a document stands there as it was left, and nothing that it depends on changed."""
        return self.stamps.get(path) == stamp and self.states[path] == disk.state(self.content / path)

    def note(self, path: str, stamp: str) -> None:
        """Write down a document that was made just now."""
        self.stamps[path], self.states[path] = stamp, disk.state(self.content / path)

    def take(self, path: str, before: Ledger) -> None:
        """Write down a document that stands there as before."""
        self.stamps[path], self.states[path] = before.stamps[path], before.states[path]


def name(content: Path) -> str:
    """Name the ledger of a folder of content."""
    return disk.fingerprint(str(content.resolve()).encode("utf-8", "surrogateescape")).hex() + ".standing"


def states(content: Path, cache: Cache) -> Mapping[str, State]:
    """Tell how each document of a folder of content was left."""
    kept = cache.get(name(content))
    known: dict[str, State] = json.loads(kept)[2] if kept else {}
    return known
