"""Verse: runs of short lines that are a poem, without its title and its author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.bags import pairs
from generator.cut.cycles import CYCLE
from generator.cut.furniture import REACHED
from generator.cut.joins import unended
from generator.cut.lengths import HEADING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

LABELLED = re.compile(r"[一-鿿]{2,8}：\S")
"""How the line of a list opens, as a verse does in the midst of others alone: 镇中心校：何田."""
LONGEST = 16
"""Lines of poems are not longer."""
RAGGED = 2
"""Lines of a poem differ by no more characters from the usual one, at its ends."""
FAR = 4
"""So many line ends part two things."""
ADDED = "——"
"""How a line opens that is added to the headline above it: ——读《柳河滋味》有感."""
STANZAS = 24
"""A refrain recurs within so many lines."""
AHEAD = 6
"""So many strips behind a heading tell what it does."""
STANDING = 4
"""A standing heading over a piece of a page of letters is not longer: 小小说, 书人书话."""
LINES = 2
"""So many lines of a heading may stand below verses, parted from them."""
MOST = 5
"""A headline has no more lines."""
TITLED = 3
"""A standing heading, a title and who wrote them may stand over verses."""
FEWEST = 4
"""So many short lines below each other are more than a heading holds."""


def poems(strips: Sequence[Strip], traits: Sequence[Traits]) -> Iterator[range]:
    """Yield the runs of lines that are verse."""
    start = 0
    for at in range(len(strips) + 1):
        plain = at < len(strips) and is_verse(traits[at]) and is_of_poem(strips[at])
        short = plain or (at < len(strips) and within(strips, traits, at))
        if short and (at == start or strips[at].gap < FAR or goes_on(strips, traits, range(start, at))):
            continue
        yield from poem(strips, traits, range(start, at))
        start = at if short else at + 1


def is_of_poem(strip: Strip) -> bool:
    """Tell whether the words of a line may be of a poem: no item of a list, and not the headline of several poems."""
    return LABELLED.match(strip.text) is None and CYCLE.fullmatch(strip.text) is None


def goes_on(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> bool:
    """Tell whether verses go on behind the place of a picture: one of them recurs there, or what stands there is no heading."""
    return resumes(strips, traits, run) or hangs(strips, traits, run) or trails(strips, traits, run)


def resumes(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> bool:
    """Tell whether a verse of a run recurs in the short lines behind it, as a refrain does and no heading, or in the run, and those are over no report."""
    ahead = range(run.stop, min(run.stop + AHEAD, len(strips)))
    stop = next((at for at in ahead if not is_verse(traits[at])), ahead.stop)
    again = any(strips[one].text == strips[other].text for one in run[-AHEAD:] for other in range(run.stop, stop))
    return again or (
        refrain(strips, run) and not introduces(traits, stop) and not (stop < len(strips) and is_text(traits[stop]))
    )


def refrain(strips: Sequence[Strip], run: range) -> bool:
    """Tell whether a line of a run recurs in it."""
    lines = [strips[at].text for at in run[-STANZAS:]]
    return len(set(lines)) < len(lines)


def trails(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> bool:
    """Tell whether the line behind a run is its last verse: as long as the others, and not of the headline below it, over a report that tells nothing of it."""
    at = run.stop
    if len(run) < FEWEST or not introduces(traits, at + 2) or not traits[at + 1].headline:
        return False
    usual = usual_length(strips, run[-FEWEST:])
    told = frozenset().union(*(pairs(each.text) for each in strips[at + 1 : at + 1 + AHEAD]))
    return abs(len(strips[at].text) - usual) <= RAGGED and pairs(strips[at].text).isdisjoint(told)


def usual_length(strips: Sequence[Strip], run: range) -> int:
    """Take the middle one of the lengths of the lines of a run, in characters."""
    return sorted(len(strips[at].text) for at in run)[len(run) // 2]


def hangs(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> bool:
    """Tell whether the lines that are parted from verses below their author stand over nothing, so that they go on with those: no heading does."""
    if not run or signed(traits, run.start) == run.start:
        return False
    at = run.stop + 1
    while at < len(strips) and strips[at].gap < FAR and is_verse(traits[at]):
        at += 1
    return run.stop + 1 < at < len(strips) and strips[at].gap >= FAR


def is_verse(trait: Traits) -> bool:
    """Tell whether a strip may be a line of a poem."""
    other = (
        trait.aside
        or trait.fields
        or trait.amount
        or trait.reports
        or trait.signature
        or trait.label
        or trait.sidebar
        or trait.notice
        or trait.local
        or trait.source
    )
    plain = not (other or trait.full_stop or (trait.listed and not trait.ordinal))
    return plain and trait.size <= LONGEST and trait.furniture < 2  # noqa: PLR2004


def within(strips: Sequence[Strip], traits: Sequence[Traits], at: int) -> bool:
    """Tell whether a short strip that may be something else stands in the midst of a poem, directly below and above its lines."""
    around = (at - 2, at - 1, at + 1)
    if (
        traits[at].size > LONGEST
        or traits[at].byline
        or traits[at].furniture >= REACHED
        or at < len(around) - 1
        or at + 1 >= len(strips)
    ):
        return False
    near = all(strips[each].gap == 1 for each in (at - 1, at, at + 1))
    return near and all(is_verse(traits[each]) for each in around)


def poem(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> Iterator[range]:
    """Yield the verses of a run of short lines, when enough are left without the headings at either end."""
    if run and run.start and traits[run.start].ended and unended(traits[run.start - 1]):
        run = run[1:]
    if len(run) < FEWEST or is_heading(strips, traits, run):
        return
    lines = range(opening(strips, traits, run), closing(strips, traits, run))
    if len(lines) >= FEWEST + (not dense(strips, lines) and not refrain(strips, lines)):
        yield lines


def is_heading(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> bool:
    """Tell whether a few short lines, of which none stands apart, are the headline of the text that its author's name leads to, or a text that was broken within a number."""
    if any(strips[at].text[-1].isdigit() and strips[at + 1].text[0].isdigit() for at in run[:-1]):
        return True
    few = len(run) <= MOST and not any(strips[at].gap > 1 for at in run[1:])
    return few and not any(traits[at].ended for at in run) and introduces(traits, run.stop)


