"""Golden cases: `⟦was→now⟧` marks an edit in the text itself, `⟦?Q201⟧` a query that starts there."""

import re

from generator.model import Query
from generator.text import Edit

MARK = re.compile(r"⟦(?:\?\w+|(?P<was>[^⟦⟧→]*)→[^⟦⟧→]*)⟧")


def cases(path):
    """Read the cases of a file: a line `## title`, then the text."""
    for block in path.read_text(encoding="utf-8").split("## ")[1:]:
        title, _, text = block.partition("\n")
        yield title, text.strip("\n")


def printed(marked):
    """Take the marks away: what the page prints."""
    return MARK.sub(lambda mark: mark["was"] or "", marked)


def marked(string, proposals):
    """Mark what a rule proposes."""
    parts, done = [], 0
    for each in sorted(proposals, key=lambda each: (each.span.start, isinstance(each, Edit))):
        parts.append(string[done : each.span.start])
        done = each.span.start
        if isinstance(each, Query):
            parts.append(f"⟦?{each.code}⟧")
        else:
            done = each.span.stop
            parts.append(f"⟦{string[each.span.start : done]}→{each.replacement}⟧")
    return "".join([*parts, string[done:]])
