"""Binds pages: puts their HTML into the theme, as MkDocs does, side by side."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import _build_extra_template, _build_page, _build_theme_template, _populate_page
from mkdocs.structure.files import Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.building.front import Front, described, menu, ours
from generator.building.markup import EXTENSIONS, html
from generator.building.meta import parted
from generator.forks import spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig


class Sheet(Page):
    """A page that the generator wrote."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read the Markdown and what stands before it, most of that without YAML."""
        parts = parted(self.file.content_string) if ours(self.file.src_uri) else None
        if parts is None or config.plugins.events["page_read_source"]:
            super().read_source(config)
        else:
            self.markdown, self.meta = parts

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the Markdown, most of it without Python-Markdown."""
        plain = EXTENSIONS.issuperset(config.markdown_extensions) and not config.mdx_configs and "title" in self.meta
        self.content = html(self.markdown or "") if plain else None
        if self.content is None:
            super().render(config, files)


class Binder:
    """MkDocs with its theme and its menu, at work on one page after the other."""

    def __init__(self, config: MkDocsConfig, *, whole: bool) -> None:
        """Prepare what all pages share."""
        env = config.theme.get_env()
        files: Files = Front(config, env)
        if whole:
            files.add_files_from_theme(env, config)
        for path, title in menu(config.nav):
            if ours(path) and (file := files.get_file_from_path(path)) is not None:
                Sheet(title, file, config)
        self.config = config
        self.files = config.plugins.on_files(files, config=config)
        self.nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        self.env = config.plugins.on_env(env, config=config, files=files)
        for page in self.nav.pages:
            page.read_source(config)

    def bind(self, path: str) -> Page:
        """Write the page of a file of the content."""
        file = self.files.src_uris.get(path) or described(path, self.config)
        page = file.page if isinstance(file.page, Page) else Sheet(None, file, self.config)
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, (), self.nav, self.env)
        return page

    def bring(self, path: str) -> None:
        """Bring a file of the content into the site; of a page all is let go, since MkDocs need not look after its links."""
        if path.endswith(".md"):
            self.bind(path).file.page = None  # page and file hold each other
        else:
            lay(Path(self.config.docs_dir, path), Path(self.config.site_dir, path))

    def bind_front(self, paths: Sequence[str], *, whole: bool) -> None:
        """Write pages whose faults are told, and with a whole site also what belongs to none."""
        for page in [self.bind(path) for path in paths]:
            page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
        if whole:
            theme = (file for file in self.files if file.src_dir != self.config.docs_dir)
            Files(theme).copy_static_files()
            for name in self.config.theme.static_templates:
                _build_theme_template(name, self.env, self.files, self.config, self.nav)
        for name in self.config.extra_templates:
            _build_extra_template(name, self.files, self.config, self.nav)


def bind(config: MkDocsConfig, paths: Sequence[str], *, whole: bool) -> None:
    """Bring files of the content into the site."""
    binder = Binder(config, whole=whole)
    front = {path for path in paths if path.endswith(".md") and not ours(path)}
    binder.bind_front(sorted(front), whole=whole)
    for _ in spread(binder.bring, [path for path in paths if path not in front]):
        pass


def lay(source: Path, target: Path) -> None:
    """Put a file that is no page into the site, without copying it where the disk can."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def remove(config: MkDocsConfig, paths: Sequence[str]) -> None:
    """Take out of the site what is not in the content any more, with the folders that it leaves empty."""
    for path in paths:
        target = Path(described(path, config).abs_dest_path)
        target.unlink(missing_ok=True)
        while target.parent != Path(config.site_dir) and not any(target.parent.iterdir()):
            target = target.parent
            target.rmdir()
