"""Rosters: a list right behind a post, 县领导甲、乙、丙等参加; and lines of a name with its post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_context import MEN, inside_a_title, on_the_left, on_the_right
from generator.extract.name_evidence import LIKELY, POST, WORDY
from generator.extract.name_lists import HARDLY, ends, ends_as_title, is_item
from generator.extract.name_lore import FULL, SIZES
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

LIST = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]++(?:、[\u4e00-\u9fff]++)+")
"""Items with no other sign between them."""
ITEM = re.compile(r"[\u4e00-\u9fff]+")
"""An item."""
ROW = re.compile(
    r" *(?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])(?: +为?(?P<post>[^ 。]{2,40})|,[男女],[^。]*) *"
)
"""A line with a name, drawn out or not, and a post, or with a name and a life."""
CELL = re.compile(r"[^ ]+")
"""A cell of a line of a table."""
TABLE = re.compile(r" *[^ ,。:]+(?: +[^ ,。:]+){2,5} *")
"""Such a line: a few cells, and no sentence."""
PRICED = re.compile(r"\d元/|[℃°]")
"""What things cost, and how warm a day is, in the line of a table."""
DRAWN_OUT = re.compile(r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?! )")
"""What may be a name of two characters that is drawn out, in running text."""
NUMBERS = "零一二三四五六七八九十"
"""Signs for numbers."""
HOMES = ("村", "社区", "居委会", "街道")
"""Last words of where somebody lives."""
UNIT = 5
"""Characters of a trade with where somebody follows it, at least: 石桥厂挡车工."""
FIRM = re.compile(r"[\u4e00-\u9fff]{0,8}(?:公司|集团|企业|合作社|银行|酒店)")
"""What makes the name of a firm of a word: 恒昌|阀门有限公司."""
LEAST, MANY = 2, 3
"""Names that make a roster, and one that nothing calls."""
CLEARLY, MOST = 3.5, 6
"""Mean weight from which such a list looks like one of names, and the most that a name adds."""


def rosters(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names in lists behind posts, and in lines of names."""
    for part in parts:
        for found in LIST.finditer(part.string) if "、" in part.string else ():
            yield from roster(part, found, known)
        if " " in part.string:
            yield from cells(part, known)
            yield from drawn_out(part, known)
        row = ROW.fullmatch(part.string)
        if row is not None and is_row(named := Named(part, *row.span("name")), row["post"], known):
            yield named


def drawn_out(part: Part, known: Lore) -> Iterator[Named]:
    """Find names of two characters with a blank between, right behind a post and before a sign or a deed: 县长陈 晓,."""
    for found in DRAWN_OUT.finditer(part.string):
        named = Named(part, *found.span())
        posted = on_the_left(part, named.start, known) > POST and is_usual(named.name, known)
        if posted and may_be_name(named.name, known) and on_the_right(part, named.stop, known) >= 1:
            yield named


def cells(part: Part, known: Lore) -> Iterator[Named]:
    """Find the name in a line of a table that has a figure or a unit beside it: 男子跳高 常一舟 三里中学 1米52."""
    string = part.string
    if TABLE.fullmatch(string) is None or PRICED.search(string):
        return
    row = [found.span() for found in CELL.finditer(string)]
    named = [Named(part, *span) for span in row if is_cell(string[slice(*span)], known)]
    told = [span for span in row if is_told(string[slice(*span)], known)]
    if len(named) == 1 and told:
        yield from named


def is_cell(word: str, known: Lore) -> bool:
    """Whether a cell looks like a name."""
    named = known.is_reading(word) and may_be_name(word, known) and word not in known.everyday
    return named and known.shape(word) >= LIKELY


def is_told(word: str, known: Lore) -> bool:
    """Whether a cell tells of somebody: a figure, or where he belongs."""
    return word[0].isdigit() or word.endswith(known.units)


def roster(part: Part, found: re.Match[str], known: Lore) -> Iterator[Named]:
    """Read a list: a post and a name, names, and a name with what follows the list."""
    first, *others = (item.span() for item in ITEM.finditer(part.string, *found.span()))
    head = next((Named(part, first[1] - size, first[1]) for size in SIZES if is_posted(part, first, size, known)), None)
    if head is None and (bare := uncalled(part, (first, *others), known)):
        yield from bare
        return
    names = counted(part, first, others, known) if head is None else [head, *members(part, others, known)]
    usual = [name.name for name in names if is_usual(name.name, known)]
    shapely = sum(known.shape(name) for name in usual) >= 0 or all(is_coined(name, known) for name in names)
    likely = shapely and not known.everyday.issuperset(usual)
    if head is None and len(names) >= MANY and is_number(part.string, names[-1].stop, len(names)):
        yield from names
        return
    if len(names) >= LEAST and 2 * len(usual) >= len(names) and likely:
        yield from names


def is_coined(name: Named, known: Lore) -> bool:
    """Whether the cutter takes a name for one word, which no dictionary has."""
    return name.part.beginnings.get(name.start) == name.name and not known.is_word(name.name)


def is_number(string: str, place: int, size: int) -> bool:
    """Whether a list ends with the very number of its names: 三名队员 behind three."""
    return string[place : place + 1] in {str(size), NUMBERS[size : size + 1]}


