"""How a command ends: its faults told, and its exit status."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from generator.unseen import without_unseen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.errors import JianbaoError


def tell(faults: Sequence[JianbaoError]) -> None:
    """Print each fault on the error stream, and end with status 1 when there are any."""
    for fault in faults:
        click.echo(without_unseen(str(fault)), err=True)
    if faults:
        sys.exit(1)
