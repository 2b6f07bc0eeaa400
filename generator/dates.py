"""Shows dates as far as they are known, and says so."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Date

SHAPES = {
    (True, 2): "date_day",
    (True, 1): "date_month",
    (True, 0): "date_year",
    (False, 2): "date_yearless_day",
    (False, 1): "date_yearless_month",
}
"""Whether the year is known, and how many parts follow it, to the label that writes it out."""

WHOLE = len("2019-08-18")
"""Length of a date that is known to the day."""

BADGES = {Basis.EDITOR: "editor_inferred", Basis.INFERRED: "inferred"}


@lru_cache(1 << 16)
def parts(iso: str) -> tuple[str | None, tuple[str, ...]]:
    """Split a date into its year, when known, and what follows.

    >>> parts("2019-08-18"), parts("--04-12"), parts("2019")
    (('2019', ('08', '18')), (None, ('04', '12')), ('2019', ()))
    """
    if iso.startswith("--"):
        return None, tuple(iso[2:].split("-"))
    year, *rest = iso.split("-")
    return year, tuple(rest)


def day(iso: str | None) -> date | None:
    """Take a whole day; None when less is known, or when the calendar has no such day.

    >>> day("2019-08-18"), day("2019-08"), day("2019-02-30")
    (datetime.date(2019, 8, 18), None, None)
    """
    if iso is None or len(iso) != WHOLE:
        return None
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def shown(iso: str | None, labels: Mapping[str, str]) -> str:
    """Write a date for the reader, unknown parts named as such."""
    if iso is None:
        return labels["undated"]
    year, rest = parts(iso)
    numbers = [number.lstrip("0") or "0" for number in rest]
    return labels[SHAPES[year is not None, len(rest)]].format(
        year=year,
        month=numbers[0] if numbers else "",
        day=numbers[1] if len(numbers) > 1 else "",
    )


def stamp(iso: str | None) -> str | None:
    """Write a date for the `datetime` of HTML, which knows no month without a year.

    >>> stamp("2019-08"), stamp("--04-12"), stamp("--04")
    ('2019-08', '04-12', None)
    """
    if iso is None or not iso.startswith("--"):
        return iso
    return iso[2:] if "-" in iso[2:] else None


def badge(dated: Date, labels: Mapping[str, str]) -> str | None:
    """Name what a date rests on, unless the page prints it."""
    label = BADGES.get(dated.basis) if dated.iso is not None else None
    return labels[label] if label is not None else None
