"""Lists of names: 区领导孙涵、靳大勇; whoever stands in a list with a name has one, too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_context import on_the_right
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

AND = re.compile(r"、|和|与|及(?!其)|以及")
"""What parts the items of a list."""
LAST = re.compile(r"(?:^|[、,。;:()\s“])([\u4e00-\u9fff]{2,4})(?:、|和|与|及)$")
"""The item before, which fills the room between two signs."""
ROOM = 8
"""Characters that an item and its signs take at most."""
SIZES = (3, 2, 4)
"""How many characters an item has, the likeliest first."""


def listed(found: Iterable[Named], known: Lore) -> Iterator[Named]:
    """Give the names found and those that stand in lists with them."""
    found = list(found)
    seen = {(id(name.part), name.start) for name in found}
    for name in found:
        for item in (*backwards(name, known, seen), *forwards(name, known, seen)):
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
    fitting = [item for item in items if is_item(item.name, known) and ends(item, known)]
    return max(fitting, key=lambda item: on_the_right(name.part, item.stop, known), default=None)


def ends(item: Named, known: Lore) -> bool:
    """Whether an item may end here; a particle is enough, even one that the cutter took for part of a word."""
    string = item.part.string
    right = on_the_right(item.part, item.stop, known)
    return right > 0 or known.particles.behind(string, item.stop)


def backwards(name: Named, known: Lore, seen: set[tuple[int, int]]) -> Iterator[Named]:
    """Follow a list before a name, down to the next that is known."""
    start = name.start
    while (item := last_item(name.part, start)) is not None and is_item(item.group(1), known):
        if (id(name.part), item.start(1)) in seen:
            return
        yield Named(name.part, *item.span(1))
        start = item.start(1)


def last_item(part: Part, start: int) -> re.Match[str] | None:
    """Find the item that ends before a place."""
    return LAST.search(part.string, max(0, start - ROOM), start)


def is_item(word: str, known: Lore) -> bool:
    """Whether an item of a list of names is itself one."""
    double = word[:2] in known.double
    if not (double or (word[:1] in known.ranks and 1 < len(word) < len("欧阳修远"))):
        return False
    return word not in known.everyday and not known.never.intersection(word[1:]) and not ends_as_title(word, known)


def ends_as_title(word: str, known: Lore) -> bool:
    """Whether a word ends like an office: 局长 in a list of offices."""
    return known.titles.before(word, len(word)) is not None or known.roles.before(word, len(word)) is not None
