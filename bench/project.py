"""Lays out a digest over a made-up archive: the project without its seeds and what was made of them."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench import archive
from generator.addresses import OWNED

ROOT = Path(__file__).parents[1]


def lay(folder: Path, stories: int) -> None:
    """Lay out a digest of so many stories in a new folder."""
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns(*OWNED))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    archive.write(folder / "seeds", stories)
