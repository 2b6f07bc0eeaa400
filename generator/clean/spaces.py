"""Blanks that a converter left inside of sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.clean.signs import HAN
from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

PROSE = 60
"""A line longer than this that ends a sentence is no heading and no byline."""
NEAR = 60
"""So far around a blank its sentence is looked at."""
BLANKS = r"[ \t\u3000]+"
"""Blanks of a line."""
RUN = re.compile(BLANKS)
"""A run of them."""
LINE = re.compile(r"[^\n]+")
"""A line."""
SPACED = re.compile(
    rf"^[ \t\u3000]*([{HAN}](?:{BLANKS}[{HAN}]){{1,19}}|[{HAN}“‘《](?=(?:[^\n{HAN}]*[{HAN}]){{5}})(?:{BLANKS}[{HAN}“”‘’《》（）():：、，,！？!?]){{5,35}})[ \t\u3000]*$",
    re.MULTILINE,
)
"""A line of single characters parted by blanks, as headlines are spaced out, perhaps with signs."""
PAUSES = ",，、;；:："
"""Signs after which a sentence goes on: a blank beside them parts nothing."""
BESIDE_PAUSE = re.compile(
    rf"(?<=[{HAN}”’》)）0-9%]){BLANKS}(?=[{PAUSES}])"  # before a pause
    rf"|(?<=[{HAN}”’》)）0-9%][{PAUSES}]){BLANKS}(?=[A-Za-z0-9])"  # behind one, before a foreign word or a number
    rf"|(?<=[{PAUSES}]){BLANKS}(?=[{HAN}“‘《(（])"  # behind one
)
"""Blanks beside a pause that has a Chinese neighbour."""
INSIDE = re.compile(rf"(?<=[{HAN}]){BLANKS}(?=[{HAN}])")
"""Blanks between Han."""
NUMBER = re.compile(rf"(?<=[0-9]){BLANKS}(?=[{HAN}])|(?<=[{HAN}]){BLANKS}(?=[0-9][0-9.,:：]*%?{BLANKS}[{HAN}])")
"""Blanks between a number and what is counted, and before a number that has them on both sides."""
DAY = re.compile(rf"(?<=[0-9]){BLANKS}(?=[年月日](?!报))|(?<=[年月]){BLANKS}(?=[0-9]{{1,2}}{BLANKS}?[月日])")
"""Blanks inside of a date."""


def drop_stray_spaces(string: str, language: Language) -> Iterator[Edit]:
    """Drop blanks beside a pause, and in prose those that cut a word, or a number from its unit.

    Others may part headlines, names or the columns of a table, and stay.
    """
    spaced = [run.span() for line in spaced_out(string) for run in RUN.finditer(string, line.start(1), line.end(1))]
    yield from (Edit(Span(*run), "", "合上逐字分开排的一行。") for run in spaced)
    closed = frozenset(spaced)
    for found in blanks(BESIDE_PAUSE, string):
        if found.span() not in closed:
            yield Edit(Span(*found.span()), "", "删去标点旁多余的空格。")
    for line in LINE.finditer(string):
        if RUN.search(line[0]) is not None:
            yield from inside(line, language)


def spaced_out(string: str) -> Iterator[re.Match[str]]:
    """Yield the lines that are set one character at a time, unless the next line is set so too, as in a table."""
    found = list(SPACED.finditer(string))
    near = {each.end() + 1 for each in found}, {each.start() - 1 for each in found}
    for line in found:
        if line.start() not in near[0] and line.end() not in near[1]:
            yield line


def inside(line: re.Match[str], language: Language) -> Iterator[Edit]:
    """Drop blanks that cut what belongs together: in dates anywhere, else before the last sentence end and not in brackets."""
    string = line[0]
    last = max(0, *map(string.rfind, language.script.sentence_ends))
    for run in RUN.finditer(string):
        if NUMBER.match(string, run.start(), last):
            reason = "删去数字旁多余的空格。"
        elif DAY.match(string, run.start()):
            reason = "合上日期里的空格。"
        elif len(string) >= PROSE and INSIDE.match(string, run.start(), last) and cuts_word(string, run, language):
            reason = "删去词语中间多余的空格。"
        else:
            continue
        yield Edit(Span(line.start() + run.start(), line.start() + run.end()), "", reason)


def cuts_word(string: str, run: re.Match[str], language: Language) -> bool:
    """Tell whether a blank of prose cuts a word, and stands in no brackets."""
    start, stop = run.span()
    cut = language.crossed(string[max(start - NEAR, 0) : start], string[stop : stop + NEAR])
    return cut and not bracketed(string, start)


def blanks(pattern: re.Pattern[str], string: str) -> Iterator[re.Match[str]]:
    """Yield the runs of blanks that a pattern matches; to try it at every character would take five times as long."""
    for run in RUN.finditer(string):
        found = pattern.match(string, run.start())
        if found is not None:
            yield found


def bracketed(string: str, at: int) -> bool:
    """Tell whether a place stands in brackets, where names stand side by side."""
    near = string[max(at - NEAR, 0) : at]
    return max(map(near.rfind, "(（")) > max(map(near.rfind, ")）"))
