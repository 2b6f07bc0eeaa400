"""What MkDocs has to know of: the pages of the menu, and what was written by hand."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, set_exclusions

from generator import disk
from generator.addresses import OWNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig


def front(config: MkDocsConfig) -> dict[str, disk.State]:
    """Look at the files that stand outside the generator's folders."""
    docs = Path(config.docs_dir)
    found = {}
    for folder, folders, files in os.walk(docs, followlinks=True):
        folders[:] = [
            name for name in folders if name[0] != "." and (Path(folder, name).parent != docs or name not in OWNED)
        ]
        for name in sorted(files):
            path = Path(folder, name)
            if name[0] != ".":
                found[path.relative_to(docs).as_posix()] = disk.state(path)
    return found


def ours(path: str) -> bool:
    """Tell a page that the generator writes."""
    return path == "index.md" or path.partition("/")[0] in OWNED


def described(path: str, config: MkDocsConfig) -> File:
    """Describe a file of the content."""
    return File(path, config.docs_dir, config.site_dir, config.use_directory_urls)


class Front(Files):
    """The files at the front; one of the others, and those of the theme, are there when they are asked for."""

    def __init__(self, config: MkDocsConfig, env: Environment) -> None:
        """Take the pages of the menu and what was written by hand."""
        self.config = config
        self.env: Environment | None = env
        super().__init__(described(path, config) for path in sorted({*front(config), *dict(menu(config.nav))}))
        set_exclusions(self, config)

    def get_file_from_path(self, path: str) -> File | None:
        """Find a file, also one of the generator's folders or of the theme."""
        known = super().get_file_from_path(path)
        if known is None and Path(self.config.docs_dir, path).is_file():
            known = described(path, self.config)
            set_exclusions([known], self.config)
        elif known is None and self.env is not None:
            self.add_files_from_theme(self.env, self.config)
            known = super().get_file_from_path(path)
        return known

    def add_files_from_theme(self, env: Environment, config: MkDocsConfig) -> None:
        """List the files of the theme, once; Material has ten thousand."""
        self.env = None
        super().add_files_from_theme(env, config)


def menu(items: object, title: str | None = None) -> Iterator[tuple[str, str | None]]:
    """List the pages of a menu that stand in the content, each with the title that it has there."""
    match items:
        case str() if items.endswith(".md"):
            yield items, title
        case dict():
            for name, item in items.items():
                yield from menu(item, name)
        case list():
            for item in items:
                yield from menu(item)
