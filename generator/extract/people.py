"""The people in the news, with their titles as printed."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.extract.decrees import decrees
from generator.extract.errata import errata, is_misprint
from generator.extract.frames import framed
from generator.extract.honours import WORK, honours
from generator.extract.labelled_names import labelled
from generator.extract.latin_names import latin_names
from generator.extract.long_names import long_names
from generator.extract.name_context import on_the_right
from generator.extract.name_evidence import DOTS
from generator.extract.name_lists import listed
from generator.extract.name_lore import FULL, lore
from generator.extract.name_readings import read
from generator.extract.named import Named
from generator.extract.names import names
from generator.extract.nicknames import nicknames
from generator.extract.offices import office
from generator.extract.posts import posted
from generator.extract.recurring_names import recurring
from generator.extract.rolls import rolls
from generator.extract.rosters import post_behind, rosters
from generator.extract.speakers import speakers
from generator.extract.tables import tables
from generator.model import Mention, Person

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft, Part
    from generator.extract.name_lore import Lore
    from generator.extract.name_readings import Opening, Readings
    from generator.extract.phrases import Phrase

TOWNS, PLACES = "镇乡", "镇乡区县"
"""What towns are called, and what all places are called whose names look like those of persons."""
PLACE = re.compile(rf"[{PLACES}](?<=(...))", re.DOTALL)
"""Such a word with the two characters before it."""
VILLAGES = "村镇乡屯寨"
"""What stands behind a name of four characters that is a place's wherever it stands: 高马二溪村."""
SIGNED = frozenset(" :")
"""Signs between a role of those who write or make the page and the name: 责任编辑:何田."""
OFFICE = "长委领"
"""What goes on behind such a character where it begins an office: 高明|区长."""
HIMSELF = "我叫"
"""What stands before the name of whoever writes of himself."""
TAUGHT = re.compile(r"\s*\((?:指导|辅导)(?:教师|老师)[ :][^()]{2,24}\)\s*")
"""Who taught the pupil that wrote the text, in a line of its own."""
WIRES = ("电", "讯")
"""Last characters of what stands before those who write: 新华社北京8月30日电(…)."""
REACH = 8
"""Characters from the end of a title of a work to the name of who wrote it."""
BEFORE, BEHIND = range(1, 5), range(1, 5)
"""How many characters of a longer name stand before one that is found within it, and from there on."""


