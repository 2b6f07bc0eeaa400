"""Rows: runs of lines that stand below each other as in tables, lists and poems."""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.cut.cycles import titles
from generator.cut.furniture import REACHED
from generator.cut.sayings import sayings
from generator.cut.verse import poems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

PAIRED = re.compile(r"[^\s，。：]{2,8}(?:\s+[^\s，。]{1,24}|：[^，。]{1,24})$")
"""A short name, a blank or colon, a few words."""
MEASURED = re.compile(r"[^\s，。：]{2,16}(?:\s+[^\s，。：\d]{0,6}\d[\d.]*[^\s，。：\d]{1,6}(?:\d[\d.]*%)?)+")
"""A thing and its amounts, with blanks between."""
NAMES = re.compile(r"[一-鿿]{1,4}(?:[ \t\u3000]+[一-鿿]{1,4}){2,}")
"""At least three names."""
UNIT = re.compile(r"[（(]?(?:计量)?单位：[^，。：]{1,16}[）)]?")
"""What the figures of a table count: 单位：元/公斤."""
LABELLED = re.compile(
    r"(?![^：]*(?:记者|通讯员|作者|编辑|摄影|来源))(?:[^\s，。：、“”（）\d]{2,8}|[一-鿿]{2,6}\d{2,5}米[一-鿿]{0,4})：[^。！？]{2,80}(?<![。！？…”：，；])(?<![摄图文报道]）)"
)
"""What is told of, a colon, and what is to be told, without a sentence."""
CALLED = re.compile(r"[^\s，。：]{2,16}(?:\s+|：\s*)[\d—－-]{7,15}")
"""A name and a telephone number."""
DAYS = re.compile(
    r"(?:(?:\d{1,2}月)?\d{1,2}日(?:[至到—－-](?:\d{1,2}月)?\d{1,2}日)?(?:（[^）]{1,6}）)?\s+|[今明后]天(?:白天|夜里|夜间|晚上)?：\s*)[^。：]{2,36}"
)
"""A day, or from one to another, and what holds for it."""
DUTY = re.compile(
    r"(?:\d{1,2}月)?\d{1,2}日?\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?\s+[一-鿿]{2,4}(?:[\s、]+[一-鿿]{2,4})*"
)
"""A day, its weekday, and who is on duty: 10月20日 星期一 何田."""
HONOURED = re.compile(
    r"[^\s，。：“”]{4,24}(?:书记|主任|主席|[院校厂站所队局科组班店行社村镇乡县市]长|经理|医师|教师|护士|工程师|技师|研究员|职工|工人|村民|农民)\s*[一-鿿]{2,3}"
)
"""Somebody with where he is and what: 石桥镇柳河村党支部书记何田."""
DESCRIBED = re.compile(r"[一-鿿·]{2,8}\s*（[男女](?:[，、][^）]{1,12})?）[，、：\s]*[^。；！？]{0,30}")
"""Somebody with sex and people, and what he is: 何田（女，苗族） 柳河村教学点教师."""
TIMED = re.compile(
    r"[0-2]?\d[：:.][0-5]\d(?:\s*[至到—－~～-]\s*[0-2]?\d[：:.][0-5]\d)?\s*[^\d，。；！？][^。；！？]{1,24}"
)
"""A time of day, or from one to another, and what happens then."""
DIARY = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*(?:[（(]?星期[一二三四五六日天][)）]?)?\s*(?:晴|阴|多云|[小中大暴阵雷]*[雨雪]|雾|风)[一-鿿]{0,4}"
)
"""The day of an entry in a diary, and its weather: 7月5日 晴."""
APPOINTED = re.compile(
    r"[一-鿿·]{2,8}(?:（[^）]{1,12}）)?(?:同志)?(?:为|任|的)[^。；，]{2,40}(?:[长任员席官]|书记|职务|顾问|经理)[；。]"
)
"""Who is made what, or is it no longer: 何田为青禾县水利局局长；."""
RANKED = re.compile(
    r"(?:[^\s，。：]{1,8}\s?)?(?:冠军|亚军|季军|第[一二三四五六七八]名|[特一二三]等奖|[金银铜]奖)(?:\s+[^\s，。]+){1,5}"
)
"""Who came in at a place, or won a prize."""
SOURCE = re.compile("来源：")
"""Where an article of the web is from, or a thing in a table."""
MANY = re.compile(r"[^\s，。：]{2,16}[（(]([二三四五六七八九十]|[1-9][0-9]?)[个名人位家件项所户][）)]：?")
"""What is listed below, and how many: 先进集体（5个）."""
GROUP = re.compile(r"[一-鿿A-Z]{1,3}组|[一-鿿]{0,3}(?:决赛|强赛|组赛)|第[一二三四五六七八九十]轮")
"""What the rows below are of: 甲组, 半决赛."""
SCORED = re.compile(r"[^\s，。：]{2,10}\s*\d{1,3}\s?[：:∶]\s?\d{1,3}\s*[^\s，。：\d]{2,10}")
"""Who played whom, and how it ended: 石桥村 58：41 柳河村."""
SOURCED = re.compile(r"[（(](?:数据|资料)来源：[^）)]{2,30}[）)]")
"""Where the figures of a table are from."""
REST = 5
"""What a break leaves of the last figure of a row is not longer."""
CLAUSE = re.compile(r"[，、；。！？]")
"""What parts the halves of a verse."""
VERSE = 26
"""A verse of two halves is not longer."""
NUMBERS, THREE = "一二三四五六七八九十", 3
"""Numbers that lines may open with, and how many lines that do so are a list."""
PLACES = 2
"""So many lines may be two headlines, each with its place."""
STANZA = 4
"""A byline and three verses below a title."""
LISTED = 2
"""So many pause marks make a list."""
DETAIL = re.compile(r"[\d、\s（]")
"""What is told of something in a list, and seldom in a headline that names its place: 语文：何田 石小川."""
PAIR, LABEL = 32, 6
"""A pair, and a label over pairs, are not longer."""


