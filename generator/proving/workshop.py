"""Where everything stands, and who does the work."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from generator.disk import Cache

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")


class Watch(Protocol):
    """Shows how far a work has come."""

    def __call__(self, items: Sequence[T], label: str) -> Iterator[T]:
        """Hand the items on, one by one, under a label for the reader."""


def unwatched(items: Sequence[T], label: str) -> Iterator[T]:
    """Hand items on and show nothing."""
    del label
    yield from items


@dataclass(frozen=True, slots=True)
class Workshop:
    """A project, and the hands that work on it."""

    root: Path = field(default_factory=Path.cwd)
    """The project's folder."""
    seeds: Path = Path("seeds")
    """Raw pages and slips."""
    content: Path = Path("content")
    """What MkDocs builds."""
    jobs: int | None = None
    """How many processes work; None for one a core."""
    scheduler: str | None = None
    """Address of a Dask scheduler whose workers do it instead."""
    only: frozenset[str] | None = None
    """Stems of the seeds that are looked at; None for all."""
    url: str | None = None
    """Address of the site, when it is not to be that of the settings."""
    watch: Watch = unwatched
    """Shows progress."""

    @property
    def cache(self) -> Cache:
        """Tell where finished work is kept; a folder without settings is no project and keeps nothing."""
        project = (self.root / "mkdocs.yml").exists()
        return Cache(self.root / ".cache" / "jianbao" if project else None)

    @property
    def lock(self) -> Path:
        """Tell which file is locked while somebody publishes."""
        return self.root / ".cache" / "publish.lock"
