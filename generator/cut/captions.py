"""Captions: what speaks for and against a strip as what is printed below a picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.affinity import parts
from generator.cut.furniture import REACHED
from generator.cut.headings import DECK
from generator.cut.joins import unended
from generator.cut.lengths import HEADING
from generator.cut.page import PICTURE
from generator.cut.traits import SOMEWHERE, TELLS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.page import Page
    from generator.cut.traits import Traits
    from generator.cut.weighing import Sign

LIKELY = 0.3
"""How much it tells that a scene stands below a heading whose text has no agency tag."""
CAPTION = 40
"""One sentence below a picture, printed over a heading, is not longer."""
TELLING = re.compile(f"[{TELLS}“]")
"""What the first sentence of a text has, and the caption of a picture has not."""
CALLED = re.compile("“[^，。”]{1,6}”")
"""What something is called, and nobody says: “8”字长绳."""
GOES_ON = re.compile("并|以及|而(?!立)|但|且(?!末)|或")
"""How the rest of a sentence begins, and no caption."""
PLACE = 5
"""Where a story is from, over its headline, is not longer."""
LONG = 60
"""A caption is seldom longer."""
HEAD = 12
"""The head of a page is not in more pieces."""
PICTURES = 4
"""So many lines about pictures are looked over for the text above them."""
FIRST_NUMBER, LAST_NUMBER = "①", "⑳"
"""Numbers of several pictures of one story."""
APART = 12
"""The captions of pictures that are numbered stand not more strips apart."""
SURE = 3
"""A scene that is surely a caption's needs nothing around it."""


def caption(page: Page, at: int) -> Iterator[Sign]:
    """Yield what speaks for and against a caption."""
    trait = page.traits[at]
    if trait.size > 110 or trait.reports or trait.byline or trait.fragment or trait.last in "：；":  # noqa: PLR2004 - captions are shorter
        return
    if trait.scene <= 1 and (hangs(page, at) or resumes(page, at) or GOES_ON.match(page.strips[at].text)):
        return
    if trait.tableau and (page.row[at] or (trait.scene <= 1 and rest(page, at) and not parts_text(page, at))):
        return
    yield from [("caption.opener", 1)] if counts_pictures(page, at) else pictured(page, at)
    yield from placed(page, at)
    if trait.size > LONG:
        yield "caption.long", 1
    if trait.phrases and not trait.ended:
        yield "caption.phrases", 1
    if trait.scene < SURE and page.leads_on[at]:
        yield "caption.leads_on", 1


def placed(page: Page, at: int) -> Iterator[Sign]:
    """Yield what stands above and below a caption, and what its words have in common with it."""
    if tells_story(page, at):
        yield "caption.story", 1
    if shown := below_heading(page, at):
        yield "caption.shown", shown
    elif foretells(page, at):
        yield "caption.foretold", min(page.affinity[at].only_ahead * 2, 1)
    elif page.traits[at].scene < SURE and (told := page.affinity[at].ahead):
        yield "caption.ahead", told
    if is_decked(page, at):
        yield "caption.decked", 1


def is_decked(page: Page, at: int) -> bool:
    """Tell whether a second headline stands directly below a line that is no sentence: …打捞一座古镇 / ——读《…》."""
    if page.traits[at].ended or at + 1 == len(page.strips) or not page.traits[at + 1].headlike:
        return False
    below = page.strips[at + 1]
    return DECK.match(below.text) is not None and below.gap <= 1


def tells_story(page: Page, at: int) -> bool:
    """Tell whether a strip is the text of a picture that is a story by itself: what says so stands above, a headline perhaps between.

    Or it is all that stands between a headline and the next one, or the place of another picture, with who took the picture.
    """
    above, below = page.traits[max(at - 2, 0) : at], page.traits[at + 1 : at + 3]
    if not above or not (above[-1].pictures or is_heading(above[-1])):
        return False
    if any(each.pictures for each in above):
        return True
    if not (below and below[0].credit):
        return False
    told = page.traits[at].full_stop and (len(below) == 1 or page.strips[at + 2].gap >= PICTURE)
    return told or (len(below) > 1 and is_heading(below[1]))


def hangs(page: Page, at: int) -> bool:
    """Tell whether a strip stands in the line below a text whose last word needs it: …几个城里来的 / 孩子正蹲在石磨旁."""
    before = page.traits[at - 1] if at and page.strips[at].gap <= 1 and not page.interposed[at] else None
    return before is not None and before.particle and before.prose


def resumes(page: Page, at: int) -> bool:
    """Tell whether a strip stands behind the head of a page in pieces, and the text above them breaks off."""
    above = next((each for each in range(at - 1, max(at - HEAD, 0) - 1, -1) if not page.pieces[each]), at - 1)
    return 0 <= above < at - 1 and unended(page.traits[above])


