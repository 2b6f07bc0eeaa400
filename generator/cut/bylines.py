"""Bylines: the lines and brackets that tell who wrote and who took the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.language import Press

NAME = r"[一-鿿]{1,4}(?:·[一-鿿]{1,6})?"
BAR = "[：:｜|丨▏/／]"
"""What may stand between a role and a name."""
MARK = r"[□■◇◆●○◎△▲☆★\ue000-\uf8ff\U000f0000-\U0010fffd]?\s*"
"""A sign before a byline; a converter may leave a private one."""
DONE = "(?:整理|撰稿|撰文|采写|供稿)"
"""What somebody did with a text, which is also a word of any sentence."""
OPENS, CLOSES = "（【", "）】"
"""The brackets of a byline."""
BODIES = "报刊社台网站媒频视部委办局厅署处科所院校系中学班队组团会心室馆府司厂矿行店公社区县市省州镇乡村街道"
"""Characters of the names of those for whom a reporter works, often the last one: 青禾日报记者."""
HOMES = "股组间校庄屯寨湾路巷园苑队联协政"
"""More of where somebody is who signs with it: 柳湾庄 何田."""
SHORT = 80
"""A byline is not longer."""
SHORTEST = 16
"""Names in brackets at the end of a paragraph take no more characters."""


def any_of(terms: Iterable[str]) -> str:
    """Write an alternative of terms, the longer first."""
    return "(?:" + "|".join(map(re.escape, sorted(terms, key=lambda term: (-len(term), term)))) + ")"


REMARK = "图表注完续声电报社网版页文笑略合理上中下转接年月日元个章节奖级镇乡县市区"
"""Last characters of what stands in brackets behind a text and is no name: 见图, 待续, 新华社."""
PEN_NAME = rf"(?![见附如之第共据限])[一-鿿]{{2,3}}(?<![{REMARK}])(?<![快简短电综通资]讯)"
"""What signs a text in brackets though no surname begins it, and is no remark: （老郑） · （农艺） · （经讯）."""
SENDERS = "(?:[报刊讯网]|融媒体?|电视台|在线|传媒)"
"""How the name of what a reporter works for ends: 青禾晚刊 记者 何田."""
HOME = r"(?![左右前后中上下]|化名|乐队|组合|[^）]{0,6}[诗歌首章则篇词曲说赋选载图奏唱]）)"
"""What is not where an author is from, in brackets behind his name: 何田（石桥）."""
COMMENTING = "(?:本[报刊]|[一-鿿]{2,5}报)(?:特约)?(?:评论员|编辑部)"
"""Who comments for a paper, without his name."""
COMMENT = re.compile(rf"{MARK}{COMMENTING}(?<!编辑部)")
"""The same in a line of its own, which stands over the headline as often as below it."""
CLASS = r"[一二三四五六七八九高初]\s?(?:年级)?(?:（\d{1,2}）|[（(]?[\d一二三四五六七八九十]{1,2}[）)]?)\s?班|[一二三四五六七八九]年级"
"""A class of a school, as of a child that writes: 城关小学五（2）班."""
POSTED = "[一-鿿]{0,2}(?:律师|[医教讲农技药]师|医生|老师|教授|研究员|农艺师|咨询师|技术员|讲解员)"
"""What somebody is who is asked for advice, behind where he is: 青禾县法律援助中心律师 何田."""
WHO = "员生师家工医友长者人"
"""How it ends who an author is, in brackets behind his name: 何田（县作家协会会员）."""
POSTS = r"(?![^）]*(?:书记|县长|市长|区长|镇长|乡长|局长|主任|部长|院长|校长|经理|总裁|董事长|主席|代表|委员))"
"""What is not said of an author, but of whom a text is about."""
SENT = r"(?![据见由以如转第全图]|[上下]半|.{0,8}(?:提供|供图|见[本第]))"
"""What does not begin a bracket that an office signs: （据市气象局）."""


TOLD = "(?:口述|讲述|整理|搜集整理|记录|编译|翻译|采写|撰文|改编)"
"""What somebody did who did not write himself, or for whom another wrote: 何田 口述 石小川 整理."""
TOLD_BAR = rf"(?:\s+|\s*{BAR}\s*)"
"""What stands between that and a name."""
GENRE = re.compile(
    r"[（(](?:外[一二两三四五六七八九][首章]|组诗|散文诗?|诗歌|小小说|微型小说|短篇小说|小说|随笔|杂文|小品文?|报告文学|童话|寓言|相声|快板|歌词|通讯|特写)[）)]"
)
"""What kind of writing a title stands over, which is nobody's name: （小小说）."""
READER = r"(?![^）)]*(?:[一-鿿]{2,3}[镇乡村]\s|(?:师傅|先生|女士|大姐|大爷|大妈|同学)\s*[）)]))"
"""What does not stand in brackets behind a question: who asks it, and from where （石头镇 赵师傅）."""


