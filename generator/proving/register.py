"""What was proved of each seed last time, in a few entries of the cache, so that an archive need not be read again."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from generator import disk
from generator.proving.packing import packed, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.disk import Cache, Manuscript, State
    from generator.proving.proved import Proved

DRAWERS = 64
"""Entries that the seeds are spread over, so that a new page writes one of them again."""


class Row(NamedTuple):
    """What is known of a seed."""

    key: str
    """The key of its proof."""
    proved: Proved
    """What the digest needs of it."""


@dataclass
class Register:
    """The seeds of a folder, by name; without slots, since rows are unpacked when one is first asked for."""

    folder: Path
    """The folder."""
    seen: dict[str, tuple[State, ...]] = field(default_factory=dict)
    """How each and its slip were left."""
    drawers: list[bytes] = field(default_factory=list)
    """The rows, packed by drawer."""

    @cached_property
    def rows(self) -> dict[str, Row]:
        """What is known of each."""
        found: dict[str, Row] = {}
        for drawer in self.drawers:
            found |= unpacked(drawer)
        self.drawers.clear()
        gc.freeze()  # and thaw: a million new values become old ones, whom the collector does not visit first
        gc.unfreeze()
        return found

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Name the drawers in the cache: another program knows nothing of them."""
        folder = str(self.folder.resolve()).encode("utf-8", "surrogateescape")
        base = disk.fingerprint(disk.program(), folder).hex()
        return tuple(f"{base}-{number}.register" for number in range(DRAWERS))

    def opened(self, cache: Cache) -> Register:
        """Read what was noted before."""
        before = Register(self.folder)
        for kept in filter(None, map(cache.get, self.names)):
            seen, drawer = unpacked(kept)
            before.seen |= seen
            before.drawers.append(drawer)
        return before

    def close(self, cache: Cache, before: Register) -> None:
        """Keep what is not as it was noted before."""
        changed = {drawer_of(name) for name in self.seen.keys() | before.seen.keys() if self.differs(name, before)}
        drawers: dict[int, dict[str, tuple[State, ...]]] = {number: {} for number in changed}
        for name, state in self.seen.items():
            if (drawer := drawers.get(drawer_of(name))) is not None:
                drawer[name] = state
        for number, seen in drawers.items():
            cache.put(self.names[number], packed((seen, packed({name: self.rows[name] for name in seen}))))

    def differs(self, name: str, before: Register) -> bool:
        """Say whether something else is known of a seed."""
        return self.seen.get(name) != before.seen.get(name) or self.rows.get(name) is not before.rows.get(name)

    def knows(self, manuscript: Manuscript) -> bool:
        """Say whether a seed is known whose files are as they were left."""
        return self.seen.get(manuscript.path.name) == manuscript.state()

    def row(self, manuscript: Manuscript) -> Row:
        """Tell what is known of a seed."""
        return self.rows[manuscript.path.name]

    def take(self, manuscript: Manuscript, before: Register) -> None:
        """Write down a seed that is as before."""
        name = manuscript.path.name
        self.seen[name], self.rows[name] = before.seen[name], before.rows[name]

    def note(self, manuscript: Manuscript, seen: tuple[State, ...], row: Row) -> None:
        """Write down a seed that was looked at before it was read; one that changed a moment ago is read again."""
        if all(map(disk.settled, seen)):
            self.seen[manuscript.path.name], self.rows[manuscript.path.name] = seen, row


def drawer_of(name: str) -> int:
    """Tell in which drawer a seed is kept."""
    return crc32(name.encode("utf-8", "surrogatepass")) % DRAWERS
