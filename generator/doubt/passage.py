"""What a doubt looks at: the running text of an article, and the page around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Layout, Query

SENTENCE_ENDS = "。！？!?；;"
"""Signs behind which another statement begins."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The paragraphs of an article, one behind the other."""

    text: Text
    """The characters with their trail."""
    string: str
    """The same, bare."""
    paragraphs: tuple[Span, ...]
    """Where each paragraph stands in it."""
    page: str
    """The running text of all articles of the page."""

    def before(self, at: int, sentences: int) -> str:
        """Give the text before a place, back to so many sentence ends."""
        start = at
        for _ in range(sentences):
            start = max((self.string.rfind(sign, 0, max(start - 1, 0)) for sign in SENTENCE_ENDS), default=-1) + 1
        return self.string[start:at]


Rule = Callable[[Passage, "Language"], Iterable["Query"]]
"""A rule sees a passage and asks; its spans count in the passage."""
LayoutRule = Callable[["Layout", "Language"], Iterable["Query"]]
"""A rule sees how a page was cut and asks; its spans count in the seed."""


def passages(layout: Layout) -> Iterator[Passage]:
    """Read the articles of a page."""
    bodies = [[paragraph.text for paragraph in clipping.body] for clipping in layout.clippings]
    texts = [Text.concat(body) for body in bodies]
    page = "\n".join(map(str, texts))
    for body, text in zip(bodies, texts, strict=True):
        yield Passage(text, str(text), tuple(spans(body)), page)


def spans(body: list[Text]) -> Iterator[Span]:
    """Tell where each paragraph stands when all stand one behind the other."""
    start = 0
    for text in body:
        yield Span(start, start + len(text))
        start += len(text)
