"""`check`: print what is asked about the pages, and what is wrong with them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import with_workshop
from generator.lexicons import load
from generator.proving import prove_all
from generator.remarks import FORMATS, of_fault, of_proof

if TYPE_CHECKING:
    from generator.errors import JianbaoError
    from generator.proving import Workshop


@click.command
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@with_workshop
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help="How remarks are written.")
@click.option("--strict", is_flag=True, help="Exit 1 for open queries too.")
def check(workshop: Workshop, files: tuple[Path, ...], form: str, *, strict: bool) -> None:
    """Print every open query and every fault, of FILES (seeds or slips) only when some are given.

    Exits 1 when a seed or slip cannot be used, and with --strict when a query is open; else 0.
    """
    faults: list[JianbaoError] = []
    chosen = frozenset(path.stem for path in files) or None
    proofs = prove_all(replace(workshop, only=chosen), faults)
    queries = [remark for proof in proofs for remark in of_proof(proof)]
    write = FORMATS[form]
    for line in write([*queries, *map(of_fault, faults)], load()):
        sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.flush()
    sys.exit(1 if faults or (strict and queries) else 0)
