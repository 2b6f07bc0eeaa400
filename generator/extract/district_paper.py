"""Let the name of a paper say where a page is from: 榆河报, where the page speaks of 我县, is the paper of 榆河县."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.district_names import sight
from generator.extract.district_vote import Home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.extract.district_evidence import Evidence
    from generator.language import Gazetteer, Language

STEM, LONGEST, BARE = 2, 6, 3
"""A place's own name is as long, at least and at most; and at most where nothing behind it says that it is a place."""
ENOUGH = 2
"""So often a page must speak of 我县, and so many times as often as of 我市, before that is what the paper's place is."""
COUNTIES = "县区市旗"
"""How counties are called."""
PROVINCE = "0000"
"""How the codes of provinces end, whose papers write on all of their places."""


def home_of_paper(paper: str | None, stories: Sequence[Evidence], page: str, language: Language) -> Home | None:
    """Choose the place that a paper is named after; None when its name may be another word, or the page neither speaks of such a kind nor names it."""
    own = sum((each.own for each in stories), Counter[str]())
    stem = stem_of(paper, language) if paper is not None else None
    if stem is None:
        return None
    return (
        known_home(stem, own, language.gazetteer)
        or unknown_home(stem, own, language)
        or named_home(stem, page, language.gazetteer)
    )


def stem_of(paper: str, language: Language) -> str | None:
    """Take what a paper is named after: 榆河 of 榆河日报, 滨江新区 of 今日滨江新区."""
    name = paper
    for start in language.masthead["fronts"]:
        name = name.removeprefix(start)
    end = next((end for end in language.masthead["papers"] if name.endswith(end)), "")
    return name.removesuffix(end) or None


def known_home(stem: str, own: Counter[str], gazetteer: Gazetteer) -> Home | None:
    """Choose the one place of that name in the gazetteer, where the page calls its own place what that is."""
    found = next(sight(stem, gazetteer), None)
    if found is None or found.name != stem or len(found.codes) != 1 or found.codes[0].endswith(PROVINCE):
        return None
    kind = gazetteer.places[found.codes[0]].name[-1]
    return Home(found.codes[0], kind, firm=True) if own[kind] >= ENOUGH else None


def named_home(stem: str, page: str, gazetteer: Gazetteer) -> Home | None:
    """Choose the place that no table has and that a page names in full, wherever that stands: 云岭县公安局 for 云岭报."""
    named = [kind for kind in COUNTIES if stem + kind in page]
    known = stem in gazetteer.short or any(stem + kind in gazetteer.full for kind in named)
    return Home(stem + named[0], named[0], firm=True) if len(named) == 1 and len(stem) >= STEM and not known else None


def unknown_home(stem: str, own: Counter[str], language: Language) -> Home | None:
    """Choose a place that no table has: its kind is in the paper's name, or is what the page calls its own."""
    words = language.gazetteer.words
    kind = next((kind for kind in sorted(words["kinds"], key=len, reverse=True) if stem.endswith(kind)), "")
    bare = stem.removesuffix(kind)
    no_place = tuple(word for word in words["not_stems"] if len(word) > 1)
    if not STEM <= len(bare) <= LONGEST or bare.endswith(no_place):
        return None
    if kind:
        return None if stem.endswith(tuple(words["nouns"])) else Home(stem, kind[-1], firm=True)
    if len(bare) > BARE:
        return None
    (first, times), (_, less) = [*own.most_common(2), ("", 0), ("", 0)][:2]
    sure = times >= ENOUGH * max(less, 1) and not language.known(bare)
    return Home(stem + first, first, firm=True) if sure else None
