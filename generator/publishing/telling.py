"""What feeds and data tell of the stories of a page."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from generator.proving.packing import packed, unpacked
from generator.records import records
from generator.render import body, rows
from generator.render.identity import story_url

if TYPE_CHECKING:
    from generator.model import Proof
    from generator.publishing.settings import Settings

Told = Mapping[str, Any]
"""Texts or rows by story id."""

KINDS = ("bodies", "rows")
"""What is told of a page: to feeds, and to data files."""

LENGTH = 8
"""Bytes that tell how long the first part of a packing is."""


def told(proof: Proof, settings: Settings) -> dict[str, Told]:
    """Tell of the stories of a page: the full text as feeds have it, and what they give to each data file."""
    address = partial(story_url, site=settings.site)
    return {
        "bodies": {story.id: body(story, settings.jinja) for story in proof.stories},
        "rows": {record["id"]: rows(record) for record in records(proof, address)},
    }


def pack_told(known: Mapping[str, Told]) -> bytes:
    """Make bytes of what is told of a page."""
    first, second = (zlib.compress(packed(known[kind]), 1) for kind in KINDS)
    return len(first).to_bytes(LENGTH) + first + second


def unpack_told(data: bytes, kind: str) -> Told:
    """Make of bytes again one kind of what is told of a page; the other stays packed."""
    stop = LENGTH + int.from_bytes(data[:LENGTH])
    known: Told = unpacked(zlib.decompress(data[LENGTH:stop] if kind == KINDS[0] else data[stop:]))
    return known
