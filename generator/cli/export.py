"""`export`: print all stories for other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import disk
from generator.cli.options import with_workshop
from generator.cli.outcome import tell
from generator.formats import FORMATS
from generator.proving import prove_all
from generator.records import records

if TYPE_CHECKING:
    from generator.errors import JianbaoError
    from generator.proving import Workshop


@click.command
@with_workshop
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="jsonl", help="How records are written.")
def export(workshop: Workshop, form: str) -> None:
    """Print a record for each story, in page order."""
    faults: list[JianbaoError] = []
    site = disk.site(Path("mkdocs.yml"))
    out = sys.stdout.buffer
    proofs = prove_all(workshop, faults)
    found = (each for proof in proofs for each in records(proof, site.address))
    write = FORMATS[form]
    for line in write(found):
        out.write(line.encode())
    out.flush()
    tell(faults)
