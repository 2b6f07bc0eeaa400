"""Find where the stories of a page belong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from generator.extract.district_branches import sight_branches, stems
from generator.extract.district_city import city_of, is_of_city
from generator.extract.district_evidence import kind_of, place_of, weigh
from generator.extract.district_fuller import in_full
from generator.extract.district_names import sight
from generator.extract.district_paper import home_of_paper
from generator.extract.district_printed import printed_names
from generator.extract.district_queries import ask_generic, ask_shared, ask_unnamed
from generator.extract.district_record import district_of, ruled
from generator.extract.district_seen import BODY, parts, see
from generator.extract.district_settled import county_of_towns
from generator.extract.district_towns import home_of_towns, home_of_words, town_parents
from generator.extract.district_vote import home_of, story_place
from generator.extract.district_zones import counties_with_zones, with_zones
from generator.model import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.district_evidence import Evidence
    from generator.extract.district_names import Sighting
    from generator.extract.district_seen import Seen
    from generator.extract.district_vote import Home
    from generator.language import Gazetteer, Language
    from generator.model import District, Layout, Query, Ruling
    from generator.text import Text


CITY = "市"
"""How the names of cities end."""
TOWNS = "镇乡"
"""How the names of towns end."""
KINDS = "市县区旗"
"""How the names of cities and of what lies in them end."""
STEM = 2
"""A place's name without its kind must be as long, to be known by itself."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where each clipping of a page belongs, and what is asked about it."""

    districts: tuple[District | None, ...]
    """One a clipping, in the order of the layout; None when the page does not say."""
    queries: tuple[Query, ...] = ()
    """Generic and ambiguous names that an editor must decide."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What else is known of a page."""

    persons: frozenset[str] = frozenset()
    """The people on it."""
    paper: str | None = None
    """The name of the newspaper."""
    heads: tuple[Text, ...] = ()
    """The lines that tell of the page itself."""
    lines: tuple[str, ...] = ()
    """The short lines at its edges and outside of its articles."""


NOTHING = Beside()
"""Nothing else is known."""


def find_district(layout: Layout, ruling: Ruling | None, language: Language, *, beside: Beside = NOTHING) -> Placement:
    """Give each clipping its district: the editor's, else the one that names on the page decide, else None.

    `ruling` is the slip's `district`, when there is one. The language gives the gazetteer; a name of a place that
    begins the name of one of the persons is none.
    """
    if ruling is not None:
        return Placement((ruled(ruling.value, language.gazetteer),) * len(layout.clippings))
    page = read_page(layout, language, beside)
    places = tuple(page.place(story) for story in page.stories)
    districts = (page.district(place, story) for place, story in zip(places, page.stories, strict=True))
    return Placement(tuple(districts), tuple(ask(layout, page, places, language)))


@dataclass(frozen=True, slots=True)
class PageNames:
    """What a whole page says of places."""

    stories: tuple[Evidence, ...]
    """What each article says."""
    seen: tuple[Seen, ...]
    """All names in reading order."""
    known: frozenset[str]
    """Places that are named without any doubt."""
    home: Home | None
    """The place that the page is from."""
    city: Home | None
    """What its home, or all of its places, lie in."""
    gazetteer: Gazetteer
    """The gazetteer."""

    def place(self, story: Evidence) -> str | None:
        """Choose a story's place; where only the page says one, its town or its 全市 may say another."""
        place = story_place(story, self.home, partial(kind_of, gazetteer=self.gazetteer))
        if place is not None and (self.home is None or place != self.home.place or story.weights[place]):
            return place
        if self.city is not None and is_of_city(story, self.city, self.home):
            return self.city.place
        return self.place_within(story) or place

    def place_within(self, story: Evidence) -> str | None:
        """Choose the county that a story's towns lie in, of the city that the page is from, else of the counties that it is from or names."""
        wide = self.home or self.city
        if story.generic or (wide is not None and story.own[wide.kind]):
            return None
        near = self.known if wide is None else frozenset({wide.place})
        cities = {f"{place[:4]}00" for place in near if place[:4].isdigit()}
        found = {county_of_towns(story.towns, city, self.gazetteer) for city in cities} - {None}
        place = found.pop() if len(found) == 1 else None
        return place if place in near or (wide is not None and wide.place.endswith("00")) else None

    def district(self, place: str | None, story: Evidence) -> District | None:
        """Record a story's place; of a name that several places bear only the name is certain."""
        if place is None:
            return None
        printed = story.weights[place] > 0 and (place in self.known or place not in self.gazetteer.places)
        return district_of(place, Basis.PRINTED if printed else Basis.INFERRED, self.gazetteer)

    def is_shared(self, place: str) -> bool:
        """Tell whether a place is only a name that several bear."""
        return place in self.gazetteer.full or place in self.gazetteer.short


