"""Documents made of sample stories, and what a browser would read in them."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path

import markdown

from generator import disk
from generator.digest import newest_first
from generator.lexicons import load
from generator.model import Digest, Site, Surroundings
from generator.render import Shelf, environment, lists, pages

ROOT = Path(__file__).parents[2]
SITE = Site("剪报", "https://example.org/digest/", "一句话", "https://example.org/repository")
VOID = frozenset({"br", "hr", "img", "input", "meta", "link"})


@cache
def jinja():
    return environment(disk.templates(ROOT / "templates"), SITE, load())


def listed(cards):
    """Render the list pages of cards, by address."""
    digest = Digest(tuple(sorted(cards, key=newest_first)))
    drafts = chain.from_iterable(quire.drafts() for quire in lists(Shelf.of(digest, jinja())))
    return {draft.path.removesuffix("index.md"): draft.text for draft in drafts}


def set_pages(proof, around=None):
    """Render the pages of a proof, by address."""
    beside = {story.id: around or Surroundings() for story in proof.stories}
    return {document.path.removesuffix("index.md"): document.text for document in pages(proof, beside, jinja())}


def body(document):
    """Turn a page's Markdown into HTML as MkDocs does, front matter left out."""
    text = re.sub(r"\A---\n.*?\n---\n", "", document, count=1, flags=re.DOTALL)
    return markdown.markdown(text, extensions=["toc", "tables", "fenced_code", "attr_list"])


class Reader(HTMLParser):
    """Collects the text, the elements and the links of a page."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.words, self.elements, self.attributes, self.open = [], [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)

    def values(self, name):
        """List the values of an attribute."""
        return [value for _, key, value in self.attributes if key == name]


def read(document):
    reader = Reader(body(document))
    assert reader.open == []
    return reader
