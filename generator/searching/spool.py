"""Parts the stories among volumes, so that a new page makes few of them new."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from generator.searching.engine import VERSION
from generator.searching.entry import UNDATED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.searching.entry import Listed

RECIPE = "2"
"""Counts up whenever the same entries come to give another index."""

FEWEST, USUAL, MOST = 750, 1500, 3000
"""Stories in a volume; Pagefind takes about 0.6 MB of memory for each."""


@dataclass(slots=True)
class Volume:
    """Stories that make one index."""

    year: str
    """The shelf that it stands on."""
    number: int
    """How many were begun before it."""
    ids: list[str] = field(default_factory=list)
    """Its stories."""
    digest: Any = field(default_factory=lambda: sha256(f"{RECIPE} {VERSION}\n".encode()))
    """Of all that its index depends on."""

    @property
    def count(self) -> int:
        """How many stories it has."""
        return len(self.ids)

    @property
    def name(self) -> str:
        """Name the volume by its year and what it holds; the same content has the same name for ever."""
        return f"{self.year}-{self.digest.hexdigest()[:12]}"

    def add(self, listed: Listed) -> None:
        """Put a story into it."""
        self.ids.append(listed.id)
        self.digest.update(listed.stamp)

    def full(self, story: str) -> bool:
        """Tell whether the volume ends behind a story: the story's id decides, so a new page moves one border at most."""
        if self.count < FEWEST:
            return False
        return self.count >= MOST or int(sha256(story.encode()).hexdigest()[:8], 16) % (USUAL - FEWEST) == 0


def spool(stories: Iterable[Listed]) -> list[Volume]:
    """Part stories by year; the newest year comes first, the undated last."""
    done: list[Volume] = []
    open_now: dict[str, Volume] = {}
    for listed in stories:
        volume = open_now.get(listed.shelf)
        if volume is None:
            volume = open_now[listed.shelf] = Volume(listed.shelf, len(done) + len(open_now))
        volume.add(listed)
        if volume.full(listed.id):
            done.append(open_now.pop(listed.shelf))
    return sorted([*done, *open_now.values()], key=newest_first)


def newest_first(volume: Volume) -> tuple[bool, int, int]:
    """Sort key of a volume: its year, and within the year the later of the archive first."""
    dated = volume.year != UNDATED
    return (not dated, -int(volume.year) if dated else 0, -volume.number)
