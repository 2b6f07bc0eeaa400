"""What a worker is given of a page in the first pass, and what it gives back."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator import disk
from generator.proving.packing import lightly, packed, unpacked

if TYPE_CHECKING:
    from generator.errors import JianbaoError
    from generator.model import Asked, Card, Proof, Seed
    from generator.searching import Listed


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


lightly(Proved)


def pack(proof: Proof) -> bytes:
    """Make bytes of a proof."""
    return zlib.compress(packed(proof), 1)


def unpack(data: bytes) -> Proof:
    """Make a proof again."""
    proof: Proof = unpacked(zlib.decompress(data))
    return proof
