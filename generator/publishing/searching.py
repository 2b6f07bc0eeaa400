"""Makes a built site searchable."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from generator import disk
from generator.publishing.crew import Crew
from generator.publishing.leaves import leaves, lines
from generator.publishing.looks import outlook
from generator.searching import VERSION, build, laid

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import JianbaoError
    from generator.publishing.workshop import Workshop


def index(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made.

    Raises:
        JianbaoError: another run is at it.

    """
    folder = workshop.root / ".cache"
    with disk.alone(folder / "index.lock"):
        note, seen = folder / "index.note", outlook(workshop, VERSION, str(site.resolve()))
        if seen and disk.held(note) == sealed(seen, site):
            return 0
        told = len(faults)
        made = brought_up_to_date(workshop, site, faults)
        if seen and len(faults) == told:
            disk.write(note, sealed(seen, site))
    return made


def sealed(seen: str, site: Path) -> bytes:
    """Say by what an index that is whole is known again."""
    return f"{seen} {laid(site)}".encode()


def brought_up_to_date(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Make the volumes that are not as they should be."""
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        found = [leaf.light() for leaf in leaves(workshop, crew, faults)]
    stories = list(chain.from_iterable(leaf.proved.listed for leaf in found))
    places = {listed.id: number for number, leaf in enumerate(found) for listed in leaf.proved.listed}

    @lru_cache(1)
    def lines_of(number: int) -> dict[str, bytes]:
        return lines(found[number], workshop.cache)

    def line_of(story: str) -> bytes:
        return lines_of(places[story])[story]

    return build(stories, line_of, site, workshop.root / ".cache" / "search")
