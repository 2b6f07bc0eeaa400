"""Let the town that a story names say in which county of the page's city it is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.extract.district_evidence import CITY, COUNTY, PROVINCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.language import Gazetteer

STEM = 2
"""The name of a county without its kind has as many characters, at least."""


def county_of_towns(names: Iterable[str], city: str, gazetteer: Gazetteer) -> str | None:
    """Choose the one county in a city that has the towns of these names; None when there is none, or a name is borne in several."""
    found = [codes for name in names if (codes := counties_of(name, city[:CITY], gazetteer))]
    only = {codes[0] for codes in found}
    return only.pop() if len(only) == 1 and all(len(codes) == 1 for codes in found) else None


def counties_of(name: str, city: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """List the counties of a city that have a town of a name, which may have that of the county before it: 来凤三胡乡."""
    known = towns_of(city, gazetteer)
    parts = ((name[:at], known.get(name[at:], ())) for at in range(STEM, len(name) - STEM))
    own = [code for front, codes in parts for code in codes if gazetteer.name(code).startswith(front)]
    return known.get(name) or tuple(own)


def holds(code: str, towns: Iterable[str], gazetteer: Gazetteer) -> int:
    """Count the towns of these names that lie in a county."""
    return sum(code in counties_of(town, code[:CITY], gazetteer) for town in towns) if code.isdigit() else 0


@cache
def towns_of(city: str, gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """List the towns and streets of a city, by the first digits of its code, with the counties that have one of that name."""
    found: dict[str, set[str]] = {}
    for line in gazetteer.towns_by_province.get(city[:PROVINCE], "").splitlines():
        code, _, name = line.partition("\t")
        if code.startswith(city):
            found.setdefault(name, set()).add(code[:COUNTY])
    return {name: tuple(sorted(codes)) for name, codes in found.items()}
