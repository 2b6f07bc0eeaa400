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
    started = time.monotonic()
    done = 0
    for done, item in enumerate(items, 1):  # noqa: B007 - where the bar begins
        yield item
        if time.monotonic() - started > PATIENCE:
            break
    if done == len(items):
        return
    with click.progressbar(items[done:], label=label, length=len(items), file=sys.stderr) as bar:
        bar.update(done)
        yield from bar
