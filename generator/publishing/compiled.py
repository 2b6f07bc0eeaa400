"""Templates as Jinja compiled them, kept in the cache: compiling takes longer than filling most of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from generator import disk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2.bccache import Bucket

    from generator.disk import Cache


class Compiled(BytecodeCache):
    """Finds and keeps compiled templates; Jinja makes sure that they are of the same text and the same Jinja."""

    def __init__(self, cache: Cache) -> None:
        """Take the cache."""
        self.cache = cache

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is kept."""
        kept = self.cache.get(name(bucket.key))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self.cache.put(name(bucket.key), bucket.bytecode_to_string())

    def names(self, templates: Iterable[str]) -> set[str]:
        """Name the entries of templates."""
        return {name(self.get_cache_key(each)) for each in templates}


def name(key: str) -> str:
    """Name an entry: another program knows nothing of it."""
    return disk.fingerprint(disk.program(), key.encode()).hex() + ".template"