class Opening(NamedTuple):
    """What a report opens with, as places in its text."""

    agency: tuple[int, int]
    """Its tag: 本报讯."""
    byline: tuple[int, int] | None
    """Who wrote it, with the brackets around: （记者李平）."""
    stop: int
    """Where the text begins."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The forms of bylines and credits in one language."""

    signed: re.Pattern[str]
    """A byline: 记者 李平 通讯员 王芳/文; in brackets also names alone: （李平 王芳）."""
    more: re.Pattern[str]
    """A line that carries a byline on: 赵青/图."""
    credit: re.Pattern[str]
    """The line of a photographer: 李平 摄."""
    agency: re.Pattern[str]
    """What a report opens with: 本报讯."""
    bare: re.Pattern[str]
    """Names and nothing else, as an author signs: 何田 · （裘千里）."""
    employed: re.Pattern[str]
    """Where somebody is, and his name: 冶炼厂 何田."""
    tail: re.Pattern[str]
    """The end of a paragraph to which a byline may be glued."""

    def is_byline(self, text: str) -> bool:
        """Tell whether a text is a byline and nothing else, without brackets."""
        return len(text) <= SHORT and text[:1] not in OPENS and self.signed.fullmatch(text) is not None

    def is_bracketed(self, text: str, start: int = 0) -> bool:
        """Tell whether a text is from there on a byline in brackets, and not of names alone."""
        found = self.signed.fullmatch(text, start) if text[start : start + 1] in OPENS else None
        return found is not None and found["names"] is None

    def bracket(self, text: str, start: int) -> int | None:
        """Find the byline in brackets with which a text ends."""
        if text[-1] not in CLOSES:
            return None
        return next((at for at in range(start, len(text)) if text[at] in OPENS and self.is_bracketed(text, at)), None)

    def opening(self, text: str) -> Opening | None:
        """Read the tag that a report opens with, and the byline in brackets behind it."""
        tag = self.agency.match(text)
        if tag is None:
            return None
        found = self.signed.match(text, tag.end()) if text.startswith(OPENS[0], tag.end()) else None
        if found is None or found[0][-1] != CLOSES[0]:
            return Opening(tag.span("agency"), None, tag.end())
        behind = text[found.end() :].lstrip()
        return Opening(tag.span("agency"), found.span(), len(text) - len(behind))

    def closes(self, text: str) -> bool:
        """Tell whether a text ends with a byline in brackets, or with names in brackets behind its last sentence."""
        if self.bracket(text, 1) is not None:
            return True
        at = text.rfind(OPENS[0], max(len(text) - SHORTEST, 1))
        return at > 0 and text[at - 1] in "。！？”…" and self.is_bare(text[at:])

    def is_bare(self, text: str) -> bool:
        """Tell whether a text is names and nothing else."""
        return len(text) <= SHORT and GENRE.fullmatch(text) is None and self.bare.fullmatch(text) is not None

    def is_employed(self, text: str) -> bool:
        """Tell whether a text is where somebody is, and his name."""
        return len(text) <= SHORT and self.employed.fullmatch(text) is not None

    def goes_on(self, text: str) -> bool:
        """Tell whether a text may carry a byline on."""
        return len(text) <= SHORT and self.more.fullmatch(text) is not None

    def is_credit(self, text: str) -> bool:
        """Tell whether a text names a photographer, perhaps in brackets."""
        inner = text[1:-1].strip() if text[0] in OPENS and text[-1] in "）)" else text
        return len(text) <= SHORT and self.credit.fullmatch(inner) is not None


def signatures(press: Press) -> Signatures:
    """Build the forms from the set words of a language."""
    terms = press.terms
    names = (
        "agencies",
        "byline_roles",
        "byline_outfits",
        "byline_credits",
        "photo_credits",
        "photo_sources",
        "citizens",
    )
    more = ("not_names", "surnames", "editors", "name_parts", "desks")
    doubles = frozenset(each for each in terms.get("surnames", ()) if len(each) > 1)
    return build(*(terms.get(name, frozenset()) for name in (*names, *more)), doubles)


