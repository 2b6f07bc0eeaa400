"""Builds the site: new seeds are proved on a copy of this process, while what MkDocs takes is loaded."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from generator.proving import Workshop, ahead

if TYPE_CHECKING:
    from pathlib import Path


def build(root: Path, site: Path, *, url: str | None = None, full: bool = False) -> None:
    """Build the site of a project into a folder; only what changed where the rest can be kept.

    `url` is the address where it will stand, when it is not that of `mkdocs.yml`.

    Raises:
        mkdocs.exceptions.Abort: the site has a fault, which MkDocs has told.
        JianbaoError: another run builds.

    """
    with ahead(Workshop(root)):
        import_module("generator.building.site").build(root, site, url=url, full=full)
