"""Signs: what each strip by itself says for and against each role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.adverts import ADVERTISEMENT
from generator.cut.below import (
    comments,
    exclaims,
    is_clause,
    over_briefs,
    over_headline,
    over_letters,
    over_several,
    over_table,
)
from generator.cut.bylines import GENRE
from generator.cut.captions import caption, tells_story
from generator.cut.furniture import REACHED
from generator.cut.lengths import HEADING
from generator.cut.page import PICTURE
from generator.cut.rows import DUTY
from generator.cut.weighing import Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.cut.page import Page
    from generator.cut.traits import Traits
    from generator.cut.weighing import Sign

OFFER = 5
"""What somebody offers takes not more lines."""
NEAR = 8
"""So many strips around a name are looked at for it."""
NOTICE = 12
"""The heading of a notice stands not more strips above who signs it."""
AUTHOR = re.compile(r"\s*（.*")
"""Who an author is, behind his name."""
BRACKETS = re.compile(r"（[^）]*）")
"""What stands in brackets, as who wrote a report does behind its tag."""
SELF, SAYS = re.compile(r"我(?:名?叫|是[^，。；！？：]{0,12})$"), 16
"""What stands before the name of somebody who says who he is, and how far before."""
WRITTEN = re.compile("(?:同志|先生|女士|读者)?的?(?:来信|来电|信)")
"""What somebody sent to the paper, behind his name."""
STAMP = re.compile(r"[^：，]{0,8}[日时点]：")
"""A day or an hour, of which something is told behind a colon."""
TITLE = re.compile("[一-鿿]{3,6}")
"""The name of a page, or of a supplement."""
TOLD = 0.3
"""A heading that has a larger share of its words in a text is told there."""
HALF = 0.4
"""The name of a page has hardly more of its words in the first text below it."""
NOTED = re.compile(r"（(?![^）]*(?:通过|批准|修订|公布|讲话|发言))[^）]*\d[^）]*[年月日名人号条项届次期][^）]{0,24}）$")
"""A note in brackets that tells a day or a number: （2019年4月，共16名）."""
ASKING = frozenset("！？…")
"""What may close a heading though it closes a sentence."""
SALUTE = 8
"""A line that closes with a colon and is not longer addresses somebody."""
SECTION = 40
"""The number of the next section stands not more strips away."""
HEAD = 3
"""So many strips of the head of a page may stand above its number."""
EDGE = 2
"""So many strips at either end of a page are its edge."""
NAME = re.compile(r"[一-鿿]{2,6}[·・][一-鿿]{2,6}|[一-鿿]{2,6}报\s+[一-鿿]{2,6}")
"""What a page may be called: 冠山·人文, 青禾时报 特别报道."""
DATED = re.compile(
    r"[甲乙丙丁戊己庚辛壬癸]?[子丑寅卯辰巳午未申酉戌亥]年[闰正一二三四五六七八九十冬腊]{1,3}月[初十廿三一二四五六七八九]{2,3}|[一-鿿·]{2,8}\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s+[一-鿿·]{2,8}"
)
"""The same with a day, or the end of a day in the old calendar: 农村经济 2006年4月27日, 戌年十月廿一."""
PAGE_HEAD = re.compile(r"星期[一二三四五六日天]|\d\s?版|第\s?\d+\s?期")
"""What the head of a page says, and nobody who offers something."""
SELLS = re.compile(
    r"分类广告|上门(?:维修|修理|回收|服务)|专业(?:维修|疏通|安装|回收)|(?:常年|大量|长期)(?:供应|收购|出售)|出[售租]|招租|转让|求购|批发|零售|招[聘工]|承接|加盟|盛大开[业盘]|恭?祝[^，。]{2,16}(?:快乐|如意|大吉|安康|[春夏秋冬]安|吉祥)"
)
"""What an advertisement of one line says."""
SUPPLEMENT = re.compile(r"(?:[一-鿿]{1,6}报)?副刊\s|本[版期刊](?:投稿|编辑|邮箱|主编)|(?:责任)?编辑\s|责编|投稿邮箱")
"""How the line below the name of a supplement opens: 副刊 第187期, 青禾报副刊 第42期."""
CALLED = re.compile(r"[一-鿿]{2,6}|[A-Z]{4,}(?: [A-Z]{2,})*")
"""What a page, or a paper, may be called, in capitals perhaps: 沙洲, SHAZHOU."""
BLOCK_HEAD, SURELY = 12, 3
"""The head of a page has no more lines, and so many that say so, one less around a standing heading."""
SERIAL = 4
"""The number of a row has no more digits."""
OFFICIAL = re.compile(r"[一-鿿]{0,12}(?:长|书记|主任|主席)\s+[一-鿿](?:\s?[一-鿿]){1,2}")
"""Somebody with his post: 指挥长 何田."""
PROVIDED = re.compile(r"[一-鿿、 ]{3,24}(?:提供|供稿)")
"""Who provided the figures of a table."""
TINY = 3
"""No heading says anything in so few characters."""
OFFICES, OFFICE = "部局厅署委", 2.5
"""Last characters of an office, which says even less: 商务部."""
MAXIM = 16
"""A subhead of two clauses is not longer."""
BLOCK, LONG = 64, 60
"""A one-line block of headings, and what is surely longer than that."""


def heading(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for and against a heading."""
    trait = page.traits[at]
    block, signs = trait.size <= BLOCK and trait.phrases, is_signature(page, at)
    yield ("heading.short" if trait.size <= HEADING else "heading.long" if block else "heading.endless"), 1
    if trait.ended and page.strips[at].text.rstrip("”’）》")[-1:] in ASKING:
        yield "heading.asking", 1
    elif trait.ended:
        yield "heading.ended", 1
    else:
        yield "heading.open_end", 0.5 if trait.half else 1
    for seen, name in (
        (trait.full_stop, "heading.sentences"),
        (trait.phrases and not (signs or trait.bare), "heading.phrases"),
        ((trait.last in "，、；" and not is_clause(page, at)) or trait.leading, "heading.cut_off"),
        (trait.last == "；" and trait.commas > 0 and not is_clause(page, at), "heading.item"),
        (is_clause(page, at) or is_clause(page, at - 1), "heading.clauses"),
        (exclaims(page, at), "heading.exclaims"),
        (trait.fragment, "heading.fragment"),
        (trait.listed and not trait.sidebar, "heading.listed"),
        (page.row[at] or provides(page, at), "heading.row"),
        (trait.strung, "heading.strung"),
        ((trait.byline or trait.more or trait.credit) and not comments(page, at), "heading.byline"),
        (signs and not acts(page, at), "heading.signature"),
        (signs and goes_on(page, at), "heading.signed_on"),
        (trait.signature and below_notice(page, at), "heading.signed_notice"),
        (is_dated(page, at), "heading.dated"),
        (trait.contact, "heading.contact"),
        (trait.label or trait.rubric or over_heading(page, at) or comments(page, at), "heading.label"),
        (trait.speaker, "heading.speaker"),
        (
            trait.last == "：" and (announces(page, at) or trait.commas > 0 or trait.size <= SALUTE or trait.address),
            "heading.colon",
        ),
        (trait.address, "heading.address"),
        (trait.introduces, "heading.introduces"),
        (trait.openings > 0, "heading.open"),
        (page.leads_on[at], "heading.leads_on"),
        (trait.opener and trait.commas > 0, "heading.opener"),
        (trait.reports, "heading.report"),
        (trait.bracketed and not (trait.sidebar or over_heading(page, at) or is_genre(page, at)), "heading.bracketed"),
        (trait.speech, "heading.speech"),
        (is_maxim(page, at), "heading.maxim"),
        (trait.bracketed and NOTED.match(page.strips[at].text), "heading.noted"),
        (trait.bracketed and not trait.ordinal and ends_text(page, at), "heading.enclosed"),
    ):
        if seen:
            yield name, 1
    yield from graded(trait)


