"""The group of commands: shows a fault as one line, whichever command met it."""

from __future__ import annotations

from typing import Any

import click

from generator.errors import JianbaoError
from generator.unseen import without_unseen


class Plain(click.Group):
    """Commands whose faults are said to a person, without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command.

        Raises:
            ClickException: the command met a fault that the reader can repair.

        """
        try:
            return super().invoke(ctx)
        except JianbaoError as fault:
            raise click.ClickException(without_unseen(str(fault))) from fault
