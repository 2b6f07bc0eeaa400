"""Breaks: whether the characters on both sides of a break belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.cut.weights import WEIGHT
from generator.language import NEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.language import Language, Terms

CLINGING = re.compile(
    r"也[在将已会]|(?:时|后|中|上|下|里|内|等|前)[，、。的]|时(?:要求|指出|强调|表示|说)|以及"
    r"|并(?:[在将向与就对以为从于请]|认为|表示|指出|要求|强调|希望|讲话)|是(?:十分|非常|由|以|在|有|对|最|更|为了)|一度|非常|均[已为在有由将]|却|先后|相继|纷纷|有望|仍[在然需有将]|曾[在经任是]|就是"
)
"""What clings to the words before it."""
STUMP = re.compile(r"[^，。！？；：“”‘’《]{1,4}[。；]|[^，。！？；：、“‘《\d]，")
"""The rest of a sentence."""
TELLS = re.compile(r"(?:表示|指出|强调|要求|介绍|认为|回忆|告诉|透露|坦言|说)[，：将道]")
"""A verb whose subject stands before the break."""
BEFORE_NUMBER = re.compile(r"(?:每[周天日月年次人户亩]|[\d月第约达至近超]|(?<!小)时|[\d今去前明]年)$")
"""What stands before a number in one sentence with it."""
DAY, DAYS = re.compile(r"\d{1,2}月\d{1,2}日"), frozenset("年至")
"""A day, with which a paragraph begins, too, and what stands before one in a sentence."""
COUNTED = frozenset("年月日时分点％%亿万元多余成个名户条项台辆座次倍斤吨岁届亩")
"""What stands behind a number in one word with it."""
LISTS, ITEM = re.compile(r"、[^，。；：、]{0,6}$"), re.compile(r"[^，。；：、“”]{1,9}、")
"""How a text that breaks off in a list closes, and the rest of the list opens."""
LINKS = frozenset("和及等的地得了着过们")
"""Words that link what follows to what was said, and particles that close it."""
FAR = 8
"""So many characters of a text are looked at for the last item of a list."""
SHORT = 2
"""Characters of 老李."""
NAME = 3
"""A coined word with so many characters may be a name; shorter ones are often two words that met."""


BEHIND = frozenset("月节周里下上外边旁岸说谈话事榜站岗路线桥人号会区")
"""What stands behind a word in the name of a column, and seldom at the end of a name."""


@lru_cache(maxsize=8)
def everyday(people: Terms) -> frozenset[str]:
    """Collect the everyday words that open like a name."""
    return frozenset(people["everyday"])


@dataclass(frozen=True, slots=True)
class Breaks:
    """What is known of words and of the page where a line breaks off."""

    language: Language
    """The words."""
    elsewhere: Callable[[str], bool]
    """Tells whether characters stand together somewhere on the page."""

    @property
    def surnames(self) -> frozenset[str]:
        """The surnames of the language."""
        return self.language.press.terms.get("surnames", frozenset())

    def is_name(self, word: str) -> bool:
        """Tell whether a word is a name by its look: a surname opens it, or follows 老 or 小, and no dictionary has it."""
        surnames = self.surnames
        named = word[0] in surnames or (len(word) == SHORT and word[0] in "老小" and word[1] in surnames)
        return named and not self.language.known(word)

    def is_everyday(self, word: str) -> bool:
        """Tell whether what may be a name by its first character is an everyday word, or one and where it is or what is told of it: 高考, 钟楼下."""
        words = everyday(self.language.people)
        return word in words or (len(word) == NAME and word[-1] in BEHIND and word[:-1] in words)

    def across(self, left: str, right: str) -> Iterator[str]:
        """Yield whether the characters on both sides make a word or stand together elsewhere."""
        word = self.language.cut_word(left, right)
        if word is not None:
            yield (
                "join.word"
                if self.language.known(word) or (len(word) == NAME and self.is_name(word))
                else "join.coined"
            )
        if len(left) > 1 and len(right) > 1 and self.elsewhere(left[-2:] + right[:2]):
            yield "join.seen"
        if STUMP.match(right):
            yield "join.rest"
        if (
            CLINGING.match(right)
            or self.links(right)
            or TELLS.match(right)
            or (ITEM.match(right) and LISTS.search(left[-FAR:]))
            or (right[0].isdigit() and BEFORE_NUMBER.search(left[-2:]) and (left[-1] in DAYS or not DAY.match(right)))
            or (left[-1].isdigit() and right[0] in COUNTED)
        ):
            yield "join.clings"

    def links(self, right: str) -> bool:
        """Tell whether a text begins with a word that links it to one before."""
        return right[0] in LINKS and self.language.words(right[:NEAR])[0] == right[0]

    def bond(self, left: str, right: str) -> float:
        """Weigh how much they belong together."""
        return sum(WEIGHT[name] for name in self.across(left, right))
