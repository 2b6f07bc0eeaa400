"""Lists of names: 区领导孙涵、靳大勇; whoever stands in a list with a name has one, too."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.extract.name_context import goes_on, inside_a_title, is_speech, on_the_left, on_the_right
from generator.extract.name_lore import SIZES
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

AND = re.compile(r"、|和|与|及(?![其时早])|以及")
"""What parts the items of a list."""
LINKS = frozenset("、和与及")
"""Last characters of what parts them."""
LAST = re.compile(r"(?:^|[、,。;:()\s“])[在由给请让据听对]?([\u4e00-\u9fff]{2,4})(?:、|和|与|及)$")
"""The item before, which fills the room between two signs, what opens the phrase left out."""
SIGNS = "、,"
"""Signs between names with posts."""
LONGEST = 24
"""Characters of a post with its name."""
POSTED = re.compile(rf"([\u4e00-\u9fff]{{4,{LONGEST}}})")
"""A post with its name."""
BEFORE = re.compile(rf"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{{4,{LONGEST}}})[{SIGNS}]$")
"""One that ends before a sign."""
SHAPELY, LIKELY = 5, 2
"""Weights of the characters from which they are a name by what follows alone, and with an opening before them."""
HARDLY = -8
"""Weight of characters that are no name's, even in a list: 区住房."""
ROOM = 8
"""Characters that an item and its signs take at most."""


def listed(found: Iterable[Named], known: Lore) -> Iterator[Named]:
    """Give the names found and those that stand in lists with them."""
    found = list(found)
    seen = {(id(name.part), name.start) for name in found}
    for name in found:
        for item in (
            *backwards(name, known, seen),
            *forwards(name, known, seen),
            *fellowship(name, known, seen),
            *unparted(name, known),
        ):
            seen.add((id(item.part), item.start))
            yield item
        yield name


def forwards(name: Named, known: Lore, seen: set[tuple[int, int]]) -> Iterator[Named]:
    """Follow a list behind a name, up to the next that is known."""
    while (item := next_item(name, known)) is not None and (id(item.part), item.start) not in seen:
        yield item
        name = item


def next_item(name: Named, known: Lore) -> Named | None:
    """Read the item behind a name; it ends before a sign, a verb or a particle."""
    sign = AND.match(name.part.string, name.stop)
    if sign is None:
        return None
    items = (Named(name.part, sign.end(), sign.end() + size) for size in SIZES)
    fitting = [
        item
        for item in items
        if is_item(item.name, known)
        and (ends(item, known) or is_plain(item, known))
        and not inside_a_title(item.part, item.stop, known)
    ]
    return max(fitting, key=lambda item: on_the_right(name.part, item.stop, known), default=None)


def is_plain(item: Named, known: Lore) -> bool:
    """Whether the characters look like nothing but a name, where the next word begins."""
    return known.shape(item.name) >= SHAPELY and item.stop in item.part.seams and not known.is_word(item.name)


def fellowship(name: Named, known: Lore, seen: set[tuple[int, int]]) -> Iterator[Named]:
    """Follow names with posts in both directions."""
    open_ = [name]
    while open_:
        for each in fellows(open_.pop(), known):
            if (id(each.part), each.start) not in seen:
                seen.add((id(each.part), each.start))
                open_.append(each)
                yield each


def unparted(name: Named, known: Lore) -> tuple[Named, ...]:
    """Read the names that follow a name with a post without signs between: 区领导甲某某乙某某出席."""
    posted = known.titles.before(name.part.string, name.start) is not None
    return run(name.part, name.stop, known) if posted and len(name.name) > 1 else ()


def run(part: Part, start: int, known: Lore) -> tuple[Named, ...]:
    """Read names without signs between, up to a deed; none when there is no such run."""
    for size in (3, 2):
        each = Named(part, start, start + size)
        if known.is_reading(each.name) and known.shape(each.name) > 1:
            rest = () if is_speech(part, each.stop, known) else run(part, each.stop, known)
            if rest or is_speech(part, each.stop, known):
                return (each, *rest)
    return ()


