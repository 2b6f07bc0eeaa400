"""Shows on a terminal how far a work of more than a second has come; silent when piped."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds after which people want to see something."""


def progress(items: Sequence[T], label: str) -> Iterator[T]:
    """Hand items on; show a bar on the error stream once it takes long."""
    if not sys.stderr.isatty():
        yield from items
        return
    done, soon = 0, time.monotonic() + PATIENCE
    while done < len(items) and time.monotonic() < soon:
        yield items[done]
        done += 1
    if done < len(items):
        with click.progressbar(items[done:], label=label, length=len(items), file=sys.stderr) as bar:
            bar.update(done)
            yield from bar
