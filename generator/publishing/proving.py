"""What a worker does in the first pass: a seed and its slip to a proof."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator import disk, slips
from generator.digest import cards
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Asked
from generator.pipeline import prove
from generator.publishing.packing import packed, unpacked
from generator.searching import Listed, entries, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Card, Proof, Seed


@dataclass(frozen=True)
class Copy:
    """What a worker needs to prove a page; without slots, since its key is asked for often."""

    seed: Seed
    """The seed."""
    slip: bytes | None
    """The bytes of its slip."""

    def __str__(self) -> str:
        """Name the seed, for messages."""
        return f"seeds/{self.seed.name}"

    @cached_property
    def key(self) -> str:
        """Tell by what the proof is known: all that it depends on."""
        slip = b"-" if self.slip is None else b"+" + self.slip
        return disk.fingerprint(
            disk.program(), self.seed.name.encode("utf-8", "surrogatepass"), self.seed.data, slip
        ).hex()


@dataclass(frozen=True, slots=True)
class Proved:
    """What a worker gives back."""

    seed: str
    """Stem of the seed."""
    cards: tuple[Card, ...]
    """The page's stories."""
    asked: tuple[Asked, ...]
    """What is asked about it."""
    faults: tuple[JianbaoError, ...]
    """What is wrong with its slip."""
    listed: tuple[Listed, ...]
    """Its stories as the search parts them."""
    lines: tuple[bytes, ...]
    """Their entries in the search; none where they are kept."""
    packed: bytes | None
    """The proof; None where it was made before, and is kept."""

    def light(self) -> Proved:
        """Leave out what can be found again."""
        return replace(self, lines=(), packed=None)


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


def pack(proof: Proof) -> bytes:
    """Make bytes of a proof."""
    return zlib.compress(packed(proof), 1)


def unpack(data: bytes) -> Proof:
    """Make a proof again."""
    proof: Proof = unpacked(zlib.decompress(data))
    return proof