def is_dated(page: Page, at: int) -> bool:
    """Tell whether a line opens like a text, with its day; what stands over a table, or names a notice, is headed so."""
    trait = page.traits[at]
    headed = (
        trait.phrases or trait.notice or (page.row[at + 1 : at + 2] == (True,) and not (page.row[at] or trait.ended))
    )
    return trait.dated and (STAMP.match(page.strips[at].text) is not None or not headed)


def graded(trait: Traits) -> Iterator[Sign]:
    """Yield what speaks more or less against a heading."""
    if trait.size <= TINY and not trait.ordinal:
        yield "heading.tiny", OFFICE if trait.last in OFFICES else 1
    if trait.commas:
        yield "heading.comma", min(trait.commas * (1 + trait.commas) / 2, 4)
    if trait.particle:
        yield "heading.particle", 0.6 if trait.last == "的" else 1
    if trait.pauses > 1:
        yield "heading.pauses", min(trait.pauses, 4)
    if trait.furniture > 1:
        yield "heading.furniture", min(trait.furniture - 1, 5)
    if trait.scene:
        yield "heading.scene", trait.scene


def is_maxim(page: Page, at: int) -> bool:
    """Tell whether a short line of two clauses, which has its like, stands over a text, as subheads do: 桥通了，船还在."""
    trait = page.traits[at]
    alike = page.kin[at] > 0 and at + 1 < len(page.traits) and page.traits[at + 1].prose
    return alike and trait.commas == 1 and trait.size <= MAXIM and not trait.dated


