"""Rolls: lines of names with nothing between them but signs, units and brackets, as 获奖名单 and 评委 have them."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from generator.extract.labelled_names import WHO, may_be_name
from generator.extract.name_context import is_label
from generator.extract.name_lore import SIZES
from generator.extract.named import Named
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

WORD = (
    r"(?:[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff·•・])|(?:[\u4e00-\u7b48\u7b4a-\u9fff·•・]|(?<=高)等)++)"
)
"""A name, drawn out or not, or a unit; 等 is in none, but in 高等学校."""
FIGURE = r" ?(?!\d{1,2}版)\d[\d.,:]*+(?:(?:万?元|分|票|秒|米|环|公斤)\d*+)*+"
"""What somebody gave or reached."""
BRACKET = rf"(?:\([^()]{{1,24}}\)(?:{FIGURE})?+|{FIGURE})"
"""What is said of it: where he belongs, or what he gave or reached."""
ITEM = re.compile(rf"(?P<word>{WORD})(?P<bracket>{BRACKET})?+")
"""An item of a roll."""
BETWEEN = r"(?:[、,/\s]|\d{1,3}[.、])"
"""What parts items."""
ITEMS = rf"{BETWEEN}*+(?P<items>{WORD}(?:{BRACKET})?+(?:{BETWEEN}++{WORD}(?:{BRACKET})?+)++)"
"""Items with what parts them."""
PRESENT = re.compile(rf"的还?有{ITEMS}(?=$|[。;]|等(?:领导|人|同志|[,。;]|\d))")
"""Items behind 的有: 参加座谈的有何大江、石明远、江有为等领导."""
ROLL = re.compile(
    rf"(?:^|[:。;]|分别[是为]|依次[是为]){ITEMS}\s*+(?:\([^():]{{2,16}}\))?+(?=$|[。;)]|等(?:领导|人|同志|[,。;]|\d)|\d{{1,2}}版$)"
)
"""Items from the beginning of a line, of a sentence or of what follows a colon or 分别是 to its end or that of a bracket, to 等 or to the number of a page; those who write may stand in a bracket behind."""
SOLE = re.compile(rf"(?P<label>[^,。;:]{{1,24}}):{BETWEEN}*+(?P<word>{WORD})(?:{BRACKET})?+\s*")
"""A line with one name behind a label: 高中组:何田."""
WITHIN = re.compile(rf"\((?P<label>[\u4e00-\u9fff]{{2,8}}):(?P<items>{WORD}(?:、{WORD})*+)\)")
"""Names behind one within a bracket: 县合唱团(领唱:何田、白露)."""
CALLS = (":", "分别", "依次", "的有", "的还有")
"""What stands between a label and its items."""
LONGEST = 24
"""Characters of what stands before a colon."""
LABEL = re.compile(rf"[^,。;:]{{1,{LONGEST}}}$")
"""What stands before a colon."""
SHORT = 30
"""Characters of a line that calls the names behind it."""
CALLED, GROUP, SURE, ENOUGH = 3, 1, 2, 4
"""What a call, a unit before a colon where names are called, and a bracket weigh, and what they and the mean of the characters must come to."""
PAIR, LIKELY = (5, 6), 2
"""Characters of two names that were run together, and what each of them weighs at least."""
MOST = 6
"""The most that the characters of one name weigh."""
LEAST, UNCALLED = 2, 3
"""Names that make a roll, and one that nothing calls."""


class Item(NamedTuple):
    """A name in a roll."""

    named: Named
    """Where it stands."""
    sure: bool
    """Whether the bracket behind is one that only persons have."""


def rolls(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names in rolls; what calls them may stand in a line before."""
    called = False
    for part in parts:
        every = chain(ROLL.finditer(part.string), PRESENT.finditer(part.string))
        found = [named for roll in every for named in called_over(part, roll, known, called=called)]
        found = found or list(sole(part, known, called=called))
        yield from found
        called = calls(part.string.strip(), known) or (called and bool(found))


