"""The only place that knows Pagefind: its command, its files, what of them is kept."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

from pagefind_bin import get_executable

from generator.errors import JianbaoError
from generator.searching.cbor import decode, encode

if TYPE_CHECKING:
    from collections.abc import Iterable

SIGNATURE = b"pagefind_dcd"
"""What each of its packed files begins with, once unpacked."""

LANGUAGE = "und"
"""Keeps Pagefind from cutting words in its own way."""

VERSION = version("pagefind")
"""Indexes of another version are built again."""

PRESENT = chr(0xA02F)
"""A word of every page, since Pagefind leaves out pages without one."""

UNFINISHED = "unfinished-"
"""How folders of work under way are named; Pagefind does not look into hidden ones."""

PROGRAM = ("pagefind.js", "wasm.unknown.pagefind")
"""What all volumes share."""


@dataclass(frozen=True, slots=True)
class Made:
    """What Pagefind made of a folder of pages."""

    folder: Path
    """Where it stands."""

    def number(self) -> list[str]:
        """Call each page by its number instead of a hash, which would not pack, and list the first word of each chunk."""
        (path,) = self.folder.glob("*.pf_meta")
        content = cast("list[Any]", decode(unpacked(path.read_bytes())))
        numbers = self.names()
        for page in content[1]:
            page[0] = numbers[page[0]]
        path.write_bytes(gzip.compress(SIGNATURE + encode(content), mtime=0))
        return [first for first, _, _ in content[2]]

    def names(self) -> dict[str, str]:
        """Find for each name that Pagefind gave to a page the number of the page."""
        found = {}
        for path in self.folder.glob("fragment/*.pf_fragment"):
            url: str = json.loads(unpacked(path.read_bytes()))["url"]
            found[path.stem] = str(int(url.strip("/").removesuffix(".html")))
        return found

    def reduce(self) -> None:
        """Leave only what differs from volume to volume and is asked for."""
        for path in self.folder.iterdir():
            if path.suffix in {".js", ".css", ".json", ".pagefind"}:
                path.unlink()
        for name in ("fragment", "filter"):
            shutil.rmtree(self.folder / name, ignore_errors=True)


def unpacked(data: bytes) -> bytes:
    """Unpack a file of Pagefind's."""
    return gzip.decompress(data).removeprefix(SIGNATURE)


def run(pages: Iterable[str], folder: Path) -> Made:
    """Index texts, each a row of tokens with blanks between.

    Raises:
        JianbaoError: Pagefind failed.

    """
    source = folder / "source"
    source.mkdir()
    for number, text in enumerate(pages):
        html = f'<html lang="{LANGUAGE}"><body data-pagefind-body><p>{text} {PRESENT}</p></body></html>'
        (source / f"{number:07}.html").write_text(html, "utf-8")
    made = folder / "made"
    command = [str(get_executable()), "--site", str(source), "--output-path", str(made), "--silent"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words only
    if ended.returncode:
        raise JianbaoError("搜索索引没有建成", place=str(source), advice=ended.stderr.strip())
    return Made(made)


def program(target: Path) -> None:
    """Put what all volumes share into a new folder."""
    with TemporaryDirectory(dir=target.parent, prefix=UNFINISHED) as work:
        made = run([""], Path(work))
        (made.folder / "kept").mkdir()
        for name in PROGRAM:
            (made.folder / name).rename(made.folder / "kept" / name)
        (made.folder / "kept").rename(target)
