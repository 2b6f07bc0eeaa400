"""Bylines: roles, names and credits out of what is printed."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from generator.extract.draft import fold
from generator.extract.name_runs import split_names
from generator.extract.phrases import one_of
from generator.extract.word_index import any_of
from generator.model import Byline, Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft
    from generator.language import Language, Terms
    from generator.text import Text

HOME = "部局院办站委所校队厂矿司村镇乡区县市组间处室馆厅署州省街府股"
"""Last characters of where somebody is who signs with it: 冶炼厂 叶舟."""
SCHOOL = "台会学社班中心行园联协庄"
"""More of them, with which names end too: 青禾一中 叶舟, but 李建中 叶舟."""
LOCAL = "[县市区省州镇乡校]"
"""What such a place begins with though it is no longer than a name: 县一中 叶舟."""
LAST = 30
"""Characters at the end of a text in which those stand in brackets who wrote it."""
NAME = 4
"""Characters of the longest name that needs no dividing."""
STRANGE = 6
"""A name in characters of another tongue, without a dot, is not longer."""


def find_bylines(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Read the bylines of the story; what cannot be divided into names is asked."""
    language = desk.language
    texts = draft.clipping.bylines or tuple(bracketed(draft, language)) or tuple(signed(draft, language))
    found = dict.fromkeys(each for block in blocks(texts) for each in parse(block, language))
    asked = (query for text in texts for query in doubts(text, language))
    return facts._replace(bylines=tuple(found), queries=(*facts.queries, *asked))


def bracketed(draft: Draft, language: Language) -> Iterator[Text]:
    """Find a byline that still stands at the start of the lead: 本报讯(记者…), 本报某地3月29日讯(记者…), 本报讯 记者叶舟报道:…."""
    lead = draft.lead
    found = bracket(language.bylines, language.people).match(lead.string) if lead is not None else None
    if lead is None or found is None:
        return
    if found["byline"] and (draft.clipping.agency or found["tag"] or not found["names"]):
        yield lead.text[found.start("byline") : found.end("byline")]
    elif draft.clipping.agency or found["tag"] or found["told"]:
        yield lead.text[found.start("open") : found.end("open")]


def signed(draft: Draft, language: Language) -> Iterator[Text]:
    """Find the names that still stand in brackets behind the last sentence of a story: …最小的24岁。 (叶舟)."""
    last = draft.body[-1] if draft.body else None
    found = (
        signature(language.people).search(last.string, max(len(last.string) - LAST, 0)) if last is not None else None
    )
    if last is None or found is None:
        return
    if found["names"] not in language.people["everyday"] and found["names"] not in language.gazetteer.short:
        yield last.text[found.start("names") : found.end("names")]


@cache
def signature(people: Terms) -> re.Pattern[str]:
    """Make the pattern of names in brackets at the end of a text."""
    someone = rf"{any_of(''.join(people['surnames']))}[\u4e00-\u9fff]{{1,2}}"
    return re.compile(rf"[。!?”] ?\((?P<names>{someone}(?:[ 、]{someone}){{0,3}})\)\s*$")


@cache
def bracket(terms: Terms, people: Terms) -> re.Pattern[str]:
    """Make the pattern of a byline at the start of a lead: in brackets, or a reporter with a blank or 报道 behind him."""
    han, roles = r"[\u4e00-\u9fff]", one_of(terms["roles"])
    someone = rf"{any_of(''.join(people['surnames']))}{han}{{1,2}}"
    several = rf"{someone}(?:[ 、]{someone})*"
    by_role = rf"[^()]{{0,30}}(?:{roles})[^()]{{2,60}}"
    names_alone = rf"(?:(?<=[讯电台][( ])|(?<=[讯电台][ ][(])|(?<=^[(])){han}{{2,4}}(?:[ 、]{han}{{2,4}}){{0,3}}(?=\))"
    employed = rf"{han}{{2,16}}[{HOME}{SCHOOL}] {several}(?=\))"
    tag = rf"(?P<tag>{one_of(terms['noise'])}|[^()。]{{2,20}}[电讯]|(?:[^()。]{{2,20}}消息|快讯|【{han}{{2,8}}】)(?=\s*\((?:{roles})| ))"
    enclosed = rf"\((?:{han}{{2,3}}台 )?(?P<byline>{by_role}|(?P<names>{names_alone})|{employed})\)"
    reporter = one_of([role for role in terms["roles"] if role.endswith(("者", "员", "生")) and role != "作者"])
    signed = rf"(?:{reporter})[ :]?{several}"
    plain = rf"(?P<open>{signed}(?: {signed})*)(?:(?P<told> ?报道[,:， ])| (?!{roles}){han}[^ ]{{3}})"
    return re.compile(rf"\s*{tag}?\s*(?:{enclosed}|{plain})")