def foretells(page: Page, at: int) -> bool:
    """Tell whether a strip is one short sentence over a heading, and over no line whose last word goes on below."""
    if not is_sentence(page, at) or at + 1 == len(page.traits):
        return False
    return is_heading(page.traits[at + 1]) and not page.leads_on[at + 1]


def below_heading(page: Page, at: int) -> float:
    """Weigh that a strip stands between a heading and its text, where a picture has its place, and says what is to be seen on one."""
    if not (0 < at < len(page.traits) - 1 and is_heading(page.traits[at - 1])):
        return 0
    trait, behind = page.traits[at], page.traits[at + 1]
    if page.traits[at - 1].size <= PLACE and not trait.ended:
        return 0
    if behind.reports:
        return is_sentence(page, at) or trait.scene > (0 if trait.ended else 1)
    return LIKELY * (trait.scene > 1 and behind.prose)


def is_heading(trait: Traits) -> bool:
    """Tell whether a strip may be a heading, by its look alone."""
    return parts(trait) and trait.size <= HEADING and not (trait.sidebar or trait.reports or trait.furniture >= REACHED)


def is_sentence(page: Page, at: int) -> bool:
    """Tell whether a strip is one short sentence that quotes nobody."""
    trait = page.traits[at]
    single = trait.ended and not trait.full_stop and trait.size <= CAPTION
    return single and TELLING.search(CALLED.sub("", page.strips[at].text)) is None


def pictured(page: Page, at: int) -> Iterator[Sign]:
    """Yield what the form of a strip, the place of a picture above it and a credit below it say."""
    trait = page.traits[at]
    picture = page.strips[at].gap >= PICTURE
    placed = picture and not (trait.scene or trait.phrases) and is_placed(page.strips[at].text)
    taken = credited(page, at)
    if trait.scene or not (taken or placed):
        yield ("caption.plain", "caption.scene", "caption.end", "caption.opener")[trait.scene], 1
    if picture:
        yield "caption.picture", 1
    if placed:
        yield "caption.placed", 1 - min(page.told[at].before * 1.5, 1) / 2
    if taken:
        yield "caption.credited", 1
        if page.strips[at + 1].gap <= 1:
            yield "caption.above", 1
    elif page.interposed[at]:
        yield "caption.interposed", 1
    elif rest(page, at):
        yield "caption.rest", 1
    elif trait.tableau:
        yield "caption.tableau", 1
    elif trait.ended and trait.scene == 1 and not SOMEWHERE.fullmatch(page.strips[at].text):
        yield "caption.ended", 1


def counts_pictures(page: Page, at: int) -> bool:
    """Tell whether a strip is one sentence with a number in a ring, text stands between it and the one with the number before or behind, and either has the place of a picture above it."""
    if not is_numbered(page, at):
        return False
    number = ord(page.strips[at].text[0])
    near = (*range(max(at - APART, 0), at - 1), *range(at + 2, min(at + APART, len(page.strips))))
    others = [each for each in near if abs(ord(page.strips[each].text[0]) - number) == 1 and is_numbered(page, each)]
    return any(page.strips[each].gap >= PICTURE for other in others for each in (at, other))


def is_numbered(page: Page, at: int) -> bool:
    """Tell whether a strip is one short sentence behind a number in a ring."""
    trait = page.traits[at]
    return (
        FIRST_NUMBER <= page.strips[at].text[0] <= LAST_NUMBER
        and trait.ended
        and not trait.full_stop
        and trait.size <= CAPTION
    )


def credited(page: Page, at: int) -> bool:
    """Tell whether who took a picture stands behind a strip."""
    return at + 1 < len(page.traits) and page.traits[at + 1].credit


def parts_text(page: Page, at: int) -> bool:
    """Tell whether a strip with who took the picture stands between two texts, and not at the end of a story."""
    return credited(page, at) and at + 2 < len(page.traits) and not page.traits[at + 2].headlike


def is_placed(text: str) -> bool:
    """Tell whether a text says no more than that somebody is somewhere."""
    return SOMEWHERE.fullmatch(text) is not None and TELLING.search(text) is None and not any(map(str.isdigit, text))


def rest(page: Page, at: int) -> bool:
    """Tell whether a short sentence may be the rest of the text before it, which breaks off, perhaps above another picture."""
    if not page.traits[at].ended or page.interposed[at]:
        return False
    near = range(at - 1, max(at - 1 - PICTURES, -1), -1)
    above = next((each for each in near if not (page.traits[each].credit or credited(page, each))), None)
    return above is not None and unended(page.traits[above])
