"""Signs that nobody sees: controls, zero widths, marks of writing direction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text import Edit, Span
from generator.unseen import SUSPECT, UNSEEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

BREAKS = re.compile("[\\x0b\\x0c\\x85\u2028\u2029]")
"""Line and page breaks that are not `\\n`."""
INVISIBLE = re.compile(f"[{UNSEEN}]+")
"""Runs of signs that nobody sees."""


def drop_invisibles(string: str, language: Language) -> Iterator[Edit]:  # noqa: ARG001 - the same in every language
    """Drop runs of invisible signs; one that breaks the line leaves a line end."""
    if SUSPECT.search(string) is None:
        return
    for run in INVISIBLE.finditer(string):
        names = " ".join(f"U+{ord(sign):04X}" for sign in dict.fromkeys(run[0][:SHOWN]))
        broken = "\n" if BREAKS.search(run[0]) else ""
        yield Edit(Span(*run.span()), broken, f"删去不可见的控制字符({names})。")


SHOWN = 4
"""So many signs of a run are named."""
