"""Growth as a table and as a plot with both axes in powers of ten."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bench.growth import Curve

WIDE, HIGH, EDGE = 460, 360, 60
"""A plot's width, its height, and the room for its numbers, in pixels."""

BYTES, SECONDS, MEGABYTES = (5, 7.2), (-2, 2.2), (0, 3.4)
"""First and last power of ten on the axes."""

Point = tuple[float, float]


def row(curve: Curve) -> str:
    """Write what one kind cost as a row of a Markdown table."""
    costs = "".join(f" {each.seconds:.2f} · {each.megabytes:.0f} |" for each in curve.costs)
    return f"| {curve.kind} | {curve.time:.2f} | {curve.memory:.2f} |{costs}"


def table(curves: Sequence[Curve]) -> str:
    """Write all costs as a Markdown table."""
    sizes = [f" {each.size / 1e6:g} MB |" for each in curves[0].costs]
    head = f"| page of | exponent of time | of memory |{''.join(sizes)}\n| --- | --: | --: |{' --: |' * len(sizes)}\n"
    return head + "\n".join(map(row, curves)) + "\n"


def plot(curves: Sequence[Curve]) -> str:
    """Draw seconds and megabytes over bytes; a grey line is what grows like the page."""
    times = [(each.kind, [(cost.size, cost.seconds) for cost in each.costs]) for each in curves]
    peaks = [(each.kind, [(cost.size, cost.megabytes) for cost in each.costs]) for each in curves]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{2 * (WIDE + EDGE) + EDGE}" height="{HIGH + 2 * EDGE}" '
        f'font-family="sans-serif" font-size="12"><title>time and memory over the length of a page</title>'
        f"{panel(0, 'seconds', SECONDS, times)}{panel(WIDE + EDGE, 'megabytes', MEGABYTES, peaks)}</svg>\n"
    )


def panel(left: int, unit: str, range_: Point, lines: Sequence[tuple[str, Sequence[Point]]]) -> str:
    """Draw one quantity over the length of the page."""
    return f'<g transform="translate({left + EDGE} {EDGE})">{"".join(parts(unit, range_, lines))}</g>'


def parts(unit: str, range_: Point, lines: Sequence[tuple[str, Sequence[Point]]]) -> Iterator[str]:
    """Yield axes, a line for each kind, and the grey line of linear growth."""
    yield f'<path d="M0 0V{HIGH}H{WIDE}" fill="none" stroke="#333"/><text x="0" y="-12">{unit} over bytes</text>'
    for power in range(BYTES[0], int(BYTES[1]) + 1):
        yield f'<text x="{across(power):.0f}" y="{HIGH + 18}" text-anchor="middle">10^{power}</text>'
    for power in range(int(range_[0]), int(range_[1]) + 1):
        yield f'<text x="-6" y="{upward(power, range_) + 4:.0f}" text-anchor="end">10^{power}</text>'
    rise = range_[0] + BYTES[1] - BYTES[0]
    straight = (
        f"{across(BYTES[0]):.0f},{upward(range_[0], range_):.0f} {across(BYTES[1]):.0f},{upward(rise, range_):.0f}"
    )
    yield f'<polyline points="{straight}" fill="none" stroke="#999" stroke-width="3" stroke-dasharray="6 4"/>'
    for kind, points in lines:
        drawn = " ".join(f"{across(log10(x)):.1f},{upward(log10(max(y, 1e-9)), range_):.1f}" for x, y in points)
        yield f'<polyline points="{drawn}" fill="none" stroke="#a8321e" stroke-opacity=".55"><title>{kind}</title></polyline>'


def across(power: float) -> float:
    """Place a power of ten on the lower axis."""
    return WIDE * (power - BYTES[0]) / (BYTES[1] - BYTES[0])


def upward(power: float, range_: Point) -> float:
    """Place a power of ten on the upright axis; what lies below it stands on the ground."""
    return HIGH - HIGH * max(power - range_[0], 0) / (range_[1] - range_[0])


def write(folder: Path, curves: Sequence[Curve]) -> None:
    """Keep table and plot."""
    told = "Seconds of one processor · megabytes at the peak, for one page of so many bytes through `prove`."
    text = f"# Measured by `python -m bench.growth --write`\n\n{told}\n\n{table(curves)}\n![growth](growth.svg)\n"
    (folder / "GROWTH.md").write_text(text, "utf-8")
    (folder / "growth.svg").write_text(plot(curves), "utf-8")
