"""Let towns and streets say where a page is from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.district_evidence import COUNTY
from generator.extract.district_settled import holds
from generator.extract.district_vote import Home, own_place

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from generator.extract.district_evidence import Evidence
    from generator.extract.district_seen import Seen
    from generator.language import Gazetteer

ENOUGH = 2
"""So many towns must lie in one county before they speak for it."""


def town_parents(seen: Iterable[Seen], known: Collection[str]) -> frozenset[str]:
    """Collect the counties and zones of towns whose name is borne once, or once in what is `known`."""
    return frozenset(code[:COUNTY] for code in towns(seen, known))


def towns(seen: Iterable[Seen], known: Collection[str]) -> frozenset[str]:
    """Collect the codes of towns of which there is no doubt."""
    found = set()
    for each in seen:
        if each.sighting.table == "towns":
            codes = each.sighting.codes
            near = [code for code in codes if code[:COUNTY] in known or code[:4] + "00" in known]
            found |= set(codes if len(codes) == 1 else near if len(near) == 1 else ())
    return frozenset(found)


def home_of_towns(
    stories: Sequence[Evidence], seen: Sequence[Seen], known: Collection[str], kind: Callable[[str], str]
) -> Home | None:
    """Choose the county of all towns of a page that speaks of 全区 or 县委 and puts no place first; a generic name is asked instead."""
    found = towns(seen, known)
    parents = sorted({code[:COUNTY] for code in found})
    spoken = any(each.own for each in stories) and not any(each.generic for each in stories)
    placed = any(own_place(each) is not None for each in stories)
    agreed = spoken and not placed and len(parents) == 1 and len(found) >= ENOUGH
    return Home(parents[0], kind(parents[0]), firm=False) if agreed else None


def home_of_words(stories: Sequence[Evidence], page: str, gazetteer: Gazetteer) -> Home | None:
    """Choose the county whose name is a word too, where the page has that again and again, several of its towns, and speaks of 全区."""
    own = sum((each.own for each in stories), Counter[str]())
    towns = {town for each in stories for town in each.towns}
    if not own or len(towns) < ENOUGH:
        return None
    codes = {code for name, codes in gazetteer.common.items() if page.count(name) >= ENOUGH for code in codes}
    found = [
        code
        for code in sorted(codes)
        if own[gazetteer.places[code].name[-1]] and holds(code, towns, gazetteer) >= ENOUGH
    ]
    return Home(found[0], gazetteer.places[found[0]].name[-1], firm=False) if len(found) == 1 else None
