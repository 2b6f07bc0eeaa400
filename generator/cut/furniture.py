"""Furniture: page heads, folios, imprints, turn lines, known by their words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.cut.forms import LUNAR
from generator.cut.web import lone, web

if TYPE_CHECKING:
    from generator.cut.forms import Forms

FOLIO = re.compile(
    r"(?:第?\s?[A-Z]?\d{1,2}\s?版?[\s·|｜]*[一-鿿]{2,6}|[一-鿿]{2,6}[\s·|｜]*第?\s?[A-Z]?\d{1,2}\s?版?|第?[A-Z]?[\d一二三四五六七八九十]{1,3}版)"
    r"|[一-鿿]{2,8}\s+第\s?[A-Z]?\d{1,2}\s?版\s+[一-鿿]{2,6}|[一-鿿]{1,8}报(?:\s+[一-鿿·]{2,6})?\s*[①-⑳]"
    r"|(?:[A-Z]\d{1,2}|0\d)(?:[\s·]*[一-鿿·\s]{2,14})?|(?:[一-鿿]{2,8}\s+[A-Z]{3})?[A-Z]+(?: [A-Z]+){1,7}"
    r"|[-–—－·•]+\s?[A-Z]?\d{1,3}\s?[-–—－·•]+|第\s?\d{1,3}\s?页(?:[\s，/]*共\s?\d{1,3}\s?页)?"
)
"""A page number, with the name of its section where it may be mistaken; the name of a paper in Latin letters."""
CONTENTS = re.compile(r"[^。]{4,40}(?:\s|…|·|\.\.|[▶►→])+[▶►→]?\s?第?\s?[A-Z]?\d{1,2}\s?版")
"""What stands inside, and on which page."""
ELSEWHERE = re.compile(
    r"[>＞▶►→☞★\s]*(?:更多|详细|相关|有关|全文|详情|具体)[^，。]{0,14}见\s?(?:本报|今日)?\s?(?:第?\s?[A-Z]?\d{1,2}|[一二三四五六七八九十])\s?版"
)
"""Where more of a subject stands: 更多校园新闻请见本报6版."""
PHONE = re.compile(
    r"\d{3,4}[-—－]?\d{4}\s?\d{3,4}|\d{7,}|\d{3,4}[*×]{2,}\d{2,4}|：\s?\d{3,4}[\s-]\d{4}(?!\d)|电话：\s?(?:9\d{4}|1\d{4})(?!\d)|\bwww\.|@|https?:"
)
"""Where to call or write."""
OFFER = re.compile(r"[^，。：；\s]{2,12}(?:\s+[^，。：；\s]{2,12}){2,}")
"""Short phrases with blanks between, as of somebody who offers something."""
SHOP = re.compile(
    r"[^，。：；\s]{2,12}(?:\s+[^，。；\s]{2,30})+\s+(?:(?:地址|店址|电话|热线)：\S{2,20}|咨询电话\s\d{7,8})"
)
"""Short phrases, and where somebody is who offers something."""
HOTLINE = re.compile(
    r"[^，。；]{0,28}(?:热线|专线)[\s：]?(?:\d{5,8}|\d{4} \d{4})[^。；]{0,20}(?<!。)|[^，。；]{2,20}(?:热线|专线)\s*(?:24|二十四)小时[^，。；]{0,12}"
)
"""A number to call with a name of its own: 晚报热线96110 有线索请拨打."""
READ, TIMES = "(?:阅读|浏览|播放|点赞|评论|转发|分享|收藏)", r"[\d.]+万?\+?"
"""What is done with what stands on a screen, and how often."""
COUNTERS = re.compile(rf"(?:\s*(?:{TIMES}\s?{READ}|{READ}[量数]?\s?[：:]?\s?{TIMES}))+")
"""How many read, liked or shared what stands on a screen."""
SCREEN = re.compile(
    r"[上下]一[篇版期条则](?:[：:\s].*|$)|(?:[\d年月日:-]+\s+)?字[号体]\s?[：:].*|(?:本版)?(?:标题|版面)导航|第?\s?[A-Z]?\d{1,2}\s?版\s?[：:]\s?[一-鿿]{2,8}"
)
"""What leads through the pages of a paper on a screen."""
SITE = re.compile(r"(?:https?:|www\.)[!-~]+")
"""Where a paper stands on the net, and nothing else."""
PUBLISHED = re.compile(
    r"总第\s?\d+\s?期|第\s?\d{2,5}\s?期|(?:中共)?[一-鿿]{2,12}机关报(?:\s.*号)?|[一-鿿]{0,3}内刊\s?第?\s?[\d〇○零一二三四五六七八九()（）-]+号?|[一-鿿\s、]{4,40}(?:主办|主管|协办|承办|出品|出版)"
)
"""The number of an issue, and who makes the paper, in a line by itself."""
ASKED = 1 << 11
"""So many answers are kept: whoever looks for columns asks of each line of a page again and again."""
REACHED = 4
"""How much it tells that a line says where to call or write, or where its page is from."""
WEATHER = re.compile(
    r"天气预报[\s：](?=[^。]*(?:℃|晴|阴|多云|[雨雪])).{2,}|天气[\s：]+[今明][日天夜晚](?=[^。]*(?:级|℃|°)).{2,}|(?:[今明后][日天晚]|今夜)天气[\s：](?=[^。]*(?:℃|晴|阴|多云|[雨雪])).{2,}"
)
"""The weather of a day to come, as a box of a page has it."""
SPACED = re.compile(r"\S(?:\s+\S){5,}")
"""A line with a blank behind each of its characters."""
WIDE = re.compile(r"[一-鿿](?:\s+[一-鿿])+\s+\d{1,2}")
"""The name of a section and its page, set so: 视 点 4."""
SPECK = re.compile(r"[.．|｜·•'`~^_,-]")
"""A sign by itself that no section is parted with."""
SPECKS = re.compile(r"(?:[^\w\s。，！？…“”‘’—（）《》、；：]|[_—，：\s])+")
"""Signs and nothing else, and none that ends or quotes a sentence."""
RULE = 3
"""So many times the same sign is a rule between two texts."""
ALMANAC = re.compile(rf"星期[一二三四五六日天]|(?:农历)?{LUNAR}|农历[一-鿿]{{1,3}}月[初十廿二三][一-鿿]{{1,2}}")
"""A weekday, or a day of the old calendar, by itself: 农历丙戌年三月廿一."""
EDITION = re.compile(
    r"[一-鿿]{2,6}\s+[一-鿿]{2,4}(?:新闻|要闻|版|专刊|专版|周刊)(?:\s+[■●◆]\S{2,8}[■●◆])?|[一-鿿]{2,6}融媒\s*[\s·|｜]\s*[一-鿿·]{2,8}"
)
"""The name of a paper and of its page, where the paper's does not end like one: 青禾矿工 综合新闻, 青禾融媒 · 健康教育."""
ISSUE = re.compile(r"[一-鿿]{2,6}报\s+[一-鿿·]{2,8}\s+(?:总?第)?\d{1,5}\s?[期版]")
"""The name of a paper and of its page, and its number: 青禾报 村镇 第1327期."""
MONTH, DAY = (
    re.compile(r"农历\S{0,6}月$"),
    re.compile(r"(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二?十|三十|廿)(?:\s|$)"),
)
"""A month of the old calendar, and a day of it."""
CUTS = (
    (MONTH, DAY),
    (re.compile(r"(?:19|20)\d{2}(?:年(?:\d{1,2}(?:月\d{0,2})?)?)?$"), re.compile(r"\d{0,2}[年月日]")),
    (re.compile(r"星期$"), re.compile(r"[一二三四五六日天](?:\s|$)")),
    (re.compile(r"今日?$"), re.compile(r"日?[一二三四五六七八九十\d]{1,3}版")),
)
"""Where the end of a line cuts a day, a weekday or how many pages the paper has, and the rest: 2003年11月1 / 7日, 星期 / 二, 今 / 日四版."""
EDITOR = re.compile(r"[一-鿿]{2,4}(?:\s|$)")
"""Who makes a page, by his name."""
PHONE_SIGN = re.compile(r"[\d@.:]")
"""What all of it holds."""


