"""What was published last time, so that nothing is set again that stands there already."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import disk

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk import Cache

Seen = tuple[str, int, int]
"""A file below the content, its size, and the moment of its last change."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The pages that stand in a folder of content."""

    content: Path
    """The folder."""
    pages: dict[str, tuple[str, list[Seen]]] = field(default_factory=dict)
    """By key of the proof: digest of all that its documents depend on, and their files."""

    @property
    def name(self) -> str:
        """Name the ledger in the cache; every folder of content has its own."""
        return disk.fingerprint(str(self.content.resolve()).encode("utf-8", "surrogateescape")).hex() + ".ledger"

    def opened(self, cache: Cache) -> Ledger:
        """Read what was noted before."""
        kept = cache.get(self.name)
        return self if kept is None else Ledger(self.content, json.loads(kept))

    def close(self, cache: Cache) -> None:
        """Keep what was noted."""
        cache.put(self.name, json.dumps(self.pages).encode())

    def fresh(self, key: str, stamp: str) -> list[str] | None:
        """List the documents of a page when all stand there as they were left, and nothing that they depend on changed."""
        before, files = self.pages.get(key, ("", []))
        if before != stamp or any(seen(self.content, path) != (path, *rest) for path, *rest in files):
            return None
        return [path for path, *_ in files]

    def note(self, key: str, stamp: str, paths: list[str]) -> None:
        """Write down a page that stands there now."""
        self.pages[key] = (stamp, [seen(self.content, path) for path in paths])


def seen(content: Path, path: str) -> Seen:
    """Look at a file, as little as tells a change."""
    try:
        found = (content / path).stat()
    except OSError:
        return path, -1, -1
    return path, found.st_size, found.st_mtime_ns
