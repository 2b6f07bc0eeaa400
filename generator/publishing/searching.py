"""Makes a built site searchable."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.proving.crew import Crew
from generator.proving.leaves import leaves, lines
from generator.publishing.looks import outlook
from generator.searching import VERSION, bind, build, laid, spool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from generator.proving.leaves import Leaf
    from generator.proving.workshop import Workshop
    from generator.searching import Listed


def index(workshop: Workshop, site: Path, faults: list[JianbaoError], pages: Sequence[Leaf] = ()) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made.

    `pages` are those just published; where there are none, the seeds are looked at.

    Raises:
        JianbaoError: another run is at it.

    """
    with disk.alone(workshop.root / ".cache" / "index.lock"):
        return bound(pages, workshop, site) if pages else looked_at(workshop, site, faults)


def looked_at(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the index up to date with the seeds, unless they and the index look as they were left."""
    note, seen = workshop.root / ".cache" / "index.note", outlook(workshop, VERSION, str(site.resolve()))
    noted = disk.held(note) or b""
    if seen and noted.startswith(seen.encode()) and noted == sealed(seen, site):
        return 0
    told = len(faults)
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        made = bound([leaf.light() for leaf in leaves(workshop, crew, faults)], workshop, site)
    if seen and len(faults) == told:
        disk.write(note, sealed(seen, site))
    return made


def sealed(seen: str, site: Path) -> bytes:
    """Say by what an index that is whole is known again."""
    return f"{seen} {laid(site)}".encode()


def bound(found: Sequence[Leaf], workshop: Workshop, site: Path) -> int:
    """Make the volumes that are not as they should be."""
    return build(stories(found), finder(found, workshop), site, workshop.root / ".cache" / "search")


def prepare(workshop: Workshop, found: Sequence[Leaf]) -> None:
    """Make such volumes of pages ahead, for `index` to find; what is in the way is told by it."""
    folder = workshop.root / ".cache"
    with suppress(JianbaoError), disk.alone(folder / "index.lock"):
        bind(spool(stories(found)), finder(found, workshop), folder / "search")


def stories(found: Iterable[Leaf]) -> Iterator[Listed]:
    """List the stories of pages."""
    for leaf in found:
        yield from leaf.proved.listed


def finder(found: Sequence[Leaf], workshop: Workshop) -> Callable[[str], bytes]:
    """Know the entry of each story; those of the page that was asked for last are at hand."""
    places = {listed.id: number for number, leaf in enumerate(found) for listed in leaf.proved.listed}

    @lru_cache(1)
    def lines_of(number: int) -> dict[str, bytes]:
        return lines(found[number], workshop.cache)

    return lambda story: lines_of(places[story])[story]