def below_notice(page: Page, at: int) -> bool:
    """Tell whether the heading above a strip is that of a notice, which an office signs."""
    return (opening := opened_by(page, at)) is not None and opening.notice


def is_signature(page: Page, at: int) -> bool:
    """Tell whether a strip is by whom a letter, an order or a notice is signed, by its look or by the day below."""
    return page.traits[at].signature or is_ordered(page, at) or signs_notice(page, at)


def signs_notice(page: Page, at: int) -> bool:
    """Tell whether a strip below a notice is who gives it, by the day by itself that stands directly below."""
    if page.traits[at].ended or page.traits[at].dated or at + 1 == len(page.traits):
        return False
    return is_day(page.traits[at + 1]) and page.strips[at + 1].gap == 1 and below_notice(page, at)


def acts(page: Page, at: int) -> bool:
    """Tell whether an office stands over what its notice is called, or over the headline behind its report, of which it tells who acts: 区交警大队 / 夏季酒驾查处37人."""
    trait = page.traits[at]
    if not trait.signature or trait.dated:
        return False
    return gives_notice(page, at) or heads_report(page, at)


def heads_report(page: Page, at: int) -> bool:
    """Tell whether a strip stands over the headline that is printed behind its report."""
    opening = opened_by(page, at) if over_headline(page, at) and is_told(page, at + 1) else None
    return opening is not None and opening.reports


def gives_notice(page: Page, at: int) -> bool:
    """Tell whether an office stands directly over what its notice is called, and below the day of another notice, or its end: 青禾县供电公司 / 计划停电通知."""
    below = at + 1 < len(page.strips) and page.traits[at + 1].notice and page.strips[at + 1].gap == 1
    return below and (at == 0 or is_day(page.traits[at - 1]) or (page.traits[at - 1].ended and page.strips[at].gap > 1))


def opened_by(page: Page, at: int) -> Traits | None:
    """Find what opened the article that a strip stands below: a heading, a byline, or the beginning of a report."""
    above = [page.traits[each] for each in range(max(at - NOTICE, 0), at) if not page.row[each]]
    return next((each for each in reversed(above) if opens_article(each)), None)


def opens_article(trait: Traits) -> bool:
    """Tell whether an article may open with a strip: a heading that announces nothing, a byline, or the beginning of a report."""
    return trait.reports or trait.byline or (trait.headline and trait.last != "：")


def goes_on(page: Page, at: int) -> bool:
    """Tell whether a signature goes on, as with a day below an office."""
    return at + 1 < len(page.traits) and page.traits[at + 1].signature


def is_ordered(page: Page, at: int) -> bool:
    """Tell whether a strip is by what post and name a text is signed, with the day below: 指挥长 何田 / 1998年7月26日."""
    if at == 0 or at + 1 == len(page.traits) or OFFICIAL.fullmatch(page.strips[at].text) is None:
        return False
    return is_day(page.traits[at + 1]) and (page.traits[at - 1].ended or page.row[at - 1])


def ends_text(page: Page, at: int) -> bool:
    """Tell whether a strip in round brackets stands directly behind the end of a text, whose author or whose note it is."""
    before = page.traits[at - 1] if at else None
    return before is not None and before.ended and before.prose and page.strips[at].text[0] == "（"


def over_heading(page: Page, at: int) -> bool:
    """Tell whether a line is a standing heading by its brackets, since a headline follows: 【青禾人物】."""
    if (
        page.traits[at].sidebar
        or not (page.traits[at].bracketed and page.strips[at].text[0] == "【")
        or at + 1 == len(page.traits)
    ):
        return False
    below = page.traits[at + 1]
    pictured = below.scene > 0 and not (below.ended or below.byline or below.credit)
    return (below.headlike or pictured) and below.size <= HEADING


