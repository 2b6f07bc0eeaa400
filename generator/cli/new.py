"""`new`: lay out a digest of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from generator.newcomer import start


@click.command
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Lay out a digest of your own in FOLDER."""
    for path in start(folder):
        click.echo(path)
