"""Weekdays printed beside a date: they must go together."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.draft import Part
from generator.extract.phrases import one_of, phrases
from generator.extract.resolve import Anchor, resolve
from generator.model import Query, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.phrases import Phrase
    from generator.language import Calendar, Language
    from generator.text import Text

LONGEST = 120
"""A longer piece of furniture is no page head."""


def misdated(found: Iterable[Phrase], anchor: Anchor, language: Language) -> Iterator[Query]:
    """Ask about full dates that fall on another weekday than the one printed behind them."""
    for phrase in found:
        printed = weekday(language.calendar).match(phrase.part.string, phrase.stop)
        if printed is None or phrase.day is None:
            continue
        iso = resolve(phrase, anchor) or ""
        if (
            len(iso) == len("2021-05-12")
            and iso[0].isdigit()
            and falls(iso) != language.calendar.weekdays[printed["day"]]
        ):
            place = phrase.part.source(phrase.start, printed.end())
            message = language.queries["Q403"].format(phrase.part.printed(phrase.start, printed.end()))
            yield Query("Q403", place, message)


def misdated_heads(remains: Iterable[Text], language: Language) -> Iterator[Query]:
    """Ask about the date of the page head in the same way."""
    parts = (Part(Role.FURNITURE, text, language.words) for text in remains if len(text) <= LONGEST)
    for part in parts:
        yield from misdated(phrases(part, language.calendar), Anchor(), language)


def falls(iso: str) -> int | None:
    """Give the weekday of a date, Monday 1; None when there is no such day."""
    try:
        return date.fromisoformat(iso).isoweekday()
    except ValueError:
        return None


@cache
def weekday(calendar: Calendar) -> re.Pattern[str]:
    """Make the pattern of a weekday behind a date, in brackets or not."""
    return re.compile(rf"[\s(]{{0,2}}(?:{one_of(calendar.words['week'])})(?P<day>[{''.join(calendar.weekdays)}])")
