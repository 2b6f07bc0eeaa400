"""Signs that nobody sees: controls, zero widths, marks of writing direction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

BREAKS = re.compile("[\\x0b\\x0c\\x85\u2028\u2029]")
"""Line and page breaks that are not `\\n`."""
INVISIBLE = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+"
)
"""Runs of controls (tab and line end apart), zero widths, direction marks and variation selectors."""


def drop_invisibles(string: str, language: Language) -> Iterator[Edit]:  # noqa: ARG001 - the same in every language
    """Drop runs of invisible signs; one that breaks the line leaves a line end."""
    for run in INVISIBLE.finditer(string):
        names = " ".join(f"U+{ord(sign):04X}" for sign in dict.fromkeys(run[0][:SHOWN]))
        broken = "\n" if BREAKS.search(run[0]) else ""
        yield Edit(Span(*run.span()), broken, f"删去不可见的控制字符({names})。")


SHOWN = 4
"""So many signs of a run are named."""
