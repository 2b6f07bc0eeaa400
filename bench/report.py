"""What a run of the benchmark says: a table, a plot, and whether anything became worse than its floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from bench.clock import Cost

YARDSTICK = "Hugo, bare theme"
"""The peer that all are measured by."""

BAR, ROW, LEFT = 420, 26, 250
"""Longest bar, height of a row and room for its name, in pixels."""


def ratios(found: Mapping[str, Cost]) -> dict[str, float]:
    """Divide each wall time by the yardstick's in the same run."""
    return {name: cost.seconds / found[YARDSTICK].seconds for name, cost in found.items()}


def table(stories: int, found: Mapping[str, Cost]) -> str:
    """Write the costs of one archive as a Markdown table."""
    rows = "".join(
        f"| {name} | {cost.seconds:.1f} | {cost.cpu:.1f} | {cost.megabytes:.0f} | {ratio:.2f} |\n"
        for (name, cost), ratio in zip(found.items(), ratios(found).values(), strict=True)
    )
    head = f"| {stories} stories | wall s | processor s | MB (largest process) | × Hugo |\n| --- | --: | --: | --: | --: |\n"
    return head + rows


def plot(stories: int, found: Mapping[str, Cost]) -> str:
    """Draw the ratios as bars."""
    return bars(f"{stories} stories, wall time as a multiple of {YARDSTICK}", ratios(found))


def bars(title: str, values: Mapping[str, float]) -> str:
    """Draw numbers as bars."""
    scale = BAR / max(values.values())
    rows = "".join(bar(at, name, value, scale) for at, (name, value) in enumerate(values.items()))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + BAR + 80}" height="{ROW * (len(values) + 1)}" '
        f'font-family="sans-serif" font-size="13"><title>{title}</title>{rows}</svg>\n'
    )


def bar(at: int, name: str, value: float, scale: float) -> str:
    """Draw a row."""
    y = ROW * at + 6
    return (
        f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{name}</text>'
        f'<rect x="{LEFT}" y="{y}" width="{value * scale:.0f}" height="{ROW - 8}" fill="#a8321e"/>'
        f'<text x="{LEFT + 6 + value * scale:.0f}" y="{y + 14}">{value:.2f}</text>'
    )


def write(folder: Path, results: Mapping[int, Mapping[str, Cost]]) -> None:
    """Keep tables and plots."""
    tables = "\n".join(
        f"{table(stories, found)}\n![{stories} stories]({stories}.svg)\n" for stories, found in results.items()
    )
    (folder / "RESULTS.md").write_text(f"# Measured by `make bench`\n\n{tables}", "utf-8")
    for stories, found in results.items():
        (folder / f"{stories}.svg").write_text(plot(stories, found), "utf-8")


def above_floor(floors: Path, results: Mapping[int, Mapping[str, Cost]]) -> Iterator[str]:
    """Yield a sentence for each ratio that is worse than its floor; an archive has the floors of the next size below."""
    limits: dict[int, dict[str, float]] = yaml.safe_load(floors.read_bytes())["sites"]
    for stories, found in results.items():
        for name, limit in limits[max((size for size in limits if size <= stories), default=min(limits))].items():
            ratio = ratios(found)[name]
            if ratio > limit:
                yield f"{name}: {ratio:.2f} × {YARDSTICK} at {stories} stories, the floor is {limit}"
    yield from steeper(yaml.safe_load(floors.read_bytes())["growth"], results)


def steeper(limits: Mapping[str, float], results: Mapping[int, Mapping[str, Cost]]) -> Iterator[str]:
    """Yield a sentence for each cost that grew by more than its floor from an archive to one of ten times its size."""
    for stories in results:
        for name, limit in limits.items() if 10 * stories in results else ():
            growth = results[10 * stories][name].cpu / results[stories][name].cpu
            if growth > limit:
                yield f"{name}: {growth:.1f} times as much at {10 * stories} as at {stories} stories, the floor is {limit}"
