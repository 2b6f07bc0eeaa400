"""How all that a site is made from looks: as little as tells that nothing changed since the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import disk

if TYPE_CHECKING:
    from generator.proving.workshop import Workshop


def outlook(workshop: Workshop, *beside: str) -> str:
    """Digest how seeds and slips look, with the program and what else counts; empty while somebody may be writing one."""
    folder = workshop.root / workshop.seeds
    seeds = sorted(disk.survey(folder, deep=False).items())
    if not seeds or not all(disk.settled(state) for _, state in seeds):
        return ""
    known = repr((str(folder.resolve()), seeds, beside))
    return disk.fingerprint(disk.program(), known.encode("utf-8", "surrogatepass")).hex()
