"""What a worker does in the second pass: a proof to its documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.proving.proved import unpack
from generator.publishing.telling import pack_told, told
from generator.render import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Document, Surroundings
    from generator.publishing.settings import Settings


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
    told: bytes
    """What feeds and data tell of its stories, packed."""


def set_page(forme: Forme) -> Setting:
    """Make the documents of a page."""
    proof = unpack(forme.packed)
    return Setting(tuple(pages(proof, forme.around, forme.settings.jinja)), pack_told(told(proof, forme.settings)))
