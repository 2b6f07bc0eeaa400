"""The hands: a copy of this process for a few tasks, other processes or a Dask cluster for many."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from generator.errors import JianbaoError
from generator.forks import COPIES, follow_the_parent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

T = TypeVar("T")
R = TypeVar("R")

FEW = 24
"""Tasks that one copy has done before processes could be started."""


@dataclass(frozen=True)
class Task(Generic[T, R]):
    """A task by its full name: only who does it loads what it takes."""

    name: str
    """Module and function."""

    def __call__(self, item: T) -> R:
        """Do it."""
        module, _, function = self.name.rpartition(".")
        done: R = getattr(import_module(module), function)(item)
        return done


class Crew:
    """Runs tasks on an executor; hires many hands only when there is enough to do, and others when one dies."""

    def __init__(self, jobs: int | None = None, scheduler: str | None = None) -> None:
        """Take how many processes may work, or the address of a Dask scheduler."""
        self.jobs = jobs or os.cpu_count() or 1
        self.scheduler = scheduler
        self.started = 0
        self.stack = ExitStack()
        self.executor: Executor | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        """Send everybody home; after a fault without waiting for what is under way."""
        if self.executor is not None and self.scheduler is None:
            self.executor.shutdown(wait=kind is None, cancel_futures=True)
        self.stack.close()

    @property
    def ahead(self) -> int:
        """Tell how many tasks may be under way at once; it bounds the memory."""
        return 4 * self.jobs if self.scheduler is None else 64

    def multiply(self, rehearse: Callable[[], object]) -> None:
        """Hire copies of this process for many tasks, after a rehearsal: what it has loaded they need not load again."""
        if self.executor is None and self.scheduler is None and self.jobs > 1 and COPIES:
            rehearse()
            self.executor, self.started = copies(self.jobs), FEW

    def submit(self, task: Callable[[T], R], item: T) -> Future[R]:
        """Start a task."""
        self.started += 1
        if self.executor is None or (self.started == FEW and self.jobs > 1 and self.scheduler is None):
            self.hire()
        try:
            return self.hands.submit(task, item)
        except BrokenExecutor:
            self.hire()
            return self.hands.submit(task, item)

    @property
    def hands(self) -> Executor:
        """Give the executor that works now."""
        return self.executor or self.hire()

    def hire(self) -> Executor:
        """Get an executor in the place of the one before."""
        if self.executor is not None and self.scheduler is None:
            self.executor.shutdown(wait=False)
        if self.scheduler is not None:
            self.executor = self.stack.enter_context(cluster(self.scheduler))
        elif self.jobs == 1:
            self.executor = ThreadPoolExecutor(1)
        elif self.started < FEW:
            self.executor = copies(1)
        else:
            self.executor = processes(self.jobs)
        return self.executor


def result(crew: Crew, task: Callable[[T], R], item: T, future: Future[R]) -> R:
    """Wait for a task; try it once more, alone, when a worker died under it or under one beside it.

    Raises:
        JianbaoError: of the task, or made of any other fault, so that one page never stops the others.

    """
    if isinstance(future.exception(), BrokenExecutor):
        future = crew.submit(task, item)
    fault = future.exception()
    if fault is None or isinstance(fault, JianbaoError):
        return future.result()
    raise in_our_words(fault, str(item)) from fault


def in_our_words(fault: BaseException, place: str) -> JianbaoError:
    """Take any fault that a page met for one of ours, so that it can be told and costs no other page."""
    if isinstance(fault, JianbaoError):
        return fault
    advice = "请把这一版和这条信息报告给开发者。"
    return JianbaoError(f"程序出了错：{type(fault).__name__}: {fault}。", place=place, advice=advice)


def copies(hands: int) -> Executor:
    """Start copies of this process, which goes on meanwhile; where the system cannot copy it, a thread."""
    if not COPIES:
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(hands, multiprocessing.get_context("fork"), initializer=follow_the_parent)


def processes(jobs: int) -> Executor:
    """Start processes that share nothing with this one, so that no thread or lock of ours is copied."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=follow_the_parent)


@contextmanager
def cluster(scheduler: str) -> Iterator[Executor]:
    """Join a Dask cluster.

    Raises:
        JianbaoError: Dask is not installed, or nobody answers.

    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise JianbaoError("没有安装 Dask。", advice="请运行 pip install 'jianbao[dask]'。") from error
    try:
        client = distributed.Client(scheduler)
    except (OSError, ValueError) as error:
        raise JianbaoError(f"连不上调度器 {scheduler}。", advice="请检查地址，例如 tcp://127.0.0.1:8786。") from error
    with client:
        yield client.get_executor()
