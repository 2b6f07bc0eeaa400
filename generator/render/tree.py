"""The districts as a tree: province, prefecture, district."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.render.entries import Link
from generator.render.paging import leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.indexes import Term
    from generator.model import Card, Draft
    from generator.render.paging import Leaf
    from generator.render.shelf import Shelf

DISTRICTS = 300
"""Districts on a page."""

Tree = dict[str, dict[str, list[Link]]]
"""Districts by province and prefecture."""


def district_overview(found: Mapping[Term, list[Card]], shelf: Shelf) -> Iterator[Draft]:
    """Draft the tree, parted where it is large."""

    def facts(leaf: Leaf[tuple[str, str, Link]]) -> dict[str, object]:
        return {"tree": tree(leaf.items), "leaf": leaf, "root": leaf.root}

    for leaf in leaves(list(places(found, shelf)), "districts/", DISTRICTS):
        yield shelf.draft(leaf.address, shelf.stamp((), leaf), "districts", partial(facts, leaf))


def places(found: Mapping[Term, list[Card]], shelf: Shelf) -> Iterator[tuple[str, str, Link]]:
    """Name for each district its province and its prefecture, in the order of the codes."""
    for (slug, name), cards in sorted(found.items()):
        place = next(card.district for card in cards if card.district is not None)
        province = place.province or shelf.words.labels["other_places"]
        yield province, place.prefecture or "", Link(name, f"districts/{slug}/", len(cards))


def tree(rows: Iterable[tuple[str, str, Link]]) -> Tree:
    """Put districts under their prefectures and provinces."""
    grown: Tree = {}
    for province, prefecture, link in rows:
        grown.setdefault(province, {}).setdefault(prefecture, []).append(link)
    return grown
