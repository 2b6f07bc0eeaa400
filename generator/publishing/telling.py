"""What feeds and data tell of the stories of a page."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from generator.records import records
from generator.render import body, rows
from generator.render.identity import story_url

if TYPE_CHECKING:
    from generator.model import Proof
    from generator.publishing.settings import Settings

Told = Mapping[str, Mapping[str, Any]]
"""`bodies` and `rows`, each by story id."""


def told(proof: Proof, settings: Settings) -> Told:
    """Tell of the stories of a page: the full text as feeds have it, and what they give to each data file."""
    address = partial(story_url, site=settings.site)
    return {
        "bodies": {story.id: body(story, settings.jinja) for story in proof.stories},
        "rows": {record["id"]: rows(record) for record in records(proof, address)},
    }


def pack_told(known: Told) -> bytes:
    """Make bytes of what is told of a page."""
    return zlib.compress(json.dumps(known).encode(), 1)


def unpack_told(packed: bytes) -> Told:
    """Make of bytes again what is told of a page."""
    known: Told = json.loads(zlib.decompress(packed))
    return known
