"""The command `jianbao`: a file for each of its words."""

from __future__ import annotations

import click

from generator.cli.export import export
from generator.cli.publish import publish


@click.group()
@click.version_option(package_name="jianbao")
def main() -> None:
    """Turn raw newspaper pages into a digest."""


for command in (publish, export):
    main.add_command(command)
