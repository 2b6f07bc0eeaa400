"""MkDocs: runs the generator before a build and watches what it reads."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError

from generator.errors import JianbaoError
from generator.proving import Workshop
from generator.publishing import Published, index, looks, prepare, publish
from generator.unseen import without_unseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

    from generator.proving.leaves import Leaf

serving: list[LiveReloadServer] = []
"""The server, where there is one: MkDocs tells of it once, after its first build."""
at_hand: dict[str, bool] = {}
"""What the theme must know of this run: whether pages are `served` as they are written."""
published: list[Published] = []
"""What the build under way published, when all went well; the last counts."""
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


@contextmanager
def plainly() -> Iterator[None]:
    """Let MkDocs show a fault without a traceback.

    Raises:
        PluginError: there was a fault that stops the build.

    """
    try:
        yield
    except JianbaoError as error:
        raise PluginError(without_unseen(str(error))) from error


def on_startup(command: str, **_: Any) -> None:  # noqa: ANN401 - MkDocs' own signature
    """Note that a server will put scripts of its own into pages, which the policy of the site forbids."""
    at_hand.update(served=command == "serve")


def on_config(config: MkDocsConfig) -> None:
    """Tell the theme."""
    config.extra.update(at_hand)


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the content up to date."""
    faults: list[JianbaoError] = []
    place = workshop(config)
    published[:] = [Published(looks(place, Path(config.site_dir)))]
    with plainly(), unseen(config.docs_dir):
        publish(place, faults, meanwhile=searched)
    if faults:
        published.clear()
    for fault in faults:
        log.warning("%s", without_unseen(str(fault)))


def searched(place: Workshop, pages: Sequence[Leaf]) -> Callable[[], None]:
    """Remember pages for the search, which is prepared meanwhile."""
    published.append(Published(published[-1].looks, pages))
    return partial(prepare, place, pages)


def on_post_build(config: MkDocsConfig) -> None:
    """Make the site searchable."""
    told_before: list[JianbaoError] = []
    with plainly():
        index(workshop(config), Path(config.site_dir), told_before, published[-1] if published else None)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:  # noqa: ANN401 - MkDocs' own signature
    """Watch seeds and templates too."""
    serving.append(server)
    for folder in ("seeds", "templates"):
        server.watch(str(workshop(config).root / folder))
