"""The things of the trade, from the raw seed to the finished document; all frozen values."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.text import Span, Text


@dataclass(frozen=True, slots=True)
class Seed:
    """A raw file."""

    name: str
    """File name with its ending, such as `003_ad2b75026808bc19.txt`."""
    data: bytes
    """The bytes as they came."""

    @property
    def stem(self) -> str:
        """The name without its ending; ids and addresses hang on it."""
        return self.name.rpartition(".")[0] or self.name


@dataclass(frozen=True, slots=True)
class Page:
    """One newspaper page as it came."""

    seed: str
    """Stem of its seed."""
    name: str
    """Name of its seed's file, for messages."""
    raw: str
    """The decoded characters; every span of the program counts in them."""
    text: Text
    """The same with `\\n` for every kind of line end."""
    queries: tuple[Query, ...] = ()
    """What reading doubted."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=(0,))

    def __post_init__(self) -> None:
        """Remember where each line starts."""
        starts, lines = [0], self.raw.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        for line in lines[:-1]:
            starts.append(starts[-1] + len(line) + 1)
        object.__setattr__(self, "_starts", tuple(starts))

    def line(self, offset: int) -> int:
        """Tell the number of the line that holds a character, from 1."""
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """Tell the number of a character within its line, from 1."""
        return offset - self._starts[self.line(offset) - 1] + 1

    def lines(self, span: Span) -> tuple[int, int]:
        """Tell the first and last line of a span, from 1."""
        return self.line(span.start), self.line(max(span.start, span.stop - 1))

    def starts_of(self, line: int) -> int:
        """Tell the first character of a line, counted from 1."""
        return self._starts[line - 1]


@dataclass(frozen=True, slots=True)
class Correction:
    """A change that the program or a slip made."""

    rule: str
    """Name of the rule, such as `drop_copies`; `slip` for the editor's."""
    spans: tuple[Span, ...]
    """The characters of the seed that were replaced."""
    before: str
    """What stood there."""
    after: str
    """What stands there now; empty when it was dropped."""
    reason: str
    """Why, in a sentence for the reader of the site."""


@dataclass(frozen=True, slots=True)
class Query:
    """A copy editor's question: something looks wrong and was left as printed."""

    code: str
    """Such as `Q204`; each is explained on a page of its own."""
    span: Span
    """The characters of the seed in doubt."""
    message: str
    """What looks wrong, in a sentence that an editor understands."""
    suggestion: str | None = None
    """What would probably be right."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A value that an editor decided, and why."""

    value: str
    """What holds."""
    because: str | None
    """The editor's reason."""
    line: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Wording:
    """An editor's correction of a place on the page; quotes what it corrects."""

    line: int
    """Line of the seed, from 1."""
    was: str
    """What is printed there."""
    now: str
    """What is to stand there."""
    because: str | None
    """The editor's reason."""
    at: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Placing:
    """An editor's decision on a line: its role, whether an article begins with it, or where it belongs."""

    line: int
    """Line of the seed, from 1."""
    was: str
    """How the line begins; quoted, so that a changed page is noticed."""
    role: str | None
    """A `Role`, when the slip decides it."""
    starts: bool | None
    """True: an article begins here; False: it does not; None: undecided."""
    before: int | None
    """The line of the seed that this one is to stand before."""
    at: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What an editor decided for a page: `seeds/<stem>.yml`."""

    name: str
    """Name of its file, for messages."""
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    """By subject: `paper`, `edition`, `number` (page number), `district`, `year`, `date`."""
    wordings: tuple[Wording, ...] = ()
    """Corrections of the text."""
    placings: tuple[Placing, ...] = ()
    """Decisions on roles, cuts and order."""


@dataclass(frozen=True, slots=True)
class Galley:
    """A page's text with its faults repaired."""

    page: Page
    """The page it was made of."""
    text: Text
    """The repaired text."""
    corrections: tuple[Correction, ...] = ()
    """What was repaired."""
    queries: tuple[Query, ...] = ()
    """What was left and is asked."""


class Role(StrEnum):
    """What a line of a page is."""

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    COLUMN = "column"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    AGENCY = "agency"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a piece of the page, and why."""

    span: Span
    """The characters of the seed."""
    role: Role
    """What they were taken for."""
    joined: bool
    """Whether the piece goes on with the paragraph before it."""
    reasons: tuple[str, ...]
    """The evidence that decided, strongest first."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article."""

    text: Text
    """Its characters."""
    subhead: Text | None = None
    """The subhead that stands before it."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The text of a picture."""

    text: Text | None
    """What the picture shows; None when only the credit is printed."""
    credit: Text | None
    """Who took it, as printed."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """One article cut out of a page."""

    headline: Text | None
    """The headline; None when the page prints none."""
    kicker: Text | None
    """The line above it."""
    deck: Text | None
    """The lines below it."""
    column: Text | None
    """A standing heading."""
    agency: Text | None
    """Such as 本报讯, when it was taken out of the text."""
    bylines: tuple[Text, ...]
    """The byline texts as printed, in reading order; also those in brackets behind 本报讯."""
    body: tuple[Paragraph, ...]
    """The paragraphs in reading order."""
    captions: tuple[Caption, ...]
    """Texts of its pictures."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A page cut into its articles."""

    galley: Galley
    """What was cut."""
    clippings: tuple[Clipping, ...]
    """The articles in the order of their leads."""
    remains: tuple[Text, ...]
    """What is in no article: page head, folio, turn lines, advertisements."""
    readings: tuple[Reading, ...]
    """What became of each line, and why, in the order of the seed."""
    corrections: tuple[Correction, ...] = ()
    """What cutting changed, such as an overlap at a join."""
    queries: tuple[Query, ...] = ()
    """What cutting doubted."""


