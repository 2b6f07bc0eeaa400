"""Forms: the set words of newspaper pages, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.cut.bylines import Signatures, any_of, signatures

if TYPE_CHECKING:
    from generator.language import Press

DAY = re.compile(r"(?:19|20)\d{2}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}")
"""A day with its year."""
WRITTEN = "[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
"""The same in characters: 一九八九年四月二十一日."""
LUNAR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:闰?[正一二三四五六七八九十冬腊]{1,2}月[初一二三四五六七八九十廿]{2,3})?"
"""A day of the old calendar with its year."""


SENDER = r"(?:——|（)[一-鿿]{4,24}宣(?:传部)?）?|[一-鿿]{5,24}[局委办部会队院]\s?宣"
"""Who sends a slogan, below it: ——青禾县公安局宣."""


@dataclass(frozen=True, slots=True, eq=False)
class Forms:
    """The patterns of one language's set words; equal only to itself, so that what is asked of lines can be kept by it."""

    signatures: Signatures
    """Bylines and credits."""
    furniture: re.Pattern[str]
    """Words of page heads and imprints."""
    masthead: re.Pattern[str]
    """The parts of a page head, a group each."""
    masthead_sign: re.Pattern[str]
    """What each of them holds but the name of a newspaper."""
    contact: re.Pattern[str]
    """How a notice says where to ask."""
    notice: tuple[str, ...]
    """How headings of notices end."""
    office: re.Pattern[str]
    """An office, those who mourn or a day below a notice or letter, or who the author is."""
    slogan: re.Pattern[str]
    """Slogans for the good of the public, and nothing else."""
    section: re.Pattern[str]
    """What a page is about."""
    paper: re.Pattern[str]
    """The name of a newspaper, and what its page is about."""
    furniture_opener: re.Pattern[str]
    """What only such lines begin with."""
    web_place: re.Pattern[str]
    """What opens the steps from the first page of a site to an article."""
    web_field: re.Pattern[str]
    """What opens a field of an article's info line on the web: of the article, of who made it, or how often it was read."""
    web_desk: re.Pattern[str]
    """Who looked after an article, in brackets below it."""
    web_button: re.Pattern[str]
    """What a reader of a web page may press."""
    web_buttons: re.Pattern[str]
    """Nothing else."""
    listing: re.Pattern[str]
    """The name of the programme of an evening, or of a list of what else may be read."""
    invitation: re.Pattern[str]
    """A line that sends readers of a screen or a sheet elsewhere for more."""
    turn_out: re.Pattern[str]
    """A line that leaves the page or column."""
    turn_in: re.Pattern[str]
    """A line that comes from another."""
    turned_out: re.Pattern[str]
    """Such a line behind the text that leaves, in one line with it."""
    turned_in: re.Pattern[str]
    """Such a line before the text that comes, in one line with it."""
    picture_news: tuple[str, ...]
    """What stands over a picture that is a story by itself."""
    caption_opener: re.Pattern[str]
    """What captions begin with."""
    caption_end: tuple[str, ...]
    """What captions end with."""
    at_work: re.Pattern[str]
    """Somebody without a name does something, and there is no more of it."""
    somewhere: re.Pattern[str]
    """Somebody, named or not, does something in, on or before a thing, and there is no more of it."""
    scene: re.Pattern[str]
    """What people do on pictures, somewhere."""
    visit: re.Pattern[str]
    """Somebody looks at something at a place."""
    doing: re.Pattern[str]
    """A line of who does what on a picture."""
    speech: tuple[str, ...]
    """What closes a kicker."""
    event: tuple[str, ...]
    """What a one-line heading may be cut after."""
    joint: re.Pattern[str]
    """What begins the second line of one headline."""
    second: re.Pattern[str]
    """What only a later line of a heading begins with."""
    leading: tuple[str, ...]
    """What no heading ends with."""
    closing: tuple[str, ...]
    """Words that end like a particle, and end headings all the same."""
    speaker: re.Pattern[str]
    """Who speaks in an interview."""
    sidebar: re.Pattern[str]
    """What stands over a box inside an article."""
    column: tuple[str, ...]
    """How standing headings end."""
    several: tuple[str, ...]
    """How standing headings over several short stories end."""
    rubric: re.Pattern[str]
    """A standing heading above a headline, which may stand behind it in one line."""
    note: re.Pattern[str]
    """What a note of the editors begins with."""
    opener: re.Pattern[str]
    """What paragraphs begin with."""
    onward: re.Pattern[str]
    """What only later paragraphs begin with."""
    report: re.Pattern[str]
    """The end of a sentence with an agency tag behind it."""


@lru_cache(maxsize=8)
def forms(press: Press) -> Forms:
    """Build the patterns of a language, once for the same words and at no cost for the same language."""
    return build(signatures(press), tuple(sorted(press.terms.items())))


