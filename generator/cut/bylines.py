"""Bylines: the lines and brackets that tell who wrote and who took the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.language import Press

NAME = r"[一-鿿]{1,4}(?:·[一-鿿]{1,6})?"
BAR = "[：:｜|丨▏]"
"""What may stand between a role and a name."""
MARK = r"[□■◇◆●○◎△▲☆★\ue000-\uf8ff\U000f0000-\U0010fffd]?\s*"
"""A sign before a byline; a converter may leave a private one."""
SHORT = 80
"""A byline is not longer."""


def any_of(terms: Iterable[str]) -> str:
    """Write an alternative of terms, the longer first."""
    return "(?:" + "|".join(map(re.escape, sorted(terms, key=lambda term: (-len(term), term)))) + ")"


REMARK = "图表注完续声讯电报社网版页文笑略合理上中下转接年月日元个章节"
"""Last characters of what stands in brackets behind a text and is no name: 见图, 待续, 新华社."""
PEN_NAME = rf"(?![见附如之第共据])[一-鿿]{{2,3}}(?<![{REMARK}])"
"""What signs a text in brackets though no surname begins it, and is no remark: （老郑）."""


READER = r"(?![^）)]*(?:[一-鿿]{2,3}[镇乡村]\s|(?:师傅|先生|女士|大姐|大爷|大妈|同学)\s*[）)]))"
"""What does not stand in brackets behind a question: who asks it, and from where （石头镇 赵师傅）."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The forms of bylines and credits in one language."""

    line: re.Pattern[str]
    """A whole line: 记者 李平 通讯员 王芳/文."""
    more: re.Pattern[str]
    """A line that carries a byline on: 赵青/图."""
    bracket: re.Pattern[str]
    """A byline in brackets at the end of a paragraph: （记者 李平）."""
    credit: re.Pattern[str]
    """The line of a photographer: 李平 摄."""
    lead: re.Pattern[str]
    """What a report opens with: 本报讯（记者李平）."""
    bare: re.Pattern[str]
    """Names and nothing else, as an author signs: 何田 · （裘千里）."""
    tail: re.Pattern[str]
    """The end of a paragraph to which a byline may be glued."""

    def is_byline(self, text: str) -> bool:
        """Tell whether a text is a byline and nothing else."""
        return len(text) <= SHORT and self.line.fullmatch(text) is not None

    def is_bare(self, text: str) -> bool:
        """Tell whether a text is names and nothing else."""
        return len(text) <= SHORT and self.bare.fullmatch(text) is not None

    def goes_on(self, text: str) -> bool:
        """Tell whether a text may carry a byline on."""
        return len(text) <= SHORT and self.more.fullmatch(text) is not None

    def is_credit(self, text: str) -> bool:
        """Tell whether a text names a photographer."""
        return len(text) <= SHORT and self.credit.fullmatch(text) is not None


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
    return build(*(terms.get(name, frozenset()) for name in (*names, "not_names", "surnames", "editors")))


