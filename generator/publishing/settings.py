"""What all documents of a site share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from generator import disk
from generator.lexicons import load
from generator.render import environment

if TYPE_CHECKING:
    from jinja2 import Environment

    from generator.model import Site


@dataclass(frozen=True)
class Settings:
    """What all documents of a site share; without slots, since its key is asked for often."""

    templates: tuple[tuple[str, str], ...]
    """Name and text of each template."""
    site: Site
    """What is true of the whole site."""

    @property
    def jinja(self) -> Environment:
        """Give the environment, which each process makes once."""
        return made(self)

    @cached_property
    def key(self) -> bytes:
        """Digest all of it."""
        return disk.fingerprint(disk.program(), repr(self).encode("utf-8", "surrogatepass"))


@lru_cache(1)
def made(settings: Settings) -> Environment:
    """Set Jinja up."""
    return environment(dict(settings.templates), settings.site, load())
