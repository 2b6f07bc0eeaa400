"""`index`: make a built site searchable."""

from __future__ import annotations

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
@click.argument("site", type=click.Path(path_type=Path, file_okay=False, exists=True))
@with_workshop
def index(workshop: Workshop, site: Path) -> None:
    """Make a built SITE searchable, for engines that run no MkDocs hooks."""
    faults: list[JianbaoError] = []
    publishing.index(workshop, site, faults)
    tell(faults)