@cache
def build(*subjects: frozenset[str]) -> Signatures:
    """Compile the forms."""
    agencies, roles, outfits, credits_, photo, sources, citizens, not_names, surnames, editors = map(any_of, subjects)
    apart = rf"(?=$|[\s、，/／）】;；]|{credits_})"
    after = rf"(?=$|[\s、，/／）】;；]|{roles}|{credits_})"
    name = rf"(?!{roles}|{credits_}(?:[/／：:\s]|$)){NAME}{apart}"
    sure = rf"(?!{not_names})(?={surnames})[一-鿿]{{2,4}}?{after}"
    role = rf"(?:{roles}[：:]\s*)?[一-鿿A-Za-z·/]{{0,10}}?{roles}"
    edited = rf"(?:\s*{editors}\s*[：:\s]\s*{name})*"
    made = rf"(?:\s+(?!{surnames})[一-鿿]{{2,4}}报道|\s*[/／]?\s*(?!摄影\s+(?={surnames})[一-鿿]{{2,3}}$){credits_})?"
    makers = rf"(?>(?:文图|图文|文/图|图/文|文字|图片|文|图|摄影|摄)\s*(?:[/／]|{BAR})\s*(?:{role}[：:]?\s*)?{name}(?:[\s、]+{name})*)"
    citizen = rf"[一-鿿]{{0,10}}?{citizens}\s+(?={surnames})[一-鿿]{{2,3}}$"
    pen_names = rf"[□■◇◎]\s*(?:[一-鿿]{{2,16}}[部局院办社站台会委所校学队心司府]\s+)?{name}(?:\s+{name})*$|[□■◇◎]?\s*本报(?:特约)?(?:评论员|编辑部)$"
    signer = rf"(?={surnames})[一-鿿]{{2,3}}|(?:欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|公孙|慕容)[一-鿿]{{1,2}}"

    both = "(?:文/图|图/文|文/摄|文图|图文报道|图文|摄影报道)"
    signers = rf"(?:{signer})(?:[\s、]+(?:{signer}))*"
    written = rf"{signers}\s*[/／\s]\s*(?:{both}|文|报道)"

    several = rf"(?:{role}\s*(?!{not_names})[一-鿿]{{2,3}}(?:[\s、]+{name})*\s+){{1,3}}{role}\s*(?!{not_names})[一-鿿]{{2,3}}(?:[\s、]+{name})*$"

    def line(unspaced: str) -> str:
        names = rf"(?:\s*{BAR}?\s+{name}|\s*{BAR}{name}|{unspaced})(?:[\s、，]+{name})*"
        unit = rf"(?>{role}{names}{made})"
        by_them = rf"摄影\s+{name}(?:[\s、]+{name})*"
        more = rf"(?>[\s、，；□■◇◎●]*(?:{unit}|{makers}|{by_them}|(?>{name}(?:\s+{name}){{0,3}})(?:\s*[/／]\s*|\s+){credits_}))*"
        return rf"(?:{citizen}|{pen_names}|{written}$|{MARK}{several}|{MARK}(?:(?:{both}\s+)?(?:{unit}|{makers})|{both}\s+{name}(?:\s+{name})*){more}{edited})"

    carried = rf"(?:{both}|{MARK}(?>{name}(?:[\s、]+{name})*)\s*[/／]\s*{credits_})"
    in_brackets = rf"\s*{line(f'[一-鿿]{{2,4}}?{after}')}\s*"
    photographer = (
        rf"(?>(?:{role}[：:]?\s*)?)(?>[一-鿿·]{{2,6}}?(?=\s|[/／]|{photo}))(?>(?:[\s、]+{name})*)\s*[/／]?\s*{photo}"
    )
    return Signatures(
        line=re.compile(line(sure)),
        more=re.compile(carried),
        bracket=re.compile(rf"[（【](?:{in_brackets}|\s*(?:{carried}|{written})\s*)[）】]$"),
        credit=re.compile(rf"(?!.*文\s*[/／])[（(]?(?:{sources}|(?:{photo}[：:])?{photographer})[）)]?"),
        lead=re.compile(
            rf"(?P<agency>{agencies}|本报[^，。（]{{2,6}}?\d+月\d+日电)\s*(?P<byline>（(?:{in_brackets}|{signers})）)?\s*"
        ),
        bare=re.compile(
            rf"[（(]{READER}\s*[一-鿿]{{2,4}}(?:[\s、]+[一-鿿]{{2,4}}){{1,3}}\s*[）)]|{signers}|[（(]{READER}\s*{signers}(?:\s*(?:搜集整理|整理|搜集|供稿|编译|编辑))?\s*[）)]"
            rf"|[（(]{PEN_NAME}[）)]"
        ),
        tail=re.compile(
            rf"[。！？”）…]\s*(?={MARK}(?:{outfits}|{roles}|[一-鿿]{{2,6}}{roles}|文[/：]|图[/：]|{signers}\s+报道$))"
            rf"|[一-鿿]{{6}}(?=本报[一-鿿]{{0,4}}?{roles}\s)"
        ),
    )
