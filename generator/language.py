"""What the stages may know of a language: types only, the knowledge itself is in `lexicons`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = Callable[[str], list[str]]
"""Cuts a string into words; joined they give the string again."""


@dataclass(frozen=True, slots=True)
class Script:
    """Signs of the writing, for `clean`."""

    full_width: Mapping[str, str]
    """ASCII sign to the full-width sign that it was folded from."""
    conjunctions: Mapping[str, str]
    """Foreign word that a converter put in to the word it stands for: `and` to 和."""
    sentence_ends: str
    """Signs that end a sentence."""
    closers: str
    """Quotes and brackets that may stand behind a sentence end."""
    openers: str
    """Quotes and brackets that open."""


@dataclass(frozen=True, slots=True)
class Press:
    """Set words of newspaper pages, for `cut`."""

    terms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By subject, such as `byline_roles`, `agencies`, `credits`, `furniture`."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A term of the controlled vocabulary."""

    id: str
    """Lasting id, used in addresses."""
    label: str
    """Name on the site."""
    cues: tuple[str, ...]
    """Words that suggest it."""
    exceptions: tuple[str, ...] = ()
    """Longer words in which a cue does not count."""


@dataclass(frozen=True, slots=True)
class Language:
    """All that the program knows by name."""

    code: str
    """Language tag, such as `zh-Hans-CN`."""
    labels: Mapping[str, str]
    """Words of the site, by key."""
    words: Words
    """Cuts a string into words."""
    script: Script
    """Signs of the writing."""
    press: Press
    """Set words of newspaper pages."""
    tags: tuple[Tag, ...] = ()
    """The controlled vocabulary, in order."""
    version: str = ""
    """Digest of all lexicon files; part of every cache key."""
