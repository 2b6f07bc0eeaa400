"""Weigh what an article says of places."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.district_printed import own_kinds
from generator.extract.district_seen import BODY, HEAD, LEAD, parts
from generator.extract.district_shapes import own_place, settlement, town

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.district_names import Sighting
    from generator.extract.district_seen import Seen
    from generator.language import Gazetteer
    from generator.model import Clipping

COUNTY, CITY, PROVINCE = 6, 4, 2
"""So many digits of a code tell each; the codes of towns begin with them."""
LIST = 24
"""So many characters of a list of where something goes to are looked at."""
CAUGHT = 32
"""So many characters of what is done at a place are looked at."""
THERE = "在于到至"
"""What stands before the place where something is done."""
SEAT = "城"
"""What makes the seat of a county of its name: 望川县城."""
GUESTS = re.compile(r"(?:[来到赴抵]|莅临|走进)我[县市区旗州镇乡]")
"""What says in a headline that those from the place before it came to the page's own: …县代表团来我县考察."""
OURS = 3
"""Characters of 我市与."""
ENOUGH = 2
"""So often a story must speak of 全区 before other places in its lead count for less."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an article says of places; a place is its code, or its name when the code is not known."""

    weights: Counter[str]
    """How much speaks for each place."""
    foremost: frozenset[str]
    """Places in the headline or the lead."""
    headed: frozenset[str]
    """Places that a headline begins with, what lies above them aside."""
    told: frozenset[str]
    """Places named in full, and not only as where somebody comes from."""
    sited: frozenset[str]
    """Places named in full in the headline or the lead with a town or village right behind, or in a despatch line."""
    towns: tuple[str, ...]
    """What look like names of towns in the headline or the lead."""
    generic: tuple[Seen, ...]
    """Generic names in the headline or the lead."""
    own: Counter[str]
    """How often it speaks of 全区, 市委, by kind."""
    whole: bool
    """Whether its headline begins with 全市 or 全州."""
    nation: bool
    """Whether its headline or lead speaks of the whole country."""


def weigh(seen: Iterable[Seen], clipping: Clipping, known: frozenset[str], gazetteer: Gazetteer) -> Evidence:
    """Add up what an article says; `known` are the places that the page names without any doubt."""
    weights: Counter[str] = Counter()
    foremost: set[str] = set()
    headed: set[str] = set()
    told: set[str] = set()
    sited: set[str] = set()
    generic: list[Seen] = []
    begun = False
    for each in (at_home(one, gazetteer) for one in seen):
        begins = each.sighting.start == 0 or begun
        begun = begins and each.qualifies
        place = None if each.qualifies else place_of(each.sighting, known, gazetteer)
        if place is not None:
            weights[place] += each.weight
            foremost |= {place} if each.weight > BODY else set()
            headed |= {place} if begins and each.weight == HEAD else set()
            told |= {place} if is_told(each, gazetteer) else set()
            sited |= {place} if each.weight > BODY and is_sited(each, gazetteer) else set()
        elif each.sighting.table == "generic" and each.weight > BODY:
            generic.append(each)
    strings = [(str(text), weight) for text, weight in parts(clipping)]
    headline = strings[0][0] if strings else ""
    for place in bearers(headline, known, gazetteer):
        weights[place] += HEAD
        foremost.add(place)
    own = own_kinds("\n".join(string for string, _ in strings), gazetteer)
    guests = {place for place in weights if is_guest(gazetteer.name(place), headline)}
    passing = {place for place in weights if is_passing(place, weights[place], own, gazetteer)} | guests
    head = "\n".join(string for string, weight in strings if weight > BODY)
    nation = any(word in head for word in gazetteer.words.get("nation", ()))
    return Evidence(
        weights,
        frozenset(foremost - passing),
        frozenset(headed - guests),
        frozenset(told - passing),
        frozenset(sited - guests),
        tuple(town(gazetteer).findall(head)) if gazetteer.words else (),
        tuple(generic),
        own,
        headline.startswith(tuple(gazetteer.words.get("whole", ()))),
        nation,
    )


def bearers(headline: str, known: frozenset[str], gazetteer: Gazetteer) -> Iterator[str]:
    """Yield the known places whose names what a headline begins with bears: 敦化市 for 敦化站."""
    names = ((place, gazetteer.places[place].name) for place in known if place in gazetteer.places)
    for place, name in names:
        stem = name[:-1]
        behind = headline[len(stem) : len(stem) + 2]
        beside = behind in gazetteer.words["beside"]
        if len(stem) > 1 and headline.startswith(stem) and behind[:1] in gazetteer.words["goes_on"] and not beside:
            yield place


def at_home(seen: Seen, gazetteer: Gazetteer) -> Seen:
    """Let the name of where something only goes to, or somebody works or is caught, and a short one in quotation marks, weigh no more than one of the body."""
    string, name = str(seen.text), seen.sighting
    bound = tuple(gazetteer.words.get("bound", ()))
    away = (
        string.endswith(bound, 0, name.start)
        or is_listed(string, name.start, bound)
        or string.startswith(tuple(gazetteer.words.get("away", ())), name.stop)
        or is_partner(string, name.start, gazetteer)
        or (name.start > 0 and string[name.start - 1] in THERE and is_caught(string, name.stop, gazetteer))
    )
    quoted = name.table == "short" and string[max(name.start - 1, 0) : name.stop + 1] == f"“{name.name}”"
    return replace(seen, weight=min(seen.weight, BODY)) if away or quoted else seen


