"""The timeline: an overview, a page a year, a page a month, and a shelf for what has no year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import parts
from generator.indexes import districts
from generator.model import Quire
from generator.render.calendars import heat
from generator.render.counts import companions, dated, dated_by, leading, standing, tallied
from generator.render.entries import Link
from generator.render.lanes import ROWS, Lane, lanes
from generator.render.paging import leaves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.model import Card, Draft
    from generator.render.counts import Dates
    from generator.render.paging import Leaf
    from generator.render.shelf import Shelf
    from generator.render.words import SiteWords

MONTHS = tuple(f"{month:02}" for month in range(1, 13))
YEARS = 10
"""Years that the overview draws at most."""
SHELF = "timeline/undated/"


@dataclass(frozen=True, slots=True)
class Year:
    """A year for its template."""

    name: str
    """The year."""
    count: int
    """How many stories it has."""
    months: tuple[Link, ...]
    """Its months with their counts, those without stories left out."""
    days: tuple[tuple[str, int], ...]
    """Each day with its count."""
    words: SiteWords
    """The words of the site."""

    @property
    def drawing(self) -> str:
        """The year as a calendar; SVG of the program's own making, which says what the days say."""
        return heat(int(self.name), dict(self.days), self.words)


@dataclass(frozen=True, slots=True)
class Shared:
    """What all pages of a list share."""

    stamp: bytes
    """Digest of what it depends on."""
    facts: Callable[[], dict[str, object]]
    """Works it out."""


def timeline(shelf: Shelf) -> Iterator[Quire]:
    """List the pages of the whole timeline, those of each year together."""
    by_year: defaultdict[str | None, list[Card]] = defaultdict(list)
    for iso, run in shelf.runs():
        by_year[year_in(iso)] += run
    undated = sorted(by_year.pop(None, []), key=by_season)
    found = sorted(((str(name), cards) for name, cards in by_year.items()), reverse=True)

    def facts() -> dict[str, object]:
        years = [prepare(name, dated(cards), shelf) for name, cards in found]
        return {"years": years, "undated": len(undated), "root": "../", "lanes": year_lanes(years, shelf)}

    yield Quire.of(shelf.draft("timeline/", shelf.stamp(shelf.digest.cards), "timeline", facts))
    for name, cards in found:
        yield Quire(f"timeline/{name}", shelf.stamp(cards), partial(year_pages, name, cards, shelf))
    stamp = shelf.stamp(undated)
    yield Quire("timeline/undated", stamp, partial(listing, "undated", SHELF, undated, shelf, Shared(stamp, dict)))


def year_in(iso: str | None) -> str | None:
    """Tell the year of a date, when it is known."""
    return parts(iso)[0] if iso is not None else None


def by_season(card: Card) -> tuple[str, str, int]:
    """Order stories without a year: by month and day, those without any last, then by page."""
    return card.date.iso or "~", card.seed, card.order


def prepare(name: str, dates: Dates, shelf: Shelf) -> Year:
    """Prepare a year."""
    months = tallied(dates, month_in)
    days = [(iso, count) for iso, count in dates.items() if iso is not None and day_in(iso) is not None]
    return Year(
        name=name,
        count=dates.total(),
        months=tuple(
            Link(shelf.words.say("month_of_year", month=int(month)), addresses.month(name, month), months[month])
            for month in sorted(months)
        ),
        days=tuple(sorted(days)),
        words=shelf.words,
    )


def month_in(iso: str | None) -> str | None:
    """Tell the month of a date whose year is known, when it is known."""
    rest = parts(iso or "")[1]
    return rest[0] if rest else None


def day_in(iso: str | None) -> str | None:
    """Tell the day of a date whose year is known, when it is known."""
    rest = parts(iso or "")[1]
    return rest[1] if len(rest) > 1 else None


def year_lanes(years: Sequence[Year], shelf: Shelf) -> tuple[list[str], tuple[Lane, ...]]:
    """Count stories by district and year."""
    columns = sorted(year.name for year in years)[-YEARS:]
    links = leading("districts", shelf, ROWS)
    return columns, lanes(shelf.dates("districts"), links, columns, year_in)


def district_lanes(
    cards: Sequence[Card], columns: Sequence[str], column: Callable[[str | None], str | None], shelf: Shelf
) -> tuple[Lane, ...]:
    """Count stories by district and column."""
    links = companions(standing(cards, "districts"), "districts", shelf, ROWS)
    return lanes(dated_by(districts, cards), links, columns, column)


def year_pages(name: str, cards: Sequence[Card], shelf: Shelf) -> Iterator[Draft]:
    """Draft a year, and its months."""
    year = prepare(name, dated(cards), shelf)
    by_month: defaultdict[str | None, list[Card]] = defaultdict(list)
    for card in sorted(cards, key=in_order):
        by_month[month_in(card.date.iso)].append(card)
    loose = by_month.pop(None, [])

    def facts() -> dict[str, object]:
        return {"year": year, "lanes": district_lanes(cards, MONTHS, month_in, shelf), "columns": MONTHS}

    yield from listing("year", f"timeline/{year.name}/", loose, shelf, Shared(shelf.stamp(cards), facts))
    for month, found in by_month.items():
        yield from month_pages(year, str(month), found, shelf)


def in_order(card: Card) -> tuple[str, str, int]:
    """Order stories of a month as they happened, those without a day last."""
    return (card.date.iso or "") + "~", card.seed, card.order


def month_pages(year: Year, month: str, cards: Sequence[Card], shelf: Shelf) -> Iterator[Draft]:
    """Draft a month."""
    address = addresses.month(year.name, month)
    at = [link.address for link in year.months].index(address)
    beside = (year.months[at - 1] if at else None, year.months[at + 1] if at + 1 < len(year.months) else None)

    def facts() -> dict[str, object]:
        columns = sorted({day for card in cards if (day := day_in(card.date.iso)) is not None})
        rows = district_lanes(cards, columns, day_in, shelf)
        return {"year": year, "month": int(month), "lanes": rows, "columns": columns, "beside": beside}

    yield from listing("month", address, cards, shelf, Shared(shelf.stamp(cards, beside), facts))


def listing(
    template: str,
    address: str,
    cards: Sequence[Card],
    shelf: Shelf,
    shared: Shared,
) -> Iterator[Draft]:
    """Draft a list of the timeline, page by page."""
    known = cache(shared.facts)

    def filled(leaf: Leaf[Card]) -> dict[str, object]:
        entries = shelf.items(leaf.items, leaf.root)
        return {"leaf": leaf, "root": leaf.root, "entries": entries, "count": len(cards), **known()}

    for leaf in leaves(cards, address):
        yield shelf.draft(leaf.address, shared.stamp + leaf.number.to_bytes(4), template, partial(filled, leaf))
