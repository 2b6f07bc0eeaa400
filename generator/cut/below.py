"""Below: what stands below a strip, or behind it in its line, and what promises it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.headings import MARK
from generator.cut.lengths import HEADING
from generator.cut.traits import LABEL
from generator.cut.verse import is_verse

if TYPE_CHECKING:
    from generator.cut.page import Page

WRITTEN = re.compile(
    r"[一-鿿]{0,4}(?:[晚日时早晨都]?报|电视台)?(?:编辑部|报社)(?:负责)?(?:同志)?：|(?:尊敬的)?(?:编辑|记者|主编)(?:同志|部|先生|女士|老师|朋友)们?[：，]"
)
"""Whom a letter to the paper addresses."""
ANSWERING = re.compile(
    r"[一-鿿]{2,16}(?:答复|回复|回音|复函|回应)(?:如下)?：|(?:编后(?:语|话)?|编辑附言|编者附言|记者附记|编辑后记)[：:]"
)
"""How what is answered to a letter, or said of it by the editors, opens: 青禾县公交公司答复：, 编后：."""
SALUTE = re.compile(rf"(?:{WRITTEN.pattern})$")
"""Nothing but whom a letter to the paper addresses."""
NAMED = re.compile(r"([一-鿿]{2,4})(?:同志|先生|女士|读者|老师|同学|朋友)：")
"""Whom an answer addresses."""
FIRST = re.compile(r"(?:1[.．、]|①)\s?[一-鿿]")
"""The number of the first brief."""
LISTS = 2
"""So many commas are more than a question or cry over a text has."""
CLAUSE = 20
"""A clause that is half of a headline is not longer."""
BEHIND = 30
"""The headline of the second of several short stories stands not more strips below what they have in common."""
LAST = 60
"""A last sentence is looked for in so many characters."""
PROMISING = re.compile(r"以下|如下|下列")
"""How a sentence says that more follows."""
SETS_OUT = re.compile(
    r"(?:记者|我们|笔者|本报|本刊|本期)[^。！？]*(?:走进|走近|走访|探访|寻访|采访了|沿着|跟随|跟着|记录|记下|撷取|采撷|选取|讲述|听听|看看|寻找)[^。！？]*[。！？]”?$"
)
"""A last sentence with which a reporter sets out, or leads to whom he met: 记者走进其中几个村寻找答案。"""


def over_rows(page: Page, at: int) -> bool:
    """Tell whether a strip stands directly above the rows of a list or table."""
    if at + 1 >= len(page.row) or page.strips[at + 1].gap > max(1, page.strips[at].gap):
        return False
    return page.row[at + 1] and (page.traits[at + 1].listed or page.traits[at + 1].columns)


def over_table(page: Page, at: int) -> bool:
    """Tell whether a strip introduces a table."""
    row = page.row
    return at + 1 < len(row) and row[at + 1] and not row[at] and page.traits[at + 1].columns


def addressed(page: Page, at: int) -> bool:
    """Tell whether a letter begins with a strip."""
    return 0 <= at < len(page.strips) and WRITTEN.match(page.strips[at].text) is not None


def saluted(page: Page, at: int) -> bool:
    """Tell whether a strip is the salutation of a letter, and nothing else."""
    return 0 <= at < len(page.strips) and SALUTE.match(page.strips[at].text) is not None


def answers(page: Page, at: int) -> bool:
    """Tell whether a strip opens what is answered to the letter above it: it says so, or addresses who signed that."""
    text = page.strips[at].text
    if ANSWERING.match(text):
        return True
    named = NAMED.match(text)
    signed = at > 0 and (page.traits[at - 1].byline or page.traits[at - 1].bare)
    return named is not None and signed and named[1] in page.strips[at - 1].text


def promises(page: Page, at: int) -> bool:
    """Tell whether a text says in its one sentence that more follows: 以下区域将分时段停水."""
    trait, text = page.traits[at], page.strips[at].text
    return trait.ended and not trait.full_stop and PROMISING.search(text) is not None


def sets_out(page: Page, at: int) -> bool:
    """Tell whether a text closes with a reporter who sets out to see, so that what he saw follows."""
    return page.traits[at].ended and SETS_OUT.search(page.strips[at].text[-LAST:]) is not None


def over_headline(page: Page, at: int) -> bool:
    """Tell whether what may be a headline stands below a strip, and no item of a list."""
    below = page.traits[at + 1] if at + 1 < len(page.traits) else None
    return below is not None and below.headline and not (below.listed or page.row[at + 1])


def is_clause(page: Page, at: int) -> bool:
    """Tell whether a strip is the first of two clauses, set in two lines, that are the headline of the text below: 丢了的手机找回来，/该不该给酬金？."""
    if not 0 <= at < len(page.traits) - 2 or page.strips[at].text[-1] != "，" or page.strips[at + 1].gap != 1:
        return False
    first, second, text = page.traits[at : at + 3]
    plain = not (first.dated or first.told or first.opener or first.full_stop or page.row[at]) and first.commas == 1
    short = first.size <= CLAUSE and second.size <= CLAUSE and not (second.commas or second.full_stop or second.aside)
    whole = page.strips[at + 1].text[-1] not in "。，、；："
    return plain and short and whole and starts(page, at) and (text.prose or text.reports or text.byline)


def exclaims(page: Page, at: int) -> bool:
    """Tell whether a short question or cry is the headline of the text below: a standing heading stands above, or who signs the text before."""
    trait = page.traits[at]
    if not 0 < at < len(page.traits) - 1 or page.strips[at].text.rstrip("”’")[-1:] not in "？！" or trait.size > CLAUSE:
        return False
    above, below = page.traits[at - 1], page.traits[at + 1]
    plain = not (trait.full_stop or trait.speaker or trait.told or trait.dated or trait.opener or page.row[at])
    signed = at > 1 and (above.byline or above.bare or above.credit) and page.traits[at - 2].prose
    return plain and trait.commas < LISTS and (above.standing or signed) and below.size > HEADING


def starts(page: Page, at: int) -> bool:
    """Tell whether a headline may begin with a strip: a short heading stands directly above, or a blank line below the end of a text, a byline or the head of the page."""
    if at == 0:
        return True
    above = page.traits[at - 1]
    if page.strips[at].gap > 1:
        return above.ended or above.byline or above.bare or above.furniture > 0 or above.size <= LABEL
    return above.headline and above.size <= LABEL and not page.row[at - 1]


def over_letters(page: Page, at: int) -> bool:
    """Tell whether several letters to the paper stand below a standing heading, before the next one, so that it is no letter's own."""
    if not page.traits[at].label:
        return False
    behind = range(at + 1, len(page.traits))
    stop = next((each for each in behind if page.traits[each].label or page.traits[each].rubric), len(page.traits))
    first, *rest = [each for each in range(at + 1, stop) if WRITTEN.match(page.strips[each].text)] or [stop]
    return bool(rest) and not any(each.prose for each in page.traits[at + 1 : first])


