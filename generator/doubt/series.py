"""Series with a missing member: 一要…二要…四要."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

ORDINALS = "一二三四五六七八九十"

MEMBER = re.compile(rf"([{ORDINALS}])(?<![{ORDINALS}百第].)([要是])")
"""A member of a series, such as 一要; only where a clause begins."""

CLAUSE = re.compile(r"[。；;：:，,！!？?”)）」]")


def gaps_in_series(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where a member is left out between two that stand there."""
    last: dict[str, tuple[int, int]] = {}
    for match in MEMBER.finditer(passage.string):
        if match.start() and not CLAUSE.match(passage.string[match.start() - 1]):
            continue
        number, verb = ORDINALS.index(match[1]) + 1, match[2]
        before, stop = last.get(verb, (0, 0))
        last[verb] = (number, match.end())
        between = passage.string[stop : match.start()]
        if before and number == before + 2 and not re.search(rf"{ORDINALS[before]}[要是]", between):
            missing = f"{ORDINALS[before]}{verb}"
            place = likely(passage.string, stop, match.start(), verb) or Span(*match.span())
            told = (f"{ORDINALS[before - 1]}{verb}", match[0], missing)
            fitting = passage.string[place.start : place.stop]
            suggestion = ORDINALS[before] + fitting if fitting.startswith(verb) else None
            yield Query("Q211", place, language.queries["Q211"].format(*told), suggestion)


def likely(string: str, start: int, stop: int, verb: str) -> Span | None:
    """Find a sentence between two members that begins with the verb alone, as if its number had been lost."""
    found = re.search(rf"(?<=[。；;]){verb}[^。；;，,]{{2,20}}", string[start:stop])
    return Span(start + found.start(), start + found.end()) if found else None
