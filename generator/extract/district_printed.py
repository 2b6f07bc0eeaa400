"""Find names of places that the gazetteer does not know, where a page names them in full and as its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.extract.district_names import FREE_BELOW, Sighting
from generator.extract.district_shapes import own_place, own_town, unknown_name

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from generator.language import Gazetteer

ENOUGH = 2
"""So often a name must stand on a page, unless an office or a street bears it too."""
OFTEN = 3
"""So often a name must stand there that may be other words, or that a known one ends."""
LOOSE = frozenset("省市州县区我本该全各原今老新旧大小即如像")
"""Characters before a name that are no part of it."""
COUNTIES = frozenset("县旗")
"""What only counties are called."""
FRONT = 3
"""So many characters that do not belong to it a known name may have before it."""
SHORT, LONG = 2, 3
"""Characters before the kind of most names, and those of which more are seldom a name, but 塔什库勒县."""
AUTONOMOUS = "自治"
"""How kinds begin before which a nationality stands: 土家族自治县."""
LONGEST = 33
"""Characters of a line that is no headline any more."""
MOST = 12
"""So many names a page is searched for; more are noise, and take long on hostile pages."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be a name, and what a page says for it."""

    name: str
    """The name: 望川区."""
    times: int
    """How often it stands there."""
    offices: int
    """How often an office follows: 望川区委."""
    bodies: int
    """How often a bureau, a hospital or the like follows: 望川区妇幼保健院."""
    opens: bool
    """Whether a headline or a paragraph begins with it, or with a day and it."""
    lent: bool
    """Whether a street or a paper bears it too: 望川街道, 望川日报."""
    shared: bool
    """Whether one of these does, or it stands without its kind as well."""
    spoken: bool
    """Whether the page speaks of 全区 or 区委."""
    noun: bool
    """Whether it ends like a common word: 云山区."""
    zone: bool
    """Whether it is called 新区, 经开区 or the like."""
    surely: bool
    """Whether it is called by words that zones alone are called by."""
    long: bool
    """Whether it has more characters before its kind than most names."""
    familiar: bool
    """Whether a known place is called so without its kind."""
    announced: bool
    """Whether a headline announces it without its kind: 麻溪：…."""
    sited: int
    """How often a town of its own follows: 岭东县下坳镇."""
    headed: bool
    """Whether a short line begins with it, as a headline does, and it is as short as most names, and no 强县."""
    coined: bool
    """Whether its name without the kind is no word of the dictionary."""
    seat: bool
    """Whether somebody goes from its 县城: 从榕川县城出发."""
    issues: bool
    """Whether its committee makes the paper: 中共望川区委机关报."""
    unmistakable: bool
    """Whether its kind says that it is a county, and no noun ends so: 望川侗族自治县, 望川县."""


def printed_names(
    page: str, known: Mapping[str, int], gazetteer: Gazetteer, is_word: Callable[[str], bool]
) -> frozenset[str]:
    """Choose the unknown names that a page bears out; `known` are the others on it, of which none of a kind may stand there as often."""
    if not gazetteer.words:
        return frozenset()
    found = list(unknown_name(gazetteer).finditer(page))
    longer = {name for name, times in Counter(each["name"] for each in found).items() if hides(name, times, known)}
    headed = {each["name"] for each in found if heads_line(page, each.start())}
    hidden = {name[1:] for name in longer}
    most = Counter[str]()
    for name, times in known.items():
        if name not in hidden:
            most[name[-1]] = max(most[name[-1]], times)
    likely = [
        each
        for each in found
        if is_name(each, gazetteer)
        and (each["name"] in longer or not (is_of_known(each, gazetteer) or is_noun(each, headed, gazetteer)))
    ]
    return frozenset(each.name for each in candidates(likely, headed, most, gazetteer, is_word) if is_borne_out(each))


def hides(name: str, times: int, known: Mapping[str, int]) -> bool:
    """Tell whether a known name ends an unknown one and never stands without it on a page: 沙湾区 in 白沙湾区."""
    return times >= OFTEN and name[0] not in LOOSE and 0 < known.get(name[1:], 0) <= times


def candidates(
    found: Sequence[re.Match[str]],
    headed: Container[str],
    most: Counter[str],
    gazetteer: Gazetteer,
    is_word: Callable[[str], bool],
) -> Iterator[Candidate]:
    """Yield the most frequent candidates of a page that stand there more often than the `most` of their kind; `headed` are the names that head a line."""
    if not found:
        return
    page = found[0].string
    offices = Counter(each["name"] for each in found if each["office"])
    bodies = Counter(each["name"] for each in found if each["body"])
    sited = Counter(each["name"] for each in found if own_town(gazetteer).match(page, each.end("name")))
    opening = {each["name"] for each in found if begins(page, each.start(), gazetteer)}
    seats = {each["name"] for each in found if each["seat"]}
    parts = {each["name"]: (each["stem"], each["kind"]) for each in found}
    own = own_kinds(page, gazetteer)
    for name, times in Counter(each["name"] for each in found).most_common(MOST):
        stem, kind = parts[name]
        zone = len(kind) > 1 and not kind.startswith(AUTONOMOUS)
        coined, noun = not is_word(stem), name.endswith(tuple(gazetteer.words["nouns"]))
        if times <= most[name[-1]] and not (sited[name] or (coined and name in headed)):
            continue
        lent = any(stem + end in page for end in gazetteer.words["stands_in"])
        yield Candidate(
            name=name,
            times=times,
            offices=offices[name],
            bodies=bodies[name],
            opens=name in opening,
            lent=lent,
            shared=lent or (len(kind) == 1 and page.count(stem) > page.count(stem + kind)),
            spoken=own[name[-1]] > 0,
            noun=noun,
            zone=zone,
            surely=kind in gazetteer.words["sure_zones"],
            long=len(stem) > LONG and not kind.startswith(AUTONOMOUS),
            familiar=stem in gazetteer.short,
            announced=any(f"\n{stem}{sign}" in f"\n{page}" for sign in gazetteer.words["announces"]),
            sited=sited[name],
            headed=name in headed
            and len(stem) in {SHORT, SHORT + (noun or zone)}
            and stem[-1] not in gazetteer.words["made"],
            coined=coined,
            seat=name in seats,
            issues=any(name + maker in page for maker in gazetteer.words["makers"]),
            unmistakable=kind.startswith(AUTONOMOUS) or (kind in COUNTIES and coined and len(stem) == SHORT),
        )


