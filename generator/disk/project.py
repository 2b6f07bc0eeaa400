"""What a project says of its site: templates and settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

from generator.model import Site

PACKAGED = Path(__file__).parents[1] / "project"
"""Where a wheel keeps the project's own templates, settings and hand-written pages."""
HOME = PACKAGED if PACKAGED.exists() else Path(__file__).parents[2]
"""The project's own folder: that of the wheel, or the checkout."""


def templates(folder: Path) -> dict[str, str]:
    """Read all templates by name: the project's own, and a folder's in their place."""
    return _templates(HOME / "templates") | _templates(folder)


def _templates(folder: Path) -> dict[str, str]:
    """Read a folder's templates but those of the theme, by their name below the folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path.read_text("utf-8") for name, path in names.items() if not name.startswith(("theme/", "new/"))}


def site(config: Path, url: str | None = None) -> Site:
    """Read what `mkdocs.yml` says of the site; `url` stands in for the address there."""
    settings: dict[str, Any] = yaml.safe_load(config.read_bytes()) if config.exists() else {}
    address = url or settings.get("site_url") or "http://localhost/"
    return Site(
        name=settings.get("site_name", "剪报"),
        url=quote(address.rstrip("/") + "/", safe=":/?#[]@!$&'()*+,;=%~"),
        description=settings.get("site_description", ""),
        repository=settings.get("repo_url", ""),
    )
