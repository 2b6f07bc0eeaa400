"""Brings the search index of a built site up to date; volumes that did not change are taken from the cache."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from generator.searching.engine import UNFINISHED, VERSION, program
from generator.searching.shelf import make
from generator.searching.spool import spool

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.searching.entry import Entry
    from generator.searching.spool import Volume

PLACE = Path("search/data")
"""Where the index stands in the site."""


def build(entries: Iterable[Entry], site: Path, cache: Path) -> int:
    """Index entries into a built site and return how many volumes had to be made."""
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache, prefix=UNFINISHED) as work:
        volumes = spool(entries, Path(work))
        new = [volume for volume in volumes if not (cache / volume.name).exists()]
        for volume in new:
            keep(volume, cache)
    names = {volume.name for volume in volumes}
    engine = f"engine-{VERSION}"
    if not (cache / engine).exists():
        program(cache / engine)
    sweep(cache, names | {engine})
    lay(volumes, site / PLACE, cache)
    return len(new)


def keep(volume: Volume, cache: Path) -> None:
    """Make a volume's index and put it into the cache in one step, so that a crash leaves nothing half done."""
    records = [json.loads(line) for line in volume.path.read_bytes().split(b"\n") if line]
    with TemporaryDirectory(dir=cache, prefix=UNFINISHED) as work:
        made = make(records, Path(work))
        # Another build may have been quicker.
        if not (cache / volume.name).exists():
            made.rename(cache / volume.name)


def lay(volumes: list[Volume], place: Path, cache: Path) -> None:
    """Lay volumes and engine into the site, then the list of them that the browser reads first."""
    place.mkdir(parents=True, exist_ok=True)
    for volume in volumes:
        if not (place / volume.name).exists():
            shutil.copytree(cache / volume.name, place / volume.name, copy_function=link)
    engine = cache / f"engine-{VERSION}"
    for path in engine.iterdir():
        link(str(path), str(place / path.name))
    shelves = [row(volume, place / volume.name) for volume in volumes]
    listed = {"entry": {"version": VERSION, "include_characters": []}, "shelves": shelves}
    (place / "shelves.json").write_text(json.dumps(listed), "utf-8")
    sweep(place, {volume.name for volume in volumes} | {"shelves.json", *(path.name for path in engine.iterdir())})


def row(volume: Volume, folder: Path) -> dict[str, str | int]:
    """List a volume with what the browser must know before it asks for anything else."""
    (meta,) = folder.glob("pagefind.*.pf_meta")
    return {"year": volume.year, "folder": volume.name, "count": volume.count, "index": meta.name.split(".")[1]}


def link(source: str, target: str) -> None:
    """Put a file elsewhere without copying it where the disk can."""
    Path(target).unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def sweep(folder: Path, wanted: set[str]) -> None:
    """Remove what no volume needs any more; unfinished folders belong to builds under way."""
    for path in sorted(folder.iterdir()):
        if path.name not in wanted and not path.name.startswith(UNFINISHED):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