def turn(text: str, forms: Forms) -> str:
    """Tell whether the line sends the reader elsewhere or receives him."""
    if forms.turn_out.match(text):
        return "out"
    return "in" if forms.turn_in.match(text) else ""


def closed(text: str) -> str:
    """Close the blanks of a line that has one behind each character; wide ones part its words: 责 编 何 田   校 对 白 露."""
    if SPACED.fullmatch(text) is None:
        return text
    return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", text))


def specks(text: str) -> bool:
    """Tell whether a line is what a scanner saw where nothing is printed, a narrow sign, or signs of several kinds, as in `■ ·`; or a rule of one sign: ＊＊＊."""
    signs = "".join(text.split())
    several = len(set(signs)) > 1 or len(signs) >= RULE
    return SPECK.fullmatch(text) is not None or (SPECKS.fullmatch(text) is not None and several)


@lru_cache(ASKED)
def furniture(text: str, forms: Forms) -> int:
    """Count what is not of an article."""
    if specks(text):
        return 6
    text = closed(text)
    if forms.contact.match(text):
        return 0
    found = len(set(forms.furniture.findall(text)))
    sure = forms.furniture_opener.match(text) is not None
    figured = PHONE_SIGN.search(text) is not None
    reached = figured and PHONE.search(text) is not None
    offered = reached and OFFER.fullmatch(text) is not None
    listed = CONTENTS.fullmatch(text) is not None
    alone = lone(text, forms)
    screen = SCREEN.fullmatch(text) is not None or (figured and COUNTERS.fullmatch(text) is not None)
    invited = (
        screen
        or ELSEWHERE.fullmatch(text) is not None
        or WEATHER.fullmatch(text) is not None
        or ISSUE.fullmatch(text) is not None
        or (not alone and web(text, forms))
        or forms.invitation.match(text) is not None
    )
    section, slogan = forms.section.fullmatch(text) is not None, forms.slogan.fullmatch(text) is not None
    return (
        found
        + REACHED
        * (sure + masthead(text, forms) + alone + (reached or any(each.fullmatch(text) for each in (SHOP, HOTLINE))))
        + 6 * (slogan + listed + invited)
        + 2 * offered
        + REACHED * section
    )


