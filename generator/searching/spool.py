"""Parts the stories among volumes, so that a new page makes few of them new."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from generator.searching.engine import VERSION
from generator.searching.entry import UNDATED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.searching.entry import Listed

RECIPE = "2"
"""Counts up whenever the same entries come to give another index."""


class Size(NamedTuple):
    """How many stories a volume has."""

    fewest: int
    """No volume but the last is smaller."""
    usual: int
    """Nor is it often larger than this."""
    most: int
    """None is larger."""

    def full(self, count: int, story: str) -> bool:
        """Tell whether a volume ends behind a story: the story's id decides, so a new page moves one border at most."""
        if count < self.fewest:
            return False
        return count >= self.most or int(sha256(story.encode()).hexdigest()[:8], 16) % (self.usual - self.fewest) == 0


LARGE = Size(750, 1500, 3000)
"""Of a volume that stays; Pagefind takes about 0.6 MB of memory for each story."""

SMALL = Size(100, 200, 400)
"""Of a volume at the end of a year that still grows: so much is indexed again for a new page."""

GROWING = 2
"""Years that still grow, the newest ones: a page of January tells of December, and one of December of January."""


@dataclass(frozen=True, slots=True)
class Volume:
    """Stories that make one index."""

    year: str
    """The shelf that it stands on."""
    number: int
    """Its place there, from the oldest of the archive."""
    stories: Sequence[Listed]
    """What it holds."""

    @property
    def ids(self) -> list[str]:
        """Name its stories."""
        return [listed.id for listed in self.stories]

    @property
    def count(self) -> int:
        """How many stories it has."""
        return len(self.stories)

    @property
    def name(self) -> str:
        """Name the volume by its year and what it holds; the same content has the same name for ever."""
        recipe = f"{RECIPE} {VERSION}\n".encode()
        return f"{self.year}-{sha256(recipe + b''.join([listed.stamp for listed in self.stories])).hexdigest()[:12]}"


def spool(stories: Iterable[Listed]) -> list[Volume]:
    """Part stories by year; the newest year comes first, the undated last."""
    shelves: defaultdict[str, list[Listed]] = defaultdict(list)
    for listed in stories:
        shelves[listed.shelf].append(listed)
    growing = {UNDATED, *sorted(shelves.keys() - {UNDATED})[-GROWING:]}
    volumes = [
        Volume(year, number, run)
        for year, found in shelves.items()
        for number, run in enumerate(parted(found, growing=year in growing))
    ]
    return sorted(volumes, key=newest_first)


def parted(stories: Sequence[Listed], *, growing: bool) -> Iterator[Sequence[Listed]]:
    """Part the stories of a year; where it grows, its end is parted finer."""
    *whole, last = runs(stories, LARGE)
    yield from whole
    yield from runs(last, SMALL) if growing else (last,)


def runs(stories: Sequence[Listed], size: Size) -> Iterator[Sequence[Listed]]:
    """Cut stories into runs, the last of which may be short."""
    start = 0
    for stop, listed in enumerate(stories, 1):
        if size.full(stop - start, listed.id):
            yield stories[start:stop]
            start = stop
    if start < len(stories):
        yield stories[start:]


def newest_first(volume: Volume) -> tuple[bool, int, int]:
    """Sort key of a volume: its year, and within the year the later of the archive first."""
    dated = volume.year != UNDATED
    return (not dated, -int(volume.year) if dated else 0, -volume.number)