def is_partner(string: str, start: int, gazetteer: Gazetteer) -> bool:
    """Tell whether the page's own place joins the one that begins there: 我市与|苏州市签约."""
    joint = string[start - 1 : start] in gazetteer.words.get("partner", ()) if start >= OURS else False
    return joint and own_place(gazetteer).fullmatch(string, start - 2, start - 1) is not None


def is_caught(string: str, stop: int, gazetteer: Gazetteer) -> bool:
    """Tell whether somebody is caught at the place that ends there: 在淳化县将嫌疑人抓获; the deed was done elsewhere."""
    clause = string[stop : stop + CAUGHT].partition("。")[0].partition(",")[0].partition("，")[0]
    return any(word in clause for word in gazetteer.words.get("caught", ()))


def is_listed(string: str, start: int, bound: tuple[str, ...]) -> bool:
    """Tell whether an item of a list of where something goes to ends at a place."""
    return bool(bound) and listed(bound).search(string, max(start - LIST, 0), start) is not None


@cache
def listed(bound: tuple[str, ...]) -> re.Pattern[str]:
    """Make the pattern of a list of where something goes to, up to its next item: 发往广州、."""
    return re.compile(rf"(?:{'|'.join(map(re.escape, bound))})[\u4e00-\u9fff、]{{1,16}}、$")


def is_told(seen: Seen, gazetteer: Gazetteer) -> bool:
    """Tell whether a name stands in full, or with 全县 behind it, and not behind 来自 or 从, but 记者从, 从望川县城 or 回到 with a town."""
    string, name, words = str(seen.text), seen.sighting, gazetteer.words
    before = string[max(name.start - 2, 0) : name.start]
    reached = before.endswith(tuple(words["reached"])) and is_sited(seen, gazetteer)
    asked = before.endswith(tuple(words["asked"])) or string.startswith(SEAT, name.stop)
    away = before.endswith(tuple(words["whence"])) and not asked and not reached
    whole = name.table == "short" and own_place(gazetteer).match(string, name.stop + 1) is not None
    return (whole or name.table in {"full", "printed"}) and not away


def is_sited(seen: Seen, gazetteer: Gazetteer) -> bool:
    """Tell whether a town or village stands right behind a full name: 安新县大王镇."""
    string, name = str(seen.text), seen.sighting
    full = name.table in {"full", "printed"}
    sent = (
        string.endswith(tuple(gazetteer.words["wire"]), 0, name.start)
        and string[name.stop : name.stop + 1] in gazetteer.words["wired"]
    )
    return sent or (full and settlement(gazetteer).match(string, name.stop) is not None)


def place_of(sighting: Sighting, known: frozenset[str], gazetteer: Gazetteer) -> str | None:
    """Take a place's code, or its name when the code is not known; None for towns, and for words that nothing makes a name."""
    if sighting.table == "towns":
        return None
    if sighting.table == "generic":
        return zone_of(sighting, known, gazetteer)
    if sighting.table == "common":
        return nearest(sighting.codes, known, (COUNTY, CITY))
    if len(sighting.codes) == 1:
        return sighting.codes[0]
    return nearest(sighting.codes, known, (CITY, PROVINCE)) or sighting.name


def nearest(codes: Iterable[str], known: frozenset[str], levels: Iterable[int]) -> str | None:
    """Choose of places that bear one name the only one which the page names in full, or whose city or province it names."""
    for digits in levels:
        near = [code for code in codes if code[:digits].ljust(COUNTY, "0") in known]
        if len(near) == 1:
            return near[0]
    return None


def zone_of(sighting: Sighting, known: frozenset[str], gazetteer: Gazetteer) -> str | None:
    """Let a generic name stand for the one zone of that kind which the page also names in full."""
    called = (sighting.name, *(kind for kind, short in gazetteer.zones.items() if sighting.name in short))
    named = [place for place in known if place in sighting.codes or place.endswith(called)]
    return named[0] if len(named) == 1 else None


def is_passing(place: str, weight: int, own: Counter[str], gazetteer: Gazetteer) -> bool:
    """Tell a place that a story on 全区 and 区委 names but once: a city's office is not whose district it is."""
    return weight <= LEAD and own.total() >= ENOUGH and not own[kind_of(place, gazetteer)]


def is_guest(place: str, headline: str) -> bool:
    """Tell whether a headline says that those from a place came to the page's own."""
    came = GUESTS.search(headline)
    return came is not None and headline.find(place[:-1], 0, came.start()) >= 0


def kind_of(place: str, gazetteer: Gazetteer) -> str:
    """Take what a place is called where it is not named: 区, 县, 市."""
    return gazetteer.name(place)[-1]