def masthead(text: str, forms: Forms) -> bool:
    """Tell whether a line is the head of a page: two of day, weekday, number, name, editors."""
    if text.endswith(forms.notice) or text.endswith(forms.picture_news):  # noqa: PIE810 - to join both costs more
        return False
    return bool(
        ALMANAC.fullmatch(text)
        or EDITION.fullmatch(text)
        or FOLIO.fullmatch("".join(text.split()) if WIDE.fullmatch(text) else text)
        or (text[-1] in "期办管品版报号" and PUBLISHED.fullmatch(text))
        or forms.paper.fullmatch(text)
        or manifold(text, forms)
    )


def manifold(text: str, forms: Forms) -> bool:
    """Tell whether a line says two things that the head of a page says, and hardly anything else."""
    return "，" not in text and forms.masthead_sign.search(text) is not None and parts(text, forms) > 1


def parts(text: str, forms: Forms) -> int:
    """Count the kinds of what the head of a page says: name, day, weekday, number, section, editors."""
    return len({found.lastgroup for found in forms.masthead.finditer(text)})


def heads_page(text: str, following: str, forms: Forms) -> bool | None:
    """Tell whether a line goes on with the following one as the head of a page does, or is parted from it by one; else None."""
    cut = any(before.search(text) and behind.match(following) for before, behind in CUTS)
    if cut or (EDITOR.match(following) and names_role(text, forms)):
        return True
    both = text + following
    if manifold(both, forms) and parts(both, forms) > parts(text, forms):
        return True
    parted = manifold(following, forms) or (masthead(text, forms) and parts(both, forms) <= parts(text, forms))
    return False if parted else None


def names_role(text: str, forms: Forms) -> bool:
    """Tell whether a line of the head of a page ends with what somebody does who makes it: …综合 编辑."""
    ends = (found.end() for found in forms.masthead.finditer(text) if found.lastgroup == "staff")
    return any(not text[end:].strip(" ：") for end in ends)


def stands_alone(text: str, forms: Forms) -> bool:
    """Tell whether a line is never part of a paragraph, however long it is."""
    signed = forms.signatures
    return bool(
        turn(text, forms)
        or signed.is_byline(text)
        or signed.is_bracketed(text)
        or (text[-1] == "）" and signed.is_bare(text))
        or signed.is_credit(text)
        or SITE.fullmatch(text)
        or specks(text)
        or web(text, forms)
    )
