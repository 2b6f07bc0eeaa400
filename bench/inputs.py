"""What `bench.growth` feeds the program: a usual page of any length, and pages that somebody made to hurt."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PARAGRAPH = "老水塔建于上世纪五十年代，是苗圃街的地标，今年街道筹款将它加固，还在塔底辟出一间小小的展览室。"

ARTICLE = (
    "大河镇第{0}村种下{1}棵树\n\n本报讯 5月{2}日，大河镇第{0}村村民上山植树，当天种下{1}棵，同比增长{2}%。\n\n"
    "“明年还要再种{1}棵。”村支部书记王小山说，{0}号山头已经平整，{2}日前开工。\n\n（记者 李小满）\n\n\n"
)

FRAGMENTS = [
    "8月18日，",
    "昨日，",
    "去年5月",
    "本报讯 ",
    "记者 李小满",
    "（通讯员 孙明）",
    "区委书记王建国",
    "、",
    "、李小满",
    "王小山说，",
    "“",
    "”",
    "（",
    "）",
    "。",
    "，",
    "；",
    "：",
    "\n",
    "\n\n",
    "\n\n\n\n",
    "图为",
    "摄",
    "同比增长8.7%",
    "投资12亿元",
    "第3批",
    "百分之五",
    "一是",
    "郑州市",
    "中原区",
    "经开区",
    "石鼓镇",
    "种树",
    "会议强调，",
    "据新华社电",
    "●",
    "——",
    "…",
    "A04",
    "1.",
    "责任编辑 ",
    "副市长",
    "上接第一版",
]

SIGNS = "东南西北中山河湖海田。，、“”（）\n 0123456789年月日区县市ab"


def articles(number: int) -> str:
    """Print as many different short articles as asked for."""
    return "".join(ARTICLE.format(each, each * 37 % 9973, each % 28 + 1) for each in range(number))


def fibonacci(size: int) -> str:
    """Write a word that repeats itself at all scales."""
    short, long = "风从河上来，", "带着稻谷的味道。"
    while len(long) < size:
        short, long = long, long + short
    return long[:size]


def noise(size: int) -> str:
    """Draw signs of a newspaper by lot, the same ones each time."""
    return "".join(random.Random(1).choices(SIGNS, k=size))  # noqa: S311 - no secret


def fragments(size: int) -> str:
    """Draw what finders look for by lot, the same each time."""
    return "".join(random.Random(1).choices(FRAGMENTS, k=1 + size // 3))  # noqa: S311 - no secret


def misprints(size: int) -> str:
    """Print one line many times, each time with another sign wrong."""
    chance = random.Random(1)  # noqa: S311 - no secret
    lines = (PARAGRAPH.replace(chance.choice(PARAGRAPH), chance.choice("东南西北中"), 1) for _ in range(1 + size // 48))
    return "\n\n".join(lines)[:size]


def mixed(size: int) -> bytes:
    """Write every other line in another encoding."""
    lines = articles(1 + size // 330).splitlines()
    return b"\n".join(line.encode("gb18030" if number % 3 else "utf-8") for number, line in enumerate(lines))[:size]


def over(unit: str) -> Callable[[int], bytes]:
    """Repeat a string until there are as many bytes as asked for."""
    return lambda size: (unit.encode() * (1 + size // len(unit.encode())))[:size]


def after_a_letter(unit: str) -> Callable[[int], bytes]:
    """Repeat signs after a letter, without which a page is refused."""
    return lambda size: ("山" + unit * (1 + size // len(unit.encode()))).encode()[:size]


def counted(unit: str) -> Callable[[int], bytes]:
    """Repeat a string with another number each time, so that it is no copy."""
    return lambda size: "".join(unit.format(number) for number in range(1 + size // len(unit))).encode()[:size]


def of(make: Callable[[int], str], bytes_each: float) -> Callable[[int], bytes]:
    """Have a text made as long as needed, and cut it to as many bytes as asked for."""
    return lambda size: make(1 + int(size / bytes_each)).encode()[:size]


def nested(opener: str, closer: str) -> Callable[[int], bytes]:
    """Open as many as fill half of the page, then close all."""
    return lambda size: "".join(sign * (1 + size // 6) for sign in (opener, closer)).encode()[: size - size % 6] + b"a"


KINDS: Mapping[str, Callable[[int], bytes]] = {
    "different articles": of(articles, 330),
    "one article printed all over": over(ARTICLE.format(7, 700, 7)),
    "a paragraph copied": over(PARAGRAPH + "\n\n"),
    "the same in one line": over(PARAGRAPH),
    "misprints of a paragraph": of(misprints, 2.9),
    "one short line all over": over("种树\n"),
    "headings only": over("大河镇推进植树造林工作\n\n"),
    "blank lines": after_a_letter("\n"),
    "blanks": after_a_letter(" "),
    "blank and sign in turn": over("中 "),
    "one letter": over("啊"),
    "two letters in turn": over("ab"),
    "latin words": over("lorem ipsum "),
    "digits": over("1234567890"),
    "numbers": counted("同比增长{0}.7%，完成投资{0}亿元，"),
    "days": counted("8月18日，昨日{0}，去年5月，"),
    "names": counted("区委书记王建国、区长李小满出席{0}，"),
    "places": counted("郑州市中原区、经开区、石鼓镇{0}，"),
    "bylines": counted("{0}（记者 李小满 通讯员 孙明）\n"),
    "captions": counted("图为{0}号现场。李明 摄\n\n\n\n"),
    "open quotes": after_a_letter("“"),
    "nested brackets": nested("（", "）"),
    "nested quotes": nested("“", "”"),
    "sentence ends": after_a_letter("。！？"),
    "a list without end": over("王小山、"),
    "fragments by lot": of(fragments, 3),
    "signs by lot": of(noise, 2.3),
    "a word that repeats itself at all scales": of(fibonacci, 3),
    "controls": over("中\x07国\x1b[2J山川河流湖海田园\u200b林木花草鱼虫"),
    "mixed encodings": mixed,
    "addresses": over("http://a.b/c,d?e=f&g "),
}
"""By name: what makes so many bytes of it."""
