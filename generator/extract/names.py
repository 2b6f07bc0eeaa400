"""Names of persons in running text: every surname may begin one, and the reading with the most evidence wins."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.dotted_names import dotted
from generator.extract.name_context import on_the_left, on_the_right
from generator.extract.name_evidence import Look, is_firm, weigh
from generator.extract.named import Named
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""As many Han characters as a name may have."""
ENOUGH = 4.5
"""Evidence from which a range is a name."""


def names(parts: Sequence[Part], known: Lore) -> Iterator[Named]:
    """Find the names in the parts of an article."""
    for part in parts:
        yield from dotted(part, known)
    looks = [(part, at, list(sizes(part, at, known))) for part in parts for at in openings(part, known)]
    counts = Counter(part.string[at : at + size] for part, at, every in looks for size in every)
    for part, at, every in looks:
        left = on_the_left(part, at, known)
        tried = [weighed(look(part, Span(at, at + size), known, counts=counts, left=left)) for size in every]
        score, size = max(tried, default=(0, 0))
        if score >= ENOUGH:
            yield Named(part, at, at + size)


def look(part: Part, span: Span, known: Lore, *, counts: Counter[str], left: float) -> Look:
    """Take a range under consideration."""
    name = part.string[span.start : span.stop]
    return Look(part, span.start, span.stop, name, known, counts, left, on_the_right(part, span.stop, known))


def weighed(look: Look) -> tuple[float, int]:
    """Give the evidence for a range, and its length; nothing without a firm sign."""
    return (weigh(look) if is_firm(look) else 0, len(look.name))


def openings(part: Part, known: Lore) -> Iterator[int]:
    """Find the places of surnames."""
    string = part.string
    yield from (
        at
        for at, sign in enumerate(string)
        if (sign in known.ranks or string[at : at + 2] in known.double) and string[at - 1 : at] != "·"
    )


def sizes(part: Part, at: int, known: Lore) -> Iterator[int]:
    """How many characters a name may have that begins here."""
    run = HAN.match(part.string, at)
    longest = len(run.group()) if run is not None else 0
    double = part.string[at : at + 2] in known.double
    yield from (size for size in ((3, 4) if double else (2, 3)) if size <= longest)
