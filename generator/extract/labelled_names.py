"""Names with a bracket behind them that says who somebody is: 包晴(女), 沙丽(市歌舞团演员), 小丽(化名)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.dotted_names import begin
from generator.extract.name_context import on_the_left
from generator.extract.name_evidence import POST
from generator.extract.name_lists import ends_as_title
from generator.extract.name_lore import FULL, SIZES
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

WHO = re.compile(
    r"\((?:[男女]|[\u4e00-\u9fff]{1,6}族|\d{1,3}岁|化名|[左右前后中](?:[一二三四五六]|起)?)(?:[,、][^()]*)?\)"
)
"""A bracket that only persons have behind their names: a sex, a people, an age, a place on the picture."""
LABELLED = re.compile(r"(?P<run>[\u4e00-\u9fff·•・]++)(?P<bracket>\((?P<post>[^()]{1,24})\))")
"""What stands before a bracket, and in it."""
LIFE = re.compile(
    r",(?:[男女](?=[,。;]|、(?![男女]))|\d{1,3}岁(?=[,。;])|现年|[\u4e00-\u9fff]{1,4}族(?=[,。;])"
    r"|中共(?:预备)?党员|(?:生于)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生(?=[,。;于在]))"
)
"""What opens a life behind a name: ,女,18岁."""
LIVED = re.compile(r"[\u4e00-\u9fff]{2,12}$")
"""What stands before it."""
REACH = 12
"""Characters of that."""
COLUMN = re.compile(r"(?<![\u4e00-\u9fff])(?P<run>[\u4e00-\u9fff·]{2,6}+)[ ,、][男女](?=[ ,、\d])")
"""What stands before a sex of its own, as in a list of those proposed: 1 宁宗棠 男 56."""
RESULT = r"(?:(?:\d{1,2}分)?\d{1,2}(?:\.\d{1,2})?秒\d?|\d{1,2}(?:\.\d{1,2})?米(?!\d)|\d{1,3}(?:\.\d)?环|\d{1,4}票)"
"""What somebody reached in a contest or a poll."""
REACHED = re.compile(rf" ?(?:{RESULT}|\d{{1,2}}米\d\d)")
"""The same behind a bracket."""
RANKED = re.compile(
    rf"(?:(?:^|(?<=[:;。\s]))\d{{1,2}}[.、](?P<ranked>[\u4e00-\u9fff]{{2,4}}+)\([^()]{{2,12}}\)|[:;](?P<run>[\u4e00-\u9fff]{{2,4}}+)(?:\([^()]{{2,12}}\))?+) ?{RESULT}"
)
"""Who reached it, behind a rank and before where he belongs, or behind what was held: 1.何田(县一中)12秒8, 铅球:石小川12.35米."""
PLACED = re.compile(
    r"(?:(?:第(?:\d{1,2}|[一二三四五六七八])名|[冠亚季]军)[ :]?|最佳[\u4e00-\u9fff]{2,4}[ :])(?P<run>[\u4e00-\u9fff]{2,4}+)\((?=[^()\u4e00-\u9fff]*[\u4e00-\u9fff])[^()]{2,16}(?<!\d分)\)"
)
"""Who came in at a place, before where he belongs or what he reached, which is no team's points: 第一名 何田(县一中), 最佳射手:石小川(7球)."""
UNITS = "秒米环票"
"""What a result has one of."""
HARDLY = 0
"""Weight of the characters that are no name's, not even between a rank and a result."""
LIKELY = 3
"""Weight of the characters from which they look like a name."""


def labelled(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names before such brackets."""
    for part in parts:
        if "男" in part.string or "女" in part.string:
            yield from in_column(part, known)
        yield from ranked(part, known)
        yield from alive(part, known)
        if "(" in part.string:
            for found in LABELLED.finditer(part.string):
                sure = WHO.match(found["bracket"]) is not None
                if sure or known.posts.before(part.string, found.end("post")) is not None:
                    yield from before_bracket(part, *found.span("run"), known, sure=sure)


def alive(part: Part, known: Lore) -> Iterator[Named]:
    """Find the names that a life stands behind; what goes on with it is no name: ,女,回族,1978年9月生."""
    told = 0
    for life in LIFE.finditer(part.string):
        lived = LIVED.search(part.string, max(life.start() - REACH, told), life.start())
        if lived is not None:
            yield from before_bracket(part, *lived.span(), known, sure=True)
        told = life.end()


def in_column(part: Part, known: Lore) -> Iterator[Named]:
    """Find the names that a sex stands behind, as in a table."""
    for found in COLUMN.finditer(part.string):
        name = found["run"]
        if "·" in name or (len(name) in SIZES and may_be_name(name, known, sure=True)):
            yield Named(part, *found.span("run"))


def ranked(part: Part, known: Lore) -> Iterator[Named]:
    """Find the names before results; one without a rank must look like a name."""
    for found in RANKED.finditer(part.string) if any(map(part.string.__contains__, UNITS)) else ():
        name, least = found["ranked"] or found["run"], HARDLY if found["ranked"] else LIKELY
        if known.is_reading(name) and known.shape(name) >= least and may_be_name(name, known, sure=least < LIKELY):
            yield Named(part, *found.span("ranked" if found["ranked"] else "run"))
    for found in PLACED.finditer(part.string) if "(" in part.string else ():
        name, sure = found["run"], REACHED.match(part.string, found.end()) is not None
        likely = known.is_reading(name) and known.shape(name) >= HARDLY - 2 * (len(name) == FULL)
        if likely and (len(name) == FULL or name[-1] not in known.places) and may_be_name(name, known, sure=sure):
            yield Named(part, *found.span("run"))


def before_bracket(part: Part, start: int, stop: int, known: Lore, *, sure: bool) -> Iterator[Named]:
    """Read the name that ends before a bracket or a life: all that stands there, else what a post or an opening stands before."""
    whole = Named(part, start, stop)
    if "·" in whole.name:
        yield Named(part, max(start, begin(part, start + whole.name.index("·"), known)), stop)
        return
    if stop - start in SIZES and not known.begins_as_post(whole.name) and may_be_name(whole.name, known, sure=sure):
        yield whole
        return
    tries = (Named(part, stop - size, stop) for size in SIZES if stop - size > start)
    called = (each for each in tries if may_be_name(each.name, known, sure=sure and is_called(each, known)))
    fitting = (each for each in called if begins(each, known))
    yield from [each for each in [next(fitting, None)] if each is not None]


def is_called(each: Named, known: Lore) -> bool:
    """Whether a post stands right before."""
    return on_the_left(each.part, each.start, known) >= POST


def begins(each: Named, known: Lore) -> bool:
    """Whether a name begins behind a post or an opening, or looks like one."""
    return on_the_left(each.part, each.start, known) >= 1 or known.shape(each.name) >= LIKELY


def is_anonymous(word: str, known: Lore) -> bool:
    """Whether it is a bare surname with what people are called: 林女士(化名)."""
    return word.endswith(known.anonymous) or known.is_bare(word)


def may_be_name(word: str, known: Lore, *, sure: bool) -> bool:
    """Whether nothing speaks against a name; what makes a word is one only before a sure bracket."""
    if not known.surnamed(word) or not known.is_given(word) or ends_as_title(word, known) or is_anonymous(word, known):
        return False
    return (sure or word not in known.everyday) and not known.is_led(word)