def sole(part: Part, known: Lore, *, called: bool) -> Iterator[Named]:
    """Find the one name behind a label where names are called, when it is a unit or an honour, and those in brackets behind a calling."""
    line = SOLE.fullmatch(part.string) if called else None
    if line is not None and (line["label"].endswith(known.units) or known.rolls.search(line["label"])):
        yield from likely(Named(part, *line.span("word")), known)
    for found in WITHIN.finditer(part.string) if "(" in part.string else ():
        if is_label(found["label"], len(found["label"]), known):
            for item in ITEM.finditer(part.string, *found.span("items")):
                yield from likely(Named(part, *item.span("word")), known)


def likely(named: Named, known: Lore) -> Iterator[Named]:
    """Take what stands behind a label when it is drawn out or looks like a name, and is no everyday word."""
    shapely = known.is_reading(named.name) and known.shape(named.name) >= 0 and named.name not in known.everyday
    if is_name(named.name, known) and (named.drawn_out or shapely):
        yield named


def calls(line: str, known: Lore) -> bool:
    """Whether a line calls names: 获奖名单如下:."""
    if not line.endswith(":") and len(line) > SHORT:
        return False
    label = label_before(line, len(line.removesuffix(":")))
    return label is not None and known.rolls.search(label[0]) is not None


def label_before(string: str, stop: int) -> re.Match[str] | None:
    """Find the label that ends at a place."""
    return LABEL.search(string, max(stop - LONGEST, 0), stop)


def called_over(part: Part, roll: re.Match[str], known: Lore, *, called: bool) -> list[Named]:
    """Read the names of a roll; none when its items are no names."""
    label = label_before(part.string, roll.start()) if roll[0].startswith(CALLS) else None
    if label is not None and known.reporters.before(label[0], len(label[0])) is not None:
        return []
    items, units = [], 0
    for each in ITEM.finditer(part.string, *roll.span("items")):
        if is_name("".join(each["word"].split()), known):
            items.append(read(part, each))
        elif each["word"].endswith(known.units) or is_odd(each["word"], known):
            units += 1
        elif pair := run_together(part, each, known):
            items.extend(pair)
        else:
            return []
    if len(items) < units:
        return []
    call = called or (label is not None and known.rolls.search(label[0]) is not None)
    call = call or (label is not None and is_label(label[0], len(label[0]), known))
    group = called and label is not None and label[0].endswith(known.units)
    weight = CALLED * call + GROUP * group
    return [item.named for item in items] if is_roll(items, known, weight, body=part.role is Role.BODY) else []


def read(part: Part, found: re.Match[str]) -> Item:
    """Take an item with its bracket."""
    return Item(Named(part, *found.span("word")), WHO.match(found["bracket"] or "") is not None)


def is_name(word: str, known: Lore) -> bool:
    """Whether an item may be a name, even where it makes a word."""
    if "·" in word or known.foreign.fullmatch(word):
        return True
    return known.is_reading(word) and may_be_name(word, known, sure=True)


def is_odd(word: str, known: Lore) -> bool:
    """Whether an item is no word, and as long as a name with a surname first: 石老三."""
    return len(word) in SIZES and known.surnamed(word) and not known.is_word(word) and word not in known.everyday


def run_together(part: Part, found: re.Match[str], known: Lore) -> list[Item]:
    """Part two names between which a line end took the blank: 夏雨田占美玲."""
    start, stop = found.span("word")
    middle = range(start + 2, stop - 1) if stop - start in PAIR else ()
    tries = ([Named(part, start, at), Named(part, at, stop)] for at in middle)
    named = [pair for pair in tries if all(is_likely(each.name, known) for each in pair)]
    best = max(named, key=lambda pair: sum(known.shape(each.name) for each in pair), default=[])
    return [Item(each, sure=False) for each in best]


def is_likely(word: str, known: Lore) -> bool:
    """Whether a piece of an item looks like a name, and like no word."""
    return is_name(word, known) and known.shape(word) >= LIKELY and word not in known.everyday


def is_roll(items: Sequence[Item], known: Lore, call: int, *, body: bool) -> bool:
    """Whether the call, the brackets and the characters make names of the items; in the body the characters may do alone."""
    sure = any(item.sure for item in items)
    if len(items) < (LEAST if call or sure else UNCALLED):
        return False
    if not (call or sure) and (not body or any(item.named.name in known.everyday for item in items)):
        return False
    shapes = [min(known.shape(item.named.name), MOST) for item in items if known.is_reading(item.named.name)]
    return sum(shapes) / max(len(shapes), 1) + call + SURE * sure >= ENOUGH