class Basis(StrEnum):
    """What a fact rests on."""

    PRINTED = "printed"
    INFERRED = "inferred"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is known."""

    printed: str
    """The words of the page; empty when an editor gave the date alone."""
    iso: str | None
    """`2019-08-18`, `2019-08`, `2019`, `--04-12`; None when nothing is known."""
    precision: str
    """`day`, `month`, `year` or `none`."""
    basis: Basis
    """What the year, or the whole when none is known, rests on."""
    evidence: str | None = None
    """The words that the basis rests on, or the editor's reason."""


@dataclass(frozen=True, slots=True)
class District:
    """Where a story belongs."""

    name: str
    """Full official name."""
    code: str | None
    """Six digits of GB/T 2260, or the statistical code of a development zone."""
    basis: Basis
    """What it rests on."""
    prefecture: str | None = None
    """The city above it."""
    province: str | None = None
    """The province above that."""


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote or photographed."""

    role: str
    """As printed: 记者, 通讯员, 巩义融媒记者; empty when none is."""
    names: tuple[str, ...]
    """Their names."""
    credit: str | None = None
    """文, 图, 文/图 or 摄, as printed."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person in the news."""

    name: str
    """The name as printed."""
    title: str | None
    """Title and office as printed."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number worth seeing."""

    text: str
    """As printed, such as 总投资417亿元."""
    value: str
    """The number in digits, such as 417."""
    unit: str
    """Its unit, such as 亿元."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing spoken of, with the words that say so."""

    kind: str
    """`date`, `person`, `place`, `figure`."""
    text: str
    """The words."""
    span: Span
    """Where they stand in the seed."""
    value: str | None = None
    """What they were resolved to, such as `2019-08-18/2019-08-19`."""


@dataclass(frozen=True, slots=True)
class Story:
    """A clipping with what it tells of."""

    id: str
    """Seed stem and the line of its lead: `003_ad2b75026808bc19-81`."""
    seed: str
    """Stem of its seed."""
    order: int
    """Place on the page, from 1."""
    clipping: Clipping
    """The text."""
    title: str
    """The headline, else what stands in its place; never empty."""
    date: Date
    """When, as far as known."""
    district: District | None
    """Where."""
    bylines: tuple[Byline, ...]
    """By whom."""
    tags: tuple[str, ...]
    """Ids of the controlled vocabulary, best first, at most four."""
    keywords: tuple[str, ...]
    """Free words, best first."""
    people: tuple[Person, ...]
    """Who is in the news."""
    summary: str
    """One or two whole sentences of the story."""
    figures: tuple[Figure, ...]
    """Numbers worth seeing, none in doubt."""
    mentions: tuple[Mention, ...] = ()
    """All that was found, with its place."""
    corrections: tuple[Correction, ...] = ()
    """What was changed in its text."""
    queries: tuple[Query, ...] = ()
    """What is doubted in its text."""


@dataclass(frozen=True, slots=True)
class Proof:
    """All that became of one page; made without a look at other pages, so it can be cached."""

    page: Page
    """The page."""
    layout: Layout
    """How it was cut."""
    stories: tuple[Story, ...]
    """Its stories in the order of the page."""
    corrections: tuple[Correction, ...]
    """All changes, in the order of the seed."""
    queries: tuple[Query, ...]
    """All doubts, in the order of the seed."""
    paper: str | None = None
    """Name of the newspaper, printed or ruled."""
    edition: str | None = None
    """Name of the edition or section."""
    number: str | None = None
    """Page number."""
    date: str | None = None
    """Day of the paper, when the page head or a slip says it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the indexes need of a story; the whole story stays outside the digest, so the digest stays small."""

    id: str
    """Id of the story."""
    seed: str
    """Stem of its seed."""
    order: int
    """Place on the page, from 1."""
    title: str
    """The headline."""
    date: Date
    """When."""
    district: District | None
    """Where."""
    tags: tuple[str, ...]
    """What about."""
    people: tuple[Person, ...]
    """Who."""
    summary: str
    """One or two sentences."""
    keywords: tuple[str, ...] = ()
    """Free words, best first."""
    signature: bytes = b""
    """What likeness is measured by; opaque outside `digest`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An open query as the overview of all shows it."""

    seed: str
    """Stem of its seed."""
    line: int
    """Its first line, from 1."""
    code: str
    """Its code."""
    message: str
    """What looks wrong."""
    suggestion: str | None = None
    """What would probably be right."""


@dataclass(frozen=True, slots=True)
class Kin:
    """A story that belongs to another."""

    id: str
    """The other story."""
    why: str
    """What they share, for the reader; 又见 for the same story printed again."""


@dataclass(frozen=True, slots=True)
class Digest:
    """All stories in order, newest first; what the site is made of."""

    cards: tuple[Card, ...]
    """A card for each story."""
    kin: Mapping[str, tuple[Kin, ...]] = field(default_factory=dict)
    """By story id: what belongs to it."""


@dataclass(frozen=True, slots=True)
class Document:
    """A finished file of the site's content."""

    path: str
    """Relative to `content/`, with `/` between folders."""
    text: str
    """What it holds."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a story's page shows of other stories."""

    newer: Card | None = None
    """The story before it in the digest."""
    older: Card | None = None
    """The story after it."""
    kin: tuple[tuple[Card, str], ...] = ()
    """Stories that belong to it, each with why."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is true of the whole site; from `mkdocs.yml`."""

    name: str
    """Name of the digest."""
    url: str
    """Address of the home page, with a slash at its end."""
    description: str = ""
    """A sentence about it."""

    def address(self, story: str) -> str:
        """Give the address of a story by its id."""
        return f"{self.url}stories/{quote(story, safe='')}/"

    repository: str = ""
    """Address of its repository, where errors are reported; empty when none is told."""
