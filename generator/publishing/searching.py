"""Makes a built site searchable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import disk
from generator.lexicons import load
from generator.publishing.leaves import prove_all
from generator.searching import build, entries

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import JianbaoError
    from generator.publishing.workshop import Workshop


def index(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made.

    Raises:
        JianbaoError: another run is at it.

    """
    cache = workshop.root / ".cache" / "search"
    with disk.alone(cache.with_name("index.lock")):
        return build(entries(prove_all(workshop, faults), load()), site, cache)
