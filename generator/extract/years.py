"""Which year it is: only words of the page are evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.kinship import HEADS
from generator.extract.phrases import one_of
from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Draft, Part
    from generator.extract.phrases import Phrase
    from generator.language import Calendar

AUTUMN = 10
"""From November on an event may be named after the year to come."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year and what it rests on."""

    value: int
    """The year."""
    basis: Basis
    """Printed with the event, inferred from the page, or decided by the editor."""
    evidence: str | None
    """The words that say so."""


def event_year(draft: Draft, phrase: Phrase, calendar: Calendar) -> Year | None:
    """Take the year out of the name of the event that a story reports: 某市2020年…推进会召开."""
    if phrase.month is None or phrase.month > AUTUMN:
        return None
    parts = [part for part in draft.parts if part.role in HEADS]
    named = [*named_events(parts, calendar), *sentence_events(phrase, calendar)]
    years = {int(found["year"]) for found in named}
    if len(years) != 1:
        return None
    return Year(years.pop(), Basis.PRINTED, named[0]["event"])


def named_events(parts: Iterable[Part], calendar: Calendar) -> Iterator[re.Match[str]]:
    """Find the events with a year in their names in headlines."""
    for part in parts:
        yield from filter(is_present, event_name(calendar).finditer(part.string))


def sentence_events(phrase: Phrase, calendar: Calendar) -> Iterator[re.Match[str]]:
    """Find them in the sentence of the story's date, behind the date."""
    stop = phrase.part.sentence(phrase.start).stop
    yield from filter(is_present, event_name(calendar).finditer(phrase.part.string, phrase.stop, stop))


def is_present(found: re.Match[str]) -> bool:
    """Whether nothing says that the event is of another time."""
    return not ELSEWHEN.search(found.string, max(0, found.start() - 8), found.end())


ELSEWHEN = re.compile(r"距|倒计时|备战|迎接|筹备|周年|即将|将于|将在|曾|自从|此前|学年|赛季")
"""Words by which an event is only spoken of."""


@cache
def event_name(calendar: Calendar) -> re.Pattern[str]:
    """Make the pattern of the name of an event with its year and the verb that says it took place."""
    words = calendar.words
    inner = rf"(?:(?!{one_of(words['retrospect'])})[^,。;:!?《》]){{0,40}}?"
    counted = "".join(words["counted"])
    name = rf"(?P<event>(?<!\d)(?P<year>(?:19|20)\d\d)(?:年(?!度)|(?=[\u4e00-\u9fff])(?![{counted}])){inner}(?:{one_of(words['occasions'])}))"
    return re.compile(rf"{name}(?:(?={inner}(?:{one_of(words['held'])}))|(?<=假期)|(?<=春运))")
