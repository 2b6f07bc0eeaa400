"""Know of which place an office is a branch: 西城公安分局 is that of 西城区, where the page names it in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.district_names import Sighting, is_free
from generator.extract.phrases import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.language import Gazetteer

STEM = 2
"""Characters of a name without its kind, at least."""


def stems(known: Iterable[Sighting], printed: Iterable[str], gazetteer: Gazetteer) -> dict[str, Sighting]:
    """Give the places that a page names in full, by their names without the kind; none that two bear, or that is known by itself."""
    full = [each for each in known if each.table == "full" and len(each.codes) == 1]
    named = {each.name: each for each in (*full, *(Sighting(name, "printed", (), 0) for name in printed))}
    found: dict[str, list[Sighting]] = {}
    for name, each in sorted(named.items()):
        if name[-1] in gazetteer.words["kinds"] and len(name) > STEM and name[:-1] not in gazetteer.short:
            found.setdefault(name[:-1], []).append(each)
    return {stem: places[0] for stem, places in found.items() if len(places) == 1}


def sight_branches(text: str, places: Mapping[str, Sighting], gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Yield the places of the branches that a text names."""
    offices = gazetteer.words.get("branches", ())
    if not places or not any(map(text.__contains__, offices)):
        return
    for found in re.finditer(rf"({one_of(places)})(?:{one_of(offices)})", text):
        if is_free(text, found.start(), gazetteer):
            place = places[found[1]]
            yield Sighting(place.name, place.table, place.codes, found.start())
