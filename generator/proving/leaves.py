"""First pass: every seed to its proof, in the order of their names, and never twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.forks import staggered
from generator.model import Seed
from generator.proving.ahead import caught_up
from generator.proving.begun import PROVE, begun, done, keep
from generator.proving.crew import FEW, Crew, result
from generator.proving.proved import Copy, unpack
from generator.proving.register import Register, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.disk import Cache, Manuscript
    from generator.model import Proof
    from generator.proving.begun import Begun
    from generator.proving.proved import Proved
    from generator.proving.workshop import Workshop

REHEARSAL = """\
河上的新桥通车了

    本报讯 (记者 王小河) 5月3日上午,河上的新桥通车,县长李大山说:“今后过河只要2分钟。”

    两岸的人走上桥面,看河水从桥下流过。
"""
"""A page that asks for all that proving takes."""


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

    def light(self) -> Leaf:
        """Leave the proof out, which can be found again."""
        return replace(self, proved=self.proved.light())


def prove_all(workshop: Workshop, faults: list[JianbaoError]) -> Iterator[Proof]:
    """Make the stories of each seed; what cannot be used becomes a fault and does not stop the others."""
    with Crew(workshop.jobs, workshop.scheduler) as crew:
        for leaf in leaves(workshop, crew, faults):
            yield unpack(leaf.proved.packed or recalled(leaf, workshop.cache))


def leaves(workshop: Workshop, crew: Crew, faults: list[JianbaoError]) -> Iterator[Leaf]:
    """Prove all seeds that can be used, each slip's faults told."""
    folder = workshop.root / workshop.seeds
    before = Register(folder).opened(workshop.cache)
    found = [(each, before.knows(each)) for each in disk.manuscripts(folder, faults, only=workshop.only)]
    if sum(not known for _, known in found) >= FEW:
        crew.multiply(partial(PROVE, Copy(Seed("rehearsal.txt", REHEARSAL.encode()), None)))
    begin = partial(begun, cache=workshop.cache, crew=crew, faults=faults)
    started = staggered(begin_all(workshop.watch(found, "校读"), before, begin), crew.ahead)
    return finished(started, before, workshop, crew=crew, faults=faults)


def finished(
    started: Iterable[Leaf | Begun], before: Register, workshop: Workshop, *, crew: Crew, faults: list[JianbaoError]
) -> Iterator[Leaf]:
    """Wait for each page, and note what was proved."""
    cache, after = workshop.cache, Register(before.folder)
    for each in started:
        if isinstance(each, Leaf):
            leaf = each
            after.take(leaf.manuscript, before)
        else:
            try:
                proved = result(crew, PROVE, each.copy, each.future)
            except JianbaoError as fault:
                faults.append(fault)
                continue
            keep(each.copy.key, proved, cache)
            leaf = Leaf(each.manuscript, each.copy.key, proved)
            after.note(leaf.manuscript, each.seen, Row(leaf.key, proved.light()))
        faults += leaf.proved.faults
        yield leaf
    if workshop.only is None:
        after.close(cache, before)


def begin_all(
    found: Iterable[tuple[Manuscript, bool]],
    before: Register,
    begin: Callable[[Manuscript], Begun | None],
) -> Iterator[Leaf | Begun]:
    """Start on each seed that can be read; what is known from before is done already."""
    for manuscript, known in found:
        if known:
            yield Leaf(manuscript, *before.row(manuscript))
            continue
        caught_up()
        if (started := begin(manuscript)) is not None:
            yield started


def lines(leaf: Leaf, cache: Cache) -> dict[str, bytes]:
    """Find the entries of a page's stories in the search, or make them again."""
    kept = cache.get(f"{leaf.key}.cards")
    proved = done(kept).result() if kept is not None else proved_again(leaf, cache)
    return {listed.id: line for listed, line in zip(proved.listed, proved.lines, strict=True)}


def recalled(leaf: Leaf, cache: Cache) -> bytes:
    """Find a proof again, or make it again."""
    kept = cache.get(f"{leaf.key}.proof")
    return kept if kept is not None else proved_again(leaf, cache).packed or b""


def proved_again(leaf: Leaf, cache: Cache) -> Proved:
    """Prove a page again.

    Raises:
        JianbaoError: the seed is not what it was a moment ago.

    """
    copy = Copy(leaf.manuscript.seed(), leaf.manuscript.slip_data())
    if copy.key != leaf.key:
        raise JianbaoError("发布时原稿变了。", place=str(leaf.manuscript), advice="请再发布一次。")
    made = PROVE(copy)
    keep(leaf.key, made, cache)
    return made
