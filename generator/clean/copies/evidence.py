"""What speaks for a copy and what against it, weighed in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.clean.copies.figures import figures as figures_of
from generator.clean.copies.figures import has_figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.clean.copies.case import Case

COPY = 6.0
"""From this weight on a passage is dropped."""
SHORT = 16
"""Less prose than this is as good as none."""
VARIED = 8
"""So many different letters make a text."""
ALONE = 16.0
"""How much more it tells that figures differ in a copy of one line."""
DOUBT = 3.0
"""From this weight on it is asked about."""
MISREAD = 2.0
"""How much it tells that a figure differs where lines of a column were read twice."""
ADDRESS = re.compile(r"[^，。,：:]{2,16}[：:](?=.*[你您])")
"""Whom a notice is for, at its start: 罗立本、方大海：本院受理原告诉你…."""
LEAD = 48
"""So many letters are more than the tag of a report and who wrote it."""
SECTIONS = 32
"""So many letters of a text and a headline together are no formula."""
HINT = 0.0
"""From this weight on it speaks for its neighbours."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation."""

    weight: float
    """For a copy when positive."""
    reason: str
    """In words for the reader of the site."""


def size(case: Case) -> float:
    """Count how much prose is the same; beyond two hundred letters more says no more."""
    return min(case.prose, case.chain.same, 200) / 10


def lines(case: Case) -> float:
    """Count the lines that follow each other in both prints."""
    return min(2.0 * (case.rows - 1), 6.0)


def breaks(case: Case) -> float:
    """Count the places at which the printed lines of both prints are broken inside of paragraphs; notices that differ in a figure have them, too."""
    counted = case.torn or not any(has_figure(one) and has_figure(other) for one, other in case.slips)
    return min(2.0 * case.same_breaks, 6.0) * counted


def loop(case: Case) -> float:
    """See the text jump back to where it just was; headings may have been set in between."""
    return (4.0 if case.between.nothing else 2.0) * case.loop


def restart(case: Case) -> float:
    """See the text jump back to the start of a line just printed, and break off before its end."""
    return 3.0 * (case.restart and not case.loop)


def same_report(case: Case) -> float:
    """See both prints in one report, where nobody writes a passage twice; two reports may share one."""
    if case.between.another_report:
        return -2.0
    return 0.0 if case.between.headline else 2.0


def whole_source(case: Case) -> float:
    """See the first print start, and stop, where a line does."""
    return 1.0 * (case.source_start is not None) + 1.0 * (case.source_stops_line or case.cut_short)


def broken(case: Case) -> float:
    """See the text before the copy break off, where no new sentence has its place, least of all a long one that was just printed."""
    return (2.0 + 1.5 * case.is_sentence) * case.broken_before


def cut_short(case: Case) -> float:
    """See the copy stop inside of a phrase."""
    return 3.0 * (case.cut_short and case.source_start is not None)


def torn(case: Case) -> float:
    """See the copy start with what cannot start a line, or behind a pause of the first print's sentence."""
    return 4.0 * case.torn + 1.0 * case.behind_pause


def misplaced(case: Case) -> float:
    """See a single line that is but a piece of a sentence in the first print, and lacks the rest of it."""
    return 4.0 * case.misplaced


def goes_on(case: Case) -> float:
    """See the second print go on inside of the sentence in which the first stops."""
    return 4.0 * case.goes_on


def beside(case: Case) -> float:
    """See it right beside another copy, as the first prints stand beside each other, but for a caption."""
    return 4.0 * (case.beside and case.prose >= SHORT)


def is_lead(case: Case) -> bool:
    """Tell whether a whole lead was printed, with the tag of its report and the same words: no other report has it."""
    return case.sheet.opens(case.lines[0]) and case.whole_paragraph and not case.slips and len(case.copy) >= LEAD


def sections(case: Case) -> float:
    """See the end of one text and the head of another, or the rows of a table, twice."""
    return 4.0 * (case.sections and len(case.copy) >= SECTIONS)


def parts_sentence(case: Case) -> float:
    """See a line between the halves of another sentence, where no heading has its place."""
    return 2.0 * case.parts_sentence


def runs_out(case: Case) -> float:
    """See the page break off in the midst of lines that it has printed."""
    return 8.0 * case.runs_out


def alone(case: Case) -> float:
    """See a single line twice, with other text between, where nothing broke off: somebody may have meant it.

    Nobody writes a whole paragraph down again in one report, nor in another one what somebody said, with its figures; below a headline that is as sure only where it has figures,
    and where to ask is printed below many notices.
    """
    if (
        case.rows > 1
        or case.displaced
        or case.parts_sentence
        or case.runs_out
        or (case.beside and case.ledger.touches(case.copy))
    ):
        return 0.0
    reported = case.between.another_report and not (case.told or is_lead(case))
    if not case.whole_paragraph or reported or enumerates(case) or case.names_a_contact:
        return -6.0
    return -1.0 * (case.between.headline and not figures_of(case.letters, case.copy))


