"""Traits: what can be seen of a strip without its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.bylines import COMMENT
from generator.cut.forms import DAY, LUNAR, WRITTEN
from generator.cut.furniture import furniture, turn
from generator.cut.lengths import HEADING

if TYPE_CHECKING:
    from generator.cut.forms import Forms
    from generator.cut.strips import Strip

CLOSERS = "”’）》』」"
FRAGMENT = re.compile(
    r"(?!’\d{2}(?!\d))[，。、；：！？”’）》％%]|[年月日时比.]\d|(?:以[上下内外]|左右|之[多久外间内])[，。、；）]"
)
"""What cannot open a line: a sign that closes, but for a year in two figures (’97), or the rest of a date, a score or a figure: 以上；…."""
ENDS = ("。", "！", "？", "…", "...")
SPEAKER = re.compile(rf"(?:[。！？…]|\.{{3,}})[{CLOSERS}]*——[^，。]{{1,16}}$")
"""The end of a sentence, and who said it."""
MARKED = re.compile(r"\s*(?:[①-⑳]\s?\d{0,2}|[■●◆□★☆▲])$")
"""The mark of an editor behind a text: ②2, ■."""
SHORT = 14
"""What is shorter than a heading and ends a sentence is text only when it exceeds this."""
BLANK = re.compile(r"\s")
PHRASES = re.compile(r"(?<=[一-鿿”’》）0-9A-Za-z%])(?!(?<=[A-Za-z])\s+[A-Za-z])\s+(?=[一-鿿“‘《（0-9A-Za-z])")
LISTED = re.compile(
    r"(?:[（]?[一二三四五六七八九十]{1,3}[、）.．]|[（]?\d{1,3}[、）]|\d{1,2}[.．](?!\d)|[①-⑳●■◆▲★·•]|第\s*[\d一二三四五六七八九十]+\s*[名条位届章节回]\s)"
)
FIELDS = re.compile(r"\S+(?:[ \t　]+\S+){2,}")
OPENING = frozenset("“（《‘【")
QUOTES = re.compile("[“”（）《》‘’【】]")
PLAIN, MANY = 36, 3
"""A line that is longer or has so many commas is no caption for its last word."""
PARTED = re.compile("[，。；：！？]")
"""Signs that a list of names has not."""
AMOUNT = re.compile(
    r"[^\s，。：；]{1,16}(?:\s+[^\s，。：；\d]{2,8})?\s+[^\s，。：；\d]{0,3}\d[\d.．]*(?:万|亿)?(?:元(?:[／/]公?斤)?|块|斤|公斤|吨|亩|分|票|名|℃|%|米|毫米|立方米)?"
    r"|[^\s，。：；\d]{1,8}每[公市]?斤[\d.．]+元(?:左右)?"
)
"""A thing, or somebody with what he is, and one amount: 西红柿 0.90, 退休教师 简爱华 2000元."""
WORDS, SHORT_NAME = 4, 4
"""So many words are a list where each is as short as a name, or half of them end as another or as bodies do; phrases of four characters are a slogan."""
BODIES = frozenset("委府局会社队部所站院校厂司心处办室团")
"""Last characters of bodies that are honoured or give."""
SIGNERS = 4
"""Names of more persons without a role are a list, and no byline."""
NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|0[1-9]\s?(?=[一-鿿“])|(?![问答注图记甲乙丙丁文摄])[一-鿿]：(?=[一-鿿])"
)
"""How the sections of a long text are numbered: 一、…, 01 …; or named by a word each: 拆：…, 清：…."""
COUNTED = re.compile(r"\s*（?第?[\d一二三四五六七八九十]{1,3}[号期批]?）?$")
"""The number of a notice behind its name: （二）, 第3号."""
PAIRED = re.compile(r"\s[一-鿿]：")
"""A second word in one line, with which both are the halves of a headline: 急：… 快：…."""
ORDINAL = re.compile(
    r"(?:周|星期)[一二三四五六日天]|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[○☆★＊*※]{1,3})[）)]?[、.．]?"
    r"|第[一二三四五六七八九十\d]{1,3}[章节辑](?:\s+\S{1,12})?"
)
"""A day of the week, a number, a star or a chapter by itself, as it parts the sections of an essay."""
INSTALMENT = re.compile(r"(?:（[\d〇零一二三四五六七八九十百]{1,5}）|[①-⑳])$")
"""The number of a part of a serial."""
PEN = re.compile(
    r"(?![怎为什谁何哪])[一-鿿]{2,3}(?<![吗呢么了啊的部局厅署委台角栏廊组])|●\s?[一-鿿](?:\s?[一-鿿]){1,2}"
)
"""As long as a name, and neither a question nor an office."""
LABEL = 8
"""A standing heading is not longer."""
PARTICLES = frozenset("的和与在是由把被对从向就都及或到将其而以于为等又还很更最每各该此这那有可将要使令给跟比按")
ECHO = re.compile(r"[^，。]{1,8}(.)，[^，。]{1,8}\1")
"""Two short clauses that end alike are whole: 手艺在，人就在."""
DATELINE = re.compile(
    r"(?=.{0,47}[讯电息])"
    r"[^，。！？“”]{0,24}?(?:"
    r"[一-鿿](?:社|网|报)[^，。！？“”]{0,18}[日号][电讯]\s*(?:[：:（]|[一-鿿\d])"  # 新华社北京8月30日电
    r"|(?:晨|晚|日|早|时|商|快|都市)报[^，。！？“”]{0,4}讯\s*(?:[：:（]|[一-鿿\d])"  # 青禾晚报讯
    r"|(?:消息|信息)\s*[：:（])"  # 青禾在线消息（
    r"|本报[一-鿿]{0,4}(?:\d{1,2}月\d{1,2}日讯|消息|综合讯|快讯)\s*(?=[：:（“\s])"  # 本报热线消息, 本报11月4日讯
    r"|本报[一-鿿]{2,5}电\s*（"  # 本报青禾电（记者
    r"|本报[一-鿿]{2,4}讯(?!员)\s*(?:[：:（]|[一-鿿\d])"  # 本报青禾讯 6月15日
    r"|[一-鿿]{2,5}讯\s*（"  # 青禾讯（
    r"|^(?:【[一-鿿]{2,6}讯】|（本报讯）)"  # 【本报讯】
    r"|[一-鿿]{1,5}[社网][一-鿿]{2,8}(?:\d{4}年)?\d{1,2}月\d{0,2}(?:日电?)?$"  # 新华社北京8月30, broken off
    r"|(?:新华|中新)[社网](?!记者)[一-鿿]{2,4}(?:\d{1,4}年?|[一二三四五六七八九十]{0,2}月[一二三四五六七八九十]{0,3})?$"  # 新华社太原2007, broken off
)
WHERE = re.compile(r"（(?:[左右前后]|[左右前中后上下][排起一二三四五六七八九\d]{1,2})）")
"""Where somebody stands in a picture."""
ART = re.compile(
    r"（[一-鿿·]{2,6}(?:画|绘|刻|书|作)）$|^《?[一-鿿·]{1,14}》?（(?:速写|素描|水彩|水粉|国画|中国画|油画|版画|农民画|漫画|剪纸|木刻|书法|篆刻)）\s*[一-鿿]{2,4}(?:\s*[作绘画])?$"
)
"""Who drew or wrote what is printed as a picture."""
SOMEWHERE = re.compile(r"[^，。在]{2,14}在[^，。]{2,22}。?")
"""Somebody at some place."""
TELLS = "了是他她它我你这那说也都就又还已将会要能不没被有"
"""Characters of sentences that tell or argue, and do not just show."""
TABLEAU = re.compile(
    rf"(?![在从把被对与和等以由向使用]|希望|预计|据|目前|届时|会|活动|任命|免去|决定|批准|.*(?:参加|出席|陪同|最后|祝愿|取得|获得|荣获|战胜|击败|败给|夺得|奠定|勇攀|圆满|成功|切实|进一步|积极|良好|势头|预案|机制|提升|加强|推进|完善|落实|发展|不断|持续|增长|下降))[^，、；：！？“”…—。\d{TELLS}至起今昨明去当次]{{8,28}}。"
)
"""One sentence without a comma that neither tells, argues nor dates: what can be seen on a picture."""
SOURCE = re.compile(
    r"（(?:(?:据|综合|来源|稿件来源|原载|摘自|转自|选自|本文(?:来源|原载|摘自))[^）]{2,24}|[^）图照]{4,20}(?<!由)提供|(?:指导|辅导)(?:老师|教师)[ ：]*[一-鿿 、]{2,12})）"
)
"""Where a text is from, or who taught the pupil that wrote it, behind its end: （据青禾新闻网）, （指导老师：何田）."""
LOCAL = re.compile(
    r"[一-鿿]{1,8}(?:[村镇乡县市区局队所厂寨屯州盟旗办]|街道|社区|[一二三四五六七八九十学]中|[小大]学|中心|公司|医院)：(?=.{4})"
)
"""A headline may name a place before a colon: 杏花村：…."""
ADDRESS = re.compile(
    r"[一-鿿、]{0,20}(?:们|朋友|同志|代表|委员|居民|市民|村民|读者|家长|各位|先生|女士|老师|编辑|编辑部|单位|部门|用户|商户|企业|业主|学校|党支部|经营者|经营户|业户|车主|考生|农户|党员|职工|司机|旅客|乘客|股东|会员|干部群众)：$"
)
"""A line that addresses readers or listeners."""
INTRODUCING = ("如下：", "如下。", "以下：", "公布：", "公示：", "诚聘：", "招聘：", "急聘：")
"""How a sentence closes that leads to a list or to sections."""
SAYS = "指出|强调|要求|表示|介绍|认为|回忆|说|坦言|透露"
"""What somebody does who is quoted."""
TOLD = re.compile(
    rf"(?![^，]*(?:近日|日前|昨|今|\d日|应该|可以|报告|规划|文件))[^，。“”]{{2,20}}(?<!都)(?:{SAYS}|告诉记者)[，：]"
)
"""Somebody speaks, as in the middle of a report; what all say is how a portrait opens."""
DATED = re.compile(
    r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日(?!起[^，。]*$)|底|初|中旬|份[，以]|以来|，)|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{1,2}日[，上下晚\d]|从?[今昨前明][天日](?:[，（上下开起凌]|\d)|经[^，。“”：]{2,6}，"
    r"|(?:(?:当前|眼下|时下|当下)(?=正|，)|正值|时值|这[几两些]天|入[春夏秋冬伏汛]以来|开[春年]以来)[^，。：]{0,24}，"
    r"|自?(?:今|去|前)年(?:\d|以来|初|底|上半|下半|一季|我[^，]{0,12}，)|那年|截至|从?\d{4}年起|针对"
    rf"|[^，。“”]{{2,12}}(?:{SAYS}|告诉)[，：]|[^，。“”：]{{2,30}}(?:{SAYS})，"
    rf"|(?:{DAY.pattern}日?|{WRITTEN}|{LUNAR})$"
    r"|[^，。“”]{2,12}(?:显示|提醒|预计)，|记者|据|[^，。“”]{2,8}(?:以来|之后|以后|期间|之际)，|(?:(?:事故|火灾|灾害|灾情|案件|险情|地震|暴雨)发生|接到?[^，。“”：]{1,8}|获悉[^，。“”：]{0,8}|得知[^，。“”：]{1,8})后，|[^，。“”：]{0,6}(?:时节|季节|[大天年]后|[天年]前|小时后|不久)，|这是(?:今年|\d)|在[全我本][国省市县区镇][^，。“”：]{2,16}——|[^，。“”：]{2,8}(?:朋友|同志|朋友们)：\S"
)
"""How sentences begin and headings do not: a day, somebody who speaks."""
LEAD = re.compile(
    r"\d月\d{1,2}日|[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日|[昨今][天日晚晨]|[近连]日|日前|\d日[上下晚凌清]"
    r"|^“?(?:五一|十一|元旦|除夕|元宵|清明|端午|中秋|国庆)”?节?(?:夜|之夜|前夕|假期|当[天日晚])，"
)
"""The day of what is reported."""
INSERTED = re.compile(
    r"[^，。！？）]（(?:[\d年月日时分.至—\-]{1,16}|(?:均[为系]|不?含|包括|其中|以下简称|[下简]称)[^（）]{1,20})）$"
)
"""A day, a figure or what explains a word in brackets, behind which a sentence goes on: 今天（5月5日）, 3人（均为村民）."""
CUT = re.compile(r"[今昨明前当][天日晚]（\d[^）]*）$|，[一-鿿]$")
"""How a sentence is cut off: behind the day of what it goes on to tell, or behind the first character of a clause."""
DAILY = re.compile(r"[近连]日|日前|[昨今]日[，上下晚]|昨天|眼下|近年来|今年以来|\d{1,2}月\d{1,2}日[，上下晚]")
"""How a report opens that has no tag."""
OPENING_WORDS = 36
"""A report tells within so many characters on which day it happened."""


@dataclass(slots=True)
class Traits:
    """What is seen of one strip; not frozen, since to set thirty frozen fields takes longer than to see them."""

    size: int
    """Characters."""
    ended: bool
    """Whether it closes with the end of a sentence."""
    half: bool
    """Whether it closes with a quote or bracket and no end of a sentence."""
    full_stop: bool
    """Whether a sentence ends inside it."""
    pauses: int
    """Pause marks inside it."""
    commas: int
    """Commas inside it."""
    phrases: bool
    """Whether a blank parts two phrases."""
    strung: bool
    """Whether blanks part several, and nothing else does, as the names of a list."""
    amount: bool
    """Whether it is a thing and an amount, as a row of a table."""
    listed: bool
    """Whether it opens like an item of a list."""
    columns: bool
    """Whether blanks part it into columns."""
    fields: bool
    """Whether it looks like a row of a table."""
    fragment: bool
    """Whether it opens with a sign that cannot open anything, or in the middle of a date."""
    last: str
    """Its last character."""
    particle: bool
    """Whether its last character never ends a heading."""
    leading: bool
    """Whether its last word never ends a heading."""
    openings: int
    """Quotes and brackets it opens and does not close; below nought when it closes more."""
    reports: bool
    """Whether it opens with an agency tag or dateline."""
    signed: bool
    """Whether it opens with its byline, behind a tag that is taken out."""
    byline: bool
    """Whether it is a byline."""
    comment: bool
    """Whether it says no more than that the paper comments."""
    bare: bool
    """Whether it is names and nothing else."""
    employed: bool
    """Whether it is where somebody is, and his name."""
    more: bool
    """Whether it may carry a byline on."""
    credit: bool
    """Whether it names a photographer."""
    turn: str
    """`out` or `in` for turn lines, else empty."""
    furniture: int
    """How many words of page heads and imprints it holds; many more when it opens with one."""
    numbered: bool
    """Whether it opens with the number of a section."""
    ordinal: bool
    """Whether it is a number by itself."""
    bracketed: bool
    """Whether brackets hold all of it."""
    pen: bool
    """Whether it is as short as a name."""
    scene: int
    """How much it looks like a caption: 3 surely, 2 by its end, 1 by what people do, 0 not at all."""
    tableau: bool
    """Whether it is one short sentence of what can be seen."""
    source: bool
    """Whether it says in brackets where the text is from."""
    signature: bool
    """Whether it is the name of an office, or a day, as below a notice."""
    notice: bool
    """Whether it closes like the heading of a notice."""
    label: bool
    """Whether it is a standing heading."""
    several: bool
    """Whether it is a standing heading over several short stories."""
    pictures: bool
    """Whether it stands over a picture that is a story by itself."""
    sidebar: bool
    """Whether it stands over a box inside an article."""
    rubric: bool
    """Whether it opens with one that an article has above its headline."""
    standing: bool
    """Whether it is a standing heading and nothing else, whose words are not those of the text below it."""
    second: bool
    """Whether it opens like a later line of a heading."""
    address: bool
    """Whether it addresses the readers."""
    introduces: bool
    """Whether it closes with what leads to a list or to sections: …通知如下：."""
    speech: bool
    """Whether it closes like a kicker."""
    speaker: bool
    """Whether it opens with the name of one who speaks, as in an interview."""
    contact: bool
    """Whether it says where to ask."""
    local: bool
    """Whether it opens with a place and a colon, as headlines do."""
    told: bool
    """Whether it opens with somebody who speaks."""
    lead: bool
    """Whether its first words tell the day of what is reported."""
    dated: bool
    """Whether it opens with a day or with somebody who speaks."""
    note: bool
    """Whether it is a note of the editors."""
    opener: bool
    """Whether it opens like a paragraph."""
    onward: bool
    """Whether it opens like a later paragraph."""

    @property
    def prose(self) -> bool:
        """Whether it is text by its length, or by its end."""
        return self.size > HEADING or (self.ended and self.size > SHORT)

    @property
    def inserted(self) -> bool:
        """Whether it may stand in the middle of a text without being of it: a byline, or of a picture."""
        return self.byline or self.more or self.credit or self.scene > 0

    @property
    def aside(self) -> bool:
        """Whether it is surely neither heading nor text: such a line, bare names, or a turn line."""
        return self.inserted or self.bare or self.turn != ""

    @property
    def headlike(self) -> bool:
        """Whether it may be a heading by its look, however long it is."""
        return not (self.ended or self.full_stop or self.aside)

    @property
    def headline(self) -> bool:
        """Whether it may be a heading by its look, and is no longer than one."""
        return self.headlike and self.size <= HEADING


def strung(text: str) -> bool:
    """Tell whether a text is a list of names: nothing but words with blanks between, all short or alike at their ends."""
    words = text.split()
    if len(words) < WORDS or PARTED.search(text) or min(map(len, words)) < 2:  # noqa: PLR2004 - no name has one character
        return False
    if max(map(len, words)) <= SHORT_NAME:
        return min(map(len, words)) < SHORT_NAME
    ends = Counter(word[-1] for word in words)
    return 2 * sum(many for end, many in ends.items() if many > 1 or end in BODIES) >= len(words)


def look(strip: Strip, forms: Forms) -> Traits:
    """See what there is to see."""
    text, size = strip.text, len(strip.text)
    short = size <= 110  # noqa: PLR2004 - longer ones are body text whatever they hold
    ended = ends(text[-24:])
    stop = "。" in text[:-2]
    blank = BLANK.search(text) is not None
    phrases = blank and PHRASES.search(text) is not None
    rubric = forms.rubric.match(text) if short and not stop else None
    standing = rubric is not None and rubric.end() == size
    known = forms.signatures if short and "。" not in text and not standing else None
    plain = unnumbered(text) if short else text
    label = len(plain) <= LABEL and plain.endswith(forms.column)
    columns = short and blank and not (stop or ended) and FIELDS.fullmatch(text) is not None
    opening = forms.signatures.opening(text)
    opener = forms.opener.match(text)
    outside = furniture(text, forms) if short and (not ended or text[-1] == "！") else 0
    signs = known is not None and (known.is_byline(text) or known.is_bracketed(text))
    tableau = ended and short and TABLEAU.fullmatch(text) is not None
    return Traits(
        size=size,
        ended=ended,
        half=not ended and text[-1] in CLOSERS and INSERTED.search(text) is None,
        full_stop=stop,
        pauses=text.count("、", 0, 80),
        commas=text.count("，", 0, 80),
        phrases=short and phrases,
        strung=phrases and not (stop or ended or outside or signs) and strung(text),
        amount=short and (blank or "每" in text) and not signs and AMOUNT.fullmatch(text) is not None,
        listed=LISTED.match(text) is not None,
        columns=columns,
        fields=columns and sum(map(str.isdigit, text)) > 1,
        fragment=FRAGMENT.match(text) is not None,
        last=text[-1],
        particle=(
            (text[-1] in PARTICLES and not (phrases or text.endswith(forms.closing)))
            or (text[-1] in "了着过起经会" and ("，" in text or "、" in text))
        )
        and ECHO.fullmatch(text) is None,
        leading=short and (text.endswith(forms.leading) or CUT.search(text) is not None),
        openings=openings(text),
        reports=opening is not None or is_despatch(text),
        signed=opening is not None and opening.byline is not None,
        byline=signs and forms.furniture_opener.match(text) is None,
        comment=known is not None and COMMENT.fullmatch(text) is not None,
        bare=known is not None and known.is_bare(text) and text.count(" ") < SIGNERS,
        employed=known is not None and blank and known.is_employed(text),
        more=known is not None and known.goes_on(text),
        credit=known is not None and known.is_credit(text),
        turn=turn(text, forms) if short else "",
        furniture=outside,
        numbered=NUMBERED.match(text) is not None and PAIRED.search(text) is None,
        ordinal=ORDINAL.fullmatch(text) is not None,
        bracketed=text[0] in "（【" and text[-1] in "）】" and text.count("（") + text.count("【") == 1,
        pen=PEN.fullmatch(text) is not None and not standing,
        scene=scene(text, forms) or int(tableau) if short else 0,
        tableau=tableau,
        source=short and SOURCE.fullmatch(text) is not None,
        signature=short and forms.office.fullmatch(text) is not None,
        notice=short and COUNTED.sub("", text).rstrip("”").endswith(forms.notice),
        label=label,
        several=size <= LABEL and text.endswith(forms.several),
        pictures=size <= LABEL and text.endswith(forms.picture_news),
        sidebar=size <= LABEL and forms.sidebar.fullmatch(text) is not None,
        rubric=rubric is not None,
        standing=standing or label,
        second=forms.second.match(text) is not None,
        address=text[-1] == "：" and ADDRESS.match(text) is not None,
        introduces=text.endswith(INTRODUCING),
        speech=short and text.endswith(forms.speech),
        speaker=forms.speaker.match(text) is not None,
        note=forms.note.match(text) is not None,
        opener=opener is not None,
        onward=opener is not None and forms.onward.match(text) is not None,
        contact=forms.contact.search(text[:40]) is not None,
        local=LOCAL.match(text) is not None,
        told=TOLD.match(text) is not None,
        lead=LEAD.search(text, 0, OPENING_WORDS) is not None,
        dated=DATED.match(text) is not None or (opener is not None and text.startswith("，", opener.end())),
    )


def ends(text: str) -> bool:
    """Tell whether a text closes with the end of a sentence, who said it or the mark of an editor perhaps behind."""
    return MARKED.sub("", text).rstrip(CLOSERS).endswith(ENDS) or ("——" in text and SPEAKER.search(text) is not None)


def unnumbered(text: str) -> str:
    """Take off the number that tells which part of a serial follows: 长篇小说连载（二十三）."""
    return INSTALMENT.sub("", text)


def openings(text: str) -> int:
    """Count the quotes and brackets that a text opens and does not close; below nought when it closes more."""
    found = QUOTES.findall(text)
    return 2 * sum(map(OPENING.__contains__, found)) - len(found) if found else 0


def opens(text: str, forms: Forms) -> bool:
    """Tell whether a line opens like a paragraph."""
    return bool(
        forms.opener.match(text)
        or forms.turned_in.match(text)
        or DATED.match(text)
        or text[0] in "“‘"
        or forms.speaker.match(text)
    )


def begins(text: str, forms: Forms) -> bool:
    """Tell whether a line opens as a report does: with its tag, or its day."""
    return forms.signatures.opening(text) is not None or is_despatch(text) or DAILY.match(text) is not None


def shows(text: str, forms: Forms) -> bool:
    """Tell whether a line may say what is to be seen on a picture: somebody does something, or is somewhere."""
    return scene(text, forms) > 0 or SOMEWHERE.fullmatch(text) is not None


def is_despatch(text: str) -> bool:
    """Tell whether a text begins as despatches do."""
    return DATELINE.match(text[:48]) is not None


def scene(text: str, forms: Forms) -> int:
    """Weigh how much a line looks like a caption."""
    if ART.search(text) or forms.caption_opener.match(text) or (WHERE.search(text) and len(text) <= PLAIN):
        return 3
    ended = text.endswith(forms.caption_end) or text.removesuffix("。").endswith(forms.caption_end)
    if ended and "：" not in text and len(text) <= PLAIN and text.count("，") + text.count("、") < MANY:
        return 2
    if forms.visit.fullmatch(text):
        return 2
    if len(text) <= PLAIN and (forms.at_work.fullmatch(text) or forms.somewhere.fullmatch(text)):
        return 2
    happens = "。" not in text[:-1] and (forms.scene.search(text) or forms.doing.match(text))
    return 1 if happens else 0
