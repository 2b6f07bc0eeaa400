"""Measure and write `README.md` and `floors.yml` beside this file: `python -m tests.quality`."""

from pathlib import Path

import yaml

from tests.quality.measuring import SYSTEMS, measure
from tests.quality.printing import pages

FOLDER = Path(__file__).parent
KINDS = {"stacked": 24, "dense": 16, "columns": 12}
HEAD = """# How well pages are cut

Measured by `python -m tests.quality` on pages that `printing.py` lays out of the texts in `articles.yml` and damages as
real pages are damaged: broken paragraphs, pictures between, headlines behind their text, copies, lines broken at a measure.
*Naive* drops lines printed before, joins a line to one without an end, and takes short lines for headlines; *fuzzy* also
drops lines of which most stood in an earlier one. Shares of 1; the more the better. `floors.yml` holds what may only rise.
"""


def table(kind, results):
    yield f"\n## {kind}: {KINDS[kind]} pages\n"
    yield "| measure | " + " | ".join(SYSTEMS) + " |"
    yield "|---|" + "---|" * len(SYSTEMS)
    for name in results["ours"]:
        yield f"| {name} | " + " | ".join(f"{results[system][name]:.3f}" for system in SYSTEMS) + " |"


def main():
    parts, floors = [HEAD], {}
    for kind, count in KINDS.items():
        sheets = pages(kind, count)
        results = {name: measure(sheets, system) for name, system in SYSTEMS.items()}
        floors[kind] = {name: int(value * 1000) / 1000 for name, value in results["ours"].items()}
        parts.extend(table(kind, results))
    (FOLDER / "README.md").write_text("\n".join(parts) + "\n", encoding="utf-8")
    (FOLDER / "floors.yml").write_text(yaml.safe_dump(floors, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()
