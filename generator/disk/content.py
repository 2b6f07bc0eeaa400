"""Publishes documents: writes only what differs, owns whole folders, removes what is stale."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import JianbaoError
from generator.render import OWNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Document


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
