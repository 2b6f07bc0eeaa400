"""Search: proofs to an index that a browser can ask; a shelf a year, kept in a cache, laid into the built site."""

from __future__ import annotations

from generator.searching.engine import VERSION
from generator.searching.entry import Entry, Listed, entries, written
from generator.searching.library import bind, build, laid, signed, unsigned
from generator.searching.spool import spool

__all__ = ["VERSION", "Entry", "Listed", "bind", "build", "entries", "laid", "signed", "spool", "unsigned", "written"]
