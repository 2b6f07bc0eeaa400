"""Converts the Markdown that the generator writes: headings, plain paragraphs, blocks of HTML.

Python-Markdown makes the same of it, in many times as long, since it is ready for all of Markdown. A page that holds
anything else is left to it.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from markdown.extensions.toc import slugify, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

EXTENSIONS = frozenset({"toc", "tables", "fenced_code", "attr_list"})
"""Extensions of Python-Markdown under which these three are what they are here."""

SAFE = r"(?:[^\n\\`*_{}\[\]<>&#|~^$@\"'!]|!(?!\[)|&#\d+;)+(?<!\s)"
"""A stretch of a line in which Markdown sees no markup."""

HEADING = re.compile(rf"(##?) (?!\s)({SAFE})(?=\n|$)")

PARAGRAPH = re.compile(rf"(?!\d*[-+=:.)!/%]|\s)({SAFE})(?=\n\n|\n*$)")

ELEMENT = re.compile(r"<(aside|details|div|dl|figure|form|h2|nav|ol|p|script|section|table|ul)\b")
"""The beginning of a block of HTML."""

CHANGED = ("\t", "\r", "\x02", "\x03")
"""Signs that Python-Markdown changes before it looks at anything."""

BLANK = re.compile(r"\n +\n")
"""A line of blanks, which it empties."""


def html(markdown: str) -> str | None:
    r"""Convert a page without its front matter; None when it is none of ours.

    >>> html("# 甲\n\n乙&#42;\n\n<p>丙</p>\n<p>丁</p>\n\n戊")
    '<h1 id="_1">甲</h1>\n<p>乙&#42;</p>\n<p>丙</p>\n<p>丁</p>\n\n<p>戊</p>'
    >>> html("a *b*")
    """
    if any(sign in markdown for sign in CHANGED) or BLANK.search(markdown):
        return None
    try:
        return "".join(blocks(markdown.strip("\n"))).strip()
    except ValueError:
        return None


def blocks(markdown: str) -> Iterator[str]:
    """Yield each block with the line ends behind it.

    Raises:
        ValueError: there is something else.

    """
    used: set[str] = set()
    at = 0
    while at < len(markdown):
        if found := ELEMENT.match(markdown, at):
            end = closed(markdown, at, found[1])
            yield markdown[at:end]
            yield "\n\n" if markdown.startswith("\n\n", end) else "\n"
        elif found := HEADING.match(markdown, at):
            yield heading(found[1], found[2], used) + "\n"
            end = found.end()
        elif found := PARAGRAPH.match(markdown, at):
            yield f"<p>{found[1]}</p>\n"
            end = found.end()
        else:
            raise ValueError(markdown[at : at + 80])
        at = end
        while markdown.startswith("\n", at):
            at += 1


def closed(markdown: str, at: int, name: str) -> int:
    """Find where an element ends, which must be at the end of a line.

    Raises:
        ValueError: it does not.

    """
    depth = 0
    for tag in tags(name).finditer(markdown, at):
        depth += -1 if tag[1] else 1
        if not depth:
            if markdown[tag.end() : tag.end() + 1] in {"", "\n"}:
                return tag.end()
            break
    raise ValueError(name)


@cache
def tags(name: str) -> re.Pattern[str]:
    """Match the tags of an element."""
    return re.compile(rf"<(/?){name}\b[^>]*>")


def heading(marks: str, text: str, used: set[str]) -> str:
    """Write a heading with an anchor of its own."""
    level = len(marks)
    return f'<h{level} id="{unique(slugify(unescape(text), "-"), used)}">{text}</h{level}>'
