"""`publish`: bring the content up to date."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import publishing
from generator.cli.options import with_workshop
from generator.cli.outcome import tell

if TYPE_CHECKING:
    from generator.errors import JianbaoError
    from generator.proving import Workshop


@click.command
@with_workshop
@click.option("--content", type=click.Path(path_type=Path), default=Path("content"), help="Folder to publish to.")
@click.option("--site-url", help="Address of the site, when it is not that of mkdocs.yml.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files that are not up to date.")
def publish(workshop: Workshop, content: Path, site_url: str | None, *, check: bool) -> None:
    """Bring the content up to date with the seeds."""
    placed = replace(workshop, content=content, url=site_url)
    faults: list[JianbaoError] = []
    changed = (publishing.differences if check else publishing.publish)(placed, faults)
    for path in changed:
        click.echo(path)
    tell(faults)
    sys.exit(1 if check and changed else 0)
