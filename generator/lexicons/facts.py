"""The lexicons of the finders: calendar, tags, and words by subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.language import Calendar, Tag, Terms
from generator.lexicons.tables import table

if TYPE_CHECKING:
    from pathlib import Path


def calendar(folder: Path) -> Calendar:
    """Read the words of time."""
    entries = table(folder / "calendar.yml")
    return Calendar(**{**entries, "words": {name: tuple(words) for name, words in entries["words"].items()}})


def terms(path: Path) -> Terms:
    """Read words by subject."""
    return Terms({subject: tuple(words) for subject, words in table(path).items()})


def people(folder: Path) -> Terms:
    """Read what is known of names, with the everyday words that look like one."""
    everyday = table(folder / "everyday.yml").items()
    words = tuple(surname + rest for surname, rests in everyday for rest in str(rests).split())
    entries = terms(folder / "people.yml")
    return Terms({**entries.words, "everyday": (*words, *entries["not_names"])})


def tags(folder: Path) -> tuple[Tag, ...]:
    """Read the controlled vocabulary, in the order of the ids."""
    return tuple(tag(path) for path in sorted((folder / "tags").glob("*.yml")))


def tag(path: Path) -> Tag:
    """Read one term; its file is named after its id."""
    entry = table(path)
    optional = (tuple(entry.get(subject, ())) for subject in ("exceptions", "weak"))
    return Tag(path.stem, entry["label"], tuple(entry["cues"]), *optional)
