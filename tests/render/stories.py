"""A story with everything in it, and one with nothing."""

from dataclasses import replace

from generator.model import (
    Basis,
    Byline,
    Caption,
    Clipping,
    Date,
    District,
    Figure,
    Galley,
    Layout,
    Page,
    Paragraph,
    Person,
    Proof,
    Story,
)
from generator.text import Text

RAW = "引题\n主题 A & B\n副题\n本报讯\n“第一段”。\n小标题\n第二段</script>\n图说\n甲 摄\n=1+1"


def cut(words):
    return Text.of(words, RAW.index(words))


FULL = Story(
    id="page-5",
    seed="page",
    order=1,
    clipping=Clipping(
        headline=cut("主题 A & B"),
        kicker=cut("引题"),
        deck=cut("副题"),
        column=None,
        agency=cut("本报讯"),
        bylines=(),
        body=(Paragraph(cut("“第一段”。")), Paragraph(cut("第二段</script>"), cut("小标题"))),
        captions=(Caption(cut("图说"), cut("甲 摄")),),
    ),
    title="主题 A & B",
    date=Date("8月18日", "2019-08-18", "day", Basis.PRINTED),
    district=District("巩义市", "410181", Basis.PRINTED, "郑州市", "河南省"),
    bylines=(Byline("记者", ("甲乙", "丙丁")), Byline("通讯员", ("戊己", "庚辛"), "文/图")),
    tags=("rural",),
    keywords=("乡村",),
    people=(Person("王五", "=书记"),),
    summary="“第一段”。",
    figures=(Figure("8000套住房", "8000", "套"),),
)

BARE = replace(
    FULL,
    id="page-1",
    clipping=Clipping(None, None, None, None, None, (), (Paragraph(cut("“第一段”。")),), ()),
    date=Date("8月18日", "--08-18", "day", Basis.PRINTED),
    district=None,
    bylines=(),
    tags=(),
    keywords=(),
    people=(),
    figures=(),
)


def proof(*stories):
    page = Page("page", "page.txt", RAW, Text.of(RAW))
    layout = Layout(Galley(page, page.text), tuple(s.clipping for s in stories), (), ())
    return Proof(page, layout, stories, (), (), paper="郑州晚报", edition="要闻", number="A03")
