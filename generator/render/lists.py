"""The pages that list stories: home, indexes, timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.indexes import INDEXES, listed
from generator.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment

    from generator.indexes import Index
    from generator.model import Digest


def lists(digest: Digest, jinja: Environment) -> Iterator[Document]:
    """Render every page that lists stories."""
    yield Document("index.md", jinja.get_template("pages/home.md").render(cards=digest.cards))
    for index in INDEXES:
        yield from index_pages(index, digest, jinja)


def index_pages(index: Index, digest: Digest, jinja: Environment) -> Iterator[Document]:
    """Render an index: a page for each term, and the overview."""
    terms = sorted(listed(index, digest.cards).items(), key=lambda item: (-len(item[1]), item[0]))
    yield Document(f"{index.name}/index.md", jinja.get_template("pages/index.md").render(index=index, terms=terms))
    for (slug, name), cards in terms:
        text = jinja.get_template("pages/term.md").render(index=index, name=name, cards=cards)
        yield Document(f"{index.name}/{slug}.md", text)