def blocks(texts: Sequence[Text]) -> Iterator[str]:
    """Join the lines that stand below each other in the seed: roles and credits run through them."""
    block, stop = "", -2
    for text in texts:
        touching = bool(text.spans) and 0 <= text.spans[0].start - stop <= len("\r\n")
        if block and not touching:
            yield block
        block = f"{block}\n{fold(str(text))}" if touching else fold(str(text))
        stop = text.spans[-1].stop if text.spans else stop
    if block:
        yield block


def parse(block: str, language: Language) -> Iterator[Byline]:
    """Read a block: a role holds for the names up to the next, a credit for all names before it that have none.

    A role by itself may sign for the paper: 本报评论员. That somebody is the author, or a reader, is no role.
    """
    role, given = "", ""
    waiting: list[Byline] = []
    done: list[Byline] = []
    for kind, value in tokens(block, language):
        if kind == "role":
            role = "" if value.endswith(language.bylines["citizens"]) else value
        elif kind == "ahead":
            given = value
        elif kind == "credit":
            done += [replace(each, credit=value) for each in waiting]
            given, waiting = "" if waiting else value, []
        else:
            waiting += [Byline(role, (name,), given or None) for name in names(value, language) or ()]
    if not (done or waiting) and ("报" in role or role.startswith("本")) and is_office(role, language.bylines):
        waiting = [Byline("", (role,))]
    yield from together([*done, *waiting])


def together(singles: Iterable[Byline]) -> Iterator[Byline]:
    """Put names of one role and credit into one byline."""
    for (role, credit_), group in groupby(singles, key=lambda each: (each.role, each.credit)):
        yield Byline(role, tuple(dict.fromkeys(name for each in group for name in each.names)), credit_)


def tokens(block: str, language: Language) -> Iterator[tuple[str, str]]:
    """Divide a block into roles, credits and names."""
    for found in token(language.bylines, language.people).finditer(aligned(block)):
        if found.lastgroup is not None:
            yield found.lastgroup.removeprefix("firm_"), found.group(found.lastgroup)


def aligned(block: str) -> str:
    """Close the blank inside a name of two characters that was set to the width of three: `李 田`; not behind one, before a credit."""
    return re.sub(
        r"(?!(?<=[\u4e00-\u9fff] [\u4e00-\u9fff] )[文图摄] .* [图摄]$)(?<![\u4e00-\u9fff·\d])(?<!/(?=[文图摄] ))([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?![\u4e00-\u9fff\d])",
        r"\1\2",
        block,
    )


