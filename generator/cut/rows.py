"""Rows: runs of lines that stand below each other as in tables, lists and poems."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

VERSE = 16
"""Lines of poems are not longer."""
RAGGED = 2
"""Lines of a poem differ by no more characters from the usual one, at its ends."""
BLANK = 2
"""So many line ends leave one blank line."""
FEWEST = 4
"""So many short lines in a row are more than a heading holds."""


PAIRED = re.compile(r"[^\s，。：]{2,8}(?:\s+|：)[^\s，。]{1,24}$")
"""A short name, a blank or colon, a few words."""
PAIR, LABEL = 32, 6
"""A pair, and a label over pairs, are not longer."""


def rows(strips: Sequence[Strip], traits: Sequence[Traits]) -> list[bool]:
    """Tell for each strip whether it is a row."""
    found = [False] * len(strips)
    for alike in (tabular, listed, paired, verse):
        least = LEAST.get(alike, 2)
        start = 0
        for at in range(len(strips) + 1):
            if at < len(strips) and alike(strips[at], traits[at]):
                continue
            first, last = stanza(strips, start, at) if alike is verse else (start, at)
            if alike is verse and last - first < least and even(strips[start:at]):
                first = start + titled(strips[start:at])
                last = at - (at < len(strips) and traits[at].size > VERSE) - trailed(strips[start:at])
            if alike is paired and not close(strips[start:at]):
                first = last
            if last - first >= least:
                found[first:last] = [True] * (last - first)
                if alike is tabular and start and traits[start - 1].columns:
                    found[start - 1] = True
            start = at + 1
    return found


def stanza(strips: Sequence[Strip], start: int, stop: int) -> tuple[int, int]:
    """Leave out what is no verse at either end of a run; nothing is left of a run that is none."""
    if stop - start < FEWEST:
        return start, start
    while stop - start > 1 and strips[start + 1].gap > 1:
        start += 1
    while stop - start > 1 and strips[stop - 1].gap > 1:
        stop -= 1
    usual = sorted(len(strip.text) for strip in strips[start:stop])[(stop - start) // 2]
    while start < stop and abs(len(strips[start].text) - usual) > RAGGED:
        start += 1
    while start < stop and abs(len(strips[stop - 1].text) - usual) > RAGGED:
        stop -= 1
    return (start, stop) if dense(strips[start:stop]) else (start, start)


def even(lines: Sequence[Strip]) -> bool:
    """Tell whether so many short lines stand apart by the same blanks, or by one blank line at most, that no heading has as many."""
    gaps = {line.gap for line in lines[1:]}
    return len(lines) > FEWEST and (len(gaps) == 1 or max(gaps) <= BLANK)


def titled(lines: Sequence[Strip]) -> bool:
    """Tell whether the first of several lines is much shorter than the usual one, as the title of a poem is."""
    usual = sorted(len(line.text) for line in lines)[len(lines) // 2]
    return len(lines[0].text) + RAGGED < usual


def trailed(lines: Sequence[Strip]) -> bool:
    """Tell whether the last of several lines is much longer than the usual one, and apart, as the headline behind a poem is."""
    usual = sorted(len(line.text) for line in lines)[len(lines) // 2]
    return lines[-1].gap > 1 and len(lines[-1].text) > usual + RAGGED


def dense(lines: Sequence[Strip]) -> bool:
    """Tell whether lines stand below each other, most without a blank line between."""
    close = sum(line.gap == 1 for line in lines[1:])
    return close * 2 >= len(lines) - 1


def tabular(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all three are asked alike
    """Tell whether a strip looks like a row of a table."""
    return trait.fields and not trait.byline


def listed(strip: Strip, trait: Traits) -> bool:  # noqa: ARG001 - all three are asked alike
    """Tell whether a strip looks like a short item of a list."""
    return trait.listed and not trait.full_stop and trait.size < 40  # noqa: PLR2004 - longer ones are paragraphs


def paired(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip may be a name and what is said of it: 柳树湾小区 21℃ · 办理地点：政务大厅."""
    if trait.size > PAIR or trait.ended or trait.byline or trait.more or trait.credit or trait.furniture > 1:
        return False
    return PAIRED.match(strip.text) is not None or (trait.last == "：" and trait.size <= LABEL)


def close(lines: Sequence[Strip]) -> bool:
    """Tell whether lines stand directly below each other, and most are pairs."""
    return all(line.gap == 1 for line in lines[1:])


def verse(strip: Strip, trait: Traits) -> bool:
    """Tell whether a strip may be a line of a poem."""
    plain = not (
        trait.byline or trait.more or trait.bare or trait.credit or trait.scene or trait.full_stop or trait.turn
    )
    return plain and trait.size <= VERSE and trait.furniture < 2 and " " not in strip.text  # noqa: PLR2004


LEAST = {paired: 3, verse: FEWEST}
"""So many lines of a kind are needed, else two."""