def is_name(found: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell what may be a name from 每个县, 贯彻市委, a bus stop “粮食市”, and the zone of a known city."""
    name, stem, words = found["name"], found["stem"], gazetteer.words
    start, stop = found.span("name")
    before, elsewhere = found.string[start - 1 : start], found["seat"] is not None
    if (before == "“" and found.string[stop : stop + 1] == "”") or (elsewhere and before not in words["seats"]):
        return False
    if found["kind"].startswith(AUTONOMOUS):
        return stem.endswith(tuple(words["nationalities"]))
    if stem.startswith(tuple(words["not_begun"])):
        return False
    borne = found["office"] or found["body"]
    if stem in gazetteer.short and found["kind"] in gazetteer.generic and not borne:
        return False
    return not (name in gazetteer.towns or name in gazetteer.generic or stem.endswith(tuple(words["not_stems"])))


def is_noun(found: re.Match[str], headed: Container[str], gazetteer: Gazetteer) -> bool:
    """Tell a common word that ends like a place from a name: 老旧小区, 主城区; longer than most, a name must head a line: 定海湾区."""
    name, words = found["name"], gazetteer.words
    if not name.endswith(tuple(words["nouns"])):
        return False
    return len(found["stem"]) > SHORT + (name in headed) or name[0] in words["modifiers"] | words["before"]


def is_of_known(found: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell whether a known name ends it, or it ends one; one of two characters only behind what a name may follow: 到渠县, but not 临渠县."""
    name, (start, stop), full = found["name"], found.span("name"), gazetteer.full
    free = name[0] in gazetteer.words["before"]
    ends = any(name[at:] in full and (at == 0 or free or len(name) - at >= FREE_BELOW) for at in range(FRONT))
    return ends or any(found.string[max(start - back, 0) : stop] in full for back in range(1, FRONT))


def begins(page: str, at: int, gazetteer: Gazetteer) -> bool:
    """Tell whether a headline or a paragraph begins at a character, or only a day stands before."""
    return page[max(at - 1, 0) : at] in {"", "\n"} or page[max(at - 2, 0) : at] in gazetteer.words["dateline"]


def heads_line(page: str, at: int) -> bool:
    """Tell whether a line begins at a character that is as short as a headline and no sentence."""
    if page[max(at - 1, 0) : at] not in {"", "\n"}:
        return False
    line = page[at : at + LONGEST].partition("\n")[0]
    return len(line) < LONGEST and "。" not in line


def is_borne_out(each: Candidate) -> bool:
    """Judge a candidate; one that may be other words needs more, and one that only stands before 委 may be a verb."""
    repeated = each.times >= ENOUGH
    if each.long:
        return repeated and each.opens and each.spoken
    if each.zone and (each.offices or (each.surely and repeated and each.opens)):
        return True
    if (
        each.issues
        or stands_out(each)
        or (each.unmistakable and each.opens and each.spoken)
        or (each.seat and each.coined and each.spoken)
    ):
        return True
    if each.zone or each.noun:
        known = each.spoken or each.lent or (each.familiar and each.bodies >= ENOUGH)
        return (each.spoken and each.shared) or (repeated and each.opens and known)
    if each.times == each.offices:
        return (repeated and (each.opens or each.familiar)) or (
            each.coined and each.spoken and (repeated or (each.opens and each.shared))
        )
    return (
        each.offices > 0
        or (each.announced and each.opens)
        or each.bodies >= (1 if each.opens else ENOUGH)
        or (repeated and each.opens)
        or (repeated and each.coined and each.bodies > 0)
        or (each.spoken and (repeated or (each.shared and (each.coined or each.familiar or each.opens))))
    )


def stands_out(each: Candidate) -> bool:
    """Judge a name by a town right behind it, or a headline that begins with it; one that ends like a common word by several towns."""
    if each.zone or each.noun:
        often = each.times >= OFTEN and each.headed and each.coined
        return often or (each.noun and each.sited >= ENOUGH and each.opens)
    return (each.sited > 0 and (each.coined or each.familiar)) or (each.headed and each.coined and each.spoken)


def own_kinds(text: str, gazetteer: Gazetteer) -> Counter[str]:
    """Count how often a text speaks of its own 区, 县 or 市 without a name: 全区, 区委书记."""
    found = own_place(gazetteer).finditer(text) if gazetteer.words else ()
    return Counter(each[0][0] for each in found)


def sight_printed(text: str, names: Iterable[str]) -> Iterator[Sighting]:
    """Yield where a text has names that its page bears out."""
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield Sighting(name, "printed", (), at)
            at = text.find(name, at + len(name))
