"""Names with a dot: 买买提·艾力; their first part is as long as what stands before it leaves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_context import CUT, covering, on_the_left, on_the_right
from generator.extract.name_evidence import ROLE
from generator.extract.name_lore import DELIMITERS
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

DOT = re.compile(r"(?<=[\u4e00-\u9fff])[·•・](?=[\u4e00-\u9fff])")
"""The signs that part such a name."""
HAN = re.compile(r"[\u4e00-\u9fff]")
"""A Han character."""
DOTS = "·•・"
"""The same signs, wherever they stand."""
LONGEST = 6
"""Characters of the longest part of a name."""
STRANGE = 0.25
"""Share of characters that such a name is not written with, though others are."""
WORD = 3
"""Characters of a word whose first ones such a name is not written with."""
FIRM = 3
"""Weight of a neighbour from which a dotted word is a person and not a firm or a title."""


def dotted(part: Part, known: Lore) -> Iterator[Named]:
    """Find the dotted names that a title, a role or a verb of speech stands beside."""
    if not any(map(part.string.__contains__, DOTS)):
        return
    stop = 0
    abroad = list(overseas(part, known))
    yield from abroad
    for dot in DOT.finditer(part.string):
        read = any(name.start < dot.start() < name.stop for name in abroad)
        if read or dot.start() < stop or part.in_title(dot.start()):
            continue
        start, stop = begin(part, dot.start(), known), end(part, dot.end(), known)
        if (
            not known.never.intersection(part.string[start:stop])
            and is_told(part, start, stop, known)
            and not are_words(part, start, stop, known)
        ):
            yield Named(part, start, stop)


def is_told(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a post or a verb says that it is a person, or the signs on both sides and most of its characters do."""
    left, right = on_the_left(part, start, known), on_the_right(part, stop, known)
    strange = sum(sign not in known.abroad for sign in part.string[start:stop] if sign not in DOTS)
    return max(left, right) >= FIRM or (min(left, right) >= 1 and (left >= ROLE or strange <= STRANGE * (stop - start)))


def are_words(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether nothing but words of the dictionary stands there: 营商环境·企业家."""
    words = (part.beginnings[at] for at in range(start, stop) if at in part.seams and part.string[at] not in DOTS)
    return all(len(word) > 1 and known.is_word(word) for word in words)


def overseas(part: Part, known: Lore) -> Iterator[Named]:
    """Find names of characters that say enough, beside a sign, a post or a verb."""
    stop = 0
    for found in known.overseas.finditer(part.string):
        if found.start() < stop:
            continue
        start, stop = first(part, found.start(), known), last(part, found, known)
        while part.string[stop : stop + 1] in DOTS and (more := known.overseas.match(part.string, stop - 1)):
            stop = last(part, more, known)
        own = known.foreign.search(part.string, max(start - LONGEST, 0), stop)
        longer = own is not None and own.start() < start < own.end()
        if not longer and not part.in_title(start) and is_beside(part, start, stop, known):
            yield Named(part, start, stop)


def first(part: Part, start: int, known: Lore) -> int:
    """Begin behind a title whose last character such names have, too: 主席|安娜·多里; else where the word begins: 路易|斯.

    A surname between a title and what such names are written with is theirs: 邻居|吴扎拉·永福.
    """
    if on_the_left(part, start + 1, known) >= FIRM:
        return start + 1
    if on_the_left(part, start, known) >= FIRM:
        return start
    if start > 0 and part.string[start - 1] in known.ranks and on_the_left(part, start - 1, known) >= FIRM:
        return start - 1
    return next((at for at in range(start, max(start - WORD, -1), -1) if at in part.seams), start)


def is_beside(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether a sign, a post or a verb stands beside, and the end is none of a longer word, unless a post or a verb says more."""
    left, right = on_the_left(part, start, known), on_the_right(part, stop, known)
    return max(left, right) >= (1 if right >= 0 else FIRM)


def last(part: Part, found: re.Match[str], known: Lore) -> int:
    """End before a word that such characters begin, 买买提·艾力|查看, 保罗·科赫|开着, or behind one that goes on: 玛丽·鲁滨|逊."""
    dot, stop = max(part.string.rfind(sign, *found.span()) for sign in DOTS), found.end()
    if stop in part.seams:
        return stop
    if part.string[stop : stop + 1] in CUT or known.is_word(covering(part, stop)):
        before = next((at for at in range(stop, dot + 1, -1) if at in part.seams), stop)
        word = part.beginnings.get(dot + 1, "")
        return dot + 1 + len(word) if before == stop and known.is_word(word) else before
    return stop


def begin(part: Part, dot: int, known: Lore) -> int:
    """Go back to the nearest title, role or sign."""
    for start in range(dot - 2, max(dot - LONGEST, 0) - 1, -1):
        if not HAN.match(part.string, start):
            return start + 1
        if on_the_left(part, start, known) >= ROLE or is_behind_a_word(part, start, known):
            return start
    return max(dot - LONGEST, 0)


def is_behind_a_word(part: Part, start: int, known: Lore) -> bool:
    """Whether a word of the dictionary ends there that such names are not written with: 选举|阿木冬·尼牙孜."""
    word = part.ending(start) if start in part.seams else ""
    return len(word) > 1 and known.is_word(word) and not known.abroad.issuperset(word)


def end(part: Part, dot: int, known: Lore) -> int:
    """Go on to the nearest sign, verb or particle, across further dots."""
    for stop in range(dot + 1, min(dot + 1 + 2 * LONGEST, len(part.string)) + 1):
        after = part.string[stop : stop + 1]
        ends = (after in DELIMITERS or after.isdigit()) and after not in DOTS
        if ends or (stop - dot > 1 and stop in part.seams and on_the_right(part, stop, known) > 0):
            return stop
    return dot + 1
