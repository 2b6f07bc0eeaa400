"""The finished site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


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


@dataclass(frozen=True, slots=True)
class Document:
    """A finished file of the site's content."""

    path: str
    """Relative to `content/`, with `/` between folders."""
    text: str
    """What it holds."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file of the site's content that is written only where it does not stand there already."""

    path: str
    """Relative to `content/`, with `/` between folders."""
    stamp: bytes
    """Digest of all that its text depends on, beside templates, settings and the program."""
    write: Callable[[], str]
    """Writes its text."""

    @property
    def text(self) -> str:
        """What it holds."""
        return self.write()


@dataclass(frozen=True, slots=True)
class Quire:
    """Files of the site's content that are made from the same stories: while these are the same, none of them need be drafted."""

    name: str
    """Tells it from all others."""
    stamp: bytes
    """Digest of all that its drafts depend on, beside templates, settings and the program."""
    drafts: Callable[[], Iterable[Draft]]
    """Drafts its files."""

    @classmethod
    def of(cls, draft: Draft) -> Quire:
        """Let a file stand for itself."""
        return cls(draft.path, draft.stamp, lambda: (draft,))
