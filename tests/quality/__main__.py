"""Measure and write `README.md` and `floors.yml` beside this file.

`python -m tests.quality [FOLDER…]`: folders hold pages judged by hand, `NAME.txt` beside `NAME.gold.json`.
"""

import sys
from pathlib import Path

import yaml

from tests.quality.measuring import SYSTEMS, measure
from tests.quality.printing import KINDS, pages
from tests.quality.reading import sheets

FOLDER = Path(__file__).parent
HEAD = """# How well pages are cut

Measured by `python -m tests.quality` on pages that `printing.py` lays out of the texts in `articles.yml` and `features.yml` and damages as
real pages are damaged: broken paragraphs, pictures between, headlines behind their text, copies, lines broken at a measure.
Folders named behind the command hold real texts judged by hand; they are not part of the project, their table stands last.
*Naive* drops lines printed before, joins a line to one without an end, and takes short lines for headlines; *fuzzy* also
drops lines of which most stood in an earlier one. Shares of 1; the more the better. `floors.yml` holds what may only rise.
"""


def table(title, results):
    yield f"\n## {title}\n"
    yield "| measure | " + " | ".join(SYSTEMS) + " |"
    yield "|---|" + "---|" * len(SYSTEMS)
    for name in results["ours"]:
        yield f"| {name} | " + " | ".join(f"{results[system][name]:.3f}" for system in SYSTEMS) + " |"


def main(folders):
    parts, floors = [HEAD], {}
    for kind, count in KINDS.items():
        results = {name: measure(pages(kind, count), system) for name, system in SYSTEMS.items()}
        floors[kind] = {name: int(value * 1000) / 1000 for name, value in results["ours"].items()}
        parts.extend(table(f"Pages of our own, {kind}: {count}", results))
    for folder in map(Path, folders):
        judged = sheets(folder)
        results = {name: measure(judged, system) for name, system in SYSTEMS.items()}
        parts.extend(table(f"Real texts, {folder.name}: {len(judged)} pages", results))
    (FOLDER / "README.md").write_text("\n".join(parts) + "\n", encoding="utf-8")
    (FOLDER / "floors.yml").write_text(yaml.safe_dump(floors, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