def over_several(page: Page, at: int) -> bool:
    """Tell whether the name of a column of several stories stands over the headline of the first, which a mark may set off, and another one behind."""
    if not (
        page.traits[at].several
        and any(over_text(page, each) for each in range(at + 2, min(at + BEHIND, len(page.traits) - 1)))
    ):
        return False
    marked = at + 1 < len(page.strips) and MARK.match(page.strips[at + 1].text) is not None
    return over_headline(page, at) or (marked and page.traits[at + 1].headlike)


def over_text(page: Page, at: int) -> bool:
    """Tell whether a strip may be a headline that stands over its text."""
    return page.traits[at].headlike and not page.row[at] and (page.traits[at + 1].prose or page.traits[at + 1].reports)


def over_briefs(page: Page, at: int) -> bool:
    """Tell whether the headline of the first of several numbered briefs stands below a line of a few characters, with its report: 社区播报 / 1.石桥镇…."""
    if at + 2 >= len(page.strips) or page.traits[at].size > LABEL or FIRST.match(page.strips[at + 1].text) is None:
        return False
    below, report = page.traits[at + 1 : at + 3]
    return below.headline and not page.row[at + 1] and (report.prose or report.reports)


def comments(page: Page, at: int) -> bool:
    """Tell whether a strip says that the paper comments, over the headline of what it says, to which it is nearer, or behind who signs another text: 本报评论员."""
    if not (page.traits[at].comment and over_headline(page, at)):
        return False
    before = page.traits[at - 1] if at else None
    opening = before is None or before.furniture > 0 or before.byline
    headed = before is not None and before.headlike and before.size > LABEL
    return opening or (not headed and page.strips[at + 1].gap <= page.strips[at].gap)


def over_notice(page: Page, at: int) -> bool:
    """Tell whether the heading of a notice, of which a strip may be the first line, stands directly below it: …先进集体 / 和先进个人名单; 关于…的通知 is whole below all but an office."""
    if at + 1 >= len(page.traits) or page.strips[at + 1].gap > 1 or not page.traits[at].headlike:
        return False
    below = page.traits[at + 1]
    whole = page.strips[at + 1].text.startswith("关于") and not page.traits[at].signature
    return below.notice and below.headline and not whole


def over_verse(page: Page, at: int) -> bool:
    """Tell whether verses stand below a strip, a note on their author perhaps between."""
    below = range(at + 1, min(at + 3, len(page.row)))
    return any(page.row[each] and is_verse(page.traits[each]) and not page.traits[each].columns for each in below)


def followed(page: Page, at: int) -> bool:
    """Tell whether the next strip was cut out of the same line."""
    return at + 1 < len(page.strips) and page.strips[at + 1].gap == 0


def tells(page: Page, at: int) -> bool:
    """Tell whether a report stands behind a strip in the same line, its day first."""
    return followed(page, at) and (behind := page.traits[at + 1]).lead and (behind.dated or behind.opener)