def counted(part: Part, first: tuple[int, int], others: Sequence[tuple[int, int]], known: Lore) -> list[Named]:
    """Read a list that ends with how many they are: 叫上|古小松、方圆三名队员; its first name is the likeliest that ends there."""
    if not any(MEN.match(part.string, others[-1][0] + size) for size in SIZES):
        return []
    names = list(members(part, others, known))
    if len(names) != len(others) or not MEN.match(part.string, names[-1].stop):
        return []
    heads = [Named(part, first[1] - size, first[1]) for size in SIZES if first[1] - size >= first[0]]
    likely = [each for each in heads if known.is_reading(each.name) and may_be_name(each.name, known)]
    return [max(likely, key=lambda each: known.shape(each.name)), *names] if likely else []


def uncalled(part: Part, items: Sequence[tuple[int, int]], known: Lore) -> list[Named]:
    """Read a list that nothing calls, when its items look like names and like nothing else."""
    first, *others = items
    rest = list(members(part, others, known))
    if len(rest) != len(others):
        return []
    whole = Named(part, *first)
    names = [whole, *rest] if is_personal(whole.name, known) else rest
    full = [each.name for each in names if len(each.name) >= FULL]
    personal = all(is_personal(each.name, known) for each in names) and 2 * len(full) >= len(names) >= MANY
    return names if personal and weigh(names, known) >= CLEARLY else []


def is_personal(name: str, known: Lore) -> bool:
    """Whether an item may be a name, and is like no place."""
    return is_item(name, known) and not (name[-1] in known.places or name[1:2] == "家")


def weigh(names: Sequence[Named], known: Lore) -> float:
    """Give the mean weight of the characters, where no name weighs more than any."""
    return sum(min(known.shape(each.name), MOST) for each in names) / len(names)


def is_usual(name: str, known: Lore) -> bool:
    """Whether a name begins with a surname that is hardly another word, as 先 is."""
    return name[:2] in known.double or (name[0] in known.ranks and known.surname_weights[name[0]] > WORDY)


def is_posted(part: Part, item: tuple[int, int], size: int, known: Lore) -> bool:
    """Whether the last characters of an item are a name behind a post."""
    start = item[1] - size
    return (
        start > item[0] and on_the_left(part, start, known) >= POST and may_be_name(part.string[start : item[1]], known)
    )


def members(part: Part, items: Iterable[tuple[int, int]], known: Lore) -> Iterator[Named]:
    """Take the items that are as long as names; the last one may have something behind it."""
    for start, stop in items:
        whole = stop - start in SIZES and may_be_name(part.string[start:stop], known)
        sizes = (stop - start,) if whole else SIZES
        tries = (Named(part, start, start + size) for size in sizes if start + size <= stop)
        name = next((each for each in tries if is_member(each, known)), None)
        if name is None:
            return
        yield name
        if not whole:
            return


def is_member(each: Named, known: Lore) -> bool:
    """Whether a name may end here, and not within a title: 英国专|家."""
    fits = may_be_name(each.name, known) and not inside_a_title(each.part, each.stop, known)
    coined = is_coined(each, known) and FIRM.match(each.part.string, each.stop) is None
    return fits and (ends(each, known) or coined)


def may_be_name(word: str, known: Lore) -> bool:
    """Whether nothing speaks against a word in a roster."""
    double = word[:2] in known.double
    long = len(word) > len("欧阳修") and not double
    barred = word[0] not in known.ranks and (word[0] in known.never or word[0] in known.particles.begun)
    barred = barred or known.shape(word) <= HARDLY
    return not long and not barred and known.is_given(word) and not is_title(word, known)


def is_title(word: str, known: Lore) -> bool:
    """Whether a title or a calling begins or ends a word: 辅警桂, 局长."""
    return known.begins_as_post(word) or ends_as_title(word, known)


def is_row(named: Named, post: str | None, known: Lore) -> bool:
    """Whether a line tells of a person: a surname first, and a post last, or a life behind the name."""
    name, held = named.name, post is not None and known.titles.before(post, len(post)) is not None
    told = held or post is None or is_called(named, post, known)
    drawn_out = held and named.drawn_out
    return known.surnamed(name) and told and may_be_name(name, known) and (drawn_out or name not in known.everyday)


def is_called(named: Named, post: str, known: Lore) -> bool:
    """Whether a calling, or a home, ends a line that begins with what looks like a name; a trade is any word before 工, 员 and the like."""
    name = named.name
    if not known.is_reading(name) or known.shape(name) < 0:
        return False
    likely = (known.shape(name) >= LIKELY or is_coined(named, known)) and len(post) >= UNIT
    told = post[-1] in known.trade_ends or (post.endswith(HOMES) and is_personal(name, known))
    return (likely and told) or known.roles.before(post, len(post)) is not None


def post_behind(named: Named, known: Lore) -> str | None:
    """Give the post that stands behind a name in a line of its own; None where there is none, or it is no office."""
    row = ROW.fullmatch(named.part.string)
    if row is None or row.start("name") != named.start or row["post"] is None:
        return None
    held = known.titles.before(row["post"], len(row["post"])) is not None
    return named.part.printed(*row.span("post")) if held else None
