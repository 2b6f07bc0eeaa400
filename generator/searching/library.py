"""Brings the search index of a built site up to date; volumes that did not change are taken from the cache."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from generator.forks import spread
from generator.searching.engine import UNFINISHED, VERSION, program
from generator.searching.shelf import make
from generator.searching.spool import spool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.searching.entry import Listed
    from generator.searching.spool import Volume

PLACE = Path("search/data")
"""Where the index stands in the site."""

SUM = ".sum"
"""How the note of what a folder holds is called, after the folder."""


def build(stories: Iterable[Listed], line_of: Callable[[str], bytes], site: Path, cache: Path) -> int:
    """Index stories into a built site and return how many volumes had to be made; nobody else may be at it.

    `line_of` gives the entry of a story by its id.
    """
    volumes, place = spool(stories), site / PLACE
    missing = [volume for volume in volumes if not sound(place / volume.name, cache)]
    count = bind(missing, line_of, cache)
    engine = f"engine-{VERSION}"
    if not sound(cache / engine, cache):
        shutil.rmtree(cache / engine, ignore_errors=True)
        program(cache / engine)
        sign(cache / engine)
    names = {volume.name for volume in volumes}
    sweep(cache, {f"{name}{end}" for name in (*names, engine) for end in ("", SUM)})
    place.mkdir(parents=True, exist_ok=True)
    for volume in missing:
        put(cache / volume.name, place / volume.name)
    lay(volumes, place, cache)
    return count


def bind(volumes: Iterable[Volume], line_of: Callable[[str], bytes], cache: Path) -> int:
    """Make the volumes that the cache does not hold, and return how many."""
    cache.mkdir(parents=True, exist_ok=True)
    new = [volume for volume in volumes if not sound(cache / volume.name, cache)]
    return sum(1 for _ in spread(partial(keep, line_of=line_of, cache=cache), new, few=2, share=1))


def keep(volume: Volume, line_of: Callable[[str], bytes], cache: Path) -> None:
    """Make a volume's index and put it into the cache in one step, so that a crash leaves nothing half done."""
    records = [json.loads(line_of(story)) for story in volume.ids]
    with TemporaryDirectory(dir=cache, prefix=UNFINISHED) as work:
        made = make(records, Path(work))
        shutil.rmtree(cache / volume.name, ignore_errors=True)
        made.rename(cache / volume.name)
    sign(cache / volume.name)


def sign(folder: Path) -> None:
    """Note beside a finished folder what it holds."""
    folder.with_name(folder.name + SUM).write_text(sizes(folder), "utf-8")


def unsigned(volumes: Iterable[Volume], cache: Path) -> list[Volume]:
    """List the volumes that were never finished, as far as can be told without a look at what they hold."""
    return [volume for volume in volumes if not (cache / f"{volume.name}{SUM}").is_file()]


def sound(folder: Path, cache: Path) -> bool:
    """Tell whether a folder, of the cache or laid from it, holds what it held when it was finished."""
    noted = cache / f"{folder.name}{SUM}"
    return folder.is_dir() and noted.is_file() and noted.read_text("utf-8") == sizes(folder)


def laid(site: Path, known: Mapping[str, str] | None = None) -> str:
    """Digest what of an index stands in a built site; at folders that are `known` by their digests nobody looks."""
    place, told = site / PLACE, known or {}
    found = sorted(place.iterdir()) if place.is_dir() else []
    parts = [f"{path.name} {told.get(path.name) or shape(path)}\n" for path in found]
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def shape(path: Path) -> str:
    """Digest what a folder holds, or tell how long a file is."""
    return sizes(path) if path.is_dir() else str(path.stat().st_size)


def signed(cache: Path) -> dict[str, str]:
    """Tell of each finished folder what it held."""
    return {path.stem: path.read_text("utf-8") for path in cache.glob(f"*{SUM}")}


def sizes(folder: Path) -> str:
    """Digest the names and sizes of a folder's files."""
    return hashlib.sha256("".join(f"{name} {size}\n" for name, size in sorted(files(str(folder)))).encode()).hexdigest()


def files(folder: str, below: str = "") -> Iterator[tuple[str, int]]:
    """List the files of a folder, each with its size."""
    for each in os.scandir(folder):
        if each.is_dir():
            yield from files(each.path, f"{below}{each.name}/")
        else:
            yield f"{below}{each.name}", each.stat().st_size


def lay(volumes: list[Volume], place: Path, cache: Path) -> None:
    """Lay the engine beside the volumes, then the list of them that the browser reads first."""
    engine = cache / f"engine-{VERSION}"
    for path in engine.iterdir():
        link(str(path), str(place / path.name))
    shelves = [row(volume, place / volume.name) for volume in volumes]
    listed = {"entry": {"version": VERSION, "include_characters": []}, "shelves": shelves}
    (place / "shelves.json").write_text(json.dumps(listed), "utf-8")
    sweep(place, {volume.name for volume in volumes} | {"shelves.json", *(path.name for path in engine.iterdir())})


def put(source: Path, target: Path) -> None:
    """Put a folder elsewhere in one step, so that a crash leaves nothing half there."""
    beside = target.with_name(UNFINISHED + target.name)
    shutil.rmtree(beside, ignore_errors=True)
    copy(source, beside)
    shutil.rmtree(target, ignore_errors=True)
    beside.rename(target)


def row(volume: Volume, folder: Path) -> dict[str, str | int]:
    """List a volume with what the browser must know before it asks for anything else."""
    (meta,) = folder.glob("pagefind.*.pf_meta")
    return {"year": volume.year, "folder": volume.name, "count": volume.count, "index": meta.name.split(".")[1]}


def copy(source: Path, target: Path) -> None:
    """Put a folder elsewhere, where there is none."""
    target.mkdir()
    for each in os.scandir(source):
        if each.is_dir():
            copy(source / each.name, target / each.name)
        else:
            link(each.path, f"{target}{os.sep}{each.name}")


def link(source: str, target: str) -> None:
    """Put a file elsewhere without copying it where the disk can."""
    try:
        os.link(source, target)
    except FileExistsError:
        Path(target).unlink()
        link(source, target)
    except OSError:
        shutil.copy2(source, target)


def sweep(folder: Path, wanted: set[str]) -> None:
    """Remove what no volume needs any more, and what a crash left unfinished."""
    for path in sorted(folder.iterdir()):
        if path.name not in wanted:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
