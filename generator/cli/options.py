"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

seeds_option = click.option(
    "--seeds",
    type=click.Path(path_type=Path),
    default=Path("seeds"),
    help="Folder of raw pages and slips.",
)
