"""First pass: every seed of a folder to its proof, in the order of their names, and never twice."""

from __future__ import annotations

from generator.proving.ahead import ahead
from generator.proving.leaves import prove_all
from generator.proving.workshop import Workshop

__all__ = ["Workshop", "ahead", "prove_all"]
