"""Bylines that are the name of an office: 通讯员 followed by the name of a street that the page speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Layout


def offices_as_writers(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask about a correspondent whose name is that of a town or street of the page."""
    text = layout.galley.text
    string = str(text)
    for match in re.finditer(r"通讯员\s*([\u4e00-\u9fff]{2,3})(?=[\s）)，,/])", string):
        places = (match[1] + suffix for suffix in language.doubts["town_suffixes"])
        if string.count(match[1]) > 1 and any(place in language.gazetteer.towns for place in places):
            yield Query("Q326", text.source(Span(*match.span(1))), language.queries["Q326"].format(match[1]))
