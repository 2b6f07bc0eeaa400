"""Stories put together from what was found, each with the corrections and queries of its text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from generator.extract.belonging import grounds
from generator.extract.identity import ids, title
from generator.model import Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.extract.desk import Facts
    from generator.extract.draft import Draft
    from generator.model import Correction, District, Mention, Page, Query


def place(mention: Mention) -> tuple[int, int, str]:
    """Order mentions by where they stand; numbers are compared faster than spans."""
    return mention.span.start, mention.span.stop, mention.kind


class Found(NamedTuple):
    """An article and what was found in it."""

    draft: Draft
    """The article."""
    facts: Facts
    """What the finders found."""
    district: District | None
    """Where it belongs."""


def stories(
    page: Page, found: Sequence[Found], corrections: Sequence[Correction], queries: Sequence[Query]
) -> Iterator[Story]:
    """Make the stories of a page, in its order."""
    where = grounds([each.draft for each in found])
    corrected, queried = defaultdict(list), defaultdict(list)
    for correction in corrections:
        corrected[where.owner(correction.spans)].append(correction)
    for query in queries:
        queried[where.owner((query.span,))].append(query)
    for name, each in zip(ids(page, [one.draft for one in found]), found, strict=True):
        order = each.draft.order
        yield Story(
            id=name,
            seed=page.seed,
            order=order,
            clipping=each.draft.clipping,
            title=title(each.draft),
            date=each.facts.date,
            district=each.district,
            bylines=each.facts.bylines,
            tags=each.facts.tags,
            keywords=each.facts.keywords,
            people=each.facts.people,
            summary=each.facts.summary,
            figures=each.facts.figures,
            mentions=tuple(sorted(each.facts.mentions, key=place)),
            corrections=tuple(corrected[order]),
            queries=tuple(queried[order]),
        )