def fellows(name: Named, known: Lore) -> Iterator[Named]:
    """Read the posts and names beside a name with a post; among them even an everyday word is one: 县长甲、副书记安全.

    So, too, the schools and offices with names beside a name with one: 县一中甲、县二中乙.
    """
    string = name.part.string
    stands = next((each for each in (is_titled, is_housed) if each(name.part, name.start, known)), None)
    if stands is None:
        return
    ahead = POSTED.match(string, name.stop + 1) if string[name.stop : name.stop + 1] in SIGNS else None
    sign = max(string.rfind(sign, 0, name.start) for sign in SIGNS)
    behind = BEFORE.search(string, max(0, sign - LONGEST), sign + 1) if sign >= 0 else None
    for item in filter(None, (ahead, behind)):
        ranked = (at for at in range(item.start(1) + 2, item.end(1)) if string[at] in known.ranks)
        places = (at for at in ranked if stands(name.part, at, known))
        tries = (Named(name.part, at, at + size) for at in places for size in (3, 2))
        yield from islice((each for each in tries if is_posted(each, item.end(1), known)), 1)


def is_titled(part: Part, start: int, known: Lore) -> bool:
    """Whether a surname stands behind a title, and not within a longer one."""
    titled = part.string[start] in known.ranks and known.titles.before(part.string, start) is not None
    return titled and not inside_a_title(part, start, known)


def is_housed(part: Part, start: int, known: Lore) -> bool:
    """Whether characters that look like a name stand behind a school or an office."""
    if part.string[start] not in known.ranks or known.homes.before(part.string, start) is None:
        return False
    words = (part.string[start : start + size] for size in (2, 3))
    return any(known.shape(word) >= 0 and word not in known.everyday for word in words)


def is_posted(each: Named, stop: int, known: Lore) -> bool:
    """Whether a name behind a title may be one: a sign or a deed of several stands right behind."""
    if each.stop > stop:
        return False
    closed = each.stop == stop or known.speech.behind(each.part.string, each.stop)
    return closed and known.is_given(each.name) and not ends_as_title(each.name, known)


def ends(item: Named, known: Lore) -> bool:
    """Whether an item may end here; a particle is enough, even one that the cutter took for part of a word."""
    return on_the_right(item.part, item.stop, known) > 0 or goes_on(item.part.string, item.stop, known)


def backwards(name: Named, known: Lore, seen: set[tuple[int, int]]) -> Iterator[Named]:
    """Follow a list before a name, down to the next that is known."""
    start = name.start
    while (item := last_item(name.part, start)) is not None and is_item(item.group(1), known):
        if (id(name.part), item.start(1)) in seen:
            return
        yield Named(name.part, *item.span(1))
        start = item.start(1)
    yield from first_item(name.part, start, known)


def first_item(part: Part, stop: int, known: Lore) -> Iterator[Named]:
    """Read the first name of a list, which a word stands right before: 县作协|李文通、."""
    end = stop - 1
    if part.string[end:stop] != "、":
        return
    tries = (Named(part, end - size, end) for size in (3, 2) if end >= size)
    fitting = (each for each in tries if is_item(each.name, known) and each.start in part.seams)
    yield from islice((each for each in fitting if is_first(each, known)), 1)


def is_first(each: Named, known: Lore) -> bool:
    """Whether the characters look like a name, behind an opening less so: 还有|丁关根、."""
    shape = known.shape(each.name)
    return shape >= SHAPELY or (shape >= LIKELY and on_the_left(each.part, each.start, known) >= 1)


def last_item(part: Part, start: int) -> re.Match[str] | None:
    """Find the item that ends before a place."""
    parted = part.string[start - 1 : start] in LINKS
    return LAST.search(part.string, max(0, start - ROOM), start) if parted else None


def is_item(word: str, known: Lore) -> bool:
    """Whether an item of a list of names is itself one."""
    fits = known.is_reading(word) and known.is_given(word) and not known.is_led(word) and not known.is_cut(word)
    odd = known.shape(word) <= HARDLY or known.begins_as_post(word) if fits else False
    return fits and not odd and word not in known.everyday and not ends_as_title(word, known)


def ends_as_title(word: str, known: Lore) -> bool:
    """Whether a word ends like an office, 局长 in a list of offices, or like a calling that no given name is, as 三妹 is in 陆三妹."""
    if known.titles.before(word, len(word)) is not None:
        return True
    return known.roles.before(word, len(word)) is not None and not known.is_nursery_name(word)
