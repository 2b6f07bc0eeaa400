"""The people in the news, with their titles as printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.extract.name_lists import listed
from generator.extract.name_lore import lore
from generator.extract.names import names
from generator.extract.offices import office
from generator.model import Mention, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft, Part
    from generator.extract.name_lore import Lore
    from generator.extract.named import Named


def find_people(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Find who is in the news; whoever wrote the story is not."""
    known = lore(desk.language.people, desk.language.bylines)
    writers = {name for byline in facts.bylines for name in byline.names}
    found = [each for each in listed(names(draft.parts, known), known) if each.name not in writers]
    sure = settled(found, draft.parts)
    titles = offices([each for each in found if each.name in sure], known)
    people = tuple(Person(name, best(titles[name], known)) for name in sure)
    return replace(facts, people=people, mentions=(*facts.mentions, *mentions(sure, draft.parts)))


def settled(found: Iterable[Named], parts: Sequence[Part]) -> list[str]:
    """List each name once; of two that begin alike, only the one that the article bears out."""
    every = list(dict.fromkeys(each.name for each in found))
    text = "\n".join(part.string for part in parts)
    return [name for name in every if not any(is_misread(name, other, text) for other in every)]


def is_misread(name: str, other: str, text: str) -> bool:
    """Whether a name is another one cut short, or drawn out by the character behind it."""
    if name == other or not (other.startswith(name) or name.startswith(other)):
        return False
    short, long = sorted((name, other), key=len)
    always = text.count(short) == text.count(long)
    return name == (short if always else long)


def offices(found: Iterable[Named], known: Lore) -> Mapping[str, list[str]]:
    """Collect the titles of each name; a title of a whole list holds for those behind it."""
    titles: dict[str, list[str]] = {}
    shared, before = None, None
    for each in found:
        own = office(each, known)
        follows = before is not None and each.part is before.part and each.start == before.stop + 1
        if own is not None or not follows:
            shared = own if own is not None and own.endswith(known.generic) else None
        titles.setdefault(each.name, []).extend(filter(None, [own or shared]))
        before = each
    return titles


def best(titles: Sequence[str], known: Lore) -> str | None:
    """Choose the title that says most: no general one where another is, then the longest."""
    return max(titles, key=lambda title: (not title.endswith(known.generic), len(title)), default=None)


def mentions(names_: Sequence[str], parts: Sequence[Part]) -> Iterator[Mention]:
    """Find every place where one of the names stands."""
    longest = sorted(names_, key=len, reverse=True)
    for part in parts:
        taken: set[int] = set()
        for name in longest:
            for start in places(name, part.string):
                if start not in taken:
                    taken.update(range(start, start + len(name)))
                    yield Mention("person", name, part.source(start, start + len(name)), name)


def places(name: str, string: str) -> Iterator[int]:
    """Find where a string holds a name."""
    at = string.find(name)
    while at >= 0:
        yield at
        at = string.find(name, at + len(name))
