"""The web: what a page of a paper's web edition prints around its articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.cut.forms import Forms

STAMP = re.compile(
    r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?\s*(?=\d{1,2}：))(?:\s*\d{1,2}：\d{2}(?:：\d{2})?)?"
)
"""A day as machines write it, or with the time of day."""
DAY = re.compile(r"\d{4}\s?[年.]\s?\d{1,2}\s?[月.]\s?\d{1,2}日?")
"""A day as people write it, who also write it below notices."""
STEP = re.compile("[>＞»›]+")
"""What stands between the steps from the first page to an article."""
FIRST, LAST = re.compile(r"(?:网站)?(?:首页|主页)"), "正文"
"""Where they begin, and where they end."""
HOME = re.compile(r"(?:首页|主页)\s*[/→]\s*[^，。]+")
"""The same with another sign."""
LEGAL = re.compile(
    r"(?:版权所有(?![者人权])|Copyright\b|©)[^，。]*|[^，。]{0,60}?(?:ICP[备证]|公网安备)\D{0,6}\d.*|[^，。]{2,24}\s+版权所有(?:\s.*)?"
)
"""Who has the rights, and under which number the site is registered."""
SENTENCE = re.compile("[，。；！？]")
"""What no field of an info line holds."""
LONGEST = 40
"""A field is not longer."""
CLOSES, ENDS = "）】]", "。！？”…"
"""What closes a bracket, and what a sentence."""
STRONG = 4
"""A button of so many characters stands for itself."""


def fields(text: str, forms: Forms) -> list[re.Match[str]]:
    """Find the fields of an info line; none when the line holds anything else: 来源：青禾日报 作者：何田 浏览次数：12."""
    if forms.web_field.match(text) is None:
        return []
    found = list(forms.web_field.finditer(text))
    stops = [each.start() for each in found[1:]] + [len(text)]
    values = [text[one.end() : stop] for one, stop in zip(found, stops, strict=True)]
    if any(len(value) > LONGEST or SENTENCE.search(value) for value in values):
        return []
    dated = any(each["stamp"] for each in found) and any(each["author"] or each["staff"] for each in found)
    return found if dated or any(each["field"] or each["count"] for each in found) else []


def lone(text: str, forms: Forms) -> bool:
    """Tell whether a line is one field by itself, which may as well be the row of a table: 来源：县种子站."""
    found = fields(text, forms)
    return len(found) == 1 and bool(found[0]["field"])


def steps(text: str) -> bool:
    """Tell whether a line is the steps from the first page of a site to an article: 首页 > 新闻 > 本地."""
    if HOME.fullmatch(text):
        return True
    if STEP.search(text) is None or SENTENCE.search(text):
        return False
    way = [step.strip() for step in STEP.split(text)]
    return FIRST.fullmatch(way[0]) is not None or way[-1] == LAST


def buttons(text: str, forms: Forms) -> bool:
    """Tell whether a line holds nothing but what a reader may press: 【打印本页】 【关闭窗口】."""
    if forms.web_buttons.fullmatch(text) is None:
        return False
    found = [each[0] for each in forms.web_button.finditer(text)]
    return len(found) > 1 or text[0] in "【[" or len(text) >= STRONG


def web(text: str, forms: Forms) -> bool:
    """Tell whether a line is of the web page and not of an article on it."""
    return bool(
        forms.web_place.match(text)
        or STAMP.fullmatch(text)
        or steps(text)
        or LEGAL.fullmatch(text)
        or forms.web_desk.fullmatch(text)
        or fields(text, forms)
        or buttons(text, forms)
    )


def author(text: str, forms: Forms) -> tuple[int, int] | None:
    """Find the byline that is a field of an info line, as places in the text."""
    found = fields(text, forms)
    if not found:
        return None
    stops = [each.start() for each in found[1:]] + [len(text)]
    for one, stop in zip(found, stops, strict=True):
        rest = text[: one.start()].strip(), text[stop:].strip()
        if (
            one["author"]
            and forms.signatures.is_byline(text[one.start() : stop].strip())
            and not any(map(DAY.fullmatch, rest))
        ):
            return one.start(), stop
    return None


def looked_after(text: str, forms: Forms) -> tuple[int, int] | None:
    """Find who looked after an article in brackets behind its last sentence, as places in the text: 过河了。（责任编辑：何田）."""
    if text[-1] not in CLOSES:
        return None
    found = forms.web_desk.search(text, max(len(text) - LONGEST, 1))
    return found.span() if found and found.end() == len(text) and text[found.start() - 1] in ENDS else None
