"""Publishes documents: writes only what differs, owns whole folders, removes what is stale."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from functools import cached_property, partial
from typing import TYPE_CHECKING

from generator.addresses import OWNED
from generator.disk.state import survey
from generator.disk.writing import PART, write
from generator.errors import JianbaoError
from generator.forks import found_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generator.disk.state import State
    from generator.model import Document


class Shelf:
    """The folder of the site's content while documents are held against it."""

    def __init__(self, content: Path) -> None:
        """Begin with nothing wanted."""
        self.content = content
        self.wanted: dict[str, str] = {}
        self.look: Callable[[], dict[str, State]] = partial(survey, content)

    @cached_property
    def standing(self) -> dict[str, State]:
        """Every file of the folder, which is looked at when one is first asked for."""
        return self.look()

    @contextmanager
    def looked_at(self) -> Iterator[None]:
        """Let a copy of this process look at the folder meanwhile."""
        with found_beside(self.look) as self.look:
            yield

    def wait(self) -> int:
        """Wait until the folder was looked at, and count its files: from now on somebody writes there."""
        return len(self.standing)

    def seen(self) -> Shelf:
        """Begin again with nothing wanted, at the folder as it was seen."""
        again = Shelf(self.content)
        again.standing = self.standing
        return again

    def want(self, path: str) -> None:
        """Note that a file belongs there.

        Raises:
            JianbaoError: another document has this file, or one that some file systems take for the same.

        """
        folded = unicodedata.normalize("NFC", path).casefold()
        if folded in self.wanted:
            raise JianbaoError("两个页面要写同一个文件。", place=str(self.content / path))
        self.wanted[path if folded == path else folded] = path  # most fold to themselves, and are kept once

    def differs(self, document: Document) -> bool:
        """Say whether a wanted document is not there as it should be."""
        self.want(document.path)
        return document.path not in self.standing or held(self.content / document.path) != document.text.encode()

    def put(self, document: Document) -> bool:
        """Write a document where it differs, and say whether it did.

        Raises:
            JianbaoError: the folder is closed or full.

        """
        if not self.differs(document):
            return False
        path = f"{self.content}/{document.path}"
        with told(path):
            write(path, document.text.encode())
        return True

    def handwritten(self) -> set[str]:
        """List the Markdown pages that stand outside the generator's folders."""
        return {path for path in self.standing if path.endswith(".md") and not owned(path)}

    def ours(self) -> set[str]:
        """List the files of the generator's folders, and what a crash left."""
        return {path for path in self.standing if owned(path) or left_over(path)}

    def stale(self) -> Iterator[Path]:
        """Yield those of them that no document wants."""
        yield from (self.content / path for path in sorted(self.ours().difference(self.wanted.values())))

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


def owned(path: str) -> bool:
    """Tell whether a file is one of the generator's folders'."""
    return path.partition("/")[0] in OWNED


def left_over(path: str) -> bool:
    """Tell whether a file beside those folders was being written when a run was killed."""
    return "/" not in path and path[0] == "." and path.endswith(PART)


def held(path: Path) -> bytes | None:
    """Read what a file holds, where there is one."""
    try:
        return path.read_bytes()
    except OSError:
        return None


@contextmanager
def told(path: str | Path) -> Iterator[None]:
    """Say in our words what the system refused.

    Raises:
        JianbaoError: it refused.

    """
    try:
        yield
    except OSError as error:
        advice = "请检查磁盘空间和文件夹的权限，然后再发布一次。"
        raise JianbaoError(f"写不进去：{error.strerror}。", place=str(path), advice=advice) from error
