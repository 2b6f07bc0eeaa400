"""What a worker does in the first pass: a seed and its slip to a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import slips
from generator.digest import cards
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Asked
from generator.pipeline import prove
from generator.proving.proved import Proved, pack
from generator.searching import Listed, entries, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Proof
    from generator.proving.proved import Copy


def prove_copy(copy: Copy) -> Proved:
    """Make the stories of a seed; a slip that does not fit is a fault, and the page stays as printed.

    Raises:
        JianbaoError: the seed cannot be used.

    """
    faults: tuple[JianbaoError, ...] = ()
    try:
        proof = prove_with_slip(copy)
    except JianbaoError as fault:
        if copy.slip is None:
            raise
        proof, faults = prove(copy.seed, None, load()), (fault,)
    made = cards(proof)
    found = list(entries(proof, made, load()))
    lines = tuple(map(written, found))
    listed = tuple(map(Listed.of, found, lines))
    return Proved(proof.page.seed, made, tuple(asked(proof)), faults, listed, lines, pack(proof))


def prove_with_slip(copy: Copy) -> Proof:
    """Make the stories of a seed as its slip wants them.

    Raises:
        JianbaoError: the seed cannot be used, or the slip does not fit.

    """
    slip = None if copy.slip is None else slips.read(f"{copy.seed.stem}.yml", copy.slip)
    return prove(copy.seed, slip, load())


def asked(proof: Proof) -> Iterator[Asked]:
    """List what is asked about a page."""
    for query in proof.queries:
        line = proof.page.line(query.span.start)
        yield Asked(proof.page.seed, line, query.code, query.message, query.suggestion)
