"""Builds the site with MkDocs: all of it, or only the pages whose Markdown changed, with the same bytes in the end."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.structure.files import get_files

from generator import disk
from generator.render import OWNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig

ENGINE = ("mkdocs", "mkdocs-material", "markdown")
"""Whose versions show in every page."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A note beside the cache of what the pages of a built site were made with."""

    path: Path
    """Where the note lies."""
    text: str
    """Site folder, its address, and a digest of settings, theme, program and engine."""

    def holds(self) -> bool:
        """Tell whether the site that stands there was made with the same."""
        return self.path.is_file() and self.path.read_text("utf-8") == self.text

    def keep(self) -> None:
        """Write the note, when the site is whole."""
        disk.write(self.path, self.text.encode())


def build(root: Path, site: Path, *, url: str | None = None, full: bool = False) -> None:
    """Build the site of a project into a folder; only what changed where the rest can be kept.

    `url` is the address where it will stand, when it is not that of `mkdocs.yml`.

    Raises:
        mkdocs.exceptions.Abort: the site has a fault, which MkDocs has told.

    """
    elsewhere = {"site_url": url} if url else {}
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site.resolve()), strict=True, **elsewhere)
    stamp = stamped(root, config)
    dirty = not full and site.is_dir() and stamp.holds()
    stamp.path.unlink(missing_ok=True)
    with unwarned():
        mkdocs_build(config, dirty=dirty)
    if dirty:
        remove_stale(config)
    stamp.keep()


def stamped(root: Path, config: MkDocsConfig) -> Stamp:
    """Digest all that shows in every page: a change in it asks for a full build."""
    theme = sorted(path for path in (root / "templates" / "theme").rglob("*") if path.is_file())
    named = (part for path in theme for part in (path.relative_to(root).as_posix().encode(), path.read_bytes()))
    engine = (f"{name} {version(name)}".encode() for name in ENGINE)
    by_hand = (name.encode() for name in sorted(disk.handwritten(Path(config.docs_dir))))
    made = disk.fingerprint((root / "mkdocs.yml").read_bytes(), disk.program(), *engine, *named, *by_hand).hex()
    return Stamp(root / ".cache" / "site.stamp", f"{config.site_dir}\n{config.site_url}\n{made}\n")


@contextmanager
def unwarned() -> Iterator[None]:
    """Keep MkDocs from warning of its partial build, whose dangers are dealt with here: links and stale pages."""
    log = logging.getLogger("mkdocs.commands.build")

    def other(record: logging.LogRecord) -> bool:
        return "'dirty' build" not in str(record.msg)

    log.addFilter(other)
    try:
        yield
    finally:
        log.removeFilter(other)


def remove_stale(config: MkDocsConfig) -> None:
    """Remove what stands in the generator's folders of the site and has no page or file in the content any more."""
    site = Path(config.site_dir)
    wanted = {Path(file.abs_dest_path) for file in get_files(config)}
    for folder in OWNED:
        for path in sorted((site / folder).rglob("*"), reverse=True):
            if path.is_file() and path not in wanted:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
