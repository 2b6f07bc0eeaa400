"""Let the places of a page say in which city they all lie, which a story of 全市 is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.district_evidence import kind_of
from generator.extract.district_vote import Home, own_place, speaks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.extract.district_evidence import Evidence
    from generator.language import Gazetteer

ENOUGH = 2
"""So many places must lie in a city, and so often a story on the page of one of them must speak of 全市."""


def city_of(stories: Sequence[Evidence], home: Home | None, gazetteer: Gazetteer) -> Home | None:
    """Choose what lies above the page's home, else above all places of its stories; None when one of them is called the same."""
    chosen = (own_place(each) for each in stories) if home is None else [home.place]
    places = {place for place in chosen if place is not None and not place.endswith("0000")}
    above = {found[0].code for place in places for found in [gazetteer.above(place)[:1]] if found}
    if len(above) != 1 or (home is None and len(places) < ENOUGH):
        return None
    (city,) = above
    kind = kind_of(city, gazetteer)
    return None if any(kind_of(place, gazetteer) == kind for place in places) else Home(city, kind, firm=False)


def is_of_city(evidence: Evidence, city: Home, home: Home | None) -> bool:
    """Tell whether a story that puts no place first speaks of the city alone: on a page of its own, once is enough."""
    if evidence.foremost or evidence.generic or evidence.own.total() > evidence.own[city.kind]:
        return False
    return (
        evidence.own[city.kind] > 0
        if home is None
        else evidence.own[city.kind] >= ENOUGH and not speaks_of(evidence, home)
    )
