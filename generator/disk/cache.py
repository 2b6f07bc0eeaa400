"""Keeps what was made, each entry with its own fingerprint: a broken or missing one is as good as none."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.disk.writing import write

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

MARK = 32
"""Bytes of the fingerprint before each entry."""


def fingerprint(*parts: bytes) -> bytes:
    """Digest parts so that no two lists of parts share a digest by their joints."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of entries; whatever goes wrong with it costs time and nothing else."""

    folder: Path | None
    """Where it is; None keeps nothing."""

    def get(self, name: str) -> bytes | None:
        """Read an entry, when it is there and whole."""
        if self.folder is None:
            return None
        try:
            data = self.path(self.folder, name).read_bytes()
        except OSError:
            return None
        return data[MARK:] if fingerprint(data[MARK:]) == data[:MARK] else None

    def put(self, name: str, data: bytes) -> None:
        """Keep an entry; a folder that is closed or full keeps nothing."""
        if self.folder is None:
            return
        try:
            write(self.path(self.folder, name), fingerprint(data) + data)
        except OSError:
            return

    def keep(self, names: Collection[str]) -> None:
        """Remove all other entries, and what a crash left."""
        if self.folder is None:
            return
        for path in self.folder.glob("??/*"):
            if path.name not in names:
                path.unlink(missing_ok=True)

    @staticmethod
    def path(folder: Path, name: str) -> Path:
        """Spread entries over folders by the start of their names."""
        return folder / name[:2] / name
