"""Which passages are dropped: each is judged in the order of the page, knowing what was dropped before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.clean.copies.borders import settled
from generator.clean.copies.case import Case
from generator.clean.copies.chains import FEWEST, Chain
from generator.clean.copies.evidence import COPY, DOUBT, HINT, SHORT, Evidence, weighed
from generator.clean.copies.figures import parted
from generator.clean.copies.ledger import Ledger
from generator.clean.copies.readings import CLEARLY, balance
from generator.clean.copies.reprints import reprinted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.clean.copies.sheet import Sheet
    from generator.text import Span


LEFT = 24
"""So many letters left over of a passage are looked at again."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A passage of which one print goes."""

    dropped: Span
    """The print that goes."""
    kept: Span
    """The print that stays."""
    evidence: tuple[Evidence, ...]
    """Why, strongest first."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A passage that is asked about; both prints stay."""

    copy: Span
    """The second print."""
    source: Span
    """The first print."""
    weight: float
    """What speaks for a copy, less what speaks against it."""


def decide(sheet: Sheet, chains: Iterable[Chain]) -> Iterator[Drop | Doubt]:
    """Judge the passages in the order of their second prints, and those not dropped once more, knowing their neighbours.

    Nothing is said of look-alikes, and they are not judged again but beside what was dropped.
    """
    ledger = Ledger()
    waiting: list[Chain] = []
    alike: list[Chain] = []
    for chain in in_order(chains):
        decision = decided(sheet, chain, ledger)
        if isinstance(decision, Drop):
            yield decision
            waiting += left_over(chain, decision.dropped)
        elif decision:
            waiting.append(chain)
        else:
            waiting += parted(sheet.stream.letters, chain)
            alike.append(chain)
    waiting += (chain for chain in alike if ledger.touches(chain.copy))
    for chain in in_order(waiting):
        decision = decided(sheet, chain, ledger)
        if isinstance(decision, Drop) or (decision and decision.weight >= DOUBT):
            yield decision


def left_over(chain: Chain, dropped: Span) -> Iterator[Chain]:
    """Yield what the borders of a dropped passage left of it on either side."""
    for start, stop in ((chain.copy.start, dropped.start), (dropped.stop, chain.copy.stop)):
        rest = chain.bounded(start, stop) if chain.copy.start <= start and stop - start >= LEFT else None
        if rest is not None and stop <= chain.copy.stop:
            yield rest


def in_order(chains: Iterable[Chain]) -> list[Chain]:
    """Sort passages by their second prints; of the same one, the earliest first print comes first."""
    return sorted(chains, key=lambda chain: (chain.copy.start, chain.source.start))


def decided(sheet: Sheet, chain: Chain, ledger: Ledger) -> Drop | Doubt | None:
    """Judge a passage within its borders."""
    passage = fitted(sheet, chain, ledger)
    return judged(Case(sheet, passage, ledger), ledger) if passage else None


def fitted(sheet: Sheet, chain: Chain, ledger: Ledger) -> Chain | None:
    """Give a passage the borders that the lines suggest, without what was dropped."""
    rest = undropped(chain, ledger)
    passage = rest and (reprinted(sheet, rest, ledger) or settled(sheet, rest))
    return passage and undropped(passage, ledger)


def undropped(chain: Chain, ledger: Ledger) -> Chain | None:
    """Take what was not dropped yet of the second print of a passage."""
    span = ledger.left(chain.copy)
    if chain.same < FEWEST or len(span) < FEWEST or ledger.holds(span):
        return None
    return chain if span == chain.copy else chain.bounded(span.start, span.stop)


def judged(case: Case, ledger: Ledger) -> Drop | Doubt | None:
    """Weigh the evidence, and enter what is dropped into the ledger."""
    evidence = tuple(sorted(weighed(case), key=lambda each: -each.weight))
    weight = sum(each.weight for each in evidence)
    if weight >= COPY:
        dropped, kept = choice(case)
        return Drop(dropped, kept, evidence) if ledger.enter(dropped, kept) else None
    if weight < HINT or case.prose < SHORT:
        return None
    ledger.note(case.copy, case.source)
    return Doubt(case.copy, case.source, weight)


def choice(case: Case) -> tuple[Span, Span]:
    """Choose which print is dropped, and which is kept: the second if it goes on where the first broke off, or reads better.

    Where the first was dropped itself, what it was dropped for stays.
    """
    if case.chain.interrupted or case.ledger.holds(case.source):
        return case.copy, case.source
    better = balance(case)
    whole = better > 0 or not case.chain.slipped or not case.between.nothing
    if case.goes_on and case.source_lines is not None and whole:
        return case.source_lines, case.copy
    if case.interchangeable and better >= CLEARLY:
        return case.source, case.copy
    return case.copy, case.source
