"""The disk: reads seeds, slips, templates and the site's settings; keeps the cache; publishes documents."""

from __future__ import annotations

from generator.disk.cache import Cache, fingerprint
from generator.disk.content import Shelf, held
from generator.disk.lock import alone
from generator.disk.project import HOME, site, templates
from generator.disk.seeds import Manuscript, manuscripts
from generator.disk.state import State, settled, state, survey
from generator.disk.version import program
from generator.disk.writing import write

__all__ = [
    "HOME",
    "Cache",
    "Manuscript",
    "Shelf",
    "State",
    "alone",
    "fingerprint",
    "held",
    "manuscripts",
    "program",
    "settled",
    "site",
    "state",
    "survey",
    "templates",
    "write",
]
