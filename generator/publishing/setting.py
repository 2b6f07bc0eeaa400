"""What a worker does in the second pass: a proof to its documents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import disk
from generator.lexicons import load
from generator.publishing.proving import unpack
from generator.render import body, environment, pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from generator.model import Document, Site, Surroundings


@dataclass(frozen=True, slots=True)
class Settings:
    """What all documents of the site share."""

    templates: tuple[tuple[str, str], ...]
    """Name and text of each template."""
    site: Site
    """What is true of the whole site."""

    @property
    def jinja(self) -> Environment:
        """Give the environment, which each process makes once."""
        return made(self)

    @property
    def key(self) -> bytes:
        """Digest all of it."""
        return disk.fingerprint(disk.program(), repr(self).encode("utf-8", "surrogatepass"))


@lru_cache(1)
def made(settings: Settings) -> Environment:
    """Set Jinja up."""
    return environment(dict(settings.templates), settings.site, load())


@dataclass(frozen=True, slots=True)
class Forme:
    """What a worker needs to set a page."""

    place: str
    """Its seed, for messages."""
    packed: bytes
    """Its proof."""
    around: Mapping[str, Surroundings]
    """What stands beside its stories."""
    settings: Settings
    """What all pages share."""

    def __str__(self) -> str:
        """Name the seed."""
        return self.place


@dataclass(frozen=True, slots=True)
class Setting:
    """A page that was set."""

    documents: tuple[Document, ...]
    """Its documents."""
    bodies: Mapping[str, str]
    """Full texts of its stories by id, for the feeds."""


def set_page(forme: Forme) -> Setting:
    """Make the documents of a page."""
    proof, jinja = unpack(forme.packed), forme.settings.jinja
    texts = {story.id: body(story, jinja) for story in proof.stories}
    return Setting(tuple(pages(proof, forme.around, jinja)), texts)
