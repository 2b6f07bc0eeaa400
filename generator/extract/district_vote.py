"""Choose a page's district, and each story's, by what the stories say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.district_seen import inside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.extract.district_evidence import Evidence

ENOUGH = 2
"""So often a place must be named, or so many stories be about it, before it is the page's."""


def related(one: str, other: str) -> bool:
    """Tell whether two places are one, or one lies in the other."""
    return one == other or inside(one, other) or inside(other, one)


def own_place(evidence: Evidence) -> str | None:
    """Choose the place that a story's headline and lead put first; None when two do, or a generic name outweighs it."""
    if not evidence.foremost:
        return None
    weights = evidence.weights
    ranked = sorted(evidence.foremost, key=lambda place: (-weights[place], place))
    top = narrowed(ranked[0], ranked, weights)
    rivals = [place for place in ranked if not related(place, top) and weights[place] >= weights[top]]
    unnamed = sum(each.weight for each in evidence.generic) > weights[top]
    return None if rivals or unnamed else top


def narrowed(top: str, ranked: Sequence[str], weights: Counter[str]) -> str:
    """Go down to the one place within the first that is spoken of half as much."""
    within = [place for place in ranked if inside(place, top) and 2 * weights[place] >= weights[top]]
    lowest = [place for place in within if not any(inside(other, place) for other in within)]
    return lowest[0] if len(lowest) == 1 else top


def page_place(stories: Sequence[Evidence], rest: Counter[str], kind: Callable[[str], str]) -> str | None:
    """Choose the place that more stories are about than about all others; a whole province is none.

    One story is enough where the page speaks of 全区 or 区委 too. `kind` says how a place is called there.
    """
    votes = Counter(place for each in stories if (place := own_place(each)) is not None)
    if not votes:
        return only_place(stories, rest, kind)
    spoken = sum((each.own for each in stories), Counter[str]())
    leader = min(votes, key=lambda place: (-votes[place], -spoken[kind(place)], place.endswith("00"), place))
    against = sum(count for place, count in votes.items() if not related(place, leader))
    sure = votes[leader] >= ENOUGH or spoken.total() > 0
    return leader if votes[leader] > against and sure and not leader.endswith("0000") else None


def only_place(stories: Sequence[Evidence], rest: Counter[str], kind: Callable[[str], str]) -> str | None:
    """Choose the place that a page names in its bodies alone, where it speaks of 全区 or 市委 and of no other place as much."""
    total = sum((each.weights for each in stories), Counter(rest))
    spoken = sum((each.own for each in stories), Counter[str]())
    ranked = sorted((place for place in total if not place.endswith("0000")), key=lambda place: (-total[place], place))
    if not ranked or not spoken[kind(ranked[0])] or total[ranked[0]] < ENOUGH or any(each.generic for each in stories):
        return None
    rivals = [place for place in ranked if not related(place, ranked[0]) and 2 * total[place] > total[ranked[0]]]
    return None if rivals else ranked[0]


def story_place(evidence: Evidence, page: str | None, kind: str) -> str | None:
    """Choose a story's place: its own, unless it is a part of the page's business; `kind` is the page's 区, 县 or 市."""
    own = own_place(evidence)
    if page is None:
        return own
    if own is None:
        elsewhere = evidence.nation or any(not related(place, page) for place in evidence.weights)
        local = evidence.own[kind] > 0 or (evidence.weights[page] > 0 and not evidence.nation)
        return page if local or not elsewhere else None
    if related(own, page):
        return page if inside(page, own) else own
    return page if page in evidence.foremost or evidence.own[kind] else own
