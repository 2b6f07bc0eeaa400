"""The whole site: MkDocs' own steps, in which only what changed is bound again, by all processors; the same bytes in the end."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler, clean_directory

from generator import disk
from generator.building.binding import bind, remove
from generator.building.front import front
from generator.building.note import Note, note
from generator.forks import at_rest
from generator.proving import Workshop
from generator.publishing import states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig


def build(root: Path, site: Path, *, url: str | None = None, full: bool = False) -> None:
    """Take the steps of MkDocs that are needed, or let it take all of them where others hook into it."""
    elsewhere = {"site_url": url} if url else {}
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site.resolve()), strict=True, **elsewhere)
    if config.nav is None or any(name not in config.hooks for name in config.plugins):
        mkdocs_build(config)
        return
    with disk.alone(root / ".cache" / "build.lock"), strictly(config), at_rest():
        bring_up_to_date(root, config, full=full)


def bring_up_to_date(root: Path, config: MkDocsConfig, *, full: bool) -> None:
    """Take MkDocs' steps one after the other."""
    config = config.plugins.on_config(config)
    config.plugins.on_pre_build(config=config)
    before, now = (
        Note.read(root),
        note(root, config, {**states(Path(config.docs_dir), Workshop(root).cache), **front(config)}),
    )
    if full or not before.fits(now):
        before = before.forgotten()
        clean_directory(config.site_dir)
    changed, gone = before.changed(now), before.gone(now)
    if changed or gone:
        bind(config, changed, whole=not before.seen)
        remove(config, gone)
    config.plugins.on_post_build(config=config)
    if before != now:
        now.keep()


@contextmanager
def strictly(config: MkDocsConfig) -> Iterator[None]:
    """Tell every warning, and let none pass.

    Raises:
        mkdocs.exceptions.Abort: there was one.

    """
    counter, teller = CountHandler(), logging.StreamHandler()
    log = logging.getLogger("mkdocs")
    for handler in (counter, teller):
        handler.setLevel(logging.WARNING)
        log.addHandler(handler)
    try:
        yield
    except Exception as error:
        config.plugins.on_build_error(error=error)
        raise
    finally:
        log.removeHandler(counter)
        log.removeHandler(teller)
    if counts := counter.get_counts():
        told = ", ".join(f"{count} {level.lower()}s" for level, count in counts)
        raise Abort(f"Aborted with {told} in strict mode!")
