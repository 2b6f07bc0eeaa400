"""Names that last: addresses of stories and ids that outlive a changed headline, date or host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import UUID, uuid5

from generator import addresses

if TYPE_CHECKING:
    from generator.model import Site

JIANBAO = UUID("3a1f6c52-7d0e-5b8e-9a54-6a69616e6261")
"""Name space of this program's ids; never changes, or every reader's feed shows all stories anew."""


def urn(name: str) -> str:
    """Make the lasting id of a story or feed from its name alone (RFC 4122, version 5)."""
    return uuid5(JIANBAO, name).urn


def story_url(story: str, site: Site) -> str:
    """Tell the address of a story's page."""
    return site.url + quote(addresses.story(story))
