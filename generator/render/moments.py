"""When a story counts as published, for machines that want a moment: Beijing time, as early as what is known allows."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Card, Date

BEIJING = timezone(timedelta(hours=8))
"""China has one time zone and no summer time."""

NEVER = datetime(1970, 1, 1, tzinfo=BEIJING)
"""Stands where a format demands a moment and nothing at all is known."""


def moment(date: Date) -> datetime | None:
    """Take the first moment of the day, month or year that is known; None without a year or for no day at all.

    >>> from generator.model import Basis, Date
    >>> print(moment(Date("8月18日", "2019-08-18", "day", Basis.INFERRED)))
    2019-08-18 00:00:00+08:00
    >>> moment(Date("8月31日", "--08-31", "day", Basis.PRINTED)) is None
    True
    """
    return beginning(date.iso or "")


@lru_cache(1 << 16)
def beginning(iso: str) -> datetime | None:
    """Take the first moment of a day, month or year."""
    if not iso[:4].isdigit():
        return None
    year, month, day = (*(int(part) for part in iso.split("-")), 1, 1)[:3]
    return datetime(year, month, day, tzinfo=BEIJING)


def moments(cards: Iterable[Card]) -> dict[str, datetime]:
    """Give each story a moment to be ordered by: its own, else the latest of its page, else `NEVER`."""
    known: dict[str, datetime] = {}
    pages: dict[str, datetime] = {}
    listed = list(cards)
    for card in listed:
        found = moment(card.date)
        if found is not None:
            known[card.id] = found
            pages[card.seed] = max(found, pages.get(card.seed, found))
    return {card.id: known.get(card.id) or pages.get(card.seed, NEVER) for card in listed}


def rfc822(at: datetime) -> str:
    """Write a moment as RSS wants it: `Sun, 18 Aug 2019 00:00:00 +0800`."""
    return format_datetime(at)


@lru_cache(1 << 16)
def rfc3339(at: datetime) -> str:
    """Write a moment as Atom and JSON Feed want it: `2019-08-18T00:00:00+08:00`."""
    return at.isoformat()