def opening(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> int:
    """Find the first verse: behind a title and the name of its author, where no title stands above the run."""
    start = run.start
    if tabular(traits, run):
        return next(at for at in run if traits[at].columns)
    above = [at for at in run[:TITLED] if traits[at].bare or CYCLE.fullmatch(strips[at].text)]
    if above:
        return above[-1] + 1
    if headed(traits, start) or recurs(strips, run):
        return start
    parted = strips[start + 1].gap > 1
    if dense(strips, run) and not parted:
        usual = usual_length(strips, run)
        return start + (abs(len(strips[start].text) - usual) > RAGGED)
    return start + 1 + (traits[start + 1].pen and parted and strips[start + 2].gap > 1)


def recurs(strips: Sequence[Strip], run: range) -> bool:
    """Tell whether the first line of a run stands in it again, as a refrain does and no title."""
    return any(strips[at].text == strips[run.start].text for at in run[1:])


def headed(traits: Sequence[Traits], start: int) -> bool:
    """Tell whether the strip above a run announces it, or is the author's name below a title."""
    if start == 0:
        return False
    above = signed(traits, start)
    if above < start:
        return above > 0 and not traits[above - 1].ended
    title = traits[start - 1]
    return title.last == "：" or not (title.ended or title.half or title.credit or title.turn or title.furniture)


def signed(traits: Sequence[Traits], start: int) -> int:
    """Find where the names begin that stand directly above a run."""
    while start and (traits[start - 1].bare or traits[start - 1].byline or traits[start - 1].more):
        start -= 1
    return start


def closing(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> int:
    """Find where the verses stop: before a line that is the headline of what follows."""
    stop, usual = run.stop, usual_length(strips, run)
    if titled(strips, traits, stop) or (tabular(traits, run) and not traits[stop - 1].columns):
        return stop - 1
    if stop < len(strips) and (traits[stop].furniture > 1 or traits[stop].reports):
        return stop - traits[stop].reports
    if (behind := parted(strips, traits, run)) is not None:
        return behind
    if stop < len(strips) and strips[stop].gap == 1:
        while stop > run.start and abs(len(strips[stop - 1].text) - usual) > RAGGED:
            stop -= 1
        return stop
    return stop if strips[stop - 1].gap <= 1 else behind_gap(strips, traits, run, usual)


def titled(strips: Sequence[Strip], traits: Sequence[Traits], stop: int) -> bool:
    """Tell whether the last line of a run stands apart from it, with a name directly below: the title of another poem, and its author."""
    named = stop < len(strips) and traits[stop].bare
    return named and strips[stop].gap == 1 < strips[stop - 1].gap


def behind_gap(strips: Sequence[Strip], traits: Sequence[Traits], run: range, usual: int) -> int:
    """Find where verses stop of which the last line stands apart."""
    stop, lines = run.stop, run[:-1]
    found = headings(strips, traits, stop, usual)
    if found == 1 and (heads(strips, lines) or (introduces(traits, stop) and stands_apart(strips, lines))):
        found += 1
    return stop - found


def parted(strips: Sequence[Strip], traits: Sequence[Traits], run: range) -> int | None:
    """Find where the headline of the next text begins, of two lines or more, that stands apart from what is above it."""
    if not introduces(traits, run.stop) or strips[run.stop - 1].gap > 1:
        return None
    places = range(run.stop - LINES, max(run.stop - FEWEST, run.start), -1)
    return next((at for at in places if strips[at].gap > 1), None)


def stands_apart(strips: Sequence[Strip], run: range) -> bool:
    """Tell whether the last line of verses that stand close stands apart from them, and from the headline below it, as a standing heading does: 小小说."""
    if len(strips[run.stop - 1].text) > STANDING:
        return False
    return len(run) > FEWEST and strips[run.stop - 1].gap > 1 < strips[run.stop].gap and dense(strips, run[:-1])


def heads(strips: Sequence[Strip], run: range) -> bool:
    """Tell whether the last line of verses that stand close stands apart from them and is told in what follows, as the first line of a heading is."""
    if len(run) <= FEWEST or strips[run.stop - 1].gap <= 1:
        return False
    if strips[run.stop].text.startswith(ADDED):
        return True
    if not dense(strips, run):
        return False
    told = frozenset().union(*(pairs(each.text) for each in strips[run.stop + 1 : run.stop + 1 + AHEAD]))
    return not pairs(strips[run.stop - 1].text).isdisjoint(told)


def tabular(traits: Sequence[Traits], run: range) -> bool:
    """Tell whether most lines are parted into columns."""
    return sum(traits[at].columns for at in run) * 2 > len(run)


def headings(strips: Sequence[Strip], traits: Sequence[Traits], stop: int, usual: int) -> int:
    """Count the lines at the end of verses, parted from them, that are the title of what follows, or its title and author."""
    last = strips[stop - 1].text
    if len(last) - usual > RAGGED or introduces(traits, stop):
        return 1
    if stop == len(strips) or not is_text(traits[stop]):
        return 0
    if traits[stop - 1].pen:
        return 2
    return usual - len(last) > RAGGED or not pairs(last).isdisjoint(pairs(strips[stop].text))


def is_text(trait: Traits) -> bool:
    """Tell whether a strip is prose."""
    return trait.full_stop or trait.size > HEADING or (trait.ended and trait.size > LONGEST)


def introduces(traits: Sequence[Traits], stop: int) -> bool:
    """Tell whether a text stands behind the line with which a report opens, or behind the names of its authors."""
    behind = next((at for at in range(stop, len(traits)) if not is_named(traits[at])), len(traits))
    reported = any(trait.reports for trait in traits[stop:behind])
    return reported or (stop < behind < len(traits) and (is_text(traits[behind]) or traits[behind].ended))


def is_named(trait: Traits) -> bool:
    """Tell whether a strip names an author or opens a report, so that a title stands above it."""
    return trait.byline or trait.bare or trait.reports


def dense(strips: Sequence[Strip], run: range) -> bool:
    """Tell whether lines stand below each other, most without a blank line between."""
    close = sum(strips[at].gap == 1 for at in run[1:])
    return close * 2 >= len(run) - 1
