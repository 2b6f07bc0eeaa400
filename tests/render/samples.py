"""Cards and proofs of made-up stories, for tests of pages."""

from __future__ import annotations

from generator.model import (
    Basis,
    Byline,
    Caption,
    Card,
    Clipping,
    Correction,
    Date,
    Digest,
    District,
    Figure,
    Galley,
    Kin,
    Layout,
    Page,
    Paragraph,
    Person,
    Proof,
    Query,
    Story,
)
from generator.text import Span, Text

PLACES = (
    District("河阴县", "419901", Basis.PRINTED, "虚州市", "中原省"),
    District("虚州高新技术产业开发区", "419971", Basis.EDITOR, "虚州市", "中原省"),
    District("临溪区", "419902", Basis.PRINTED, "虚州市", "中原省"),
    District("白石自治州青川县", "529901", Basis.PRINTED, "白石自治州", "云岭省"),
)
TAGS = ("economy", "housing-land", "ecology", "traffic-roads", "key-projects")
DAY = Date("8月18日", "2019-08-18", "day", Basis.INFERRED, "迎国庆")


def card(number: int, **facts) -> Card:
    """Make a card; `facts` replace what is made up."""
    made = {
        "id": f"{number // 7:03}_sample-{number % 7 * 9 + 5}",
        "seed": f"{number // 7:03}_sample",
        "order": number % 7 + 1,
        "title": f"河阴县第{number}次推进老旧小区改造",
        "date": Date("", f"20{17 + number % 4}-{number % 12 + 1:02}-{number % 28 + 1:02}", "day", Basis.PRINTED),
        "district": PLACES[number % len(PLACES)],
        "tags": (TAGS[number % 5], TAGS[(number + 2) % 5]),
        "people": (Person("赵一鸣", "县委书记"), Person(f"钱{'甲乙丙丁戊己庚'[number % 7]}", None)),
        "summary": "会议要求，年底前完成十二个小区的管网改造，让八百户居民住得安心。",
    }
    return Card(**{**made, **facts})


def digest(count: int, **facts) -> Digest:
    """Make a digest of cards."""
    return Digest(tuple(card(number, **facts) for number in range(count)))


RAW = """河阴融媒 书记访谈录
把事办到群众心坎上
河阴县改造老旧小区
管网一次改到位 居民不再怕下雨
本报讯 8月18日,河阴县召开老旧小区改造推进会 and 现场会。县委书记赵一鸣要求,年底
前完成十二个小区的改造。(记者 孙小河 文/图)
一、先修下水道
总投资4.2亿元,惠及800户。800户。
居民在新铺的路上散步 李田 摄
"""


def proof(**facts) -> Proof:
    """Make a page with one story that has everything; `facts` replace fields of the story."""
    page = Page("000_sample", "000_sample.txt", RAW, Text.of(RAW))

    def piece(words: str) -> Text:
        return Text.of(words, RAW.index(words))

    first = piece("8月18日,河阴县召开老旧小区改造推进会 and 现场会。县委书记赵一鸣要求,年底")
    change = Correction("restore_words", (span_of(" and "),), " and ", "和", "转换时留下的英文词")
    copy = Correction("drop_copies", (Span(RAW.rindex("800户。"), RAW.rindex("800户。") + 5),), "800户。", "", "重复")
    doubt = Query("Q204", span_of("十二个小区"), "数目与别处不合", "十三个小区")
    clipping = Clipping(
        headline=piece("河阴县改造老旧小区"),
        kicker=piece("把事办到群众心坎上"),
        deck=piece("管网一次改到位 居民不再怕下雨"),
        column=piece("书记访谈录"),
        agency=piece("本报讯"),
        bylines=(piece("记者 孙小河 文/图"),),
        body=(Paragraph(first), Paragraph(piece("总投资4.2亿元,惠及800户。"), piece("一、先修下水道"))),
        captions=(Caption(piece("居民在新铺的路上散步"), piece("李田 摄")),),
    )
    made = {
        "id": "000_sample-5",
        "seed": "000_sample",
        "order": 1,
        "clipping": clipping,
        "title": "河阴县改造老旧小区",
        "date": DAY,
        "district": PLACES[1],
        "bylines": (Byline("记者", ("孙小河",), "文/图"),),
        "tags": TAGS[:2],
        "keywords": ("管网", "下水道"),
        "people": (Person("赵一鸣", "县委书记"),),
        "summary": "河阴县召开老旧小区改造推进会，要求年底前完成十二个小区的改造。",
        "figures": (Figure("总投资4.2亿元", "4.2", "亿元"), Figure("惠及800户", "800", "户")),
        "corrections": (change, copy),
        "queries": (doubt,),
    }
    story = Story(**{**made, **facts})
    layout = Layout(Galley(page, page.text), (clipping,), (), ())
    return Proof(page, layout, (story,), (change, copy), (doubt,), paper="河阴日报", number="2", date="2019-08-20")


def span_of(words: str) -> Span:
    """Find words on the sample page."""
    start = RAW.index(words)
    return Span(start, start + len(words))


def kin(*pairs: tuple[str, str, str]) -> dict[str, tuple[Kin, ...]]:
    """Tie stories together: id, other id, why."""
    return {one: (Kin(other, why),) for one, other, why in pairs}
