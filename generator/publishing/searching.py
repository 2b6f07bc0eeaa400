"""Makes a built site searchable."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.proving.crew import Crew
from generator.proving.leaves import leaves, lines
from generator.publishing.looks import outlook
from generator.searching import VERSION, bind, build, laid, signed, spool, unsigned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from generator.proving.leaves import Leaf
    from generator.proving.workshop import Workshop
    from generator.searching import Listed


@dataclass(frozen=True, slots=True)
class Published:
    """What was published just now."""

    looks: str
    """How all that it was made from looked before; empty where somebody may have been writing it."""
    pages: Sequence[Leaf] = ()
    """The pages; none where nothing had to be done, or something was wrong."""


def looks(workshop: Workshop, site: Path) -> str:
    """Digest how all looks that the index of a site is made from."""
    return outlook(workshop, VERSION, str(site.resolve()))


def index(workshop: Workshop, site: Path, faults: list[JianbaoError], known: Published | None = None) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made.

    `known` is what was published just now; without its pages the seeds are looked at, unless they and the index look as
    they were left.

    Raises:
        JianbaoError: another run is at it.

    """
    with disk.alone(workshop.root / ".cache" / "index.lock"):
        return brought(known or Published(looks(workshop, site)), workshop, site, faults)


def brought(known: Published, workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the index up to date, and note what it was made from when nothing was wrong."""
    note = workshop.root / ".cache" / "index.note"
    noted = disk.held(note) or b""
    if known.looks and noted.startswith(known.looks.encode()) and noted == sealed(known.looks, laid(site)):
        return 0
    told = len(faults)
    made = bound(known.pages or list(all_pages(workshop, faults)), workshop, site)
    if known.looks and len(faults) == told:
        disk.write(note, sealed(known.looks, laid(site, signed(workshop.root / ".cache" / "search"))))
    return made


def all_pages(workshop: Workshop, faults: list[JianbaoError]) -> Iterator[Leaf]:
    """Look at the seeds."""
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        yield from (leaf.light() for leaf in leaves(workshop, crew, faults))


def sealed(seen: str, standing: str) -> bytes:
    """Say by what an index that is whole is known again."""
    return f"{seen} {standing}".encode()


def bound(found: Sequence[Leaf], workshop: Workshop, site: Path) -> int:
    """Make the volumes that are not as they should be."""
    return build(stories(found), finder(found, workshop), site, workshop.root / ".cache" / "search")


def prepare(workshop: Workshop, found: Sequence[Leaf]) -> None:
    """Make such volumes of pages ahead, for `index` to find; what is in the way is told by it."""
    folder = workshop.root / ".cache"
    with suppress(JianbaoError), disk.alone(folder / "index.lock"):
        bind(unsigned(spool(stories(found)), folder / "search"), finder(found, workshop), folder / "search")


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