def rows(strips: Sequence[Strip], traits: Sequence[Traits], advert: Sequence[bool]) -> list[bool]:
    """Tell for each strip whether it is a row; a picture may stand in the midst of them, and an advertisement has none."""
    found = [False] * len(strips)
    kept = [
        at
        for at in range(len(strips))
        if not (advert[at] or is_pictured(strips[at], traits[at]) or is_rest(traits[at]) or parts_items(traits, at))
    ]
    lines, looks = [strips[at] for at in kept], [traits[at] for at in kept]
    for at in kept:
        found[at] = any(alone.fullmatch(strips[at].text) for alone in (UNIT, DIARY, SOURCED))
    tabled = {at for run in tables(lines, looks) for at in run}
    tabled.update([at for at in range(len(lines) - 1) if at + 1 in tabled and GROUP.fullmatch(lines[at].text)])
    verses = (without_title(without_heading(run, tabled, looks), lines) for run in poems(lines, looks))
    for run in (tabled, *verses, *couplets(lines), *counted(lines), *announced(lines, looks)):
        for each in run:
            found[kept[each]] = True
    for at in list(titles(strips, traits, found)):
        found[at] = True
    for at, is_row in sayings(strips, traits):
        found[at] = is_row
    return found


def without_heading(run: range, tabled: AbstractSet[int], traits: Sequence[Traits]) -> range:
    """Take the last line off a run of short lines: over a text, where most of them are rows of a table and it is none, or over a byline with a text or more verses below."""
    last = run.stop - 1
    headed = last not in tabled and run.stop < len(traits) and traits[run.stop].prose
    table = headed and sum(at in tabled for at in run) * 2 > len(run)
    return run[:-1] if table or is_signed_title(traits[last : run.stop + 4]) else run


def is_signed_title(traits: Sequence[Traits]) -> bool:
    """Tell whether the first of a few strips is the title over a byline, and not the last verse of what is signed so: a text or verses follow, no headline."""
    title, *below = traits
    if len(below) < STANZA or not below[0].byline or title.ended or title.commas:
        return False
    text = below[1].ended or below[1].prose
    return text or all(each.headlike and not each.byline for each in below[1:])