def read_page(layout: Layout, language: Language, beside: Beside) -> PageNames:
    """Read all names of a page and choose its place."""
    gazetteer = language.gazetteer
    margin = tuple((text, BODY) for text in beside.heads)
    texts = (tuple(parts(clipping, gazetteer.words.get("wire", ()))) for clipping in layout.clippings)
    seen = see_all([*texts, margin], language, beside.persons)
    everything = tuple(each for names in seen for each in names)
    known = frozenset(place for each in everything for place in sure_places(each))
    articles = zip(seen, layout.clippings, strict=False)
    stories = tuple(weigh(names, clipping, known, gazetteer) for names, clipping in articles)
    named = (place_of(each.sighting, known, gazetteer) for each in seen[-1] if not each.qualifies)
    rest = Counter(place for place in named if place is not None) + borne_by_heads(known, beside.heads, gazetteer)
    kind = partial(kind_of, gazetteer=gazetteer)
    home = (
        home_of(stories, rest, kind)
        or home_of_paper((*filter(None, [beside.paper]), *beside.lines), stories, str(layout.galley.text), language)
        or home_of_towns(stories, everything, known, kind)
        or home_of_words(stories, str(layout.galley.text), gazetteer)
    )
    return PageNames(stories, everything, known, home, city_of(stories, home, gazetteer), gazetteer)


def borne_by_heads(known: frozenset[str], heads: Sequence[Text], gazetteer: Gazetteer) -> Counter[str]:
    """Give their vote to a place that the paper is named after: 白水县 for 白水文艺, and not 恩施市 for 恩施日报, which is its prefecture's."""
    margin = "\n".join(map(str, heads))
    stems = {place: gazetteer.name(place)[:-1] for place in known}
    return Counter(
        place
        for place, stem in stems.items()
        if len(stem) >= STEM and stem in margin and place in gazetteer.short.get(stem, (place,))
    )


def see_all(
    texts: Sequence[Sequence[tuple[Text, int]]], language: Language, persons: frozenset[str]
) -> list[tuple[Seen, ...]]:
    """Find the names in all texts of a page, the known ones first, since they tell which unknown ones may be names."""
    gazetteer = language.gazetteer
    strings = [[str(text) for text, _ in part] for part in texts]
    names = [[tuple(places(string, gazetteer, persons)) for string in part] for part in strings]
    whole = "\n".join(chain.from_iterable(strings))
    running = counties_with_zones((each for part in names for each in part), whole, gazetteer)
    known = [[tuple(with_zones(each, running)) for each in part] for part in names]
    times = Counter(each.name for part in known for found in part for each in found if each.table == "full")
    printed = printed_names(whole, times, gazetteer, language.known)
    unknown = {name[:-1] for name in printed}
    known = [[tuple(each for each in found if not is_of(each, unknown, whole)) for found in part] for part in known]
    printed |= parts_of_unknown(printed, times, whole)
    bearers = stems((each for found in known for names in found for each in names), printed, gazetteer)
    known = [
        [(*found, *sight_branches(string, bearers, gazetteer)) for string, found in zip(part, sighted, strict=True)]
        for part, sighted in zip(strings, known, strict=True)
    ]
    unlisted = sorted(printed)
    page = [
        tuple(
            each
            for (text, weight), found in zip(part, sighted, strict=True)
            if found or unlisted
            for each in see(text, weight, found, unlisted)
        )
        for part, sighted in zip(texts, known, strict=True)
    ]
    return in_full(page, gazetteer)


def parts_of_unknown(printed: Iterable[str], known: Iterable[str], page: str) -> frozenset[str]:
    """Find the known names that a page prints right behind an unknown city, in which they are others: 澜水市北湖区."""
    cities = [name for name in printed if name.endswith(CITY)]
    return frozenset(name for name in known if any(city + name in page for city in cities))


def is_of(sighting: Sighting, stems: set[str], page: str) -> bool:
    """Tell whether a short name is that of a place which the page calls something else.

    So 嘉禾 on a page of 嘉禾区, which is not 嘉禾县; and what some call a banner, or a short name that never stands in full,
    where the page has a town of that name: 陈旗镇, 澄江镇.
    """
    town = len(sighting.name) == STEM and any(sighting.name + kind in page for kind in TOWNS)
    alone = sighting.table == "short" and not any(sighting.name + kind in page for kind in KINDS)
    alias = town and (alone or sighting.table == "full")
    return alias or (sighting.table == "short" and sighting.name in stems)


def places(text: str, gazetteer: Gazetteer, persons: frozenset[str]) -> Iterator[Sighting]:
    """Yield the known names in a text that begin no person's name: 南宫 in 南宫守义."""
    for each in sight(text, gazetteer):
        longer = (text[each.start : each.stop + more] for more in (0, 1, 2))
        if not any(name in persons for name in longer):
            yield each


def sure_places(seen: Seen) -> tuple[str, ...]:
    """List the place of a name that only one bears."""
    if seen.sighting.table == "printed":
        return seen.sighting.codes or (seen.sighting.name,)
    return seen.sighting.codes if seen.sighting.table in {"full", "short"} and len(seen.sighting.codes) == 1 else ()


def ask(layout: Layout, page: PageNames, places: Sequence[str | None], language: Language) -> Iterator[Query]:
    """Ask for what no name decides; of a page that names none, only once."""
    for name in sorted({place for place in places if place is not None and page.is_shared(place)}):
        yield from ask_shared(page.seen, name, language)
    undecided = [story for story, place in zip(page.stories, places, strict=True) if place is None and not story.nation]
    near = page.known | town_parents(page.seen, page.known)
    queries = tuple(ask_generic(undecided, near, language))
    yield from queries
    if not queries and not any(places):
        yield from ask_unnamed(layout.clippings, language)
