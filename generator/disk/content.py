"""Publishes documents: writes only what differs, owns whole folders, removes what is stale."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.disk.writing import PART, write
from generator.errors import JianbaoError
from generator.render import OWNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.model import Document


def handwritten(content: Path) -> set[str]:
    """List the Markdown pages that stand outside the generator's folders, relative to the content."""
    found = {path.relative_to(content) for path in content.rglob("*.md")}
    return {path.as_posix() for path in found if path.parts[0] not in OWNED}


class Shelf:
    """The folder of the site's content while documents are held against it."""

    def __init__(self, content: Path) -> None:
        """Begin with nothing wanted."""
        self.content = content
        self.wanted: dict[str, str] = {}

    def want(self, path: str) -> None:
        """Note that a file belongs there.

        Raises:
            JianbaoError: another document has this file, or one that some file systems take for the same.

        """
        folded = unicodedata.normalize("NFC", path).casefold()
        if folded in self.wanted:
            raise JianbaoError("两个页面要写同一个文件。", place=str(self.content / path))
        self.wanted[folded] = path

    def keep(self, paths: Iterable[str]) -> None:
        """Note that files belong there which are known to be as they should."""
        for path in paths:
            self.want(path)

    def differs(self, document: Document) -> bool:
        """Say whether a wanted document is not there as it should be."""
        self.want(document.path)
        return held(self.content / document.path) != document.text.encode()

    def put(self, document: Document) -> bool:
        """Write a document where it differs, and say whether it did.

        Raises:
            JianbaoError: the folder is closed or full.

        """
        if not self.differs(document):
            return False
        path = self.content / document.path
        with told(path):
            write(path, document.text.encode())
        return True

    def stale(self) -> Iterator[Path]:
        """Yield files of the generator's folders that no document wants, and what a crash left."""
        wanted = set(self.wanted.values())
        for folder in OWNED:
            for path in sorted((self.content / folder).rglob("*")):
                if not path.is_dir() and path.relative_to(self.content).as_posix() not in wanted:
                    yield path
        yield from sorted(self.content.glob(f".*{PART}"))

    def sweep(self) -> Iterator[Path]:
        """Remove what is stale, with the folders that it leaves empty, and yield what was removed.

        Raises:
            JianbaoError: the folder is closed.

        """
        for path in self.stale():
            with told(path):
                path.unlink()
                self.prune(path.parent)
            yield path

    def prune(self, folder: Path) -> None:
        """Remove empty folders upwards."""
        while folder != self.content and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent


def held(path: Path) -> bytes | None:
    """Read what a file holds, where there is one."""
    try:
        return path.read_bytes()
    except OSError:
        return None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say in our words what the system refused.

    Raises:
        JianbaoError: it refused.

    """
    try:
        yield
    except OSError as error:
        advice = "请检查磁盘空间和文件夹的权限，然后再发布一次。"
        raise JianbaoError(f"写不进去：{error.strerror}。", place=str(path), advice=advice) from error
