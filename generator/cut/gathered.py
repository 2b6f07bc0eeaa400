"""Gathered headlines: where all headlines of a page stand above its reports, each goes to its own."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from generator.cut.affinity import share
from generator.cut.bags import pairs
from generator.cut.furniture import furniture
from generator.cut.lengths import HEADING
from generator.cut.traits import is_despatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.forms import Forms
    from generator.cut.strips import Strip

FEWEST, MOST = 2, 14
"""So many lines or more may be gathered headlines; of more than the second there are too many ways to divide them."""
TOLD = 0.35
"""A report tells so much of its headline."""


def spread(strips: tuple[Strip, ...], known: Forms) -> tuple[Strip, ...]:
    """Put each gathered headline above its report, when they stand in the order of the reports and none has one of its own."""
    start = next((at for at, strip in enumerate(strips) if reports(strip, known)), 0)
    first = start
    while first and may_head(strips[first - 1], known):
        first -= 1
    lines = strips[first:start]
    if not FEWEST <= len(lines) <= MOST:
        return strips
    later = [at for at in range(start + 1, len(strips)) if reports(strips[at], known)]
    if not later or len(later) >= len(lines) or any(may_head(strips[at - 1], known) for at in later):
        return strips
    texts = [strips[one:two] for one, two in pairwise((start, *later, len(strips)))]
    groups = divided(lines, texts, known.speech)
    if groups is None:
        return strips
    return (*strips[:first], *(each for group, text in zip(groups, texts, strict=True) for each in (*group, *text)))


def reports(strip: Strip, known: Forms) -> bool:
    """Tell whether a report opens with a strip."""
    return known.signatures.opening(strip.text) is not None or is_despatch(strip.text)


def may_head(strip: Strip, known: Forms) -> bool:
    """Tell whether a line may be one of a headline, by its look alone."""
    text, signed = strip.text, known.signatures
    if len(text) > HEADING or text[-1] in "。；，、：" or furniture(text, known):
        return False
    return not (signed.is_byline(text) or signed.is_bare(text) or signed.is_credit(text))


def divided(
    lines: Sequence[Strip], texts: Sequence[Sequence[Strip]], leading: tuple[str, ...]
) -> tuple[Sequence[Strip], ...] | None:
    """Divide lines among texts, in order and not behind one that leads on, so that the texts tell most of them; None where one tells nothing of its own."""
    words = [pairs(line.text) for line in lines]
    bags = [pairs("。".join(strip.text for strip in text)) for text in texts]
    told = [[share(len(word & bag), len(word)) for word in words] for bag in bags]

    def merit(ranges: Sequence[tuple[int, int]]) -> float:
        return sum(sum(row[start:stop]) for row, (start, stop) in zip(told, ranges, strict=True))

    closed = [at for at, line in enumerate(lines[:-1], 1) if not line.text.endswith(leading)]
    best = max(ways(closed, len(lines), len(texts)), key=merit, default=None)
    if best is None or not all(tells_own(told, at, range(*lot)) for at, lot in enumerate(best)):
        return None
    return tuple(lines[start:stop] for start, stop in best)


def tells_own(told: Sequence[Sequence[float]], text: int, lot: range) -> bool:
    """Tell whether a text tells of one of its lines, and more of it than any other text does."""
    others = [row for at, row in enumerate(told) if at != text]
    return any(told[text][at] >= TOLD and all(row[at] < told[text][at] for row in others) for at in lot)


def ways(closed: Sequence[int], size: int, parts: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """List the ways to cut a row of things into so many parts at some of its places."""
    for cuts in combinations(closed, parts - 1):
        yield tuple(pairwise((0, *cuts, size)))
