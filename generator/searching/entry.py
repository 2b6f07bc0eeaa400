"""What the search knows of a story."""

from __future__ import annotations

from dataclasses import dataclass, fields
from hashlib import sha256
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import badge, shown
from generator.formats import JSON
from generator.indexes import INDEXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.indexes import Term
    from generator.language import Language
    from generator.model import Card, Clipping, Date, Proof
    from generator.text import Text

FACETS = {"district": "districts", "tag": "tags", "person": "people"}
"""Facet, as in the page's address, to the index whose terms it offers; the year comes on top."""

UNDATED = "undated"
"""Shelf, and slug of the year, of stories whose year nobody knows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A story as it is searched and shown among the results."""

    id: str
    """Id of the story."""
    address: str
    """Address of its page, from the root of the site."""
    title: str
    """The headline as shown."""
    headline: str
    """The headline as searched; empty when the page prints none."""
    passages: tuple[str, ...]
    """All else that is searched; no phrase goes from one passage into the next."""
    when: str
    """The date for the reader."""
    iso: str
    """The date as far as it is known, `2019-08-18`; empty when even the year is not."""
    facets: Mapping[str, tuple[Term, ...]]
    """Facet to what the story is listed under."""

    @property
    def shelf(self) -> str:
        """Name the shelf it stands on: its year."""
        return self.iso[:4] or UNDATED


@dataclass(frozen=True, slots=True)
class Listed:
    """A story as far as the volumes are parted by it."""

    id: str
    """Id of the story."""
    shelf: str
    """Name of the shelf it stands on."""
    stamp: bytes
    """Digest of its entry."""

    @classmethod
    def of(cls, entry: Entry, line: bytes) -> Listed:
        """List an entry."""
        return cls(entry.id, entry.shelf, sha256(line).digest()[:12])


NAMES = tuple(field.name for field in fields(Entry))
"""What a line tells, in its order."""


def written(entry: Entry) -> bytes:
    """Write an entry on a line."""
    return JSON.encode({name: getattr(entry, name) for name in NAMES}).encode("utf-8", "surrogatepass")


def entries(proof: Proof, cards: Iterable[Card], language: Language) -> Iterator[Entry]:
    """Make an entry of each story of a page from its card, in the order given."""
    for story, known in zip(proof.stories, cards, strict=True):
        iso = known.date.iso or ""
        yield Entry(
            id=story.id,
            address=addresses.story(story.id),
            title=story.title,
            headline=str(story.clipping.headline or ""),
            passages=tuple(str(text) for text in passages(story.clipping) if text),
            when=when(known.date, language.labels),
            iso=iso if iso[:1].isdigit() else "",
            facets=facets(known, language),
        )


def passages(clipping: Clipping) -> Iterator[Text | None]:
    """List what is printed beside the headline, in reading order."""
    yield from (clipping.kicker, clipping.deck, clipping.column, *clipping.bylines)
    for paragraph in clipping.body:
        yield from (paragraph.subhead, paragraph.text)
    for caption in clipping.captions:
        yield from (caption.text, caption.credit)


def when(date: Date, labels: Mapping[str, str]) -> str:
    """Write a date for the reader, and what it rests on when that is not the page itself."""
    basis = badge(date, labels)
    return shown(date.iso, labels) + (f"（{basis}）" if basis else "")


def facets(known: Card, language: Language) -> dict[str, tuple[Term, ...]]:
    """Collect what a story is listed under; nobody is listed twice."""
    by_name = {index.name: index for index in INDEXES}
    listed = {facet: tuple(dict.fromkeys(by_name[name].terms(known))) for facet, name in FACETS.items()}
    listed["tag"] = tuple((slug, language.tag_name(name)) for slug, name in listed["tag"])
    year = (known.date.iso or "")[:4]
    listed["year"] = ((year, f"{year}年") if year.isdigit() else (UNDATED, language.labels["year_unknown"]),)
    return listed
