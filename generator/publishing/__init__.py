"""Second pass: all stories gathered, all documents set, and the built site made searchable."""

from __future__ import annotations

from generator.publishing.content import differences, publish
from generator.publishing.ledger import states
from generator.publishing.searching import Published, index, looks, prepare

__all__ = ["Published", "differences", "index", "looks", "prepare", "publish", "states"]
