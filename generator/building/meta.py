"""Reads the front matter that the generator writes: words, strings without escapes, lists of such strings.

YAML makes the same of it, in many times as long, since it is ready for all of YAML. A page that has anything else is
left to it.
"""

from __future__ import annotations

import re

STRING = r'"[^"\\\n]*"'

WORD = r"(?!(?:true|false|yes|no|on|off|null)\n)[a-z][a-z/-]+"

FIELD = re.compile(rf"([a-z_]+):(?: ({WORD})| ({STRING})|((?:\n- {STRING})+))\n")
"""A name, and a word, a string or a list of strings."""

FRONT = re.compile(rf"---\n((?:{FIELD.pattern})+)---\n+")

Meta = dict[str, str | list[str]]
"""What a page says of itself, by name."""


def parted(page: str) -> tuple[str, Meta] | None:
    r"""Part a page into its Markdown and what stands before it; None when that is none of ours.

    >>> parted('---\ntitle: "甲"\nkind: story\ntags:\n- "乙"\n- "丙"\n---\n\n# 甲\n')
    ('# 甲\n', {'title': '甲', 'kind': 'story', 'tags': ['乙', '丙']})
    >>> parted('---\ntitle: 甲\n---\n')
    """
    found = FRONT.match(page)
    if found is None:
        return None
    fields = FIELD.findall(found[1])
    meta = {name: strings(rows) if rows else word or string[1:-1] for name, word, string, rows in fields}
    return page[found.end() :], meta


def strings(rows: str) -> list[str]:
    """Read a list of strings, each on a line of its own."""
    return [row[1:-1] for row in rows.split("\n- ")[1:]]
