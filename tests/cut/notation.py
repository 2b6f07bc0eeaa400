"""Golden cases: each line of a page stands behind the sign of what it is, `✂` where an article begins.

A sign in brackets, `⟦名⟧`, marks what begins in the middle of a line. A page is a case without its signs.
"""

import re

from generator.clean import clean
from generator.cut import cut, holds, parted, see
from generator.cut.breaks import Breaks
from generator.cut.forms import forms
from generator.cut.moves import Moves
from generator.lexicons import load
from generator.model import Page, Role
from generator.text import Text

SIGNS = {
    Role.KICKER: "引",
    Role.HEADLINE: "标",
    Role.DECK: "副",
    Role.COLUMN: "栏",
    Role.SUBHEAD: "小",
    Role.BYLINE: "名",
    Role.BODY: "文",
    Role.CAPTION: "图",
    Role.CREDIT: "摄",
    Role.FURNITURE: "余",
}
JOINED, BACK, WRAPPED, TORN, CUT = "接", "回", "续", "疑", "✂"
"""Joined to the text before it, joined to an article further above, a line of a broken measure, a byline that may be of either article, an article begins."""
MARK = re.compile(rf"^[{''.join(SIGNS.values())}{JOINED}{BACK}{WRAPPED}{TORN}] |⟦.⟧|^{CUT}\n", re.MULTILINE)


def cases(path):
    """Read the cases of a file: a line `## title`, then the page with its signs."""
    for block in path.read_text(encoding="utf-8").split("## ")[1:]:
        title, _, text = block.partition("\n")
        yield title, text.strip("\n")


def printed(marked):
    """Take the signs away: what the page prints."""
    return MARK.sub("", marked)


def moves(raw):
    """See the strips of a page, before anything is decided."""
    language = load("zh")
    known, breaks = forms(language.press), Breaks(language, holds(raw))
    return Moves(see(tuple(parted(raw, known)), known, breaks), breaks)


def laid_out(raw):
    """Clean and cut a page."""
    page = Page("000_test", "000_test.txt", raw, Text.of(raw))
    return cut(clean(page, None, load("zh")), None, load("zh"))


def marked(raw):
    """Sign each line of a page with what the program makes of it."""
    layout = laid_out(raw)
    openings = {min(span.start for text in texts(clipping) for span in text.spans) for clipping in layout.clippings}
    signs = {each.span.start: SIGNS[each.role] for each in layout.readings}
    signs |= {each.span.start: joint(each, layout) for each in layout.readings if each.joined}
    signs |= {query.span.start: TORN for query in layout.queries if query.code == "Q311"}
    parts, at = [], 0
    for line in raw.split("\n"):
        first = at + len(line) - len(line.lstrip())
        places = sorted(each for each in signs if first < each < at + len(line))
        cut_here = f"{CUT}\n" if any(at <= each < at + len(line) for each in openings) else ""
        head = f"{signs.get(first, WRAPPED)} " if line.strip() else ""
        for place in reversed(places):
            line = f"{line[: place - at]}⟦{signs[place]}⟧{line[place - at :]}"  # noqa: PLW2901 - marks are set from behind
        parts.append(cut_here + head + line)
        at = at + len(raw.split("\n")[len(parts) - 1]) + 1
    return "\n".join(parts)


def joint(reading, layout):
    """Tell whether a joined piece goes on with the text printed before it or with an article further above."""
    owner = next(each for each in layout.clippings if any(reading.span.start in covered(text) for text in texts(each)))
    before = [each for each in layout.readings if each.role is Role.BODY and each.span.start < reading.span.start][-1]
    return JOINED if any(before.span.start in covered(text) for text in texts(owner)) else BACK


def covered(text):
    return {at for span in text.spans for at in range(span.start, span.stop)}


def texts(clipping):
    """Yield all texts of a clipping."""
    heads = (clipping.headline, clipping.kicker, clipping.deck, clipping.column, clipping.agency)
    yield from (text for text in (*heads, *clipping.bylines) if text is not None)
    for paragraph in clipping.body:
        yield from (text for text in (paragraph.subhead, paragraph.text) if text is not None)
    for caption in clipping.captions:
        yield from (text for text in (caption.text, caption.credit) if text is not None)
