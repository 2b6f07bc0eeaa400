"""Options that several commands share, and the workshop that they describe."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import click

from generator.cli.progress import progress
from generator.proving import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
R = TypeVar("R")


def usual() -> Path:
    """Take the project's seeds; in a folder that is no project yet, the text files that lie there."""
    project = Path("seeds").is_dir() or Path("mkdocs.yml").exists()
    return Path("seeds") if project else Path()


seeds_option = click.option(
    "--seeds",
    type=click.Path(path_type=Path),
    default=usual,
    show_default="seeds",
    help="Folder of raw pages and slips.",
)


def with_workshop(command: Callable[Concatenate[Workshop, P], R]) -> Callable[P, R]:
    """Give a command the options of a workshop, and hand it the workshop."""

    @seeds_option
    @click.option(
        "--jobs", type=click.IntRange(min=1), help="Processes that work on many pages; one a core if not given."
    )
    @click.option("--scheduler", metavar="ADDRESS", help="Dask scheduler whose workers do it instead: tcp://host:8786.")
    @wraps(command)
    def wrapped(*args: P.args, **options: P.kwargs) -> R:
        seeds, jobs, scheduler = (options.pop(name) for name in ("seeds", "jobs", "scheduler"))
        workshop = Workshop(seeds=seeds, jobs=jobs, scheduler=scheduler, watch=progress)  # type: ignore[arg-type]
        return command(workshop, *args, **options)

    return wrapped