def is_genre(page: Page, at: int) -> bool:
    """Tell whether a strip directly below a title says what kind of writing it is: （小小说）."""
    return at > 0 and page.strips[at].gap == 1 and GENRE.fullmatch(page.strips[at].text) is not None


def announces(page: Page, at: int) -> bool:
    """Tell whether rows follow."""
    return at + 1 < len(page.row) and page.row[at + 1]


def body(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for and against body text."""
    trait, signs = page.traits[at], is_signature(page, at)
    if trait.ended:
        yield "body.ended", 0.5 if trait.last == "？" and page.kin[at] else 1
    elif trait.half and trait.size > HEADING:
        yield "body.half", 1
    elif trait.size <= HEADING and not (page.row[at] or signs) and trait.last != "：":
        yield "body.stump", 1
    for seen, name in (
        (trait.full_stop, "body.sentences"),
        (trait.size > LONG, "body.long"),
        (HEADING < trait.size <= LONG, "body.middling"),
        (page.row[at], "body.row"),
        (trait.strung, "body.strung"),
        (trait.fragment, "body.fragment"),
        (trait.commas > 0, "body.comma"),
        (trait.listed, "body.listed"),
        (trait.contact, "body.contact"),
        (trait.dated, "body.dated"),
        (signs and not acts(page, at), "body.signature"),
        (trait.source or provides(page, at), "body.source"),
        (trait.speaker, "body.speaker"),
        (trait.reports, "body.report"),
        (trait.last == "：", "body.colon"),
        (trait.introduces or (trait.last == "：" and announces(page, at)), "body.introduces"),
        (page.leads_on[at], "body.leads_on"),
        (block(page, at), "body.block"),
    ):
        if seen:
            yield name, 1


def provides(page: Page, at: int) -> bool:
    """Tell whether a line below a table says who provided it: 青禾县物价局提供."""
    return at > 0 and page.row[at - 1] and PROVIDED.fullmatch(page.strips[at].text) is not None


def block(page: Page, at: int) -> bool:
    """Tell whether a strip is a one-line block of headings by its look."""
    trait = page.traits[at]
    plain = not (trait.ended or trait.full_stop or trait.reports or trait.byline or page.row[at])
    return plain and trait.phrases and HEADING < trait.size <= BLOCK


def byline(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for a byline."""
    trait = page.traits[at]
    if comments(page, at):
        return
    if trait.byline:
        yield "byline.form", 1
        if trait.credit:
            yield "byline.photo", 2 if at and page.traits[at - 1].scene > 1 else 1
    elif trait.credit and at and tells_story(page, at - 1):
        yield "byline.picture", 1
    elif trait.more:
        yield "byline.more", 1
    else:
        yield from by_name(page, at)


def by_name(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for names without a role, and for a pen name by its place."""
    if is_titled(page, at) or (page.traits[at].employed and page.row[at]):
        return
    if page.traits[at].bare:
        yield "byline.bare", 1
        if page.strips[at].text[0] in "（(":
            yield "byline.bracketed", 1
        alike = page.affinity[at]
        told = max(alike.ahead, alike.back)
        if told and speaks_of(page, at):
            yield "byline.told", told
        elif page.traits[at].employed and not page.everyday[at]:
            yield "byline.employed", 1
        if page.everyday[at] and over_headline(page, at) and page.strips[at + 1].gap <= page.strips[at].gap:
            yield "byline.everyday", 1
    elif pen := pen_name(page, at):
        yield "byline.pen", pen


def pen_name(page: Page, at: int) -> float:
    """Tell how surely a strip is a pen name, by what it stands over or behind; a standing heading is none."""
    if not page.traits[at].pen or page.traits[at].label:
        return 0
    return 1 if introduces(page, at) else 0.6 * closes(page, at)


def is_titled(page: Page, at: int) -> bool:
    """Tell whether a strip stands between a standing heading and a byline, as a headline does that looks like a name, or over a headline and a byline, as a standing heading does: 长篇小说连载 / 木船帮 / □何田."""
    if (
        0 < at < len(page.traits) - 1
        and page.traits[at - 1].label
        and (page.traits[at + 1].byline or page.traits[at + 1].pen)
    ):
        return True
    return at + 2 < len(page.traits) and is_signed_headline(page, at + 1) and page.strips[at].gap > 1


def is_signed_headline(page: Page, at: int) -> bool:
    """Tell whether what may be a headline stands directly below a strip, and who signs it directly below that."""
    close = all(strip.gap == 1 for strip in page.strips[at : at + 2])
    below = page.traits[at + 1]
    return close and page.traits[at].headline and (below.byline or below.bare)


def speaks_of(page: Page, at: int) -> bool:
    """Tell whether the texts around a strip have the last name in it, not in brackets as who wrote them; where somebody is who signs, his letter may say, too."""
    name = AUTHOR.sub("", page.strips[at].text.strip("（）() ")).rpartition(" ")[2]
    near = (*range(max(at - NEAR, 0), at), *range(at + 1, min(at + 1 + NEAR, len(page.strips))))
    texts = [BRACKETS.sub("", page.strips[each].text) for each in near if not page.traits[each].byline]
    return any(name in text for text in texts) and not any(writes(text, name) for text in texts)


def writes(text: str, name: str) -> bool:
    """Tell whether a text says of somebody that he wrote: he himself, 我叫何田, or whoever read it, 收到何田的来信."""
    return any(
        SELF.search(text, max(each.start() - SAYS, 0), each.start()) or WRITTEN.match(text, each.end())
        for each in re.finditer(re.escape(name), text)
    )


def closes(page: Page, at: int) -> bool:
    """Tell whether a strip stands between the end of a text and a heading to which it is not nearer, or the end of the page."""
    if at == 0 or not page.traits[at - 1].ended or page.row[at - 1]:
        return False
    if at + 1 < len(page.strips) and page.strips[at + 1].gap < page.strips[at].gap:
        return False
    after = page.traits[at + 1] if at + 1 < len(page.traits) else None
    return after is None or not (after.ended or after.byline or after.size > HEADING or page.row[at + 1])


def introduces(page: Page, at: int) -> bool:
    """Tell whether a strip stands between a heading and a text that names no author itself."""
    if not 0 < at < len(page.traits) - 1:
        return False
    before, after = page.traits[at - 1], page.traits[at + 1]
    whole = before.ended and before.last != "？"
    headed = not (whole or before.byline or before.credit or page.row[at - 1]) and before.size <= HEADING
    return (
        headed and not after.signed and (page.row[at + 1] or after.full_stop or (after.ended and after.size > HEADING))
    )


def credit(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for the line of a photographer."""
    if page.traits[at].credit:
        yield "credit.form", 1


def furniture(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for what belongs to no article."""
    trait = page.traits[at]
    if trait.turn:
        yield "furniture.turn", 1
    yield from unowned(page, at)
    if is_offered(page, at):
        yield "furniture.advertised", 2 if page.advert[at] else 1
    elif names_page(page, at):
        yield "furniture.name", 1
    elif trait.furniture and not (
        is_list_head(page, at)
        or (over_table(page, at) and not is_edge(page, at))
        or (page.row[at] and (reaches(page, at) or in_table(page, at)))
    ):
        yield "furniture.plain", 1
        yield "furniture.word", min(trait.furniture, 6)
        edge, blocked = is_edge(page, at), any(map(is_apart, beside(page, at)))
        if edge:
            yield "furniture.edge", 1
        if (edge and blocked) or heads_within(page, at):
            yield "furniture.block", 1
    else:
        yield from outside(page, at)


def is_list_head(page: Page, at: int) -> bool:
    """Tell whether a line stands over the items of a list, which have no other headline: 一句话新闻 / ●青禾县…."""
    below = page.traits[at + 1 : at + 3]
    return page.traits[at].several and len(below) > 1 and all(each.listed and each.ended for each in below)


def heads_within(page: Page, at: int) -> bool:
    """Tell whether lines of the head of a page stand together in the midst of it, where a converter put it."""
    return page.traits[at].furniture >= REACHED and any(each.furniture >= REACHED for each in beside(page, at))


def outside(page: Page, at: int) -> Iterator[Sign]:
    """Yield what the place of a strip says that has no words of page heads and imprints."""
    if page.strips[at].text.isdigit() and (is_edge(page, at) or is_folio(page, at)):
        yield "furniture.number", 1
    elif is_day(page.traits[at]) and all(map(is_apart, page.traits[:at])):
        yield "furniture.day", 1
    elif entitles(page, at):
        yield "furniture.title", 1


def is_folio(page: Page, at: int) -> bool:
    """Tell whether a number by itself between two texts, or above the first, numbers the page: no section before or behind it has the next number."""
    if not page.strips[at].text.isdecimal():
        return False
    number = int(page.strips[at].text[:4])
    near = {str(number - 1), str(number + 1)}
    around = page.strips[max(at - SECTION, 0) : at + SECTION]
    between = 0 < at < len(page.traits) - 1 and all(each.prose for each in beside(page, at))
    above = at <= HEAD and not any(each.prose or each.reports for each in page.traits[:at])
    return (between or above) and not page.row[at] and not any(strip.text in near for strip in around)


def unowned(page: Page, at: int) -> Iterator[Sign]:
    """Yield that a strip is of several stories, or of a list of others."""
    if over_several(page, at) or over_briefs(page, at) or (over_headline(page, at) and over_letters(page, at)):
        yield "furniture.several", 1
    if page.slogan[at]:
        yield "furniture.slogan", 1
    if page.listing[at]:
        yield "furniture.listing", 1
    if page.pieces[at] or is_of_head(page, at):
        yield "furniture.pieces", 1


def names_page(page: Page, at: int) -> bool:
    """Tell whether a strip may be the name of the page at its beginning: a few characters above a line of its head, or with a day."""
    if at >= EDGE or at + 1 >= len(page.traits):
        return False
    if DATED.fullmatch(page.strips[at].text):
        return True
    below, headed = page.strips[at + 1].text, page.traits[at + 1].furniture >= REACHED
    if at == 0 and headed and CALLED.fullmatch(page.strips[at].text):
        return below.isdigit() or (
            SUPPLEMENT.search(below) is not None and any(each.headlike for each in page.traits[at + 2 : at + 3])
        )
    if TITLE.fullmatch(page.strips[at].text):
        return at > 0 and page.traits[at - 1].furniture >= REACHED and (headed or below.isdigit())
    if NAME.fullmatch(page.strips[at].text) is None:
        return False
    return is_day(page.traits[at + 1]) or any(each.furniture >= REACHED for each in beside(page, at))


def is_of_head(page: Page, at: int) -> bool:
    """Tell whether a few characters, or capitals, stand in the block at the beginning of a page of which several lines are surely of its head, and over one that is."""
    if at > BLOCK_HEAD or CALLED.fullmatch(page.strips[at].text) is None:
        return False
    stop = next((each for each in range(1, len(page.strips)) if page.strips[each].gap != 1 or each > BLOCK_HEAD), 0)
    if at >= stop:
        return False
    sure = sum(page.pieces[each] or PAGE_HEAD.search(page.strips[each].text) is not None for each in range(stop))
    return sure >= SURELY - page.traits[at].standing and any(
        each.furniture >= REACHED for each in page.traits[at + 1 : stop]
    )


def beside(page: Page, at: int) -> tuple[Traits, ...]:
    """List the strips above and below one."""
    return page.traits[max(at - 1, 0) : at] + page.traits[at + 1 : at + 2]


def advertised(page: Page, at: int) -> bool:
    """Tell whether a line that is no sentence stands below the word that calls it an advertisement, and over a line to call or the end of its block."""
    if at == 0 or page.traits[at].ended or ADVERTISEMENT.fullmatch(page.strips[at - 1].text) is None:
        return False
    gap, last = page.strips[at].gap, at + 1 == len(page.strips)
    return last or page.traits[at + 1].furniture > 0 or gap == 1 < page.strips[at + 1].gap


def is_offered(page: Page, at: int) -> bool:
    """Tell whether a strip is of an advertisement, or says below it where to call or write."""
    if page.traits[at].furniture < REACHED:
        return page.advert[at] or advertised(page, at) or offers(page, at) or sells(page, at)
    below = at > 0 and page.strips[at].gap == 1
    return below and page.traits[at - 1].furniture < REACHED and offers(page, at - 1)


def sells(page: Page, at: int) -> bool:
    """Tell whether a line that is no sentence says that somebody sells, lets or hires, or sends greetings, and the next one whom to call."""
    if page.traits[at].ended or at + 1 == len(page.strips) or SELLS.search(page.strips[at].text) is None:
        return False
    return page.traits[at + 1].furniture >= REACHED and page.strips[at + 1].gap < PICTURE


def offers(page: Page, at: int) -> bool:
    """Tell whether a strip is of a few lines by themselves, or between a text and a headline, without a sentence, of which the last says where to call or write."""
    first = next((each for each in range(at, max(at - OFFER, -1), -1) if begins(page, each)), None)
    ahead = range(at + 1, min(at + OFFER, len(page.strips)))
    stop = next((each for each in ahead if page.strips[each].gap != 1 or called(page, each)), None)
    if first is None or stop is None or not first <= at < stop - 1:
        return False
    lines, last = page.traits[first : stop - 1], page.traits[stop - 1]
    headed = PAGE_HEAD.search(page.strips[stop - 1].text) is not None
    return last.furniture >= REACHED and not headed and all(is_offer(each) for each in lines)


def entitles(page: Page, at: int) -> bool:
    """Tell whether a few characters at the head of a page name the page: a report follows whose headline stands behind its lead."""
    if at + 2 >= len(page.traits) or TITLE.fullmatch(page.strips[at].text) is None or not page.traits[at + 1].reports:
        return False
    known = page.traits[at].label or page.traits[at].rubric or page.affinity[at].ahead > HALF
    return not known and is_told(page, at + 2) and all(map(is_apart, page.traits[:at]))


def is_told(page: Page, at: int) -> bool:
    """Tell whether a strip may be the headline of the text before it."""
    trait = page.traits[at]
    return trait.headlike and page.told[at].before > TOLD


def is_offer(trait: Traits) -> bool:
    """Tell whether a line may be of what somebody offers: short, no clause of a sentence, and not the day below a letter."""
    return trait.headline and trait.furniture < REACHED and not (trait.commas or (trait.signature and trait.dated))


def begins(page: Page, at: int) -> bool:
    """Tell whether a block of lines begins with a strip: behind a blank line, a text, or a line that says where to call."""
    above = page.traits[at - 1]
    return page.strips[at].gap != 1 or (above.ended and above.prose) or above.furniture >= REACHED


def called(page: Page, at: int) -> bool:
    """Tell whether a headline may stand directly below a line that says where to call or write."""
    return page.traits[at - 1].furniture >= REACHED and over_headline(page, at - 1)


def reaches(page: Page, at: int) -> bool:
    """Tell whether a line hardly says more than where to call or write, or who is on duty, as rows within a text do."""
    found, text = page.traits[at].furniture, page.strips[at].text
    if DUTY.fullmatch(text):
        return True
    if PAGE_HEAD.search(text):
        return False
    return found == REACHED or (found == REACHED + 1 and not is_edge(page, at))


def in_table(page: Page, at: int) -> bool:
    """Tell whether a strip has several fields, of which the first is the number behind that of the row above: no others are a telephone's or a page's."""
    if at == 0 or not (page.traits[at].fields and page.traits[at - 1].fields):
        return False
    before, number = (strip.text.split()[0] for strip in page.strips[at - 1 : at + 1])
    serial = all(each.isdecimal() and len(each) <= SERIAL for each in (before, number))
    return serial and int(number) == int(before) + 1


def is_edge(page: Page, at: int) -> bool:
    """Tell whether a strip stands at the beginning or end of a page, or there among others that are of no article."""
    traits = page.traits
    if at < EDGE or at >= len(traits) - EDGE:
        return True
    above, below = range(at), range(len(traits) - 1, at, -1)
    return any(all(is_apart(traits[each]) for each in side) for side in (above, below))


def is_apart(trait: Traits) -> bool:
    """Tell whether a strip may be of no article."""
    return trait.furniture > 0 or is_day(trait)


def is_day(trait: Traits) -> bool:
    """Tell whether a strip is a day by itself."""
    return trait.signature and trait.dated


ROLES: tuple[tuple[str, Callable[[Page, int], Iterator[Sign]]], ...] = (
    ("heading", heading),
    ("body", body),
    ("byline", byline),
    ("caption", caption),
    ("credit", credit),
    ("furniture", furniture),
)
"""What a strip can be, and who is asked."""

NEGLIGIBLE = 9.0
"""A role that much worse than the best one is not followed up."""


def roles(page: Page, at: int, *, hopeless: bool = False) -> list[tuple[str, Weighed]]:
    """Weigh all roles that have a chance, or all when an editor may want any."""
    found = [(role, weigh(ask(page, at))) for role, ask in ROLES]
    if hopeless:
        return found
    told = [(role, weighed) for role, weighed in found if weighed[0]]
    least = max([weighed[1] for _, weighed in told]) - NEGLIGIBLE
    return [(role, weighed) for role, weighed in told if weighed[1] > least]
