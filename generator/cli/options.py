"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click


def usual() -> Path:
    """Take the project's seeds; in a folder that is no project yet, the text files that lie there."""
    project = Path("seeds").is_dir() or Path("mkdocs.yml").exists()
    return Path("seeds") if project else Path()


seeds_option = click.option(
    "--seeds",
    type=click.Path(path_type=Path),
    default=usual,
    show_default="seeds",
    help="Folder of raw pages and slips.",
)
