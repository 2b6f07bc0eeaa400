"""MkDocs: runs the generator before a build and watches what it reads."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError

from generator.errors import JianbaoError
from generator.publishing import Workshop, index, publish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

serving: list[LiveReloadServer] = []
"""The server, where there is one: MkDocs tells of it once, after its first build."""
log = logging.getLogger("mkdocs.hooks.jianbao")


def workshop(config: MkDocsConfig) -> Workshop:
    """Find the project from its configuration."""
    return Workshop(Path(config.config_file_path).parent, content=Path(config.docs_dir), url=config.site_url)


@contextmanager
def unseen(folder: str) -> Iterator[None]:
    """Let the server look away from a folder: what the generator writes there is no edit."""
    for server in serving:
        server.unwatch(folder)
    try:
        yield
    finally:
        for server in serving:
            server.watch(folder)


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the content up to date.

    Raises:
        PluginError: the content cannot be written; MkDocs shows it without a traceback.

    """
    faults: list[JianbaoError] = []
    try:
        with unseen(config.docs_dir):
            publish(workshop(config), faults)
    except JianbaoError as error:
        raise PluginError(str(error)) from error
    for fault in faults:
        log.warning("%s", fault)


def on_post_build(config: MkDocsConfig) -> None:
    """Make the site searchable."""
    told_before: list[JianbaoError] = []
    index(workshop(config), Path(config.site_dir), told_before)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:  # noqa: ANN401 - MkDocs' own signature
    """Watch seeds and templates too."""
    serving.append(server)
    for folder in ("seeds", "templates"):
        server.watch(str(workshop(config).root / folder))
