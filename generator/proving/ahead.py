"""Proves new seeds ahead, on a copy of this process, while the run loads and looks at what else it takes."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from generator import disk
from generator.errors import JianbaoError
from generator.forks import beside
from generator.proving import lexicon
from generator.proving.begun import begun, keep
from generator.proving.crew import FEW, Crew
from generator.proving.register import Register

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.proving.workshop import Workshop

waits: list[Callable[[], object]] = []
"""Waits for the copy, where there is one."""


@contextmanager
def ahead(workshop: Workshop) -> Iterator[None]:
    """Prove new seeds meanwhile, to be found in the cache."""
    if waits or not apart(workshop):
        yield
        return
    with beside(partial(prove_quietly, workshop)) as wait:
        waits.append(wait)
        try:
            yield
        finally:
            waits.clear()


def apart(workshop: Workshop) -> bool:
    """Say whether a copy can help: what it makes is kept, and neither one process nor a cluster was asked for."""
    return workshop.cache.folder is not None and workshop.jobs != 1 and workshop.scheduler is None


def caught_up() -> None:
    """Wait until what is proved ahead is in the cache."""
    for wait in waits:
        wait()


def prove_quietly(workshop: Workshop) -> None:
    """Prove new seeds; what is wrong with them, or with their folder, is left for the run to tell."""
    with suppress(JianbaoError):
        prove_new(workshop)


def prove_new(workshop: Workshop) -> None:
    """Prove seeds that are not known, when they are few."""
    cache, folder = workshop.cache, workshop.root / workshop.seeds
    before = Register(folder).opened(cache)
    new = [each for each in disk.manuscripts(folder, [], only=workshop.only) if not before.knows(each)]
    if not 0 < len(new) < FEW:
        return
    lexicon.recall(cache)
    with Crew(1) as crew:
        for each in filter(None, (begun(each, cache, crew, []) for each in new)):
            if each.future.exception() is None:
                keep(each.copy.key, each.future.result(), cache)
