"""`new`: lay out a digest of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from generator.errors import JianbaoError
from generator.newcomer import start


@click.command
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Lay out a digest of your own in FOLDER."""
    try:
        written = start(folder)
    except JianbaoError as fault:
        raise click.ClickException(str(fault)) from fault
    for path in written:
        click.echo(path)
