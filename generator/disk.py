"""Reads seeds, slips, templates and the site's settings; publishes documents."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import JianbaoError
from generator.model import Document, Seed, Site
from generator.render import OWNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGED = Path(__file__).with_name("project")
"""Where a wheel keeps the project's own templates, settings and hand-written pages."""
HOME = PACKAGED if PACKAGED.exists() else Path(__file__).parents[1]
"""The project's own folder: that of the wheel, or the checkout."""


def seed_paths(folder: Path) -> list[Path]:
    """List the seeds of a folder by name; slips and hidden files are no seeds.

    Raises:
        JianbaoError: there is no such folder.

    """
    if not folder.is_dir():
        raise JianbaoError("没有这个文件夹", place=str(folder), advice="请用 --seeds 指定原稿所在的文件夹。")
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != ".yml" and path.name[0] != ".")


def seed(path: Path) -> Seed:
    """Read a seed."""
    return Seed(path.name, path.read_bytes())


def templates(folder: Path) -> dict[str, str]:
    """Read all templates by name: the project's own, and a folder's in their place."""
    return _templates(HOME / "templates") | _templates(folder)


def _templates(folder: Path) -> dict[str, str]:
    """Read a folder's templates but those of the theme, by their name below the folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path.read_text("utf-8") for name, path in names.items() if not name.startswith(("theme/", "new/"))}


def site(config: Path) -> Site:
    """Read what `mkdocs.yml` says of the site."""
    settings: dict[str, Any] = yaml.safe_load(config.read_bytes()) if config.exists() else {}
    url = settings.get("site_url") or "http://localhost/"
    return Site(settings.get("site_name", "剪报"), url.rstrip("/") + "/", settings.get("site_description", ""))


def changes(content: Path, documents: Iterable[Document]) -> Iterator[tuple[Path, bytes | None]]:
    """Compare documents with what stands in a folder: yield each file that differs with its new bytes, None for stale.

    Raises:
        JianbaoError: two documents want the same file.

    """
    wanted: dict[Path, str] = {}
    folded: set[str] = set()
    for document in documents:
        path = content / document.path
        if document.path.casefold() in folded:
            raise JianbaoError("两个页面要写同一个文件", place=str(path))
        folded.add(document.path.casefold())
        wanted[path] = document.path
        new = document.text.encode()
        if not path.is_file() or path.read_bytes() != new:
            yield path, new
    for folder in OWNED:
        stale = (path for path in sorted((content / folder).rglob("*")) if path.is_file() and path not in wanted)
        yield from ((path, None) for path in stale)


def publish(content: Path, documents: Iterable[Document]) -> list[Path]:
    """Write what differs, remove what is stale, and return the changed files in order."""
    changed = []
    for path, new in changes(content, documents):
        remove(path, content) if new is None else write(path, new)
        changed.append(path)
    return changed


def write(path: Path, data: bytes) -> None:
    """Write beside, then rename, so that nobody ever sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def remove(path: Path, content: Path) -> None:
    """Remove a file and the folders that it leaves empty."""
    path.unlink()
    folder = path.parent
    while folder != content and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
