"""What was proved of each seed last time, in one entry of the cache, so that an archive need not be read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import disk
from generator.publishing.packing import packed, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk import Cache, Manuscript, State
    from generator.publishing.proved import Proved

Row = tuple["State", str, bytes]
"""How a seed and its slip were left, the key of its proof, and what the digest needs of it, packed by itself."""


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

    def find(self, manuscript: Manuscript) -> tuple[str, Proved] | None:
        """Find what is known of a seed whose files are as they were left: the key of its proof, and what it gave."""
        row = self.rows.get(manuscript.path.name)
        return (row[1], proved_of(row[2])) if row is not None and row[0] == manuscript.state() else None

    def take(self, manuscript: Manuscript, before: Register) -> None:
        """Write down a seed that is as before."""
        self.rows[manuscript.path.name] = before.rows[manuscript.path.name]

    def note(self, manuscript: Manuscript, seen: State, key: str, proved: Proved) -> None:
        """Write down a seed that was looked at before it was read; one that changed a moment ago is read again."""
        if disk.settled(seen):
            self.rows[manuscript.path.name] = (seen, key, packed(proved.light()))


@lru_cache(1 << 16)
def proved_of(data: bytes) -> Proved:
    """Give what the digest needs of a page; a build asks for it twice."""
    proved: Proved = unpacked(data)
    return proved
