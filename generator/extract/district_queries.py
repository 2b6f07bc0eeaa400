"""Ask the editor for a district that a page does not decide."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.district_seen import HEAD, parts
from generator.extract.district_shapes import own_place
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from generator.extract.district_evidence import Evidence
    from generator.extract.district_seen import Seen
    from generator.language import Gazetteer, Language
    from generator.model import Clipping

GENERIC, SHARED, UNNAMED = "Q411", "Q412", "Q413"
"""A generic name, a name that several places bear, no name at all."""
ENOUGH = 3
"""So often a page must speak of 全区 or 区委 before it is asked whose."""
FEW = 4
"""So many candidates an editor likes to read."""


def ask_generic(stories: Iterable[Evidence], near: Collection[str], language: Language) -> Iterator[Query]:
    """Ask which 示范区 it is, once a page; candidates are those `near` what else the page names."""
    found = [each for story in stories for each in story.generic if each.weight == HEAD or story.own]
    if not found:
        return
    times = Counter(each.sighting.name for each in found)
    first = min(found, key=lambda each: (-times[each.sighting.name], each.text.spans[0]))
    name, codes = first.sighting.name, first.sighting.codes
    message = language.queries[GENERIC].format(name)
    likely = [code for code in codes if nearby(code, near)]
    yield Query(GENERIC, span_of(first), message, candidates(likely, language.gazetteer))


def ask_shared(seen: Iterable[Seen], name: str, language: Language) -> Iterator[Query]:
    """Ask which 鼓楼区 it is, at its first place."""
    first = next((each for each in seen if each.sighting.name == name and each.sighting.codes), None)
    if first is not None:
        message = language.queries[SHARED].format(name)
        yield Query(SHARED, span_of(first), message, candidates(first.sighting.codes, language.gazetteer))


def ask_unnamed(clippings: Iterable[Clipping], language: Language) -> Iterator[Query]:
    """Ask whose 全区 or 区委 a page speaks of that names no place."""
    if not language.gazetteer.words:
        return
    shape = own_place(language.gazetteer)
    texts = [text for clipping in clippings for text, _ in parts(clipping)]
    hits = [(text, found) for text in texts for found in shape.finditer(str(text))]
    if len(hits) >= ENOUGH:
        text, found = hits[0]
        message = language.queries[UNNAMED].format(found[0])
        yield Query(UNNAMED, text.source(Span(*found.span())), message)


def span_of(seen: Seen) -> Span:
    """Find a name in the seed."""
    return seen.text.source(Span(seen.sighting.start, seen.sighting.stop))


def nearby(code: str, near: Collection[str]) -> bool:
    """Tell whether a page names the place's city, or one of its towns."""
    return code in near or code[:4] + "00" in near


def candidates(codes: Sequence[str], gazetteer: Gazetteer) -> str | None:
    """Write down a few places with what lies above them, or nothing when there are many."""
    named = [
        "".join(place.name for place in reversed(gazetteer.above(code))) + gazetteer.places[code].name for code in codes
    ]
    return "；".join(named) if 0 < len(named) <= FEW else None
