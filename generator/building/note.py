"""What a built site was made from, noted when it was whole, so that only what changed is bound again."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from generator import disk
from generator.addresses import OWNED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.config.defaults import MkDocsConfig

ENGINE = ("mkdocs", "mkdocs-material", "markdown")
"""Whose versions show in every page."""


@dataclass(frozen=True, slots=True)
class Note:
    """What a site was made from."""

    path: Path
    """Where the note lies, beside the cache."""
    made: str = ""
    """Site folder, its address, and a digest of all that shows in every page."""
    seen: Mapping[str, disk.State] = field(default_factory=dict)
    """Each file of the content, by its path below it."""

    @classmethod
    def read(cls, root: Path) -> Note:
        """Read the note of the site that was built last; one that is missing or broken notes nothing."""
        path = root / ".cache" / "site.json"
        try:
            made, seen = json.loads(path.read_bytes())
        except (OSError, ValueError):
            return cls(path)
        return cls(path, made, seen)

    def keep(self) -> None:
        """Write the note."""
        disk.write(self.path, json.dumps([self.made, self.seen]).encode())

    def forgotten(self) -> Note:
        """Forget what was noted: the site will be made anew."""
        self.path.unlink(missing_ok=True)
        return Note(self.path)

    def fits(self, now: Note) -> bool:
        """Tell whether the site stands there, made with the same."""
        return self.made == now.made and Path(self.made.partition("\n")[0], "index.html").is_file()

    def changed(self, now: Note) -> list[str]:
        """List what is not as it was."""
        return [path for path, seen in now.seen.items() if self.seen.get(path) != seen]

    def gone(self, now: Note) -> list[str]:
        """List what is not there any more."""
        return [path for path in self.seen if path not in now.seen]


def note(root: Path, config: MkDocsConfig, seen: Mapping[str, disk.State]) -> Note:
    """Note what a site is about to be made from; a change in what shows in every page asks for a full build."""
    theme = sorted(path for path in (root / "templates" / "theme").rglob("*") if path.is_file())
    named = (part for path in theme for part in (path.relative_to(root).as_posix().encode(), path.read_bytes()))
    engine = (f"{name} {version(name)}".encode() for name in ENGINE)
    by_hand = (name.encode() for name in sorted(seen) if name.endswith(".md") and name.partition("/")[0] not in OWNED)
    made = disk.fingerprint((root / "mkdocs.yml").read_bytes(), disk.program(), *engine, *named, *by_hand).hex()
    return Note(root / ".cache" / "site.json", f"{config.site_dir}\n{config.site_url}\n{made}", seen)
