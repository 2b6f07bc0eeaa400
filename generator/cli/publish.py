"""`publish`: bring the content up to date."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import publishing
from generator.cli.options import seeds_option
from generator.cli.outcome import tell

if TYPE_CHECKING:
    from generator.errors import JianbaoError


@click.command
@seeds_option
@click.option("--content", type=click.Path(path_type=Path), default=Path("content"), help="Folder to publish to.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files that are not up to date.")
def publish(seeds: Path, content: Path, *, check: bool) -> None:
    """Bring the content up to date with the seeds."""
    workshop = publishing.Workshop(Path.cwd(), seeds, content)
    faults: list[JianbaoError] = []
    changed = (publishing.differences if check else publishing.publish)(workshop, faults)
    for path in changed:
        click.echo(path)
    tell(faults)
    sys.exit(1 if check and changed else 0)
