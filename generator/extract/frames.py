"""Phrases that stand around persons and hardly around anything else: 在何田的带动下, 以石小川为队长的小分队."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from generator.extract.labelled_names import may_be_name
from generator.extract.name_lore import FULL
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

NAME = r"(?P<name>[\u4e00-\u9fff]{2,3}?)"
"""What stands within such a phrase."""
FRAMES = tuple(
    re.compile(phrase)
    for phrase in (
        # who leads, helps and persuades others
        rf"在{NAME}的?(?:带动|带领|劝说|陪同|指导|引导|影响|感召|鼓励|辅导|照料)下",
        # who introduces somebody, and who has him do something
        rf"经{NAME}的?(?:介绍|牵线|引荐|推荐|劝说)",
        rf"受{NAME}的?(?:影响|启发|邀请|委托|感染|鼓舞)",
        # whom others are like, and who is their head
        rf"[像和跟与]{NAME}(?:这样的|同[班村岁桌龄])",
        rf"[和跟与]{NAME}一样,",
        rf"以{NAME}为(?:[队组团班社站会]长|首的|原型)",
        # who is spoken of, as more than one thing is in two characters
        r"(?:说起|提起|谈起|提到|谈到|说到|多亏了?|幸亏了?|要不是)(?P<name>[\u4e00-\u9fff]{3})[,]",
        rf"是{NAME},一[个位名]",
        rf"(?:谢谢|感谢)[你您],{NAME}[!。,]",
        # whose letter came, and whom one sees everywhere
        rf"(?:收到|接到|转来|看到|读到)了?{NAME}(?:同志|先生|女士|老人)?的?(?:来信|信[,。收件]|投诉|来电)",
        rf"(?:拨通|打通|接通|接到)了?{NAME}的(?:手机|电话)",
        rf"(?:出现|看到|看见|见到|少不了|离不开|总有)了?{NAME}(?:忙碌)?的(?:身影|背影|影子)",
        # whom a court calls in its notice
        rf"(?:^|、){NAME}(?=(?:、[\u4e00-\u9fff]{{2,4}}){{0,8}}:(?:本院|原告))",
        # who else is elected, and who made a play
        rf"(?:^|[,;、]){NAME}(?=(?:、[\u4e00-\u9fff]{{2,4}}){{0,8}}为(?:常务)?副?(?:主席|会长|理事长|社长|主任|秘书长|组长|队长|委员))",
        rf"(?:^|[,、由和与]){NAME}(?:执导|主演|饰演|编导|作曲|作词|谱曲)",
        # how something strikes somebody, who is found, and who is chosen
        rf"[让令使]{NAME}(?:很|十分|非常|没想到|头[疼痛]|感动|欣慰|犯了?难|为难|犯愁)",
        rf"记者(?:联系[上到]|找到|见到|遇到){NAME}时",
        rf"(?:推举|推选){NAME}(?:当|任|担任|为)",
        # where somebody lives
        rf"(?:走进|来到|推开|敲开|回到|路过|[离从到在]){NAME}家(?:[,。、里中的]|只有|附近|门)",
    )
)
"""Such phrases."""
OLD = re.compile(
    r"老(?P<bare>[\u4e00-\u9fff])(?:大名|本名|原名|名叫|叫)(?P<name>(?P=bare)[\u4e00-\u9fff]{1,2})(?=[,。])"
)
"""The full name of somebody behind what all call him: 老何大名何田."""
ENOUGH, LIKELY, SHORT = 1, 2, 4
"""Weights of the characters from which three of them, such as end as places do, and two are a name there."""


def framed(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names that such phrases hold, where the characters look like one and make no word."""
    for part in parts:
        for found in chain.from_iterable(frame.finditer(part.string) for frame in FRAMES):
            named = Named(part, *found.span("name"))
            if is_likely(named, known):
                yield named
        full = [Named(part, *found.span("name")) for found in OLD.finditer(part.string)]
        yield from (each for each in full if known.is_reading(each.name) and not known.is_word(each.name))


def is_likely(named: Named, known: Lore) -> bool:
    """Whether the characters look like a name, and neither all of them nor the first two make a word."""
    name = named.name
    if not known.is_reading(name) or not may_be_name(name, known, sure=False):
        return False
    least = SHORT if len(name) < FULL else LIKELY if name[-1] in known.places else ENOUGH
    return known.shape(name) >= least and not any(map(known.is_word, (name, name[:2])))
