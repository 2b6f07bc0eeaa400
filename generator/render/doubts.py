"""The pages of the queries: what each code means, and which are open."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from generator import addresses
from generator.render.paging import leaves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.language import Language
    from generator.model import Asked, Draft
    from generator.render.shelf import Shelf

SIZE = 200
"""Open queries on a page."""


def doubts(asked: Sequence[Asked], shelf: Shelf, language: Language) -> Iterator[Draft]:
    """Draft the page of the codes, then all open queries in the order of the seeds."""
    counts = Counter(each.code for each in asked)
    codes = [(code, meaning, counts[code]) for code, meaning in sorted(language.codes.items())]
    overview: dict[str, object] = {"codes": codes, "count": len(asked), "root": "../"}
    yield shelf.draft("queries/", shelf.stamp((), codes), "queries", partial(dict, overview))
    for leaf in leaves(asked, "queries/open/", SIZE):
        facts: dict[str, object] = {"leaf": leaf, "root": leaf.root, "page": addresses.page}
        yield shelf.draft(leaf.address, shelf.stamp((), leaf), "open_queries", partial(dict, facts))
