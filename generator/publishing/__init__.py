"""Runs the pipeline over a folder of seeds: all pages proved, all stories gathered, all documents set."""

from __future__ import annotations

from generator.publishing.ahead import ahead
from generator.publishing.content import differences, publish
from generator.publishing.leaves import prove_all
from generator.publishing.ledger import states
from generator.publishing.searching import index, prepare
from generator.publishing.workshop import Workshop

__all__ = ["Workshop", "ahead", "differences", "index", "prepare", "prove_all", "publish", "states"]
