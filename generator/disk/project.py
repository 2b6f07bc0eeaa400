"""What a project says of its site: templates and settings."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

import yaml

from generator.errors import JianbaoError
from generator.model import Site
from generator.tree import LOADER, Item, told

PACKAGED = Path(__file__).parents[1] / "project"
"""Where a wheel keeps the project's own templates, settings and hand-written pages."""
HOME = PACKAGED if PACKAGED.exists() else Path(__file__).parents[2]
"""The project's own folder: that of the wheel, or the checkout."""
OURS = ("site_name", "site_url", "site_description", "repo_url")
"""Settings of MkDocs that the generator needs."""


def templates(folder: Path) -> dict[str, str]:
    """Read all templates by name: the project's own, and a folder's in their place."""
    return _templates(HOME / "templates") | _templates(folder)


def _templates(folder: Path) -> dict[str, str]:
    """Read a folder's templates but those of the theme, by their name below the folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path.read_text("utf-8") for name, path in names.items() if not name.startswith(("theme/", "new/"))}


def site(config: Path, url: str | None = None) -> Site:
    """Read what `mkdocs.yml` says of the site; `url` stands in for the address there.

    Raises:
        JianbaoError: it is no YAML, holds no settings, or is closed to us; names its line.

    """
    said = settings(config) if config.exists() else {}
    address = url or said.get("site_url") or "http://localhost/"
    return Site(
        name=said.get("site_name", "剪报"),
        url=quote(address.rstrip("/") + "/", safe=":/?#[]@!$&'()*+,;=%~"),
        description=said.get("site_description", ""),
        repository=said.get("repo_url", ""),
    )


def settings(config: Path) -> dict[str, str]:
    """Read the settings of the site that are ours too; all others, whose tags only MkDocs knows, stay unread.

    Raises:
        JianbaoError: the file is no YAML, holds no settings, or is closed to us.

    """
    try:
        data = config.read_bytes()
    except OSError as error:
        raise JianbaoError(f"读不到：{error.strerror}。", place=config.name, advice="请检查文件的权限。") from error
    with told(config.name, data):
        node = yaml.compose(data.decode("utf-8-sig"), Loader=LOADER)
    if node is None:
        return {}
    entries = {str(key.node.value): value for key, value in Item(config.name, node).entries()}
    return {name: setting(entries[name]) for name in OURS if name in entries}


def setting(item: Item) -> str:
    """Read a setting: a value, or `!ENV` with the names of variables and what holds when none is set."""
    if item.node.tag != "!ENV":
        return "" if item.node.value == "" else item.text()
    if isinstance(item.node, yaml.ScalarNode):
        return os.environ.get(item.text(), "")
    names = [each.text() for each in item.sequence()]
    return next((os.environ[name] for name in names if name in os.environ), "".join(names[1:][-1:]))