@cache
def build(signed: Signatures, subjects: tuple[tuple[str, frozenset[str]], ...]) -> Forms:
    """Compile the patterns."""
    word = {subject: any_of(terms) for subject, terms in subjects}
    ends = {subject: tuple(sorted(terms)) for subject, terms in subjects}
    office, day = (
        rf"(?:[一-鿿（）]{{3,24}}?{word['offices']}(?<![新开布格破大变]局)|中共[一-鿿]{{2,8}}委)",
        rf"(?:(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日|{DAY.pattern}日?|{WRITTEN}|{LUNAR})",
    )
    kin = rf"{word['mourners']}(?:\s+[一-鿿]{{2,4}})+"
    signatory = rf"[一-鿿]{{0,8}}?{word['citizens']}\s*[：:]?\s*[一-鿿]{{2,4}}等[\d一二三四五六七八九十百]{{1,5}}[人户名位](?:\s*联名)?|{kin}(?:\s+{kin})+(?:\s*[率携偕][一-鿿]{{1,6}})?|(?=\S*\s)[一-鿿\s、]{{2,40}}{word['mourning']}"
    button = rf"(?>[【\[（]?\s?{word['web_buttons']}\s?[】\]）]?)"
    villagers = rf"(?:[一-鿿]{{2,12}}[村镇乡县市区街路号楼组队]\s*)?[一-鿿]{{2,4}}等[\d一二三四五六七八九十百]{{1,5}}[名户位]{word['citizens']}|[一-鿿]{{2,12}}[村镇乡社区校院厂园班组]全体(?:村民|居民|业主|师生|职工|同学|家长)"
    today = "今日(?![一-鿿]*[评论谈点注焦荐话题])[一-鿿]{2,3}"
    return Forms(
        signatures=signed,
        furniture=re.compile(word["furniture"]),
        masthead=re.compile(
            rf"(?P<day>{DAY.pattern}|{WRITTEN}|(?:\d{{1,2}}月\d{{1,2}}日|\d{{1,2}}[./]\d{{1,2}})(?=\s+(?:星期|农历)))|(?P<week>星期[一二三四五六日天])|(?P<lunar>农历|{LUNAR})|(?P<issue>总第?\s?\d+|第\s?[\d〇零一二三四五六七八九十百]+\s?期)"
            rf"|(?P<folio>第\s?[\d一二三四五六七八九十]{{1,3}}\s?版|(?:^|\s)\d{{1,2}}\s?版(?=\s|$)|(?<![A-Za-z\d])[A-Z]\d{{1,2}}(?![A-Za-z\d])|(?:^|\s)0?\d{{1,2}}\s(?=[一-鿿]{{2}})|^0\d(?=[一-鿿])|(?<=版)\s+\d{{1,2}}$|\s0\d$)"
            rf"|(?P<name>(?:^|[\s·【])(?:[一-鿿]{{2,5}}{word['papers']}|{today})(?=$|[\s·】]))|(?P<section>(?:^|(?<=\s)|\s){word['sections']}(?:[·、]{word['sections']})*(?:新闻|版)?(?=$|\s))|(?P<supplement>(?:^|(?<=[\s·]))[一-鿿]{{0,4}}副刊(?=[\s·]))|(?P<extent>[本今][期日]共?\s?[\d一二三四五六七八九十]{{1,2}}\s?[个块]?版)|(?P<staff>{word['editors']})"
        ),
        masthead_sign=re.compile(rf"[\dA-Z星农年总第{''.join(editor[0] for editor in ends['editors'])}]"),
        contact=re.compile(rf"{word['contacts']}(?=[\s：:，、（为是\d]|$)"),
        notice=ends["notices"],
        office=re.compile(
            rf"{office}(?:[\s、]+{office})*(?:\s*{day})?|{signatory}|{villagers}|{day}|（{day}）|（(?:本文)?作者(?:单位|系|为|是)[^）]{{2,40}}）"
        ),
        slogan=re.compile(
            rf"(?:[一-鿿]{{2,5}}[\s，：])?{word['slogans']}(?:[\s，、！·]*{word['slogans']})+！?(?:\s*[一-鿿]{{2,12}}！)?"
            rf"|公益广告|[■●◆★【]\s*公益广告\s*[■●◆★】]?\s[^。]{{4,60}}|{SENDER}"
        ),
        section=re.compile(
            rf"{word['sections']}(?:[·、\s]*{word['sections']})*(?:新闻|版|视窗|之窗|窗口|天地|园地|纵横|广角|周刊|时空|视野)?"
        ),
        paper=re.compile(
            rf"[一-鿿]{{2,6}}{word['papers']}(?:\s*·\s*[一-鿿]{{2,4}}|\s+(?:{word['sections']}|副刊)(?:[·、\s]+{word['sections']})*(?:新闻|版)?)?"
        ),
        furniture_opener=re.compile(
            rf"[■●◆【\s]*(?:(?:本[版期栏刊])?{word['furniture_openers']}(?:[\s：:（\d/／】]|$)|{today}$)"
        ),
        web_place=re.compile(rf"{word['web_places']}\s*[：:>＞»›]"),
        web_field=re.compile(
            rf"(?:^[【（\[]?\s?|(?<=[\s|｜】）\]]))(?:(?P<field>{word['web_fields']})\s*[：:]|(?P<author>{word['web_authors']})\s*[：:]|(?P<staff>{word['web_staff']}|时间(?=\s*：\s*\d{{4}}[-/]))\s*[：:]|(?P<count>{word['web_counts']})\s*[：:]?\s*(?=[\[（]?\s?\d)|(?P<stamp>{DAY.pattern}))"
        ),
        web_desk=re.compile(rf"[（【\[]\s*(?:{word['web_staff']}\s*[：:][^，。：]{{2,12}})+[）】\]]"),
        web_button=re.compile(button),
        web_buttons=re.compile(rf"(?>{button}(?:[\s|｜·/]*+{button})*+)[\s|｜]*"),
        listing=re.compile(
            rf"[■●◆▲【\s]*(?:(?P<programme>[^，。：]{{0,8}}{word['programmes']})|(?P<related>{word['related']}))[】：:\s]*"
        ),
        invitation=re.compile(rf"[>＞》▶►☞★【（\s]*{word['invitations']}[^，。]{{0,30}}$"),
        turn_out=re.compile(rf"[（【▶▼→★\s]*{word['turns_out']}[^。，]{{0,20}}$"),
        turn_in=re.compile(rf"[（【◀▼▲←★①-⑳\s]*{word['turns_in']}[^。，]{{0,30}}$"),
        turned_out=re.compile(rf"[（【▶▼→★]\s*{word['turns_out']}[^（），。：；“”]{{0,16}}[）】]?$"),
        turned_in=re.compile(rf"[（【◀▼▲←★①-⑳\s]*{word['turns_in']}[^（），。：；“”]{{0,16}}[）】]\s*"),
        picture_news=ends["picture_news"],
        caption_opener=re.compile(rf"[▲△▼←→↑↓◀▶（]?{word['caption_openers']}"),
        caption_end=ends["caption_ends"],
        at_work=re.compile(
            rf"[^镇乡县市区村州旗名位有\d，。：；“”\s]{{0,6}}?{word['agents']}们?"
            rf"(?:正?在|为|给|将|把|向|用(?![水电气煤药车地房])|乘|与|陪|围|[^，。：；“”\s]{{0,10}}?(?:{word['scene_verbs']}|{word['work_verbs']}))"
            r"(?:[^，。：；“”\s]{1,16}|[^，。：；“”\s]{0,8}“[^”，。]{2,10}”)。?"
        ),
        somewhere=re.compile(
            rf"(?!.*(?:会|{word['speech']}))(?:{word['surnames']}[一-鿿]{{1,2}}|(?:\d{{1,2}}月\d{{1,2}}日，)?[^，。：；“”\s在]{{0,16}}?{word['agents']}们?)(?:（[^）]{{1,3}}）)?正?在"
            rf"(?:[^，。：；“”\s\d]{{1,14}}(?:[里内前旁边外]|(?<![会议赛路基业])上)|(?=[给为用]|{word['scene_verbs']}|{word['work_verbs']}))"
            r"(?:[^，。：；“”\s\d了出成的时]{2,10}|[^，。：；“”\s\d了出成的时]{1,5}[他她]的[^，。：；“”\s\d了出成的时]{2,6})。?"
        ),
        scene=re.compile(rf"[在到赴][^，。]{{2,24}}(?<!的){word['scene_verbs']}"),
        visit=re.compile(
            rf"{word['surnames']}[一-鿿]{{1,2}}在[^，。：\s]{{2,16}}{word['scene_verbs']}[^，。：\s]{{0,16}}(?:情况|工作|进展)。?"
        ),
        doing=re.compile(
            r"(?:[^，。：]{2,18}现场，)?[^，。]{2,12}正在(?!进一步|调查|核查|侦|审|研究|处理|有序|抓紧|积极|加紧)[^，。]{2,20}。?$|[^，。]{2,6}(?:体验|参观|游览|观赏|选购|采摘|展示)[^，。]{2,14}。?$"
            r"|[^，。：]{4,18}现场，[^，。：]{1,10}在[^，。：]{3,20}。?$"
            r"|[^，。：\s]{6,}(?<![今明起始将已月日期间夜])(?:施工|作业)$"
        ),
        speech=ends["speech"],
        event=ends["events"],
        joint=re.compile(word["headline_joints"]),
        second=re.compile(word["headline_seconds"]),
        leading=ends["leading"],
        closing=ends["closing"],
        speaker=re.compile(rf"{word['speakers']}[：:]"),
        sidebar=re.compile(rf"[■●◆▲□◇【\s]*{word['sidebars']}[】：]?"),
        column=ends["columns"],
        several=ends["several"],
        rubric=re.compile(
            rf"(?:{word['rubrics']}(?:\s*[·|｜]\s*[一-鿿]{{2,6}})?|[一-鿿]{{2,5}}{word['rubric_ends']})(?=\s|$)"
        ),
        note=re.compile(rf"[■●◆【（\s]*{word['notes']}[】）]?[：:\s]"),
        opener=re.compile(rf"{word['onward']}|{word['openers']}"),
        onward=re.compile(word["onward"]),
        report=re.compile(rf"[。！？”]\s*(?={word['agencies']}(?:\s|（))"),
    )
