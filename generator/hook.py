"""MkDocs: runs the generator before a build and watches what it reads."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.publishing import Workshop, index, publish

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

    from generator.errors import JianbaoError

log = logging.getLogger("mkdocs.hooks.jianbao")


def workshop(config: MkDocsConfig) -> Workshop:
    """Find the project from its configuration."""
    return Workshop(Path(config.config_file_path).parent, content=Path(config.docs_dir))


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the content up to date."""
    faults: list[JianbaoError] = []
    publish(workshop(config), faults)
    for fault in faults:
        log.warning("%s", fault)


def on_post_build(config: MkDocsConfig) -> None:
    """Make the site searchable."""
    told_before: list[JianbaoError] = []
    index(workshop(config), Path(config.site_dir), told_before)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:  # noqa: ANN401 - MkDocs' own signature
    """Watch seeds and templates too."""
    for folder in ("seeds", "templates"):
        server.watch(str(workshop(config).root / folder))
