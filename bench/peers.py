"""Other generators of sites, each given the same stories as ready Markdown."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.escape import markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

Record = dict[str, object]

HUGO = {
    "hugo.toml": 'baseURL = "https://example.org/"\ntitle = "bench"\ndisableKinds = ["taxonomy"]\n',
    "layouts/_default/single.html": "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}",
    "layouts/_default/list.html": "<!doctype html><title>{{ .Title }}</title>{{ range .Paginator.Pages }}<p>{{ .Title }}</p>{{ end }}",
}
"""The barest theme that Hugo can build."""

PELICAN = {
    "pelicanconf.py": "SITENAME='bench'\nSITEURL=''\nPATH='content'\nTIMEZONE='Asia/Shanghai'\nDEFAULT_LANG='zh'\n"
    "FEED_ALL_ATOM=CATEGORY_FEED_ATOM=TRANSLATION_FEED_ATOM=AUTHOR_FEED_ATOM=AUTHOR_FEED_RSS=None\nDEFAULT_PAGINATION=50\n",
}
"""Pelican as `pelican-quickstart` leaves it, feeds off."""

MATERIAL = {
    "mkdocs.yml": "site_name: bench\ntheme: {name: material, font: false, language: zh}\nplugins: []\n"
    "not_in_nav: stories/\nnav: [index.md]\n",
    "docs/index.md": "# bench\n",
}
"""Material with the stories out of the nav and without search."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A generator of sites."""

    name: str
    """Its name in the table."""
    files: dict[str, str]
    """Its configuration."""
    stories: str
    """Folder of its Markdown."""
    head: Callable[[Record], str]
    """Writes the front matter of a story."""
    command: Sequence[str]
    """Builds its site, run in its folder."""


def yaml_head(record: Record) -> str:
    """Write front matter as YAML."""
    return f"---\ntitle: {json.dumps(record['headline'] or record['id'], ensure_ascii=False)}\ndate: 2020-01-01\n---\n"


def plain_head(record: Record) -> str:
    """Write front matter as Pelican reads it."""
    return f"Title: {record['headline'] or record['id']}\nDate: 2020-01-01\nSlug: {record['id']}\n\n"


PEERS = (
    Peer("Hugo, bare theme", HUGO, "content/stories", yaml_head, ("hugo", "--quiet")),
    Peer("Pelican", PELICAN, "content", plain_head, ("pelican", "-q")),
    Peer(
        "MkDocs + Material, no search",
        MATERIAL,
        "docs/stories",
        yaml_head,
        (sys.executable, "-m", "mkdocs", "build", "-q"),
    ),
)
"""Whom we compare with; a new one is a row."""


def prepare(peer: Peer, folder: Path, records: Iterable[Record]) -> None:
    """Lay out a peer's folder."""
    for name, text in peer.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    stories = folder / peer.stories
    stories.mkdir(parents=True, exist_ok=True)
    for record in records:
        (stories / f"{record['id']}.md").write_text(peer.head(record) + body(record), "utf-8")


def body(record: Record) -> str:
    """Write the paragraphs of a story."""
    paragraphs: list[dict[str, str]] = record["body"]  # type: ignore[assignment]
    return "\n\n".join(markdown(paragraph["text"]) for paragraph in paragraphs) + "\n"
