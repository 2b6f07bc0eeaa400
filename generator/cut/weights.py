"""The scales: each piece of evidence, what it weighs, and how it is said to an editor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sign for or against a reading."""

    weight: float
    """How much it speaks for the reading, in natural logarithms of odds; below nought against it."""
    reason: str
    """What was seen, in Chinese."""


WEIGHTS: dict[str, Evidence] = {
    name: Evidence(weight, reason)
    for name, weight, reason in (
        # a heading of any kind
        ("heading.short", 1.0, "不超过三十二字"),
        ("heading.long", 0.5, "一行里有几个标题"),
        ("heading.endless", -9.0, "长得不像标题"),
        ("heading.open_end", 2.0, "句末没有句号"),
        ("heading.ended", -6.0, "句末有句号"),
        ("heading.asking", 1.0, "以问号或叹号收尾，仍可作标题"),
        ("heading.sentences", -6.0, "其中有完整的句子"),
        ("heading.comma", -0.8, "其中有逗号"),
        ("heading.byline", -9.0, "是署名的写法"),
        ("heading.leads_on", -3.0, "末尾的词断在下一段"),
        ("heading.opener", -2.5, "像一段的开头"),
        ("heading.phrases", 1.2, "空格分开的并列短语"),
        ("heading.cut_off", -6.0, "停在逗号或顿号上"),
        ("heading.fragment", -9.0, "以不能开头的标点开头"),
        ("heading.listed", -2.0, "像清单的一项"),
        ("heading.row", -6.0, "像表格或诗的一行"),
        ("heading.particle", -2.5, "末字不能收住标题"),
        ("heading.open", -4.0, "引号或括号没有合上"),
        ("heading.colon", -4.0, "像称呼，或引出下文"),
        ("heading.tiny", -2.0, "不足四字"),
        ("heading.label", 3.0, "是栏目、启事的名称"),
        ("heading.speaker", -6.0, "是对话里的一问一答"),
        ("heading.furniture", -1.0, "有报头、版尾用语"),
        ("heading.scene", -0.9, "像图说"),
        ("heading.report", -9.0, "以电头开头"),
        ("heading.speech", 1.0, "以“强调”一类的词收尾，像引题"),
        # body text
        ("body.ended", 2.5, "以句号收尾"),
        ("body.half", 1.0, "以引号或括号收尾"),
        ("body.sentences", 3.0, "其中有完整的句子"),
        ("body.long", 3.0, "长于六十字"),
        ("body.middling", 1.0, "长于三十二字"),
        ("body.stump", -2.5, "短而没有句号"),
        ("body.row", 4.0, "同上下各行一样，像表格、清单或诗"),
        ("body.fragment", 3.0, "以不能开头的标点开头，必接前文"),
        ("body.comma", 0.7, "其中有逗号"),
        ("body.leads_on", 2.0, "末尾的词断在下一段"),
        ("body.block", -3.0, "几个短语并列，没有句子"),
        ("body.speaker", 4.0, "是对话里的一问一答"),
        ("body.listed", 1.5, "像清单的一项"),
        ("body.report", 4.0, "以电头开头"),
        ("body.colon", 0.5, "以冒号收尾"),
        # other roles
        ("byline.form", 9.0, "是署名的写法"),
        ("byline.more", 7.0, "接着上一行署名"),
        ("byline.photo", -2.0, "只是摄影者的署名"),
        ("credit.form", 8.0, "是摄影者署名的写法"),
        ("caption.opener", 8.0, "以“图为”一类的词开头"),
        ("caption.end", 5.0, "以“现场”一类的词收尾"),
        ("caption.scene", 3.5, "说的是画面里的人在做什么"),
        ("caption.credited", 7.0, "下一行是摄影者署名"),
        ("caption.picture", 2.0, "前面空着一幅图片的位置"),
        ("caption.plain", -6.0, "没有图说的写法"),
        ("caption.ended", -2.0, "以句号收尾，又没有摄影者"),
        ("caption.long", -3.0, "长得不像图说"),
        ("caption.ahead", -1.5, "下文的内容与它相同，更像标题"),
        ("furniture.turn", 14.0, "是转版、接版的提示"),
        ("furniture.word", 2.2, "有报头、版尾、广告用语"),
        ("furniture.plain", -7.0, "没有报头、版尾、广告用语"),
        ("furniture.edge", 1.5, "在版面的开头或末尾"),
        # an article begins with this heading
        ("new.first", 1.0, "版面由此开始"),
        ("new.after_body", -2.0, "上一篇没有署名收尾"),
        ("new.after_byline", 1.5, "上一篇已有署名收尾"),
        ("new.after_late", 1.0, "上一篇的标题印在文末"),
        ("new.ahead", 4.5, "标题的字眼见于下文"),
        ("new.back", -2.5, "标题的字眼见于上文"),
        ("new.apart", 2.5, "上下文说的不是一件事"),
        ("new.bound", -5.0, "上下文说的是一件事"),
        ("new.reported", 3.0, "其后是“本报讯”一类的电头"),
        ("new.signed", 2.0, "其后是署名"),
        ("new.unfinished", -3.5, "上一段还没有完"),
        ("new.unlike", -2.0, "标题的字眼不见于下文"),
        ("new.kin", -2.5, "同一篇里还有相像的小标题"),
        ("new.second", -2.0, "开头的词多用于标题的后一行"),
        ("new.bodiless", -9.0, "标题下面没有正文"),
        ("new.headless", -4.5, "文章没有标题"),
        ("more.near", 1.0, "接着上一行标题"),
        ("more.ahead", 4.5, "标题的字眼见于下文"),
        ("more.back", -2.5, "标题的字眼见于上文"),
        ("more.picture", -0.5, "与上一行标题隔着一幅图片"),
        ("more.parted", -2.0, "与上一行标题隔着图说"),
        ("more.lines", -1.5, "标题已有三行"),
        ("more.after_byline", -3.0, "署名之后又有标题"),
        # a headline that stands behind its text
        ("late.base", -2.5, "标题一般在正文之前"),
        ("late.back", 5.0, "标题的字眼见于上文"),
        ("late.ahead", -3.0, "标题的字眼见于下文"),
        ("late.headed", -7.0, "这篇文章已有标题"),
        ("late.unlike", -3.0, "标题的字眼不见于上文"),
        ("late.unfinished", -2.0, "上一段还没有完"),
        ("late.middle", -3.5, "夹在正文中间"),
        ("late.more", 0.5, "接着上一行标题"),
        # a subhead
        ("subhead.base", -1.5, "夹在文章中间"),
        ("subhead.bound", 1.0, "上下文说的是一件事"),
        ("subhead.apart", -2.5, "上下文说的不是一件事"),
        ("subhead.kin", 4.5, "同一篇里还有相像的小标题"),
        ("subhead.after_byline", -1.0, "署名在导语之后"),
        ("subhead.twice", -3.5, "接连两个小标题"),
        ("subhead.reported", -7.0, "其后是“本报讯”一类的电头"),
        ("subhead.signed", -4.0, "其后是署名"),
        ("subhead.idle", -6.0, "小标题下面没有正文"),
        ("subhead.first", -3.0, "前面只有标题"),
        ("subhead.inline", 9.0, "与后面的正文同在一行"),
        ("subhead.unfinished", -3.5, "上一段还没有完"),
        ("subhead.ahead", 1.5, "标题的字眼见于下文"),
        ("subhead.back", -2.0, "标题的字眼只见于上文"),
        # paragraphs
        ("paragraph.fragment", -6.0, "以不能开头的标点开头，不会另起一段"),
        ("paragraph.unfinished", -4.5, "上一段还没有完"),
        ("paragraph.after_byline", -4.5, "文章已有署名收尾"),
        ("paragraph.lead_byline", 2.5, "署名在导语之后"),
        ("paragraph.report", -6.0, "文章中间不会又有电头"),
        ("paragraph.opening", 1.5, "以电头开头，在标题之下"),
        ("paragraph.bound", 1.5, "与上文说的是一件事"),
        ("paragraph.apart", -1.0, "与上文说的不是一件事"),
        # an article without a heading before it
        ("headless.base", -3.5, "前面没有标题"),
        ("headless.report", 7.0, "以电头开头"),
        ("headless.signed", 6.0, "署名之后以电头开头"),
        ("headless.byline", 2.0, "上一篇已有署名收尾"),
        ("headless.apart", 2.5, "与上文说的不是一件事"),
        ("headless.bound", -2.5, "与上文说的是一件事"),
        ("headless.unfinished", -3.5, "上一段还没有完"),
        # bylines
        ("signed.start", 0.5, "署名在标题之下"),
        ("signed.end", 0.5, "署名在文末"),
        ("signed.twice", -2.0, "文章已有署名"),
        ("signed.apart", -3.0, "离上一行署名远"),
        ("signed.unfinished", -4.0, "上一段还没有完"),
        ("signed.picture", -1.5, "与正文隔着一幅图片"),
        ("signed.opens", -2.5, "署名在文章最前面"),
        ("signed.adjoining", -5.0, "紧接上一行署名"),
        # pictures
        ("picture.credit", 1.5, "在图说之下"),
        ("picture.loose", -2.5, "前面没有图说"),
        # joins
        ("join.ended", -6.5, "前一段已经完了"),
        ("join.half", -1.0, "前一段以引号或括号收尾"),
        ("join.cut", 4.5, "前一段没有完"),
        ("join.cut_short", 2.5, "前一段短而没有完"),
        ("join.comma", 3.0, "前一段停在逗号或顿号上"),
        ("join.semicolon", 1.0, "前一段停在分号上"),
        ("join.colon", -3.5, "前一段停在冒号上"),
        ("join.fragment", 6.0, "以不能开头的标点开头"),
        ("join.open", 2.0, "前一段的引号或括号没有合上"),
        ("join.closes", 2.5, "合上了前一段的引号或括号"),
        ("join.word", 2.5, "一个词断在两处"),
        ("join.seen", 1.5, "接起来的字眼别处也有"),
        ("join.tail", 2.0, "只剩一个句尾"),
        ("join.report", -9.0, "以电头开头"),
        ("join.opener", -1.2, "像一段的开头"),
        ("join.speaker", -6.0, "是对话里的一问一答"),
        ("join.listed", -3.5, "像清单的一项"),
        ("join.rows", -8.0, "是表格、清单或诗的各行"),
        ("join.overlap", 6.0, "断处的字重复了一次"),
        ("join.resumed", 4.0, "接版提示之后接着转版处"),
        ("join.block", -6.0, "前面是一行标题"),
        ("join.subhead", -5.0, "中间隔着小标题"),
        ("join.far", -0.5, "中间隔着图片"),
    )
}
"""By name; the part before the dot is the reading that it speaks of."""

WEIGHT = {name: evidence.weight for name, evidence in WEIGHTS.items()}
"""The weights alone, by name."""
