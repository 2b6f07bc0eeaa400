r"""Signs that nobody sees and no format wants: controls, zero widths, direction marks, what is no character at all.

Line end and tab are none of them. Unicode 16, sections 23.1 to 23.8 and 3.2 (noncharacters).
"""

from __future__ import annotations

import re

NONCHARACTERS = "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
"""The last two code points of each plane, which XML and YAML refuse."""

BASIC = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff"
)
"""Those of the basic plane, as the inside of a character class."""

UNSEEN = BASIC + r"\U000e0000-\U000e0fff" + NONCHARACTERS
"""The signs, as the inside of a character class."""

SUSPECT = re.compile(rf"[{BASIC}\U00010000-\U0010ffff]")
"""One of them, or any sign beyond the basic plane; a string that has none is known ten times as fast."""

SIGN = re.compile(f"[{UNSEEN}]")
"""One of them."""


def without_unseen(string: str) -> str:
    r"""Leave them out.

    >>> without_unseen("甲\u200b乙\ufffe")
    '甲乙'
    """
    return SIGN.sub("", string) if SUSPECT.search(string) else string
