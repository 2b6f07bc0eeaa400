"""Seeds under way, and what was made of them, kept."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.errors import JianbaoError
from generator.proving.crew import Task
from generator.proving.packing import packed, unpacked
from generator.proving.proved import Copy, Proved

if TYPE_CHECKING:
    from generator.disk import Cache, Manuscript, State
    from generator.proving.crew import Crew

PROVE: Task[Copy, Proved] = Task("generator.proving.work.prove_copy")
"""Makes the stories of a seed; most runs need none of what that takes."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A page under way."""

    manuscript: Manuscript
    """Its files."""
    seen: tuple[State, ...]
    """How they looked before they were read."""
    copy: Copy
    """What was read of them."""
    future: Future[Proved]
    """What becomes of it."""


def begun(manuscript: Manuscript, cache: Cache, crew: Crew, faults: list[JianbaoError]) -> Begun | None:
    """Start on a seed, unless it cannot be read."""
    try:
        seen = manuscript.state()
        copy = Copy(manuscript.seed(), manuscript.slip_data())
    except JianbaoError as fault:
        faults.append(fault)
        return None
    kept = cache.get(f"{copy.key}.cards")
    return Begun(manuscript, seen, copy, crew.submit(PROVE, copy) if kept is None else done(kept))


def done(kept: bytes) -> Future[Proved]:
    """Take what is kept for what a worker would give."""
    future: Future[Proved] = Future()
    future.set_result(unpacked(kept))
    return future


def keep(key: str, proved: Proved, cache: Cache) -> None:
    """Keep what was made just now: the proof, then the cards that stand for it."""
    if proved.packed is None:
        return
    cache.put(f"{key}.proof", proved.packed)
    cache.put(f"{key}.cards", packed(replace(proved, packed=None)))
