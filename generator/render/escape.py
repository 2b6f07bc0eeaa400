"""Borders: text of a page is hostile until one of these has seen it."""

from __future__ import annotations

import re
from urllib.parse import quote

from markupsafe import escape

from generator.formats import JSON
from generator.unseen import BASIC, without_unseen

SPECIAL = re.compile(r"[\\`*_{}\[\]<>&#|~^$@\"']")
"""Signs that Markdown, its extensions or HTML may take for markup anywhere in a line."""

LEADING = re.compile(r"^(\s*\d{1,9})?([-+=:.)!/%])", re.MULTILINE)
"""Signs that mean something at the start of a line only."""

UNSAFE = re.compile(rf"[&<>'\"{BASIC}\U00010000-\U0010ffff]")
"""Signs that HTML takes for markup, and those that nobody sees or that may be such; most text has none, and this is told fast."""


def markdown(string: object) -> str:
    r"""Write text so that Markdown shows it letter by letter, on one line.

    >>> markdown("1. *a* <b>")
    '1&#46; &#42;a&#42; &#60;b&#62;'
    """
    line = " ".join(without_unseen(str(string)).split())
    line = SPECIAL.sub(reference, line)
    return LEADING.sub(lambda match: (match[1] or "") + f"&#{ord(match[2])};", line)


def reference(match: re.Match[str]) -> str:
    """Write a sign as a numeric character reference, which Markdown hands on unread."""
    return f"&#{ord(match[0])};"


def html(string: object) -> str:
    """Write text for HTML and XML, in content and in quoted attributes."""
    text = str(string)
    return str(escape(without_unseen(text))) if UNSAFE.search(text) else text


def yaml(string: object) -> str:
    r"""Write text as a YAML scalar; JSON strings are valid in YAML.

    >>> print(yaml('a: "b" #c'))
    "a: \"b\" #c"
    """
    return JSON.encode(without_unseen(str(string)))


def url(string: object) -> str:
    """Write text as one segment of an address."""
    return quote(str(string), safe="")


def path(string: object) -> str:
    """Write text as a path, its slashes kept."""
    return quote(str(string))


FILTERS = {"md": markdown, "html": html, "yaml": yaml, "url": url, "path": path}
"""Names of the borders in templates."""