def without_title(run: range, strips: Sequence[Strip]) -> range:
    """Take the title off a run of verses: it stops at no sign, and all others do."""
    stops = [strips[at].text[-1] in "，；。！？" for at in run]
    return run[1:] if len(stops) > 1 and not stops[0] and all(stops[1:]) else run


def is_pictured(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is surely of a picture: who took it, or by its form what it shows, parted from what stands above."""
    return trait.credit or (trait.scene > 1 and strip.gap > 1 and not appointed(strip, trait))


def is_rest(trait: Traits) -> bool:
    """Tell whether a strip is the rest of the row above it: 9.2 15 / .3%."""
    return trait.fragment and trait.size <= REST


def parts_items(traits: Sequence[Traits], at: int) -> bool:
    """Tell whether a strip may say what a picture shows, and stands between two short items of a list."""
    if traits[at].scene == 0 or traits[at].listed or not 0 < at < len(traits) - 1:
        return False
    return all(each.listed and not each.ended for each in (traits[at - 1], traits[at + 1]))


def tables(strips: Sequence[Strip], traits: Sequence[Traits]) -> Iterator[range]:
    """Yield the runs of rows of tables and items of lists."""
    for alike, least, parted in KINDS:
        for run in runs(list(map(alike, strips, traits))):
            if len(run) < least or (len(run) < parted and not close(strips[run.start : run.stop])):
                continue
            if alike is labelled and len(run) == PLACES and not any(DETAIL.search(strips[at].text) for at in run):
                continue
            header = alike is tabular and run.start and traits[run.start - 1].columns
            yield range(run.start - bool(header), run.stop)


def couplets(strips: Sequence[Strip]) -> Iterator[range]:
    """Yield the runs of verses that pause where the others do: 出海打鱼望妹回，/一篙撑开水两堆，; two of which the second asks are a headline."""
    for run in runs([sings_on(one.text, other.text) for one, other in pairwise(strips)]):
        if len(run) > 1 or strips[run.stop].text[-1] != "？":
            yield range(run.start, run.stop + 1)


def counted(strips: Sequence[Strip]) -> Iterator[range]:
    """Yield the runs of short lines that count: 一不私自下水；/二不结伴下水；/三不去生水."""
    for run in runs([counts_on(one.text, other.text) for one, other in pairwise(strips)]):
        if len(run) + 1 >= THREE:
            yield range(run.start, run.stop + 1)


def announced(strips: Sequence[Strip], traits: Sequence[Traits]) -> Iterator[range]:
    """Yield the runs of a line that says how many there are, and as many lines without an end below it: 先进集体（5个）; the number of a section makes it a subhead."""
    for at, strip in enumerate(strips):
        if (found := MANY.fullmatch(strip.text)) is None:
            continue
        size = NUMBERS.find(found[1]) + 1 or int(found[1])
        lines = traits[at + 1 : at + 1 + size]
        if 1 < size == len(lines) and not any(each.ended or each.size > PAIR for each in lines):
            yield range(at + traits[at].listed, at + 1 + size)


def counts_on(left: str, right: str) -> bool:
    """Tell whether two short lines open with a number and the next one."""
    at = NUMBERS.find(left[0])
    return at >= 0 and NUMBERS[at + 1 : at + 2] == right[0] and max(len(left), len(right)) <= PAIR


def sings_on(left: str, right: str) -> bool:
    """Tell whether a short line stops at a pause and the next one pauses and stops in the same places."""
    if len(left) != len(right) or len(left) > VERSE or left[-1] not in "，；":
        return False
    return [mark.start() for mark in CLAUSE.finditer(left)] == [mark.start() for mark in CLAUSE.finditer(right)]


def runs(fits: Sequence[bool]) -> Iterator[range]:
    """Yield the runs of what fits."""
    start = 0
    for at in range(len(fits) + 1):
        if at == len(fits) or not fits[at]:
            if start < at:
                yield range(start, at)
            start = at + 1


def tabular(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip looks like a row of a table."""
    return trait.fields and not trait.byline


def listed(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip looks like a short item of a list."""
    return trait.listed and not (trait.full_stop or trait.label) and trait.size < 40  # noqa: PLR2004 - longer ones are paragraphs


def paired(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip may be a name and what is said of it: 柳树湾小区 21℃ · 办理地点：政务大厅."""
    if trait.size > PAIR or trait.ended or trait.byline or trait.more or trait.credit:
        return False
    if trait.furniture > 1 and not (trait.furniture == REACHED and SOURCE.match(strip.text)):
        return False
    return PAIRED.match(strip.text) is not None or (trait.last == "：" and trait.size <= LABEL)


def called(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is a name and a telephone number, as in a list of whom to call; the paper's own numbers say what they are for."""
    return trait.furniture == REACHED and CALLED.fullmatch(strip.text) is not None


def daily(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is a day and what holds for it: 7月23日 双向全部停航."""
    return not (trait.byline or trait.furniture or trait.ended) and DAYS.fullmatch(strip.text) is not None


def rostered(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip is a day, its weekday, and who is on duty."""
    return DUTY.fullmatch(strip.text) is not None


def honoured(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is somebody with his post, or with sex and people, as in a list of those who are honoured or elected."""
    if trait.byline or trait.ended:
        return False
    posted = trait.size <= PAIR and HONOURED.fullmatch(strip.text) is not None
    return posted or DESCRIBED.fullmatch(strip.text) is not None


def appointed(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip is an item of a list of appointments."""
    return APPOINTED.fullmatch(strip.text) is not None


def timed(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is a time of day and what happens then, as in a timetable: 7:15 青禾站发车."""
    return not (trait.byline or trait.furniture or trait.ended) and TIMED.fullmatch(strip.text) is not None


def measured(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is a thing and its amounts: 玉米（水分14%以内） 每市斤1.08元, 外贸总额 64.8亿元 增长7.9%."""
    return trait.size <= PAIR and not trait.byline and MEASURED.fullmatch(strip.text) is not None


def amount(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip is a thing and one amount, or who gave how much: 西红柿 0.90."""
    return trait.amount


def scored(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a line says who played whom, and how it ended, or in which round."""
    return SCORED.fullmatch(strip.text) is not None or GROUP.fullmatch(strip.text) is not None


def labelled(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip names what it tells of: 管制时间：6时至14时 · 语文：何田 石小川."""
    local = trait.local and trait.pauses < LISTED
    aside = trait.speaker or local or trait.aside or trait.told or trait.furniture > REACHED + 1
    return not aside and LABELLED.fullmatch(strip.text) is not None


def close(lines: Sequence[Strip]) -> bool:
    """Tell whether lines stand directly below each other, and most are pairs."""
    return all(line.gap == 1 for line in lines[1:])


def named(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is several names, as in a list of those who were honoured."""
    return trait.size <= PAIR and NAMES.fullmatch(strip.text) is not None


def ranked(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip is who came in at a place: 男子单打 冠军 石桥镇 何田."""
    return trait.size <= PAIR and not trait.byline and RANKED.fullmatch(strip.text) is not None


def employed(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip is somewhere and who is there, as in a list of those who were honoured: 县医院 何田 白露."""
    return trait.employed


def columned(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all are asked alike
    """Tell whether a strip is parted into columns."""
    return trait.columns and not (trait.byline or trait.more or trait.furniture)


NEVER = sys.maxsize
"""So many rows no page has."""
KINDS = (
    (tabular, 2, 2),
    (listed, 2, 2),
    (paired, 3, NEVER),
    (measured, 3, 3),
    (amount, 3, 3),
    (scored, 2, 2),
    (labelled, 2, 2),
    (daily, 2, 3),
    (timed, 3, 4),
    (rostered, 3, 3),
    (named, 2, NEVER),
    (honoured, 3, 3),
    (employed, 3, 3),
    (ranked, 2, 2),
    (appointed, 2, 2),
    (columned, 3, 4),
    (called, 3, NEVER),
)
"""What rows look like, how many are needed, and how many where blank lines stand between."""
