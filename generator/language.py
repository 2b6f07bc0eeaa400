"""What the stages may know of a language: types only, the knowledge itself is in `lexicons`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NEAR = 4
"""So many characters on each side of a break are cut into words."""
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
    contrasts: tuple[str, ...] = ()
    """Groups of signs that are chosen, never misread, for each other: 东南西北."""


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """Set words of newspaper pages, for `cut`; equal only to itself, like a calendar."""

    terms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By subject, such as `byline_roles`, `agencies`, `credits`, `furniture`."""


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """A term of the controlled vocabulary; equal only to itself, like a calendar."""

    id: str
    """Lasting id, used in addresses."""
    label: str
    """Name on the site."""
    cues: tuple[str, ...]
    """Words that suggest it."""
    exceptions: tuple[str, ...] = ()
    """Longer words in which a cue does not count."""
    weak: tuple[str, ...] = ()
    """Words that say little by themselves."""


@dataclass(frozen=True, slots=True)
class Place:
    """A province, prefecture, county, development zone, town or street."""

    code: str
    """Six digits, nine for towns and streets: GB/T 2260, or the statistical code of a zone; a key where there is none."""
    name: str
    """Full official name."""
    parent: str | None
    """Code of the place above it; None for a province."""
    zone: bool = False
    """Whether it is a development zone, which no official list of divisions has."""
    past: bool = False
    """Whether it is no more."""

    @staticmethod
    def key(name: str, above: str) -> str:
        """Make a key for a place without a code, which begins as the codes do of what lies in the same city or province.

        >>> Place.key("雄安新区", "130000"), Place.key("大鹏新区", "440300")
        ('13-雄安新区', '4403-大鹏新区')
        """
        trunk = above[:2] if above.endswith("0000") else above[:4] if above.endswith("00") else above
        return f"{trunk}-{name}"


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Places by code and by name; a name may belong to many. Equal only to itself, like a calendar."""

    places: Mapping[str, Place] = field(default_factory=dict)
    """By code."""
    full: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes by a name that says of itself that it is one: 巩义市, 管城区, 郑州经开区."""
    short: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes by a name that may be another word: 巩义, 二七."""
    common: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes by such a name that is an everyday word or many things' name: 玉山, 朝阳."""
    generic: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes of all zones by what many are called: 经开区, 示范区."""
    towns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes of towns and streets by name, for the provinces in use."""
    towns_by_province: Mapping[str, str] = field(default_factory=dict)
    """By the first two digits of a province: lines of code, tabulator and name of its towns and streets."""
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By the first two characters: how long names that begin so are, longest first."""
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Signs and words around names, by subject, such as `before`, `goes_on`, `nation`."""
    zones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Kinds of zones by their official words, to what newspapers call them."""

    def name(self, code: str) -> str:
        """Tell the name of a place; a key holds it, and a place that no table has is its name."""
        return self.places[code].name if code in self.places else code.rpartition("-")[2]

    def above(self, code: str) -> tuple[Place, ...]:
        """List the places above one, nearest first; a key that no table has begins as the code of its city does."""
        found: list[Place] = []
        city = code.partition("-")[0].ljust(6, "0")
        parent = self.places[code].parent if code in self.places else city if city in self.places else None
        while parent is not None:
            found.append(self.places[parent])
            parent = found[-1].parent
        return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """Words of time; equal only to itself, so that patterns made of it can be kept by it."""

    years: Mapping[str, int] = field(default_factory=dict)
    """Words for a year near this one, with the distance: 去年 is -1."""
    months: Mapping[str, int] = field(default_factory=dict)
    """The same for months: 本月 is 0."""
    days: Mapping[str, int] = field(default_factory=dict)
    """The same for days: 昨天 is -1."""
    weeks: Mapping[str, int] = field(default_factory=dict)
    """The same for weeks: 上周 is -1."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Parts of a year with their months: 上半年 is `01/06`."""
    feasts: Mapping[str, str] = field(default_factory=dict)
    """Days with a name and a fixed date: 国庆节 is `10-01`."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Last character of a weekday with its number, Monday 1."""
    numerals: Mapping[str, int] = field(default_factory=dict)
    """Digits of the script."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other words by subject, such as `vague`, `hours`, `ahead`."""


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """Words by subject, as one lexicon gives them; equal only to itself, like a calendar."""

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The words of each subject in the order of the lexicon."""

    def __getitem__(self, subject: str) -> tuple[str, ...]:
        """List the words of a subject; none when the lexicon does not know it."""
        return self.words.get(subject, ())


@dataclass(frozen=True, slots=True)
class Code:
    """What a code of a query means."""

    name: str
    """What looks wrong, in a few words."""
    example: str
    """A made-up line that is asked about, or a sentence that tells when."""
    advice: str
    """What an editor does."""


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
    tag_names: Mapping[str, str] = field(default_factory=dict)
    """Its labels, by id."""
    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    """The places."""
    calendar: Calendar = field(default_factory=Calendar)
    """Words of time."""
    people: Terms = field(default_factory=Terms)
    """Surnames, titles, and words that stand beside names."""
    bylines: Terms = field(default_factory=Terms)
    """Roles and credits of those who write and photograph."""
    figures: Terms = field(default_factory=Terms)
    """Units, and words that make a number worth seeing."""
    known: Callable[[str], bool] = bool
    """Says whether the dictionary has a word."""
    doubts: Terms = field(default_factory=Terms)
    """Words that doubts are weighed with."""
    masthead: Terms = field(default_factory=Terms)
    """Words of the page head."""
    keywords: Terms = field(default_factory=Terms)
    """Words that are no keywords."""
    queries: Mapping[str, str] = field(default_factory=dict)
    """What each query of the facts says to an editor, by its code."""
    codes: Mapping[str, Code] = field(default_factory=dict)
    """What each code of a query or fault means."""
    version: str = ""
    """Digest of all lexicon files; part of every cache key."""

    def cut_word(self, left: str, right: str) -> str | None:
        """Find the word that begins in one text and ends in the next one."""
        tail, at = left[-NEAR:], 0
        for word in self.words(tail + right[:NEAR]):
            if at < len(tail) < at + len(word):
                return word
            at += len(word)
        return None

    def crossed(self, left: str, right: str) -> bool:
        """Tell whether a word begins in one text and ends in the next one."""
        return self.cut_word(left, right) is not None

    def tag_name(self, identity: str) -> str:
        """Name a tag; one that the vocabulary does not have is its own name."""
        return self.tag_names.get(identity, identity)
