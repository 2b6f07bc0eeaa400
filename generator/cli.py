"""The command `jianbao`: publish."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import disk
from generator.publishing import Workshop, documents, publish

if TYPE_CHECKING:
    from generator.errors import JianbaoError


@click.group()
def main() -> None:
    """Turn raw newspaper pages into a digest."""


@main.command("publish")
@click.option("--seeds", type=click.Path(path_type=Path), default=Path("seeds"), help="Folder of raw pages.")
@click.option("--content", type=click.Path(path_type=Path), default=Path("content"), help="Folder to publish to.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files that are not up to date.")
def publish_command(seeds: Path, content: Path, *, check: bool) -> None:
    """Bring the content up to date with the seeds."""
    workshop = Workshop(Path.cwd(), seeds, content)
    faults: list[JianbaoError] = []
    if check:
        changed = [path for path, _ in disk.changes(workshop.root / content, documents(workshop, faults))]
    else:
        changed = publish(workshop, faults)
    for path in changed:
        click.echo(path)
    for fault in faults:
        click.echo(fault, err=True)
    if faults or (check and changed):
        raise SystemExit(1)
