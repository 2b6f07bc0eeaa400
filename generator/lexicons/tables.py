"""YAML files that hold a mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path


def table(path: Path) -> dict[str, Any]:
    """Read a YAML file that holds a mapping."""
    return yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}  # noqa: S506 - the safe loader, in C where it can be had
