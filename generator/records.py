"""What is told of a story to other programs: the record of the export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.model import Byline, Clipping, Date, District, Page, Paragraph, Proof, Query, Story
    from generator.text import Text

Record = dict[str, Any]
"""Plain values under the names of the export; every name is always there."""


FIELDS = (
    *("seed", "order", "id", "url", "headline", "kicker", "deck", "column", "agency", "bylines", "date", "district"),
    *("tags", "keywords", "people", "summary", "figures", "body", "captions", "corrections", "queries"),
)
"""Names of a record, in their order."""


def records(proof: Proof, address: Callable[[str], str]) -> Iterator[Record]:
    """Write down the stories of a page; `address` gives the address of a story by its id."""
    for story in proof.stories:
        yield record(story, proof.page, address)


def record(story: Story, page: Page, address: Callable[[str], str]) -> Record:
    """Write down a story; what the page does not say is None or empty."""
    return {
        "seed": story.seed,
        "order": story.order,
        "id": story.id,
        "url": address(story.id),
        **heads(story.clipping),
        "bylines": [byline(each) for each in story.bylines],
        "date": date(story.date),
        "district": district(story.district),
        "tags": list(story.tags),
        "keywords": list(story.keywords),
        "people": [{"name": each.name, "title": each.title} for each in story.people],
        "summary": story.summary,
        "figures": [{"text": each.text, "value": each.value, "unit": each.unit} for each in story.figures],
        "body": [paragraph(each) for each in story.clipping.body],
        "captions": [{"text": plain(each.text), "credit": plain(each.credit)} for each in story.clipping.captions],
        "corrections": corrections(story, page),
        "queries": [query(each, page) for each in story.queries],
    }


def plain(text: Text | None) -> str | None:
    """Give the characters of a text that is there."""
    return None if text is None else str(text)


def heads(clipping: Clipping) -> Record:
    """Write down what stands above and below the headline."""
    names = ("headline", "kicker", "deck", "column", "agency")
    return {name: plain(getattr(clipping, name)) for name in names}


def byline(each: Byline) -> Record:
    """Write down who wrote or photographed."""
    return {"role": each.role, "names": list(each.names), "credit": each.credit}


def date(when: Date) -> Record:
    """Write down a date with what it rests on."""
    return {
        "printed": when.printed or None,
        "iso": when.iso,
        "precision": when.precision,
        "basis": when.basis.value,
        "evidence": when.evidence,
    }


def district(where: District | None) -> Record | None:
    """Write down a district that is known."""
    if where is None:
        return None
    return {"name": where.name, "code": where.code, "basis": where.basis.value}


def paragraph(each: Paragraph) -> Record:
    """Write down a paragraph with the ranges of the seed that it stands for."""
    source = [[span.start, span.stop] for span in each.text.spans]
    return {"text": str(each.text), "subhead": plain(each.subhead), "source": source}


def corrections(story: Story, page: Page) -> list[Record]:
    """Write down what was changed in a story."""
    return [
        {
            "rule": each.rule,
            "line": page.line(each.spans[0].start) if each.spans else None,
            "before": each.before,
            "after": each.after,
            "reason": each.reason,
        }
        for each in story.corrections
    ]


def query(each: Query, page: Page) -> Record:
    """Write down a question with the lines that it is about."""
    lines = list(page.lines(each.span))
    return {"code": each.code, "lines": lines, "message": each.message, "suggestion": each.suggestion}
