"""How a command ends: its faults told, and its exit status."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from generator.render.escape import CONTROLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.errors import JianbaoError


def tell(faults: Sequence[JianbaoError]) -> None:
    """Print each fault on the error stream, and end with status 1 when there are any."""
    for fault in faults:
        click.echo(CONTROLS.sub("", str(fault)), err=True)
    if faults:
        sys.exit(1)
