"""The command `jianbao`: a file for each of its words."""

from __future__ import annotations

import atexit
import gc

import click

from generator import __version__
from generator.cli.group import Plain

YOUNG = 50_000
"""Values that are made before the collector of rings looks for some; an archive is half a million, and hardly has any."""


@click.group(cls=Plain)
@click.version_option(__version__)
def main() -> None:
    """Turn raw newspaper pages into a digest."""
    gc.set_threshold(YOUNG)
    atexit.register(gc.freeze)  # the end of the process takes all of them, and needs none of them looked at