def find_people(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Find who is in the news; whoever wrote the story is not."""
    language = desk.language
    known = lore(language.people, language.bylines, language.known)
    readings = read(draft.parts, known)
    writers = {name for byline in facts.bylines for name in byline.names}
    places, times = frozenset(PLACE.findall(draft.string)), by_part(desk.timing.phrases)
    every = (*names(draft.parts, readings, known), *others(draft, readings, known))
    found = [
        each
        for each in ordered(listed(ordered(every), known))
        if each.name not in language.gazetteer.full
        and not is_dotted(each)
        and not is_dated(each, times.get(each.part, ()))
        and not is_local(each, draft.string, places)
        and not is_misprint(each)
        and is_news(each, writers, known)
    ]
    found = lengthened(shortened(found, readings, known), readings, known)
    every_name = {each.name for each in found}
    inner = frozenset().union(*(name[1:] for name in every_name))
    dotted = tuple(name for name in every_name if "·" in name)
    given = tuple(first for name in dotted for first in [name.partition("·")[0]] if len(first) > 1)
    found = [
        each
        for each in found
        if not (each.part.string[each.start] in inner and is_covered(each, every_name, dotted))
        and not is_given(each, given)
    ]
    sure = settled(dict.fromkeys(each.name for each in found), readings)
    titles = offices([each for each in found if each.name in sure], known)
    people = tuple(Person(name, best(titles[name], known)) for name in sure)
    return facts._replace(people=people, mentions=(*facts.mentions, *mentions(found, draft.parts, sure, readings)))


def others(draft: Draft, readings: Readings, known: Lore) -> Iterator[Named]:
    """Find the names that something else than their own place and characters bears out."""
    yield from recurring(readings, known)
    yield from posted(draft, known)
    yield from rosters(draft.parts, known)
    yield from latin_names(draft.parts, known)
    yield from long_names(draft.parts, known)
    yield from labelled(draft.parts, known)
    yield from framed(draft.parts, known)
    yield from decrees(draft.parts, known)
    yield from errata(draft.parts, known)
    yield from rolls(draft.parts, known)
    yield from speakers(draft.parts, known)
    yield from honours(draft.parts, known)
    yield from tables(draft.parts, known)
    yield from nicknames(draft.parts, known)


def ordered(every: Iterable[Named]) -> list[Named]:
    """Put the names in reading order, each place once."""
    parts: dict[int, int] = {}
    places = {(parts.setdefault(id(each.part), len(parts)), each.start, each.stop): each for each in every}
    return [places[key] for key in sorted(places)]


def is_news(each: Named, writers: set[str], known: Lore) -> bool:
    """Whether a name is no writer's, nor of a notice of a loss; who writes as a delegate or of himself is named so."""
    if known.lost.behind(each.part.string, each.stop) or is_credited(each, known):
        return False
    writes = (each.name in writers and not is_told(each, known)) or is_signed(each, known)
    return not writes or is_of_work(each, known)


def is_told(each: Named, known: Lore) -> bool:
    """Whether a title stands before a name, or 我叫."""
    string, start = each.part.string, each.start
    return known.titles.before(string, start) is not None or string.endswith(HIMSELF, 0, start)


def is_of_work(each: Named, known: Lore) -> bool:
    """Whether a name stands behind a work that won: 二等奖:《堤上人家》 作者 石小川."""
    found = WORK.search(each.part.string, max(each.start - REACH, 0), each.stop)
    behind = found is not None and found.start("name") == each.start
    return behind and known.rolls.search(each.part.string) is not None


def is_signed(each: Named, known: Lore) -> bool:
    """Whether a name stands behind a role of those who write, or in brackets among them: 责任编辑 …, 责编:…, 电(记者…)."""
    string = each.part.string
    if TAUGHT.fullmatch(string):
        return True
    if string[each.start - 1 : each.start] in SIGNED and known.reporters.before(string, each.start - 1) is not None:
        return True
    begun, end = string.rfind("(", 0, each.start), string.find(")", each.start)
    if begun < 0 or end < 0 or ")" in string[begun : each.start]:
        return False
    return string[begun - 1 : begun] in WIRES or any(role in string[begun:end] for role in known.reporters.words)


def is_credited(each: Named, known: Lore) -> bool:
    """Whether a credit stands behind a name, with a blank or a stroke between: 李军 翻拍."""
    behind = each.part.string[each.stop : each.stop + 6]
    return behind[:1] in {" ", "/"} and behind[1:].rstrip(")。 ") in known.credits


def by_part(times: Iterable[Phrase]) -> Mapping[Part, Sequence[Phrase]]:
    """Sort dates by the piece that holds them."""
    parts: defaultdict[Part, list[Phrase]] = defaultdict(list)
    for time in times:
        parts[time.part].append(time)
    return parts


def is_dated(each: Named, times: Iterable[Phrase]) -> bool:
    """Whether what looks like a name is part of one of the dates of its piece."""
    return any(time.start < each.stop <= time.stop for time in times)


def is_local(each: Named, text: str, places: Collection[str]) -> bool:
    """Whether what looks like a name begins with that of a town of the story, or is a place's: 张良姜 of 张良镇, 高明 of 高明区.

    The places of the text, three characters each, are found beforehand, once for all names.
    """
    name = each.name
    if len(name) > FULL:
        return any(name + kind in text for kind in VILLAGES)
    borne = [place for kind in (TOWNS if len(name) == FULL else PLACES) if (place := name[:2] + kind) in places]
    return any(text.count(place) > sum(text.count(place + sign) for sign in OFFICE) for place in borne)


def is_dotted(each: Named) -> bool:
    """Whether a dot stands right beside what looks like a name, which is but a part of a longer one: 阿沛|·阿旺晋美."""
    string = each.part.string
    return not DOTS.isdisjoint((string[each.start - 1 : each.start], string[each.stop : each.stop + 1]))


def is_covered(each: Named, names: set[str], dotted: tuple[str, ...]) -> bool:
    """Whether what looks like a name begins within one that is known from elsewhere: 卓玛 in 才让卓玛."""
    string, start = each.part.string, each.start
    if any(string[start - back : start + size] in names for back in BEFORE if back <= start for size in BEHIND):
        return True
    longer = (name for name in dotted if each.name in name)
    spans = ((string.find(name, max(start - len(name), 0), each.stop + len(name)), name) for name in longer)
    return any(-1 < at < start and each.stop <= at + len(name) for at, name in spans)


def is_given(each: Named, given: tuple[str, ...]) -> bool:
    """Whether it begins a part that a name with a dot has, too: 艾尼玩尔 of 艾尼玩尔·热依木."""
    return each.part.string.startswith(given, each.start) and "·" not in each.name


def lengthened(found: Sequence[Named], readings: Readings, known: Lore) -> list[Named]:
    """Take in the character that stands behind every place of a name, before ever other signs and verbs: 王文迪|尼."""
    full = {each.name for each in found if len(each.name) == FULL}
    longer = {name: long for name in full if (long := whole_name(name, readings, known)) is not None}
    if not longer:
        return list(found)
    wider = (Named(each.part, each.start, each.stop + 1) for each in found)
    return [wide if longer.get(each.name) == wide.name else each for each, wide in zip(found, wider, strict=True)]


def shortened(found: Sequence[Named], readings: Readings, known: Lore) -> list[Named]:
    """Leave out the last character where the same two stand elsewhere with another one, and neither is one of names: 韩雪|多, 韩雪|见."""
    lasts: dict[str, set[str]] = {}
    for name in [each.name for each in found]:
        if len(name) == FULL and known.given_weights[name[-1]] <= 0 and readings.count(name) <= 1:
            lasts.setdefault(name[:-1], set()).add(name[-1])
    twice = {short for short, signs in lasts.items() if len(signs) > 1}
    if not twice:
        return list(found)
    return [
        each._replace(stop=each.stop - 1) if len(each.name) == FULL and each.name[:-1] in twice else each
        for each in found
    ]


def whole_name(name: str, readings: Readings, known: Lore) -> str | None:
    """Find the name that one of three characters begins, wherever it stands; None when it is a name by itself."""
    places = readings.places[name]
    after = {place.part.string[place.start + FULL + 1 :][:2] for place in places}
    if len(after) < 2:  # noqa: PLR2004
        return None
    first = places[0]
    longer = first.part.string[first.start : first.start + FULL + 1]
    whole = "\u4e00" <= longer[-1] <= "\u9fff" and all(is_whole(place, longer, known) for place in places)
    return longer if whole else None


def is_whole(place: Opening, name: str, known: Lore) -> bool:
    """Whether a name ends at a place, and no shorter one does."""
    part, start = place.part, place.start
    ends = part.string.startswith(name, start) and on_the_right(part, start + len(name), known) >= 1
    return ends and on_the_right(part, start + len(name) - 1, known) <= 0


def settled(every: Mapping[str, None], readings: Readings) -> dict[str, None]:
    """Keep the names; of two that begin alike, only the one that the article bears out."""
    misread = {
        wrong for long in every for short in shorter(long) if short in every for wrong in [worse(short, long, readings)]
    }
    return {name: None for name in every if name not in misread}


def shorter(name: str) -> Iterator[str]:
    """List what a name may be when its last characters are not its own."""
    yield from (name[:size] for size in range(2, len(name)))


def worse(short: str, long: str, readings: Readings) -> str:
    """Choose the misread one: the short name when it never stands without the rest, or the rest makes a name of another tongue."""
    return short if readings.count(long) in {0, readings.count(short)} else long


def offices(found: Iterable[Named], known: Lore) -> Mapping[str, list[str]]:
    """Collect the titles of each name; a title of a whole list holds for those behind it."""
    titles: dict[str, list[str]] = {}
    shared, before = None, None
    for each in found:
        own = office(each, known) or post_behind(each, known)
        follows = before is not None and each.part is before.part and each.start == before.stop + 1
        if own is not None or not follows:
            shared = own if own is not None and own.endswith(known.generic) else None
        titles.setdefault(each.name, []).extend(filter(None, [own or shared]))
        before = each
    return titles


def best(titles: Sequence[str], known: Lore) -> str | None:
    """Choose the title that says most: no general one where another is, then the longest."""
    return max(titles, key=lambda title: (not title.endswith(known.generic), len(title)), default=None)


def mentions(
    found: Iterable[Named], parts: Sequence[Part], sure: Mapping[str, None], readings: Readings
) -> Iterator[Mention]:
    """Find every place where one of the names stands, the longer of two that begin there."""
    spans = {(id(each.part), each.start): each for each in found if each.name in sure}
    order = {id(part): at for at, part in enumerate(parts)}
    read = sorted(filter(readings.count, sure), key=len)
    again = {(order[id(each.part)], each.start): name for name in read for each in readings.places[name]}
    for (at, start), name in sorted(again.items()):
        spans.setdefault((id(parts[at]), start), Named(parts[at], start, start + len(name)))
    for each in spans.values():
        printed = each.part.printed(each.start, each.stop)
        yield Mention("person", printed, each.part.source(each.start, each.stop), each.name)
