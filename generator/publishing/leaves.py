"""First pass: every seed to its proof, in the order of their names, and never twice."""

from __future__ import annotations

import pickle
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator import addresses, disk
from generator.errors import JianbaoError
from generator.publishing.crew import Crew, result, staggered
from generator.publishing.proving import Copy, Proved, prove_copy, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.disk import Cache, Manuscript
    from generator.model import Proof
    from generator.publishing.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page that was proved."""

    manuscript: Manuscript
    """Its files."""
    key: str
    """Name of the proof in the cache."""
    proved: Proved
    """What the digest needs of it; the proof itself only where it was made just now."""

    @property
    def names(self) -> tuple[str, str]:
        """Name the entries that the page has in the cache."""
        return f"{self.key}.cards", f"{self.key}.proof"

    @property
    def paths(self) -> list[str]:
        """List the documents of the page: its stories, and the page itself."""
        stories = [addresses.story(card.id) for card in self.proved.cards]
        return [addresses.source(address) for address in (*stories, addresses.page(self.proved.seed))]

    def light(self) -> Leaf:
        """Leave the proof out, which can be found again."""
        return replace(self, proved=replace(self.proved, packed=None))


@dataclass(frozen=True, slots=True)
class Begun:
    """A page under way."""

    manuscript: Manuscript
    """Its files."""
    copy: Copy
    """What was read of them."""
    future: Future[Proved]
    """What becomes of it."""


def prove_all(workshop: Workshop, faults: list[JianbaoError]) -> Iterator[Proof]:
    """Make the stories of each seed; what cannot be used becomes a fault and does not stop the others."""
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        for leaf in leaves(workshop, crew, faults):
            yield unpack(leaf.proved.packed or recalled(leaf, workshop.cache))


def leaves(workshop: Workshop, crew: Crew, faults: list[JianbaoError]) -> Iterator[Leaf]:
    """Prove all seeds that can be used, each slip's faults told."""
    found = disk.manuscripts(workshop.root / workshop.seeds, faults, only=workshop.only)
    watched = workshop.watch(found, "校读")
    for begun in staggered(begin_all(watched, workshop.cache, crew, faults), crew.ahead):
        try:
            proved = result(crew, prove_copy, begun.copy, begun.future)
        except JianbaoError as fault:
            faults.append(fault)
            continue
        faults += proved.faults
        keep(begun.copy.key, proved, workshop.cache)
        yield Leaf(begun.manuscript, begun.copy.key, proved)


def begin_all(
    manuscripts: Iterator[Manuscript],
    cache: Cache,
    crew: Crew,
    faults: list[JianbaoError],
) -> Iterator[Begun]:
    """Start on each seed that can be read; what is kept from before is done already."""
    for manuscript in manuscripts:
        try:
            copy = Copy(manuscript.seed(), manuscript.slip_data())
        except JianbaoError as fault:
            faults.append(fault)
            continue
        kept = cache.get(f"{copy.key}.cards")
        yield Begun(manuscript, copy, crew.submit(prove_copy, copy) if kept is None else done(kept))


def done(kept: bytes) -> Future[Proved]:
    """Take what is kept for what a worker would give."""
    future: Future[Proved] = Future()
    future.set_result(pickle.loads(kept))  # noqa: S301 - our own cache, like compiled code
    return future


def keep(key: str, proved: Proved, cache: Cache) -> None:
    """Keep what was made just now: the proof, then the cards that stand for it."""
    if proved.packed is None:
        return
    cache.put(f"{key}.proof", proved.packed)
    cache.put(f"{key}.cards", pickle.dumps(replace(proved, packed=None), pickle.HIGHEST_PROTOCOL))


def recalled(leaf: Leaf, cache: Cache) -> bytes:
    """Find a proof again, or make it again.

    Raises:
        JianbaoError: the seed is not what it was a moment ago.

    """
    kept = cache.get(f"{leaf.key}.proof")
    if kept is not None:
        return kept
    copy = Copy(leaf.manuscript.seed(), leaf.manuscript.slip_data())
    if copy.key != leaf.key:
        raise JianbaoError("发布时原稿变了。", place=str(leaf.manuscript), advice="请再发布一次。")
    made = prove_copy(copy)
    keep(leaf.key, made, cache)
    return made.packed or b""
