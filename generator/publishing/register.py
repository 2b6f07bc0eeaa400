"""What was proved of each seed last time, in one entry of the cache, so that an archive need not be read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator import disk
from generator.publishing.packing import packed, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk import Cache, Manuscript, State
    from generator.publishing.proved import Proved


class Row(NamedTuple):
    """What is known of a seed."""

    seen: State
    """How it and its slip were left."""
    key: str
    """The key of its proof."""
    packed: bytes
    """What the digest needs of it, packed by itself."""


@dataclass(slots=True)
class Register:
    """The seeds of a folder, by name."""

    folder: Path
    """The folder."""
    rows: dict[str, Row] = field(default_factory=dict)
    """What is known of each."""

    @property
    def name(self) -> str:
        """Name the register in the cache: another program knows nothing of it."""
        folder = str(self.folder.resolve()).encode("utf-8", "surrogateescape")
        return disk.fingerprint(disk.program(), folder).hex() + ".register"

    def opened(self, cache: Cache) -> Register:
        """Read what was noted before."""
        kept = cache.get(self.name)
        return self if kept is None else Register(self.folder, unpacked(kept))

    def close(self, cache: Cache) -> None:
        """Keep what was noted."""
        cache.put(self.name, packed(self.rows))

    def find(self, manuscript: Manuscript) -> Row | None:
        """Find what is known of a seed whose files are as they were left."""
        row = self.rows.get(manuscript.path.name)
        return row if row is not None and row.seen == manuscript.state() else None

    def take(self, manuscript: Manuscript, before: Register) -> None:
        """Write down a seed that is as before."""
        self.rows[manuscript.path.name] = before.rows[manuscript.path.name]

    def note(self, manuscript: Manuscript, seen: State, key: str, proved: Proved) -> None:
        """Write down a seed that was looked at before it was read; one that changed a moment ago is read again."""
        if disk.settled(seen):
            self.rows[manuscript.path.name] = Row(seen, key, packed(proved.light()))


@lru_cache(1 << 16)
def proved_of(data: bytes) -> Proved:
    """Give what the digest needs of a page; a build asks for it twice."""
    proved: Proved = unpacked(data)
    return proved
