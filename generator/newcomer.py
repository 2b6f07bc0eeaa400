"""Lays out the folder in which somebody's own digest begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator import __version__
from generator.disk import HOME, write
from generator.errors import JianbaoError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHANGES = (
    (re.compile(r"^site_name:.*", re.MULTILINE), "site_name: 我的剪报"),
    (re.compile(r"^site_url:.*", re.MULTILINE), "site_url: https://example.org/"),
    (re.compile(r"^hooks:.*", re.MULTILINE), "hooks: [hook.py]"),
)
"""What of our own `mkdocs.yml` is otherwise for a newcomer."""

WRITTEN = ("about.md", "search.md", "slips.md")
"""Pages that a person wrote and every digest needs; pyproject.toml packs them into the wheel."""


def settings() -> bytes:
    """Make a newcomer's `mkdocs.yml` from ours."""
    text = (HOME / "mkdocs.yml").read_text("utf-8")
    for pattern, replacement in CHANGES:
        text = pattern.sub(replacement, text)
    return text.encode()


def below(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Read all files below a folder, by name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def layout() -> Iterator[tuple[str, bytes]]:
    """List the files of a new project with what they hold."""
    yield "mkdocs.yml", settings()
    yield "requirements.txt", f"jianbao=={__version__}\n".encode()
    yield from below(HOME / "templates" / "new")
    yield from ((f"templates/theme/{name}", data) for name, data in below(HOME / "templates" / "theme"))
    yield from ((f"content/{name}", (HOME / "content" / name).read_bytes()) for name in WRITTEN)


def start(folder: Path) -> list[Path]:
    """Write a new project into a folder that has nothing of it yet.

    Raises:
        JianbaoError: a file of the project stands there already.

    """
    files = {folder / name: data for name, data in layout()}
    for path in files:
        if path.exists():
            raise JianbaoError("已经有这个文件", place=str(path), advice="请换一个空文件夹。")
    for path, data in files.items():
        write(path, data)
    return list(files)
