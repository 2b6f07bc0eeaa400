"""What was proved of each seed last time, in one entry of the cache, so that an archive need not be read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator import disk
from generator.publishing.packing import packed, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk import Cache, Manuscript, State
    from generator.publishing.proving import Proved

at_hand: dict[str, Any] = {}
"""What this process read or kept last, packed and as `rows`, since a build asks for it twice."""

Row = tuple["State", str, "Proved"]
"""How a seed and its slip were left, the key of its proof, and what the digest needs of it."""


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
        return self if kept is None else Register(self.folder, rows_of(kept))

    def close(self, cache: Cache) -> None:
        """Keep what was noted, and have it at hand."""
        data = packed(self.rows)
        cache.put(self.name, data)
        at_hand.update(packed=data, rows=self.rows)

    def find(self, manuscript: Manuscript) -> Row | None:
        """Find what is known of a seed whose files are as they were left."""
        row = self.rows.get(manuscript.path.name)
        return row if row is not None and row[0] == manuscript.state() else None

    def note(self, manuscript: Manuscript, seen: State, key: str, proved: Proved) -> None:
        """Write down a seed that was looked at before it was read; one that changed a moment ago is read again."""
        if disk.settled(seen):
            self.rows[manuscript.path.name] = (seen, key, proved.light())


def rows_of(data: bytes) -> dict[str, Row]:
    """Read what was kept."""
    if at_hand.get("packed") != data:
        at_hand.update(packed=data, rows=unpacked(data))
    rows: dict[str, Row] = at_hand["rows"]
    return rows
