"""`python -m bench.stages`: what each stage costs from raw text to doubts, beside jieba cutting the same text into words."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bench import archive
from bench.yardstick import YARDSTICK, above_floor
from generator.clean import clean
from generator.cut import cut
from generator.doubt import doubt
from generator.lexicons import load
from generator.lexicons.words import slow_cutter
from generator.model import Seed
from generator.sources import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]

ROUNDS = 5
"""Each text is done so many times, and the best time counts: others may use the machine."""

STORIES = 100
"""Size of the made-up archive."""

Costs = dict[str, float]
"""Seconds of the processor, by stage."""


def once(seed: Seed) -> Iterator[tuple[str, float]]:
    """Yield the stages of one page as they are done, each with the time when it ended."""
    language, words = load("zh"), slow_cutter()
    yield "", time.process_time()
    page = read(seed)
    yield "read", time.process_time()
    galley = clean(page, None, language)
    yield "clean", time.process_time()
    layout = cut(galley, None, language)
    yield "cut", time.process_time()
    doubt(layout, language)
    yield "doubt", time.process_time()
    words(page.raw)
    yield YARDSTICK, time.process_time()


def cost(seed: Seed) -> Costs:
    """Do a page, and tell what each stage cost."""
    ends = list(once(seed))
    return {name: end - began for (_, began), (name, end) in pairwise(ends)}


def least(seed: Seed) -> Costs:
    """Do a page several times, and take the least of each stage."""
    rounds = [cost(seed) for _ in range(ROUNDS)]
    return {name: min(each[name] for each in rounds) for name in rounds[0]}


def measured(folder: Path) -> tuple[int, Costs]:
    """Measure all seeds of a folder: how many bytes, and what they cost."""
    seeds = [Seed(path.name, path.read_bytes()) for path in sorted(folder.glob("*.txt"))]
    total: Counter[str] = Counter()
    for seed in seeds:
        total.update(least(seed))
    return sum(len(seed.data) for seed in seeds), dict(total) | {"clean + cut": total["clean"] + total["cut"]}


def table(name: str, size: int, costs: Mapping[str, float]) -> str:
    """Write costs as a Markdown table."""
    rows = "".join(
        f"| {stage} | {size / 1e6 / seconds:.2f} | {seconds / costs[YARDSTICK]:.2f} |\n"
        for stage, seconds in costs.items()
    )
    return f"| {name} | MB/s a core | × {YARDSTICK} |\n| --- | --: | --: |\n{rows}"


@click.command()
def main() -> None:
    """Measure the seeds and a made-up archive; exit 1 when a ratio is above its floor."""
    worse: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        archive.write(Path(name), STORIES)
        for title, folder in (("the seeds", ROOT / "seeds"), (f"{STORIES} made-up stories", Path(name))):
            size, costs = measured(folder)
            click.echo(table(title, size, costs))
            worse += above_floor(costs, "stages")
    for line in worse:
        click.echo(line, err=True)
    sys.exit(bool(worse))


if __name__ == "__main__":
    main()
