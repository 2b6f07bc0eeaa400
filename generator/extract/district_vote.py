"""Choose a page's district, and each story's, by what the stories say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.district_evidence import CITY
from generator.extract.district_seen import HEAD, inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from generator.extract.district_evidence import Evidence

ENOUGH = 2
"""So often a place must be named, or so many stories be about it, before it is the page's home."""
PROVINCE = "0000"
"""How the codes of provinces end."""
CITIES = "市"
"""What cities are called, in which counties may lie when no table knows them."""
HEADED = 2
"""Votes of a story whose headline begins with its place, and of the page's head; other stories have one."""


def related(one: str, other: str) -> bool:
    """Tell whether two places are one, or one lies in the other."""
    return one == other or inside(one, other) or inside(other, one)


def own_place(evidence: Evidence) -> str | None:
    """Choose the place that a story's headline and lead put first; None when two do, or a generic name outweighs it."""
    if not evidence.foremost:
        return None
    weights = evidence.weights
    ranked = sorted(
        evidence.foremost, key=lambda place: (-weights[place], place not in evidence.told, is_uncoded(place), place)
    )
    first = scene(ranked, evidence)
    whole = evidence.whole and first.endswith("00")
    top = first if whole else narrowed(first, ranked, weights)
    rivals = [place for place in ranked if weights[place] >= weights[top] and is_rival(place, top, evidence)]
    unnamed = sum(each.weight for each in evidence.generic) > weights[top]
    passing = top.endswith(PROVINCE) and top not in evidence.told | evidence.headed
    return None if rivals or unnamed or passing else top


def scene(ranked: Sequence[str], evidence: Evidence) -> str:
    """Take the first place, or the one that has its town named where the first is but where somebody is from."""
    first, sited = ranked[0], [place for place in ranked if place in evidence.sited & evidence.told]
    from_there = first not in evidence.told and evidence.weights[first] < HEAD
    return sited[0] if from_there and len(sited) == 1 else first


def is_rival(place: str, top: str, evidence: Evidence) -> bool:
    """Tell whether a place may be meant instead.

    A province, or a short name of the lead beside a full one, is but where somebody is from; a zone of the same city is where somebody goes.
    """
    visited = is_uncoded(place) and not is_uncoded(top) and place[:4] == top[:4]
    if related(place, top) or visited or (place.endswith(PROVINCE) and not top.endswith(PROVINCE)):
        return False
    return place in evidence.told or top not in evidence.told or evidence.weights[place] >= HEAD


def is_uncoded(place: str) -> bool:
    """Tell a place without a code: a zone, or one that no table has."""
    return not place.isdigit()


def narrowed(top: str, ranked: Sequence[str], weights: Counter[str]) -> str:
    """Go down to the one place within the first that is spoken of half as much."""
    within = [place for place in ranked if inside(place, top) and 2 * weights[place] >= weights[top]]
    lowest = [place for place in within if not any(inside(other, place) for other in within)]
    return lowest[0] if len(lowest) == 1 else top


@dataclass(frozen=True, slots=True)
class Home:
    """The place that a page is from."""

    place: str
    """Its code, or its name."""
    kind: str
    """What the page calls it without its name: 区, 县, 市."""
    firm: bool
    """Whether half of the stories and no single one of several name it, or one and the page's head do, so that others in a text are but places that people come from."""
    spoken: bool = True
    """Whether the page speaks of 全区, its head names the place, or several stories do and none another: it is from there also where a story names nothing."""


def home_of(stories: Sequence[Evidence], rest: Counter[str], kind: Callable[[str], str]) -> Home | None:
    """Choose the place that more stories are about than about all others; `kind` says how a place is called there.

    The head of the page votes as a headline does; a whole province is no home; one story is enough where the page speaks of 全区.
    """
    rest = Counter({place: times for place, times in rest.items() if not is_outnamed(place, stories, kind)})
    choices = [(place, each) for each in stories if (place := own_place(each)) is not None]
    if not choices:
        place = only_place(stories, rest, kind)
        return None if place is None else Home(place, kind(place), firm=True)
    votes, spoken = Counter(dict.fromkeys(rest, HEADED)), sum((each.own for each in stories), Counter[str]())
    for place, each in choices:
        votes[place] += HEADED if place in each.headed else 1
    leader = min(
        votes, key=lambda place: (-votes[place], -spoken[kind(place)], -rest[place], place.endswith("00"), place)
    )
    backers = sum(place == leader for place, _ in choices)
    if 2 * backers <= len(stories):
        leader = next((place for place in sorted(rest) if is_wider(place, leader, votes)), leader)
        backers = sum(place == leader for place, _ in choices)
    rivals = [place for place in votes if not related(place, leader)]
    against = sum(votes[place] for place in rivals)
    told = any(leader in each.told | each.headed for _, each in choices)
    sure = backers >= ENOUGH or (told and spoken[kind(leader)] > 0) or rest[leader] > 0
    far = spoken[kind(leader)] >= ENOUGH and not any(place[:CITY] == leader[:CITY] for place in rivals)
    called = far and all(spoken[kind(place)] < spoken[kind(leader)] for place in rivals)
    even = votes[leader] == against and (called or (rest[leader] > 0 and spoken[kind(leader)] > 0))
    if not sure or leader.endswith("0000") or (votes[leader] <= against and not even):
        return None
    most = 2 * backers >= len(stories) and backers >= min(ENOUGH, len(stories))
    return Home(
        leader,
        kind(leader),
        firm=most or (backers > 0 and rest[leader] > 0),
        spoken=spoken[kind(leader)] > 0 or rest[leader] > 0 or (not rivals and is_of_page(leader, backers, stories)),
    )


