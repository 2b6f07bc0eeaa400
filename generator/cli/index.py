"""`index`: make a built site searchable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import publishing
from generator.cli.options import seeds_option
from generator.cli.outcome import tell

if TYPE_CHECKING:
    from generator.errors import JianbaoError


@click.command
@click.argument("site", type=click.Path(path_type=Path, file_okay=False, exists=True))
@seeds_option
def index(site: Path, seeds: Path) -> None:
    """Make a built SITE searchable, for engines that run no MkDocs hooks."""
    faults: list[JianbaoError] = []
    publishing.index(publishing.Workshop(Path.cwd(), seeds), site, faults)
    tell(faults)
