"""`python -m bench.growth`: how time and memory grow with the length of a page, for usual pages and for hostile ones."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from math import log
from pathlib import Path
from statistics import linear_regression

import click

from bench import curves
from bench.inputs import KINDS
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove

ROOT = Path(__file__).parents[1]

STEEPEST = 1.2
"""An exponent above this is a fault."""

QUICK, LIGHT = 0.02, 8.0
"""Seconds and megabytes below which a cost says nothing of growth: memory comes in blocks of a megabyte and more."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one page cost."""

    size: int
    """Bytes of the page."""
    seconds: float
    """Seconds of the processor."""
    megabytes: float
    """Peak memory beyond what the program needs before it sees the page."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What one kind of page cost at all sizes."""

    kind: str
    """What the page is made of."""
    costs: tuple[Cost, ...]
    """Smallest page first."""

    @property
    def time(self) -> float:
        """Tell the exponent of time."""
        return exponent([(each.size, each.seconds) for each in self.costs if each.seconds > QUICK])

    @property
    def memory(self) -> float:
        """Tell the exponent of memory."""
        return exponent([(each.size, each.megabytes) for each in self.costs if each.megabytes > LIGHT])


def exponent(points: list[tuple[int, float]]) -> float:
    """Fit a power of the size by least squares; too little to measure is no growth."""
    if len(points) < 2:  # noqa: PLR2004 - a line takes two points
        return 0.0
    return linear_regression([log(size) for size, _ in points], [log(cost) for _, cost in points]).slope


def peak() -> float:
    """Tell the most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(kind: str, size: int) -> Cost:
    """Prove one page in this process."""
    data = KINDS[kind](size)
    prove(Seed("warm.txt", KINDS["different articles"](5_000)), None, load())
    memory, began = peak(), time.process_time()
    try:
        prove(Seed("page.txt", data), None, load())
    except JianbaoError as fault:
        click.echo(f"{kind}: {fault}", err=True)
    return Cost(size, time.process_time() - began, peak() - memory)


def apart(kind: str, size: int) -> Cost:
    """Prove one page in a process of its own, so that peaks are told apart."""
    command = (sys.executable, "-m", "bench.growth", "--one", kind, "--size", str(size))
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return Cost(**json.loads(done.stdout))


@click.command()
@click.option("--size", "sizes", multiple=True, type=int, default=(100_000, 300_000, 1_000_000, 3_000_000))
@click.option("--kind", "kinds", multiple=True, type=click.Choice(list(KINDS)), default=tuple(KINDS))
@click.option("--one", type=click.Choice(list(KINDS)), help="Print what one page costs, in this process.")
@click.option("--write", is_flag=True, help="Keep the table and the plot in bench/.")
def main(sizes: tuple[int, ...], kinds: tuple[str, ...], *, write: bool, **only: str | None) -> None:
    """Measure; exit 1 when an exponent is above 1.2."""
    if only["one"] is not None:
        cost = one(only["one"], sizes[0])
        click.echo(json.dumps({"size": cost.size, "seconds": cost.seconds, "megabytes": cost.megabytes}))
        return
    found = []
    for kind in kinds:
        found.append(Curve(kind, tuple(apart(kind, size) for size in sorted(sizes))))
        click.echo(curves.row(found[-1]))
    if write:
        curves.write(ROOT / "bench", found)
    steep = [each.kind for each in found if max(each.time, each.memory) > STEEPEST]
    for kind in steep:
        click.echo(f"{kind}: grows faster than a power of {STEEPEST}", err=True)
    sys.exit(bool(steep))


if __name__ == "__main__":
    main()
