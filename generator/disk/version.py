"""Which program made something: part of every key of the cache."""

from __future__ import annotations

import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from generator.disk.cache import fingerprint

LIBRARIES = ("jieba", "rjieba", "jinja2", "markupsafe", "pyyaml", "rensa")
"""Others' work that shows in ours."""


@cache
def program() -> bytes:
    """Digest the program's sources, the lexicons, and the versions of what they stand on."""
    folder = Path(__file__).parents[1]
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    named = (part for path in files for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()))
    under = (f"{name} {installed(name)}".encode() for name in LIBRARIES)
    return fingerprint(*named, *under, str(sys.version_info[:2]).encode())


def installed(name: str) -> str:
    """Tell the version of a library, which need not be there."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"
