"""The digest in numbers: tags and districts over time, drawn and as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import parts
from generator.render.counts import CHARTED, leading, month_in_year, tallied
from generator.render.lanes import ROWS, Lane, lanes
from generator.render.plots import bar_plot
from generator.render.timeline import year_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Draft
    from generator.render.entries import Link
    from generator.render.shelf import Shelf

SPAN = 120
"""Months up to which a plot has a bar a month; longer ones have a bar a year."""
FEWEST = 12
"""Months that a plot has at least, so that a single bar is not a wall."""
COLUMNS = 12
"""Years that a table shows, the last ones."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Stretches of time in order, without gaps."""

    stretches: tuple[str, ...]
    """Months such as `2019-08`, or years."""

    def of(self, iso: str | None) -> str | None:
        """Tell the stretch of a date."""
        if not self.stretches or iso is None or month_in_year(iso) is None:
            return None
        return iso[: len(self.stretches[0])]


@dataclass(frozen=True, slots=True)
class Plot:
    """A row of a chart."""

    link: Link
    """What is counted."""
    drawing: str
    """Its bars; SVG of the program's own making."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What an index counts over time."""

    index: str
    """Name of the index."""
    plots: tuple[Plot, ...]
    """A plot for each term, most stories first."""
    rows: tuple[Lane, ...]
    """The same by year, as numbers."""


def numbers(shelf: Shelf) -> Draft:
    """Draft the overview in numbers."""
    return shelf.draft("numbers/", shelf.stamp(shelf.digest.cards), "numbers", lambda: facts(shelf))


def facts(shelf: Shelf) -> dict[str, object]:
    """Count what it shows."""
    dates = shelf.dated()
    axis = axis_of(dates)
    by_year, totals = tallied(dates, year_in), tallied(dates, axis.of)
    years = sorted(by_year)[-COLUMNS:]
    whole = [totals[stretch] for stretch in axis.stretches]
    return {
        "root": "../",
        "whole": bar_plot(whole, max(whole, default=1), high=120),
        "axis": axis,
        "years": years,
        "charts": [chart(name, axis, years, shelf) for name in CHARTED],
        "loose": dates.total() - by_year.total(),
        "count": len(shelf.digest.cards),
    }


def chart(name: str, axis: Axis, years: Sequence[str], shelf: Shelf) -> Chart:
    """Count an index over time."""
    dates, links = shelf.dates(name), leading(name, shelf, ROWS)
    drawn = lanes(dates, links, axis.stretches, axis.of)
    most = max((count for lane in drawn for count, _ in lane.cells), default=1)
    plots = tuple(Plot(lane.link, bar_plot([count for count, _ in lane.cells], most)) for lane in drawn)
    return Chart(name, plots, lanes(dates, links, years, year_in))


def axis_of(dates: Iterable[str | None]) -> Axis:
    """Lay out the months from the first to the last, twelve at least, or the years when the months are too many."""
    months = sorted({iso[:7] for iso in dates if iso is not None and month_in_year(iso)})
    if not months:
        return Axis(())
    (first_year, (first_month, *_)), (last_year, (last_month, *_)) = parts(months[0]), parts(months[-1])
    first, last = int(first_year or 0) * 12 + int(first_month) - 1, int(last_year or 0) * 12 + int(last_month) - 1
    first = max(0, min(first, last - FEWEST + 1))
    if last - first < SPAN:
        return Axis(tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1)))
    return Axis(tuple(f"{year:04}" for year in range(first // 12, last // 12 + 1)))