@cache
def build(*subjects: frozenset[str]) -> Signatures:
    """Compile the forms."""
    agencies, roles, outfits, credits_, photo, sources, citizens, *rest = map(any_of, subjects)
    not_names, surnames, editors, name_parts, desks, doubles = rest
    apart = rf"(?=$|[\s、，/／）】;；]|{credits_})"
    after = rf"(?=$|[\s、，/／）】;；]|{roles}|{credits_})"
    long = rf"(?=[一-鿿]{{0,4}}{name_parts})[一-鿿]{{5,6}}"
    name = rf"(?!{roles}|{credits_}(?:[/／：:\s]|$))(?:{NAME}|{long}){apart}"
    unspaced = rf"(?!{not_names})(?(open)|(?={surnames}))[一-鿿]{{2,4}}?{after}"
    role = rf"(?:{roles}[：:]\s*)?(?:[一-鿿A-Za-z·/]{{0,10}}?(?!{DONE}){roles}|{DONE})"
    edited = rf"(?:\s*{editors}\s*[：:\s]\s*{name})*"
    made = rf"(?:\s+(?!{surnames})[一-鿿]{{2,4}}报道|\s*[/／]?\s*(?!摄影\s+(?!报道)[一-鿿]{{2,3}}$){credits_})?"
    makers = rf"(?>(?:(?:文图|图文|文/图|图/文|文、图|图、文|文字|图片|文|图|摄影|摄)\s*(?:[/／]|{BAR})|(?:整理|采写|撰文)\s*[/／])\s*(?:{role}[：:]?\s*)?{name}(?:[\s、]+{name})*)"
    citizen = rf"(?:[一-鿿]{{0,10}}?\s?{citizens}\s+|(?:本报)?(?:读者|作者){BAR}\s*)(?={surnames})[一-鿿]{{2,3}}(?=$|[{CLOSES}])"
    signer = rf"(?!周[一二三四五六日]|全[国省市州县区乡镇村文])(?={surnames})[一-鿿]{{2,3}}(?<![台角栏廊])|{doubles}[一-鿿]{{1,2}}"

    both = "(?:文/图|图/文|文/摄|文图|图文报道|图文|摄影报道|(?:撰文|文)并[摄图]|图并文|摄影并文)"
    signers = rf"(?:{signer})(?:[\s、]+(?:{signer}))*"
    home = rf"(?:[一-鿿]{{2,16}}[{BODIES}{HOMES}]|[一-鿿]{{2,12}}(?:{CLASS})|[一-鿿]{{2,14}}的[一-鿿]{{1,4}}人)"
    pen_names = rf"(?![□■◇◎○]\s*(?!{doubles})[一-鿿]{{4}}$)[□■◇◎○]\s*(?:{home}\s+)?{name}(?:\s+{name})*$|[□■◇◎]?\s*{COMMENTING}$"
    spread = rf"(?={surnames})[一-鿿]\s[一-鿿](?:\s(?={surnames})[一-鿿]\s?[一-鿿]{{1,2}})*(?=\s)"
    written = rf"(?:{home}\s+)?(?:{signers}|{spread}|[一-鿿]{{3}}(?=\s+摄影报道))\s*(?:[/／\s]\s*(?:{both}|文|报道)|摄影报道|图文报道|文/图)"

    spaced = rf"(?={surnames})[一-鿿](?:[\s\u3000]+[一-鿿]|[一-鿿]{{1,2}})(?=[\s\u3000）)])"
    employed = rf"{home}(?:{POSTED})?\s+(?:[一-鿿]{{1,7}}[师员长任授士]\s+)?(?:{signers}|(?={surnames})[一-鿿]\s[一-鿿])(?<![村镇乡县区市湾庄屯寨街坪沟])"
    each_his = rf"(?:{signer})\s*[/／]?\s*{credits_}(?:[\s、，]+(?:{signer})\s*[/／]?\s*{credits_})+"
    several = rf"(?:{role}\s*(?!{not_names})[一-鿿]{{2,3}}(?:[\s、]+{name})*\s+){{1,3}}{role}\s*(?!{not_names})[一-鿿]{{2,3}}(?:[\s、]+{name})*$"

    names = rf"(?:(?:\s*{BAR}?\s+|\s*{BAR}){name}|{unspaced})(?:[\s、，]+{name})*"
    office = rf"(?:本报)?(?:特约)?通讯员{TOLD_BAR}[一-鿿]{{2,12}}{desks}(?=$|[\s{CLOSES}])(?:\s+{name})*"
    unit = rf"(?>{role}{names}{made}|{office})"
    by_them = rf"摄影\s+{name}(?:[\s、]+{name})*"
    more = rf"(?>[\s、，；□■◇◎●○◆△▲☆★]*(?:{unit}|{makers}|{by_them}|(?>{name}(?:\s+{name}){{0,3}})(?:\s*[/／]\s*|\s+){credits_}))*"
    sender = rf"(?:(?:[一-鿿]{{2,8}}{SENDERS}|(?!(?:{signer})\s|{both})[一-鿿]{{2,6}})\s+(?={roles}\s+(?:{signer})(?:\s|$)))?"
    told = rf"(?:{signers}\s+{TOLD}(?:\s+{signers}\s+{TOLD})?|{TOLD}{TOLD_BAR}{signers}\s+{TOLD}{TOLD_BAR}{signers})$"
    both_of = rf"{home}\s+{signers}\s+(?={role}\s+{signer})"
    line = rf"(?:{citizen}|{pen_names}|{MARK}{written}$|{MARK}{each_his}$|{MARK}{told}|{MARK}{several}|{MARK}(?:{both_of}|{sender})(?:(?:{both}\s+)?(?:{unit}|{makers})|{both}\s+{name}(?:\s+{name})*){more}{edited})"

    pictured = rf"摄影[\s：:]+(?:{signer})(?:[\s、]+(?:{signer}))*"
    carried = rf"(?:{both}|{pictured}|{MARK}(?>{name}(?:[\s、]+{name})*)\s*[/／]\s*{credits_})"
    presented = rf"(?:本文)?作者(?:单位：|(?:单位)?(?:系|为|是))[^）]{{2,30}}\s(?:{signer})"
    enclosed = rf"(?(open)|(?!))(?:{carried}|{written}|{each_his}|{presented}|(?P<names>{signers}))"
    photographer = rf"(?![一-鿿]{{4,6}}图$)(?>(?:{role}[：:]?\s*)?)(?>(?:[一-鿿]{{1,6}}·[一-鿿]{{1,6}}|(?={surnames})[一-鿿][\s\u3000]+[一-鿿]|[一-鿿·]{{2,6}}?)(?=\s|[/／]|{photo}))(?>(?:[\s、]+{name})*)\s*[/／]?\s*{photo}"
    taken = rf"(?:本[版文报组])?(?:图片|照片)[均皆全]?[由为系][^，。；]{{2,24}}(?:{photo}|提供|拍摄)"
    return Signatures(
        signed=re.compile(rf"(?P<open>[{OPENS}]\s*)?(?!{taken})(?:{line}|{enclosed})(?(open)\s*[{CLOSES}])"),
        more=re.compile(carried),
        credit=re.compile(
            rf"(?!.*文\s*[/／])[（(]?(?:{sources}|{taken}|{pictured}|(?:{photo}[：:])?{photographer})[）)]?"
        ),
        agency=re.compile(rf"(?P<agency>{agencies}|本报[^，。（]{{2,6}}?\d+月\d+日电)\s*"),
        bare=re.compile(
            rf"[（(]{READER}\s*[一-鿿]{{2,4}}(?:[\s、]+[一-鿿]{{2,4}}){{1,3}}\s*[）)]|{signers}(?<![镇乡县市区部局厅署委])|{employed}|[（(]\s*{employed}\s*[）)]|[（(]{READER}\s*{signers}(?<![镇乡县区市])(?:\s*(?:搜集整理|整理|搜集|供稿|编译|编辑))?\s*[）)]"
            rf"|●\s*(?:{signer})|(?:{signer})\s*（{HOME}(?:[一-鿿]{{2,3}}|{POSTS}[一-鿿]{{2,18}}[{BODIES}{HOMES}{WHO}])）"
            rf"|[（(](?=[^）)]*(?<![一-鿿])[一-鿿][\s\u3000]+[一-鿿](?![一-鿿])){spaced}(?:[\s\u3000]+{spaced})*[）)]"
            rf"|[（(](?:{PEN_NAME}|(?=[一-鿿]{{0,4}}{name_parts})[一-鿿]{{4,6}}|{SENT}(?:[一-鿿]{{2,12}}|[省市县区州]){desks}(?:\s*供稿)?|本[报刊](?:记者|通讯员)|{SENT}[一-鿿]{{3,16}}供稿)[）)]"
        ),
        employed=re.compile(rf"[（(]?\s*{employed}\s*[）)]?"),
        tail=re.compile(
            rf"[。！？”）…摄]\s*(?={MARK}(?:{outfits}|{roles}|[一-鿿]{{2,6}}{roles}|文[/：]|图[/：]|{signers}\s+(?:报道|摄影报道|摄)$|(?={surnames})[一-鿿][\s\u3000]+[一-鿿]\s*摄$))"
            rf"|[一-鿿]{{6}}(?=本报[一-鿿]{{0,4}}?{roles}\s)"
            rf"|(?:[一-鿿]{{2}}(?![{BODIES}])[一-鿿]|\d%)(?=(?:{outfits})*{roles}\s+(?:{signer})(?:\s|$))"
        ),
    )