def is_of_page(place: str, backers: int, stories: Sequence[Evidence]) -> bool:
    """Tell whether more than a few stories are about a place, or name it where the page names nothing else."""
    named = sum(each.weights[place] > 0 for each in stories)
    alone = all(related(other, place) for each in stories for other in each.weights)
    return backers > ENOUGH or (backers >= ENOUGH and named > ENOUGH and alone)


def is_outnamed(place: str, stories: Sequence[Evidence], kind: Callable[[str], str]) -> bool:
    """Tell whether several stories name other places of that kind in full, and none the one that the page's head names: 江州晚报 need not be of 江州区."""
    if any(each.weights[place] for each in stories):
        return False
    return sum(any(kind(other) == kind(place) for other in each.told) for each in stories) >= ENOUGH


def is_wider(place: str, leader: str, votes: Iterable[str]) -> bool:
    """Tell whether a place is more of a home than the one of most votes, since it holds that one, which has no majority, and another one too."""
    return inside(leader, place) and any(inside(other, place) and not related(other, leader) for other in votes)


def only_place(stories: Sequence[Evidence], rest: Counter[str], kind: Callable[[str], str]) -> str | None:
    """Choose the place that a page names in its bodies alone, where it speaks of 全区 or 市委, or its head names it, and of no other place as much."""
    total = sum((each.weights for each in stories), Counter(rest))
    spoken = sum((each.own for each in stories), Counter[str]())
    ranked = sorted(
        (place for place in total if not place.endswith("0000")), key=lambda place: (-total[place], -rest[place], place)
    )
    if (
        not ranked
        or not (spoken[kind(ranked[0])] or (rest[ranked[0]] and not spoken))
        or total[ranked[0]] + (rest[ranked[0]] and spoken[kind(ranked[0])]) < ENOUGH
        or any(each.generic for each in stories)
    ):
        return None
    share = 1 if rest[ranked[0]] else 2
    rivals = [place for place in ranked if not related(place, ranked[0]) and share * total[place] > total[ranked[0]]]
    return None if rivals else ranked[0]


def story_place(evidence: Evidence, home: Home | None, kind: Callable[[str], str]) -> str | None:
    """Choose a story's place: its own, unless it is a part of the business at home; `kind` says how a place is called there."""
    own = own_place(evidence)
    if home is None:
        return own or only_told(evidence)
    if own is None:
        elsewhere = None if home.firm or evidence.weights[home.place] else only_told(evidence)
        return elsewhere or (home.place if is_local(evidence, home) else only_told(evidence))
    if related(own, home.place):
        return home.place if inside(home.place, own) and not is_of_wider(evidence, own, home) else own
    headed = any(own == place or inside(own, place) for place in evidence.headed)
    sited = own in evidence.sited and not speaks_of(evidence, home)
    passing = (home.firm or (home.spoken and own not in evidence.told)) and not headed and not sited
    its_own = headed and own in evidence.told and not evidence.weights[home.place] and kind(own) == home.kind
    spoken = home.firm and evidence.own[home.kind] and not its_own
    return home.place if passing or home.place in evidence.foremost or spoken else own


def is_of_wider(evidence: Evidence, own: str, home: Home) -> bool:
    """Tell whether a story is about the city above the page's home: it names that in full at its head, or speaks of 全市, and of home not at all."""
    first = own in evidence.headed or evidence.own.total() >= ENOUGH
    return first and own in evidence.told and not speaks_of(evidence, home)


def speaks_of(evidence: Evidence, home: Home) -> bool:
    """Tell whether a story names the page's place, or calls it 全区."""
    return evidence.weights[home.place] > 0 or evidence.own[home.kind] > 0


def only_told(evidence: Evidence) -> str | None:
    """Choose the lowest of the places that a story names in full in its body alone, when none of the others is spoken of as much."""
    weights = evidence.weights
    named = [place for place in evidence.told if not place.endswith(PROVINCE)]
    lowest = [place for place in named if not any(inside(other, place) for other in named)]
    if len(lowest) != 1 or evidence.foremost or evidence.generic:
        return None
    (place,) = lowest
    rivals = [
        other
        for other in weights
        if not related(other, place) and not other.endswith(PROVINCE) and weights[other] > weights[place]
    ]
    national = evidence.nation and evidence.own.total() < ENOUGH
    return None if rivals or national else place


def is_local(evidence: Evidence, home: Home) -> bool:
    """Tell whether a story that puts no place first is from home; in a city's paper one of 经开区 or of 全县 is from a part of it that it does not name."""
    city = home.place.endswith("00") or (is_uncoded(home.place) and home.kind in CITIES)
    wide = city and not evidence.weights[home.place]
    if wide and any(each.weight == HEAD and each.sighting.start == 0 for each in evidence.generic):
        return False
    if evidence.own[home.kind]:
        return True
    if wide and evidence.own:
        return False
    named = evidence.weights[home.place] > 0 or home.firm
    away = [place for place in evidence.foremost | evidence.told if not related(place, home.place)]
    national = evidence.nation and not evidence.towns
    return not national and (named or (home.spoken and not away))
