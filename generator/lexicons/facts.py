"""The lexicons of the finders: calendar, tags, and words by subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.language import Calendar, Tag, Terms
from generator.lexicons.shapes import by_name, number, record, text, words
from generator.lexicons.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


WORDS = by_name(words)
"""Words by subject."""
TAG = record({"label": text, "cues": words}, {"exceptions": words, "weak": words})
"""A term of the controlled vocabulary."""
CALENDAR = record(
    {
        **dict.fromkeys(("years", "months", "days", "weeks", "weekdays", "numerals"), by_name(number)),
        **dict.fromkeys(("parts", "feasts"), by_name(text)),
        "words": WORDS,
    }
)
"""The words of time."""


def calendar(folder: Path) -> Calendar:
    """Read the words of time."""
    return Calendar(**table(folder / "calendar.yml", CALENDAR))


def terms(path: Path) -> Terms:
    """Read words by subject."""
    return Terms(table(path, WORDS))


def people(folder: Path, places: Iterable[str]) -> Terms:
    """Read what is known of names, with the everyday words and the places that look like one."""
    everyday = table(folder / "everyday.yml", by_name(text)).items()
    looking = tuple(surname + rest for surname, rests in everyday for rest in rests.split())
    entries, weights = terms(folder / "people.yml"), terms(folder / "names.yml")
    double = (*entries["double_surnames"], *entries["forenames"], *entries["clans"])
    return Terms(
        {
            **entries.words,
            **weights.words,
            "double_surnames": double,
            "everyday": (*looking, *entries["not_names"], *places),
        }
    )


def tags(folder: Path) -> tuple[Tag, ...]:
    """Read the controlled vocabulary, in the order of the ids."""
    return tuple(tag(path) for path in sorted((folder / "tags").glob("*.yml")))


def tag(path: Path) -> Tag:
    """Read one term; its file is named after its id."""
    entry = table(path, TAG)
    optional = (entry.get(subject, ()) for subject in ("exceptions", "weak"))
    return Tag(path.stem, entry["label"], entry["cues"], *optional)