@cache
def token(terms: Terms, people: Terms) -> re.Pattern[str]:
    """Make the pattern of the tokens of a byline."""
    han = r"[\u4e00-\u9fff]"
    surname, common = any_of("".join(people["surnames"])), any_of(people["surnames"][0])
    editors = one_of(set(people["editors"]).difference(terms["roles"]))
    unit = rf"(?:{han}{{2,16}}[{HOME}]|(?:{LOCAL}|{han}{{2}}){han}{{1,14}}[{SCHOOL}]|{han}{{2,14}}的{han}{{1,4}}人)"
    roles = one_of((*terms["roles"], *terms["citizens"]))
    ranks = "(?:实习|见习|首席|特约)(?:记者|通讯员)"
    credits_, glued = (one_of(terms[subject]) for subject in ("credits", "glued"))
    someone = rf"{surname}{han}{{1,2}}"
    return re.compile(
        rf"""
          /?(?P<firm_credit>{glued})(?!{han})                                 # 摄影报道
        | 丨 | (?:{one_of(terms["noise"])})
        | (?:{editors})[ :|丨]*{han}{{2,4}}                       # 责任编辑:张三
        | [(]?(?:指导|辅导)(?:教师|老师)[ :]*{han}{{2,3}}(?!{han})                   # 指导教师:叶舟
        | (?!{surname}|{roles}){han}{{2,4}}报道(?!{han})                   # 北京报道
        | (?<=作者)(?:单位:|(?:单位)?(?:系|为|是))(?:.*[ ](?={surname}{han}{{1,2}}\)?$)|.*)   # who he is, and then his name
        | (?:(?<={han})|(?<={han}[ ]))\((?!{credits_}|{roles}){han}{{2,20}}\)$                     # 叶舟(云州), 叶舟(县作家协会会员)
        | (?:(?<=[者员生、])|(?<=[ ])(?={common}{han}{{2}}报道)|(?<![^\n(])(?={common}{han}{{2}}(?<![{HOME}{SCHOOL}报网])(?:{ranks})))(?P<firm_names>{someone})(?=报道(?!{han})|(?:{ranks}))                      # 记者叶舟报道
        | (?P<role>(?:{han}{{0,6}}?(?:{one_of(terms["media"])}))?(?:{roles}))   # 记者, 巩义融媒记者
        | (?<![^\n])[\u4e00-\u9fff·/]{{2,10}}?(?={roles})                        # 大河报·豫视频|记者; a sentence before: 下一步|记者
        | (?<![^\n])(?!{common}{han}{{1,2}}[ ]){han}{{2,10}}[ ](?=(?:{roles})[ ])          # 青禾晚刊 |记者
        | (?:(?<![^\n(])|(?<=[□■◇◎])|(?<=[□■◇◎][ ]))(?!{roles}){unit}[ ](?={someone}(?:[ 、]{someone})*(?:\)?$|[ ]\S{{0,8}}?(?:{roles})))          # 冶炼厂 |叶舟
        | 发自{han}{{2,6}}                                                  # where he writes from
        | (?P<ahead>{credits_})[ ]?[/:|丨][ ]?(?={han}{{2}})                             # 文/张三, 图:李四
        | /?(?P<credit>{credits_})(?!{han})                                   # /文, 文/图, 摄
        | (?P<names>{han}(?:(?!{roles}|(?:{glued})(?!{han}))[\u4e00-\u9fff·])+)
        """,
        re.VERBOSE,
    )


def names(chunk: str, language: Language) -> tuple[str, ...] | None:
    """Read one name, or several without blanks; an office stays whole; None when nobody can tell."""
    double = chunk[:2] in language.people["double_surnames"]
    whole = len(chunk) < NAME or (len(chunk) == NAME and double) or is_office(chunk, language.bylines)
    if whole or "·" in chunk or is_foreign(chunk, language.people):
        return (chunk,)
    several = split_names(chunk, language.people)
    return (chunk,) if several is None and is_strange(chunk, language.people) else several


def is_foreign(chunk: str, people: Terms) -> bool:
    """Whether it is written with the characters of names of other tongues of the country: 帕提古丽."""
    return set(chunk).issubset("".join(people["transliterated"]))


def is_strange(chunk: str, people: Terms) -> bool:
    """Whether it begins or ends with what only names of Tibetans, Mongols and others hold, and is not longer than one: 公保才旦."""
    return len(chunk) <= STRANGE and chunk.startswith(people["telling"]) | chunk.endswith(people["telling"])


def is_office(chunk: str, terms: Terms) -> bool:
    """Whether it is an office that wrote: 市委宣传部."""
    return chunk.endswith(terms["offices"])


def doubts(text: Text, language: Language) -> Iterator[Query]:
    """Ask for names that could not be divided."""
    for kind, value in tokens(fold(str(text)), language):
        if kind == "names" and names(value, language) is None:
            yield Query("Q404", text.source(Span(0, len(text))), language.queries["Q404"].format(value))
