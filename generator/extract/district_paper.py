"""Let the name of a paper say where a page is from: 榆河报, where the page speaks of 我县, is the paper of 榆河县."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.extract.district_evidence import kind_of
from generator.extract.district_names import sight
from generator.extract.district_settled import holds
from generator.extract.district_vote import Home, is_outnamed
from generator.extract.phrases import one_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from generator.extract.district_evidence import Evidence
    from generator.language import Gazetteer, Language, Terms

STEM, LONGEST, BARE = 2, 6, 3
"""A place's own name is as long, at least and at most; and at most where nothing behind it says that it is a place."""
ENOUGH = 2
"""So often a page must speak of 我县, and so many times as often as of 我市, before that is what the paper's place is."""
COUNTIES, DISTRICTS = "县区市旗", "区旗"
"""How counties are called, and those of them in which no other one lies."""
PROVINCE, WIDE = "0000", "00"
"""How the codes of provinces end, whose papers write on all of their places, and those of prefectures, whose papers do so, too."""


def home_of_paper(names: Sequence[str], stories: Sequence[Evidence], page: str, language: Language) -> Home | None:
    """Choose the place that a paper, or one of the lines at the page's edge, is named after.

    None when the name may be another word, or the page neither speaks of such a kind nor names it.
    """
    own = sum((each.own for each in stories), Counter[str]())
    towns = {town for each in stories for town in each.towns}
    kind = partial(kind_of, gazetteer=language.gazetteer)
    for stem, whole in dict.fromkeys(filter(None, (stem_of(name, language) for name in names))):
        if known_codes(stem, language.gazetteer):
            home = known_home(stem, own, towns, language.gazetteer) or namesake(stem, own, language.gazetteer)
            found = None if home is None or is_outnamed(home.place, stories, kind) else home
        elif whole:
            found = named_home(stem, page, language.gazetteer) or unknown_home(stem, own, language)
        else:
            found = None
        if found is not None:
            return found
    return None


def stem_of(line: str, language: Language) -> tuple[str, bool] | None:
    """Take what a paper is named after, and whether the name is more than that of a section.

    榆河 of 榆河日报, 滨江新区 of 今日滨江新区, 华容 of 华容新闻 3 乡村; but 信丰 of 信丰教育 for a known place only.
    """
    found = named_after(language.masthead).match(line)
    return (found["front"] or found["stem"], found["section"] is None) if found is not None else None


@cache
def named_after(terms: Terms) -> re.Pattern[str]:
    """Make the pattern of a name that a line begins with, and what it is named after."""
    han, ends = "[\u4e00-\u9fff]", one_of((*terms["papers"], *terms["bulletins"]))
    fronts, sections = one_of(terms["fronts"]), one_of(terms["sections"])
    others = "".join(f"(?<!{word})" for word in terms["no_papers"])
    sure = one_of(front for front in terms["fronts"] if len(front) > 1)
    return re.compile(
        rf"(?:(?:{sure})(?P<front>{han}{{2,{LONGEST}}})|(?:{fronts})?(?P<stem>{han}{{2,{LONGEST}}}?)(?:{ends}|(?P<section>{sections}))){others}(?!{han})"
    )


def known_codes(stem: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """List the places of the gazetteer that bear a name, provinces left out, whose papers write on all of their places."""
    found = next(sight(stem, gazetteer), None)
    named = found.codes if found is not None and found.name == stem else gazetteer.short.get(stem, ())
    return tuple(code for code in named or gazetteer.common.get(stem, ()) if not code.endswith(PROVINCE))


def known_home(stem: str, own: Counter[str], towns: Collection[str], gazetteer: Gazetteer) -> Home | None:
    """Choose the one place of that name, where the page names its towns, or calls its own place what that is and the name is no other word."""
    codes = [code for code in known_codes(stem, gazetteer) if code in gazetteer.places]
    held = [code for code in codes if holds(code, towns, gazetteer) >= ENOUGH]
    spoken = [code for code in codes if own[gazetteer.places[code].name[-1]] >= ENOUGH and stem not in gazetteer.common]
    wide = len(codes) > 1 and any(code.endswith(WIDE) for code in codes)
    fitting = held or ([] if wide else spoken)
    return Home(fitting[0], gazetteer.places[fitting[0]].name[-1], firm=True) if len(fitting) == 1 else None


def namesake(stem: str, own: Counter[str], gazetteer: Gazetteer) -> Home | None:
    """Choose a county that no table has, where only those of other kinds bear the name, which the page does not speak of: 松岭县 where only 松岭区 is.

    Where a city bears it, the page has to speak of its county once more.
    """
    (first, times), (_, less) = [*own.most_common(2), ("", 0), ("", 0)][:2]
    codes = [code for code in known_codes(stem, gazetteer) if code in gazetteer.places]
    kinds = {gazetteer.places[code].name[-1] for code in codes}
    whole = kinds.difference(DISTRICTS)
    spoken = any(own[kind] for kind in whole) or any(code.endswith(WIDE) for code in codes)
    other = bool(kinds) and not spoken and stem not in gazetteer.common
    least = ENOUGH + (len(whole) > 0)
    sure = other and first in COUNTIES and first not in DISTRICTS and times > least * max(less, 1)
    return Home(stem + first, first, firm=True) if sure else None


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
