"""Digest pages of a week or a month: what happened, by district, made of the summaries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import day, shown
from generator.render.counts import month_in_year
from generator.render.entries import Link
from generator.render.paging import leaves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Card, Draft
    from generator.render.shelf import Shelf

ROOT = "../../"
"""The way from a digest page to the root of the site."""
EACH = 10
"""Stories that a digest page tells of one district; the rest is linked."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A district of a digest page."""

    place: Link | None
    """The district; None for stories without one."""
    items: tuple[str, ...]
    """Its stories as items of a list, as they happened."""
    more: int
    """How many are left out."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A week or a month."""

    slug: str
    """Its page below `digests/`."""
    kind: str
    """Key of the label that says what it is."""
    title: str
    """Its name."""
    span: str
    """Its days."""
    cards: tuple[Card, ...]
    """Its stories, as they happened."""

    @property
    def link(self) -> Link:
        """The way to its page."""
        return Link(self.title, f"digests/{self.slug}/", len(self.cards))


def briefs(shelf: Shelf) -> Iterator[Draft]:
    """Draft all digest pages, and the list of them."""
    weeks, months = list(weekly(shelf)), list(monthly(shelf))
    for kind in (weeks, months):
        yield from (brief_page(each, shelf) for each in kind)
    within: defaultdict[str, list[Brief]] = defaultdict(list)
    for week in weeks:
        within[week.span[:7]].append(week)
    rows = [(month, within[month.span]) for month in months]
    for leaf in leaves(rows, "digests/"):
        counts = [(month.link, [week.link for week in found]) for month, found in leaf.items]
        made = shelf.stamp((), counts, leaf.number, leaf.all)
        yield shelf.draft(leaf.address, made, "digests", partial(dict, leaf=leaf, root=leaf.root))


def weekly(shelf: Shelf) -> Iterator[Brief]:
    """Put stories with a known day into weeks, the newest first."""
    found: defaultdict[tuple[int, int], list[Card]] = defaultdict(list)
    for iso, run in shelf.runs():
        if (at := day(iso)) is not None:
            found[at.isocalendar()[:2]] += run
    for (year, week), cards in sorted(found.items(), reverse=True):
        first, last = (date.fromisocalendar(year, week, number).isoformat() for number in (1, 7))
        title = shelf.words.say("week_of_year", year=year, week=week)
        yield Brief(f"{year:04}-w{week:02}", "week_digest", title, f"{first}/{last}", tuple(reversed(cards)))


def monthly(shelf: Shelf) -> Iterator[Brief]:
    """Put stories into months, the newest first."""
    found: defaultdict[str, list[Card]] = defaultdict(list)
    for iso, run in shelf.runs():
        if (month := month_in_year(iso)) is not None:
            found["-".join(month)] += run
    for name, cards in sorted(found.items(), reverse=True):
        yield Brief(name, "month_digest", shown(name, shelf.words.labels), name, tuple(reversed(cards)))


def brief_page(brief: Brief, shelf: Shelf) -> Draft:
    """Draft a digest page."""

    def facts() -> dict[str, object]:
        days = [shown(each, shelf.words.labels) for each in brief.span.split("/")]
        return {
            "brief": brief,
            "kind": shelf.words.labels[brief.kind],
            "days": shelf.words.say("span_of_days", first=days[0], last=days[-1]) if len(days) > 1 else None,
            "chapters": list(chapters(brief.cards, shelf)),
            "root": ROOT,
        }

    return shelf.draft(brief.link.address, shelf.stamp(brief.cards), "digest", facts)


def chapters(cards: Sequence[Card], shelf: Shelf) -> Iterator[Chapter]:
    """Tell of each district what fits."""
    for link, found in by_district(cards):
        yield Chapter(link, tuple(shelf.items(found[:EACH], ROOT, place=False)), max(0, len(found) - EACH))


def by_district(cards: Sequence[Card]) -> Iterator[tuple[Link | None, list[Card]]]:
    """Part stories by district, the one with most stories first, those without a district last."""
    by_place: defaultdict[str, list[Card]] = defaultdict(list)
    for card in cards:
        by_place[addresses.district(card.district) if card.district is not None else ""].append(card)
    for address, found in sorted(by_place.items(), key=lambda item: (not item[0], -len(item[1]), item[0])):
        place = found[0].district
        yield (Link(place.name, address, len(found)) if place is not None else None), found