def slips(case: Case) -> float:
    """Count differing letters: a slip in fifty is a bad scan, one in ten another sentence."""
    missed = sum(max(len(one), len(other)) for one, other in case.slips)
    return -50.0 * missed / len(case.copy)


def figures(case: Case) -> float:
    """See figures differ, or change their places: notices and tables repeat all but those. One alone may be lost.

    A line in which one figure stands for another is another notice, however long the rest of both is the same;
    in lines of a column that begin inside of a sentence it is misread.
    """
    seen = [(has_figure(one), has_figure(other)) for one, other in case.slips]
    lost, added, exchanged = (seen.count(each) for each in ((True, False), (False, True), (True, True)))
    if case.torn and case.same_breaks:
        return -MISREAD * (exchanged + min(lost, added))
    return -8.0 * (exchanged + min(lost, added)) - ALONE * (case.rows == 1 and exchanged > 0)


def numbers(case: Case) -> float:
    """See the same figures in both prints of a line: no two things have the same day, hour and count, but many the same telephone."""
    return 2.0 * (case.numbered and not case.names_a_contact)


def addressed(case: Case) -> float:
    """See the same notice for somebody else."""
    lines = (case.sheet.stream.line(print_.start) for print_ in (case.source, case.copy))
    one, other = (ADDRESS.match(case.letters, line.start, line.stop) for line in lines)
    return -16.0 * (one is not None and other is not None and one[0] != other[0])


def contrasts(case: Case) -> float:
    """See signs differ that are chosen, not misread: 南 and 北, 一是 and 二是; in two whole lines that is all that tells of two things: 正本, 副本."""
    groups = case.sheet.language.script.contrasts
    pairs = ((one, other) for one, other in case.slips if one and other)
    return (-12.0 if case.interchangeable else -4.0) * sum(
        any(one in group and other in group for group in groups) for one, other in pairs
    )


def words(case: Case) -> float:
    """See a word in the place of another, such as a name: another report with the same words. A long copy may have one.

    A sign written twice is misread as one is: 哗哗, 华华.
    """
    dense = min(max(100 / len(case.copy), 0.5), 1.0)
    return -12.0 * dense * sum(min(len(set(one)), len(set(other))) > 1 for one, other in case.slips)


def parallel(case: Case) -> float:
    """See clauses of one line that say the same of two things: 城镇选区每一代表…，农村选区每一代表…."""
    return -6.0 * case.parallel


def headings(case: Case) -> float:
    """See nothing but short lines: headings, captions, verses and slogans are printed twice by right, the first words of a report are not."""
    piece = (
        case.runs_out
        or case.parts_sentence
        or case.cut_short
        or case.misplaced
        or case.stammers
        or case.sheet.opens(case.lines[0])
    )
    return -8.0 * (case.prose < SHORT and not piece)


def roll(case: Case) -> float:
    """See a list of names or things, which any report may print in full."""
    torn = case.loop or case.goes_on or case.restart
    return -6.0 * (case.rows == 1 and not torn and enumerates(case))


def enumerates(case: Case) -> bool:
    """Tell whether a passage is mostly names or things in a row."""
    return case.letters.count("、", case.copy.start, case.copy.stop) * 8 > len(case.copy)


def ornament(case: Case) -> float:
    """See hardly any different letters: rules of dots and dashes, fillers, laughter."""
    return -100.0 * (len(set(case.letters[case.copy.start : case.copy.stop][:200])) < VARIED)


JUDGES: tuple[tuple[Callable[[Case], float], str], ...] = (
    (size, "相同的文字长"),
    (lines, "几段连续相同"),
    (breaks, "换行处相同"),
    (loop, "紧接在原文之后"),
    (restart, "紧接在原文之后"),
    (same_report, "在同一篇之内"),
    (whole_source, "从段首或至段尾相同"),
    (broken, "之前的句子中断"),
    (cut_short, "在词句中间中断"),
    (torn, "从词句中间开始"),
    (misplaced, "只是句中的一截"),
    (goes_on, "在后一处才完整"),
    (beside, "与另一处重复相连"),
    (sections, "正文连同标题或表格"),
    (runs_out, "版面在此中断"),
    (parts_sentence, "插在别的句子中间"),
    (alone, "只有一段"),
    (slips, "个别文字不同"),
    (figures, "数字不同"),
    (numbers, "几个数字都相同"),
    (addressed, "告知的人不同"),
    (contrasts, "用字相对"),
    (words, "用词不同"),
    (parallel, "同一段里说的是两件事"),
    (headings, "只是短行"),
    (roll, "是名单"),
    (ornament, "是装饰符号"),
)
"""Each gives a weight, for a copy when positive; beside it what it saw, in words for the reader."""


def weighed(case: Case) -> Iterator[Evidence]:
    """Yield what each judge says who says something."""
    for judge, reason in JUDGES:
        if weight := judge(case):
            yield Evidence(weight, reason)
