"""A newspaper page with its proof, prepared for its template: raw lines, and what became of them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator import addresses
from generator.render.entries import Link
from generator.render.fates import fates, within
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Page, Proof
    from generator.render.fates import Fate
    from generator.render.words import SiteWords

SHOWN = 150_000
"""Characters of a raw page that its proof shows; a newspaper page has about ten thousand."""


class Segment(NamedTuple):
    """Characters of a line that share one fate."""

    printed: str
    """What stands on the page."""
    clean: str
    """What stands there now; the same when nothing was changed."""
    code: str | None
    """Code of the query that doubts it."""


class Remark(NamedTuple):
    """Why something of a line was changed or doubted."""

    code: str
    """Name of the rule, or code of the query."""
    why: str
    """The reason."""
    suggestion: str | None
    """What would probably be right."""
    asked: bool
    """Whether it is a query."""


class Line(NamedTuple):
    """A line of the raw page that is not blank."""

    number: int
    """Counted from 1."""
    role: str
    """What it was taken for; empty when nothing was told."""
    segments: tuple[Segment, ...]
    """Its characters."""
    changed: bool
    """Whether the clean text differs."""
    remarks: tuple[Remark, ...]
    """What is told about it."""


@dataclass(frozen=True, slots=True)
class ProofPage:
    """A newspaper page for its template."""

    proof: Proof
    """The page."""
    title: str
    """Paper, edition, day and number as far as they are known, else the name of the seed."""
    stories: tuple[Link, ...]
    """Its stories in print order."""
    lines: tuple[Line, ...]
    """Its lines."""
    cut: int | None
    """The last line shown, when the page is too long to show whole."""


def proof_page(proof: Proof, words: SiteWords) -> ProofPage:
    """Prepare a newspaper page."""
    shown = tuple(lines(proof, words))
    return ProofPage(
        proof=proof,
        title=title(proof, words),
        stories=tuple(Link(story.title, addresses.story(story.id)) for story in proof.stories),
        lines=shown,
        cut=shown[-1].number if shown and len(proof.page.raw) > SHOWN else None,
    )


def title(proof: Proof, words: SiteWords) -> str:
    """Name a newspaper page."""
    if proof.paper is None:
        return words.say("page_title", page=proof.page.seed)
    number = words.say("number_of_page", number=proof.number) if proof.number else None
    return " ".join(filter(None, (proof.paper, proof.edition, proof.date, number)))


def lines(proof: Proof, words: SiteWords) -> Iterator[Line]:
    """Tell what became of each line that is not blank."""
    page, roles, waiting = proof.page, first_roles(proof), deque(fates(proof))
    here: list[Fate] = []
    for number, span in line_spans(page):
        here = [fate for fate in here if fate.span.stop > span.start]
        while waiting and waiting[0].span.start < span.stop:
            here.append(waiting.popleft())
        if page.raw[span.start : span.stop].strip():
            yield line(page, number, list(within(here, span)), words.labels.get(roles.get(number, ""), ""))


def line_spans(page: Page) -> Iterator[tuple[int, Span]]:
    """Yield the lines of a page, counted from 1, as far as its proof shows them."""
    end = len(page.raw)
    last = page.line(end)
    for number in range(1, page.line(min(end, SHOWN)) + 1):
        start = page.starts_of(number)
        stop = page.starts_of(number + 1) if number < last else end
        yield number, Span(start, min(stop, start + SHOWN))


def line(page: Page, number: int, parts: list[Fate], role: str) -> Line:
    """Tell what became of a line."""
    segments = tuple([segment(page, part) for part in parts])
    causes = {id(cause): part for part in parts if (cause := part.cause) is not None}
    return Line(
        number=number,
        role=role,
        segments=segments,
        changed=any(each.printed != each.clean for each in segments),
        remarks=tuple(dict.fromkeys(filter(None, map(remark, causes.values())))),
    )


def segment(page: Page, part: Fate) -> Segment:
    """Set what is printed beside what stands there now."""
    printed = page.raw[part.span.start : part.span.stop].rstrip("\r\n")
    clean = printed if part.change is None else part.after
    return Segment(printed, clean, part.doubt.code if part.doubt else None)


def remark(part: Fate) -> Remark | None:
    """Give the reason of a change or a doubt."""
    if part.change is not None:
        return Remark(part.change.rule, part.change.reason, None, asked=False)
    if part.doubt is not None:
        return Remark(part.doubt.code, part.doubt.message, part.doubt.suggestion, asked=True)
    return None


def first_roles(proof: Proof) -> dict[int, str]:
    """Name the label of the first role that each line was read in."""
    roles: dict[int, str] = {}
    for reading in proof.layout.readings:
        roles.setdefault(proof.page.line(reading.span.start), f"role_{reading.role}")
    return roles
