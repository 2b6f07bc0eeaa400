"""Where everything stands on the site: short, lasting addresses, relative to its root."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import District

OWNED = (
    "stories",
    "pages",
    "tags",
    "districts",
    "people",
    "timeline",
    "digests",
    "numbers",
    "queries",
    "feeds",
    "data",
)
"""Folders of `content/` that the generator owns whole: what it did not write there is stale."""

PLAIN = re.compile(r"[0-9a-z_\-·㐀-鿿]{1,40}")
"""Names that every file system and every address takes as they are, and that no other name folds to."""

KEPT = re.compile(r"[0-9a-z㐀-鿿]+")

RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d|index|undated|page-\d+|-.*")
"""Names that Windows, MkDocs or the site itself needs."""


def slug(name: str) -> str:
    """Name a folder after a thing; a name that is not plain keeps what is, and gets a fingerprint.

    A point stands before the fingerprint, and in no plain name: so nobody can call a thing what another will be named.

    >>> slug("袁聚平"), slug("003_ad2b")
    ('袁聚平', '003_ad2b')
    >>> slug("../Etc"), slug("etc"), slug("?")
    ('etc.de8fd3ae', 'etc', '_.8a8de823')
    """
    if PLAIN.fullmatch(name) and not RESERVED.fullmatch(name):
        return name
    folded = unicodedata.normalize("NFKC", name).casefold()
    fingerprint = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{'-'.join(KEPT.findall(folded))[:30] or '_'}.{fingerprint}"


def story(identity: str) -> str:
    """Address of a story."""
    return f"stories/{slug(identity)}/"


def page(seed: str) -> str:
    """Address of a newspaper page with its proof."""
    return f"pages/{slug(seed)}/"


def tag(identity: str) -> str:
    """Address of a tag."""
    return f"tags/{slug(identity)}/"


def district(place: District) -> str:
    """Address of a district: by its code, where it has one."""
    return f"districts/{slug(place.code or place.name)}/"


def person(name: str) -> str:
    """Address of a person."""
    return f"people/{slug(name)}/"


def month(year: str, month_of_year: str) -> str:
    """Address of a month."""
    return f"timeline/{year}/{month_of_year}/"


def source(address: str) -> str:
    """Name the Markdown file of the page at an address.

    Each page has a folder: so a link in HTML is right as seen from the file and as seen from the address, and engines that
    move links (Zensical) and engines that do not (MkDocs) come to the same.

    >>> source("tags/economy/"), source("")
    ('tags/economy/index.md', 'index.md')
    """
    return f"{address}index.md"
