"""Converts Markdown to HTML ahead of MkDocs: side by side, and each page once.

MkDocs converts page after page in one process, which was half of the time of a large build. What it gets from here is
what it would make itself; a page whose links it has to rewrite is left to it.
"""

from __future__ import annotations

import hashlib
import os
import re
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from markdown import Markdown
from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FEW = 200
"""So many pages are converted sooner by MkDocs than processes start."""

SHARE = 64
"""Pages that a process converts at a time."""

REWRITTEN = re.compile(r"\]\((?!https?:)[^)\s]+\.(?:md|txt|json|csv|opml|xml)\b|\[toc\]", re.IGNORECASE)
"""Links to files, which MkDocs turns into addresses, and its table of contents."""


@cache
def converter(extensions: tuple[str, ...], settings: tuple[tuple[str, Any], ...]) -> Markdown:
    """Set Python-Markdown up as MkDocs does, once a process."""
    return Markdown(extensions=list(extensions), extension_configs={name: dict(items) for name, items in settings})


@dataclass(frozen=True, slots=True)
class Conversion:
    """A way to convert, and what was converted in it."""

    extensions: tuple[str, ...]
    """Extensions of Python-Markdown, in order."""
    settings: tuple[tuple[str, Any], ...]
    """Their settings."""
    folder: Path
    """Where converted pages are kept, each under the digest of what it was made of."""

    def name(self, markdown: str) -> str:
        """Name a page by all that its HTML depends on."""
        return hashlib.sha256(f"{self.extensions}{self.settings}{markdown}".encode()).hexdigest()

    def convert(self, paths: Sequence[Path]) -> None:
        """Convert the pages that are not kept yet, where they are many; forget those that are gone."""
        sources = {self.name(text): path for path in paths if not REWRITTEN.search(text := markdown_of(path))}
        kept = {path.name for path in self.folder.iterdir()} if self.folder.is_dir() else set()
        missing = [(name, path) for name, path in sources.items() if name not in kept]
        for name in kept - sources.keys():
            (self.folder / name).unlink()
        if len(missing) >= FEW:
            self.folder.mkdir(parents=True, exist_ok=True)
            with ProcessPoolExecutor(os.cpu_count()) as hands:
                list(hands.map(self.write, shares(missing)))

    def write(self, share: Sequence[tuple[str, Path]]) -> None:
        """Convert some pages and keep them: beside first, then renamed, so that none is ever half there."""
        markdown = converter(self.extensions, self.settings)
        for name, path in share:
            beside = self.folder / f".{name}.{os.getpid()}"
            beside.write_text(markdown.reset().convert(markdown_of(path)), "utf-8")
            beside.replace(self.folder / name)

    def html(self, markdown: str) -> str | None:
        """Find the HTML of a page; None when MkDocs is to make it."""
        path = self.folder / self.name(markdown)
        return path.read_text("utf-8") if path.is_file() else None


def markdown_of(path: Path) -> str:
    """Read a page without its front matter."""
    text, _ = get_data(path.read_text("utf-8-sig"))
    return str(text)


def shares(missing: Sequence[tuple[str, Path]]) -> Iterator[Sequence[tuple[str, Path]]]:
    """Cut work into shares."""
    yield from (missing[at : at + SHARE] for at in range(0, len(missing), SHARE))
