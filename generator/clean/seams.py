"""Whether a word goes across a place where text was cut or a blank was put in."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.language import Language

REACH = 4
"""So many letters on each side are cut into words."""


def crossed(left: str, right: str, language: Language) -> bool:
    """Tell whether a word begins on one side and ends on the other."""
    left, right = left[-REACH:], right[:REACH]
    return len(left) not in (0, *accumulate(map(len, language.words(left + right))))
