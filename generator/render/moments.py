"""When a story counts as published, for machines that want a moment: Beijing time, as early as what is known allows."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def moments(runs: Iterable[tuple[str | None, Sequence[Card]]]) -> dict[str, datetime]:
    """Give each story, of which those of a date come together, a moment to be ordered by: its own, else the latest of its page, else `NEVER`."""
    own: dict[str, datetime] = {}
    dated: list[Card] = []
    loose: list[Card] = []
    for iso, run in runs:
        found = beginning(iso or "")
        if found is None:
            loose += run
        else:
            own |= dict.fromkeys([card.id for card in run], found)
            dated += run
    asked, pages = {card.seed for card in loose}, dict[str, datetime]()
    for card in dated:
        if card.seed in asked:
            pages[card.seed] = max(own[card.id], pages.get(card.seed, own[card.id]))
    return own | {card.id: pages.get(card.seed, NEVER) for card in loose}


def rfc822(at: datetime) -> str:
    """Write a moment as RSS wants it: `Sun, 18 Aug 2019 00:00:00 +0800`."""
    return format_datetime(at)


@lru_cache(1 << 16)
def rfc3339(at: datetime) -> str:
    """Write a moment as Atom and JSON Feed want it: `2019-08-18T00:00:00+08:00`."""
    return at.isoformat()
