"""The finished site."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote


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
