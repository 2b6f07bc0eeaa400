"""Sentences of a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCE = re.compile(r"[^。!?;…]*(?:[。!?;…]+[”’」』)》]*|$)")
"""Up to an end sign with the quotes and brackets that close behind it; a semicolon ends one, too."""
WHOLE = re.compile(r"[^。!?…]*(?:[。!?…]+[”’」』)》]*|$)")
"""The same, but a semicolon ends nothing."""


def clauses(string: str) -> Iterator[Span]:
    """Find the ranges between end signs and semicolons.

    >>> [(span.start, span.stop) for span in clauses("甲来。乙去;丙在")]
    [(0, 3), (3, 6), (6, 8)]
    """
    yield from spans(SENTENCE, string)


def sentences(string: str) -> Iterator[Span]:
    """Find the ranges of whole sentences.

    >>> [(span.start, span.stop) for span in sentences("甲说:“来。”乙去;丙在")]
    [(0, 7), (7, 12)]
    """
    yield from spans(WHOLE, string)


def spans(pattern: re.Pattern[str], string: str) -> Iterator[Span]:
    """Find what a pattern divides a string into, empty ranges left out."""
    yield from (Span(*found.span()) for found in pattern.finditer(string) if found.group().strip())
