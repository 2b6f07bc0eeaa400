"""Cuts text into the tokens of the index; `templates/theme/assets/search/units.js` cuts queries by the same rules."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MARKS = re.compile(r"[\u0300-\u036f]")
"""Accents, once they stand apart from their letters."""

BRIDGES = re.compile(r"""["'“”‘’「」『』《》〈〉()\[\]{}【】〔〕〖〗\u00ad\u200b-\u200f\u2060\ufeff]""")
"""Quotes, brackets and invisible signs: a phrase goes on through them."""

SIGNS = " ,、。.:;!?…—-·/~"
"""Signs that end a run and are told apart; all others count as one."""

PRIVATE = 0xA000
"""First of the letters, taken from a script that no paper here prints, that stand for signs which Pagefind would drop."""

POINT, PERCENT, MILLE = map(chr, range(PRIVATE + 32, PRIVATE + 35))

SHOWN = str.maketrans({"%": PERCENT, "‰": MILLE})

DECIMAL = re.compile(r"(?<=[0-9])\.(?=[0-9])")

UNIT = re.compile(
    rf"([0-9]+(?:{POINT}[0-9]+)?"
    rf"|[a-z]+"
    rf"|[{PERCENT}{MILLE}]"
    rf"|[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    rf"|[\u0370-\u052f\u3041-\u3096\u30a1-\u30fa\u3105-\u312f\uac00-\ud7a3])"
)
"""A number, a Latin word, a percent sign, a Han character, a letter of another script."""


def fold(text: str) -> str:
    """Write text as it is compared: widths, case and accents made one, quotes and brackets left out.

    >>> fold("“ＡＰＰ”８月１２日")
    'app8月12日'
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    plain = MARKS.sub("", unicodedata.normalize("NFD", plain))
    return BRIDGES.sub("", unicodedata.normalize("NFC", plain))


def tokens(text: str) -> Iterator[str]:
    """Pair each unit with the one that follows at once; the last of a run is closed by the sign that ends it.

    Since every token holds two things, none is the beginning of a longer lone unit, on which Pagefind would fall back.

    >>> [token.replace(chr(PRIVATE), "|") for token in tokens("8月31日")]
    ['8月', '月31', '31日', '日|']
    """
    plain = DECIMAL.sub(POINT, fold(text)).translate(SHOWN)
    _, *parts = UNIT.split(plain)
    units, gaps = parts[::2], parts[1::2]
    for unit, gap, following in zip(units, gaps, units[1:], strict=False):
        yield unit + (letter(gap) if gap else following)
    if units:
        yield units[-1] + letter(" ")


@lru_cache(maxsize=1024)
def letter(between: str) -> str:
    """Write what stands between two runs as one letter: its first sign that is no blank."""
    sign = between.strip()[:1].replace(POINT, ".") or " "
    return chr(PRIVATE + (SIGNS.index(sign) if sign in SIGNS else len(SIGNS)))


def stream(passages: Iterable[str]) -> Iterator[str]:
    """Lay passages one after the other; a sign that is no word keeps phrases from crossing their borders."""
    for passage in passages:
        yield from tokens(passage)
        yield "·"
