"""Sorts entries into volumes on disk, so that memory does not grow with the archive."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Any

from generator.searching.engine import VERSION
from generator.searching.entry import UNDATED, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FIELDS = tuple(field.name for field in fields(Entry))

RECIPE = "1"
"""Counts up whenever the same entries come to give another index."""

FEWEST, USUAL, MOST = 750, 1500, 3000
"""Stories in a volume; Pagefind takes about 0.6 MB of memory for each."""


@dataclass(slots=True)
class Volume:
    """A file of entries, one a line, that makes one index."""

    year: str
    """The shelf that it stands on."""
    number: int
    """How many were begun before it."""
    path: Path
    """The file."""
    file: IO[bytes]
    """The same, open for writing."""
    count: int = 0
    """Entries so far."""
    digest: Any = field(default_factory=lambda: sha256(f"{RECIPE} {VERSION}\n".encode()))
    """Of all that its index depends on."""

    @property
    def name(self) -> str:
        """Name the volume by its year and what it holds; the same content has the same name for ever."""
        return f"{self.year}-{self.digest.hexdigest()[:12]}"

    def add(self, entry: Entry) -> None:
        """Write an entry."""
        line = json.dumps({name: getattr(entry, name) for name in FIELDS}, ensure_ascii=False).encode() + b"\n"
        self.file.write(line)
        self.digest.update(line)
        self.count += 1

    def full(self, story: str) -> bool:
        """Tell whether the volume ends behind a story: the story's id decides, so a new page moves one border at most."""
        if self.count < FEWEST:
            return False
        return self.count >= MOST or int(sha256(story.encode()).hexdigest()[:8], 16) % (USUAL - FEWEST) == 0


def spool(entries: Iterable[Entry], folder: Path) -> list[Volume]:
    """Write entries to volumes by year; the newest year comes first, the undated last."""
    done: list[Volume] = []
    open_now: dict[str, Volume] = {}
    with ExitStack() as stack:
        for entry in entries:
            volume = open_now.get(entry.shelf)
            if volume is None:
                number = len(done) + len(open_now)
                path = folder / f"{number}.jsonl"
                volume = Volume(entry.shelf, number, path, stack.enter_context(path.open("wb")))
                open_now[entry.shelf] = volume
            volume.add(entry)
            if volume.full(entry.id):
                done.append(open_now.pop(entry.shelf))
    return sorted([*done, *open_now.values()], key=newest_first)


def newest_first(volume: Volume) -> tuple[bool, int, int]:
    """Sort key of a volume: its year, and within the year the later of the archive first."""
    dated = volume.year != UNDATED
    return (not dated, -int(volume.year) if dated else 0, -volume.number)
