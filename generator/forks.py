"""Spreads work over copies of this process, which need not be told what it knows."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection

T = TypeVar("T")
R = TypeVar("R")

COPIES = sys.platform == "linux"
"""Whether copies of this process are made."""

FEW = 200
"""Things that are done before copies could be at work."""

SHARE = 32
"""Things that a copy does at a time."""

AHEAD = 2
"""Shares of each copy that may be under way before the first is waited for; it bounds the memory."""

YOUNG = (100_000, 20, 1000)
"""When the garbage collector looks at what is new, not so new, and old, which is never: it would take a fifth of the time."""

at_work: list[Callable[[Any], Any]] = []
"""What a copy does."""


def spread(
    work: Callable[[T], R], items: Sequence[T], jobs: int | None = None, *, few: int = FEW, share: int = SHARE
) -> Iterator[R]:
    """Do the same to many things, in their order.

    They are done here where they are few, the system cannot copy a process, or a copy died.
    """
    hands = jobs or os.cpu_count() or 1
    if len(items) < few or hands == 1 or not COPIES:
        yield from map(work, items)
        return
    done = 0
    try:
        for each in copied(work, items, hands, share):
            done += 1
            yield each
    except BrokenExecutor:
        yield from map(work, items[done:])


def copied(work: Callable[[T], R], items: Sequence[T], hands: int, share: int) -> Iterator[R]:
    """Do the same to many things, each copy to its share."""
    numbers = range(len(items))
    with ProcessPoolExecutor(
        hands, multiprocessing.get_context("fork"), initializer=begin, initargs=(lambda number: work(items[number]),)
    ) as copies:
        begun = (copies.submit(do, numbers[start : start + share]) for start in numbers[::share])
        for each in staggered(begun, AHEAD * hands):
            yield from each.result()


def staggered(begun: Iterable[T], ahead: int) -> Iterator[T]:
    """Let so many things begin at once, and one more for each that is waited for; keep their order."""
    coming = iter(begun)
    return followed(deque(islice(coming, ahead)), coming)


def followed(waiting: deque[T], coming: Iterator[T]) -> Iterator[T]:
    """Yield what began first, and let another begin behind it."""
    while waiting:
        yield waiting.popleft()
        waiting.extend(islice(coming, 1))


@contextmanager
def at_rest() -> Iterator[None]:
    """Let the garbage collector go its rounds among new things only, here and in copies: what is at hand is not garbage."""
    before = gc.get_threshold()
    gc.set_threshold(*YOUNG)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def beside(work: Callable[[], object]) -> Iterator[Callable[[], object]]:
    """Do something on a copy of this process meanwhile, which may be waited for; where the system cannot copy it, leave it undone."""
    if not COPIES:
        yield list
        return
    copy = multiprocessing.get_context("fork").Process(target=begin_alone, args=(work,))
    copy.start()
    try:
        yield copy.join
    except BaseException:
        copy.terminate()
        raise
    finally:
        copy.join()


@contextmanager
def found_beside(work: Callable[[], R]) -> Iterator[Callable[[], R]]:
    """Find something out on a copy of this process meanwhile, which gives the answer; here, where there is no copy or it died."""
    if not COPIES:
        yield work
        return
    ours, theirs = multiprocessing.Pipe(duplex=False)
    copy = multiprocessing.get_context("fork").Process(target=begin_alone, args=(partial(tell, theirs, work),))
    copy.start()
    theirs.close()
    try:
        yield partial(answer, ours, work)
    finally:
        ours.close()
        copy.terminate()
        copy.join()


def tell(asked: Connection, work: Callable[[], R]) -> None:
    """Tell what was found out, or the fault that was met."""
    try:
        found: R | Exception = work()
    except Exception as fault:  # noqa: BLE001 - whoever asks is to meet it
        found = fault
    asked.send(found)


def answer(told: Connection, work: Callable[[], R]) -> R:
    """Take what a copy tells, or find it out here when it tells nothing, or too late."""
    try:
        found: R | Exception = told.recv()
    except (EOFError, OSError):
        return work()
    if isinstance(found, Exception):
        raise found
    return found


def begin_alone(work: Callable[[], object]) -> None:
    """Do it, and end with the process that this is a copy of."""
    follow_the_parent()
    work()


def begin(work: Callable[[int], Any]) -> None:
    """Take up the work, and end with the process that this is a copy of."""
    follow_the_parent()
    at_work.append(work)


def do(numbers: Iterable[int]) -> list[Any]:
    """Do it to some things."""
    return [at_work[-1](number) for number in numbers]


def follow_the_parent() -> None:
    """End with the process that started this one, even when that is killed; leave interrupts to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=end_after, args=(parent.sentinel,), daemon=True).start()


def end_after(sentinel: int) -> None:
    """Wait for a process to end, then end at once."""
    wait([sentinel])
    os._exit(1)
