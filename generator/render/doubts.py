"""The pages of the queries: what each code means, and which are open."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator import addresses
from generator.model import Document
from generator.render.paging import leaves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jinja2 import Environment

    from generator.language import Language
    from generator.model import Asked

SIZE = 200
"""Open queries on a page."""


def doubts(asked: Sequence[Asked], jinja: Environment, language: Language) -> Iterator[Document]:
    """Render the page of the codes, then all open queries in the order of the seeds."""
    counts = Counter(each.code for each in asked)
    codes = [(code, meaning, counts[code]) for code, meaning in sorted(language.codes.items())]
    text = jinja.get_template("pages/queries.md").render(codes=codes, count=len(asked), root="../")
    yield Document("queries/index.md", text)
    for leaf in leaves(asked, "queries/open/", SIZE):
        text = jinja.get_template("pages/open_queries.md").render(leaf=leaf, root=leaf.root, page=addresses.page)
        yield Document(addresses.source(leaf.address), text)
