"""The group of commands: loads the one that is wanted, and shows a fault as one line, whichever met it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from generator.errors import JianbaoError
from generator.unseen import without_unseen

COMMANDS = ("build", "check", "explain", "export", "index", "new", "publish")
"""The commands, each in a module of its name."""


class Plain(click.Group):
    """Commands that take the time of no other, and whose faults are said to a person, without a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"generator.cli.{cmd_name}"), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command.

        Raises:
            ClickException: the command met a fault that the reader can repair.

        """
        try:
            return super().invoke(ctx)
        except JianbaoError as fault:
            raise click.ClickException(without_unseen(str(fault))) from fault
