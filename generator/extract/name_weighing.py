"""How the evidence for a name is added up, and when it is given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.name_evidence import CLEAR, EVEN, EVIDENCE, LIKELY, POST, ROLE, SHARE, SPEECH, shape

if TYPE_CHECKING:
    from generator.extract.name_evidence import Look

ENOUGH = 4.5
"""Evidence from which a range is a name."""
LOOSE = 1
"""How much more evidence it takes without a firm sign."""
HOPELESS = -2.5
"""Weight of what stands before from which nothing behind can make a name any more."""
MOST, TRUSTED, LIKELIEST = 3, 1.5, 4
"""The most that the further witnesses add up to, what more behind a role, and what more for what looks like a name."""


def weigh(look: Look) -> float:
    """Add up the evidence, less without a firm sign, until no further witness could make a name of it."""
    weight = look.left + look.right + shape(look) - LOOSE * (not look.firm)
    needed = ENOUGH - most(look.left, look.shape)
    for witness in EVIDENCE:
        if weight < needed:
            break
        weight += witness(look)
    return weight


def most(left: float, weight: int) -> float:
    """Say how much the further witnesses add at most, by what stands before and the weight of the characters."""
    return MOST + TRUSTED * (left >= ROLE) + CLEAR * (left >= POST) + LIKELIEST * (weight >= LIKELY)


def is_hopeless(left: float, weight: int) -> bool:
    """Whether nothing behind some characters can make a name of them, by what stands before and their weight."""
    return left < ROLE and left + SPEECH + SHARE * weight - EVEN + most(left, weight) < ENOUGH
