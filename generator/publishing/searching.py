"""Makes a built site searchable."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from generator import disk
from generator.publishing.crew import Crew
from generator.publishing.leaves import leaves, lines
from generator.searching import build

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import JianbaoError
    from generator.publishing.workshop import Workshop


def index(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made.

    Raises:
        JianbaoError: another run is at it.

    """
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        found = [leaf.light() for leaf in leaves(workshop, crew, faults)]
    stories = list(chain.from_iterable(leaf.proved.listed for leaf in found))
    places = {listed.id: number for number, leaf in enumerate(found) for listed in leaf.proved.listed}

    @lru_cache(1)
    def lines_of(number: int) -> dict[str, bytes]:
        return lines(found[number], workshop.cache)

    def line_of(story: str) -> bytes:
        return lines_of(places[story])[story]

    cache = workshop.root / ".cache" / "search"
    with disk.alone(cache.with_name("index.lock")):
        return build(stories, line_of, site, cache)
