"""The command `jianbao`: a file for each of its words."""

from __future__ import annotations

import gc

import click

from generator import __version__
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.explain import explain
from generator.cli.export import export
from generator.cli.group import Plain
from generator.cli.index import index
from generator.cli.new import new
from generator.cli.publish import publish

YOUNG = 50_000
"""Values that are made before the collector of rings looks for some; an archive is half a million, and hardly has any."""


@click.group(cls=Plain)
@click.version_option(__version__)
def main() -> None:
    """Turn raw newspaper pages into a digest."""
    gc.set_threshold(YOUNG)


for command in (build, publish, check, explain, export, index, new):
    main.add_command(command)
