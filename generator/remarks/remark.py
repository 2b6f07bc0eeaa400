"""A remark on a place of a seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import JianbaoError
    from generator.model import Proof

FAULT = "E001"
"""Code of what stops a page or a slip from being used; all else is a question."""


@dataclass(frozen=True, slots=True)
class Remark:
    """An open query or a fault, with its place."""

    path: str
    """The file, such as `seeds/003_ad2b75026808bc19.txt`."""
    line: int
    """First line, from 1."""
    column: int
    """First character of the line, from 1."""
    last: int
    """Last line."""
    code: str
    """Code of the query; `E001` for a fault."""
    message: str
    """What is asked or wrong."""
    suggestion: str | None = None
    """What would probably be right."""

    @property
    def sentence(self) -> str:
        """Say all of it."""
        return self.message if self.suggestion is None else f"{self.message}建议：{self.suggestion}"


def of_proof(proof: Proof) -> Iterator[Remark]:
    """Make a remark of each query of a page, in the order of the seed."""
    page = proof.page
    for query in proof.queries:
        first, last = page.lines(query.span)
        column = page.column(query.span.start)
        yield Remark(f"seeds/{page.name}", first, column, last, query.code, query.message, query.suggestion)


def of_fault(fault: JianbaoError) -> Remark:
    """Make a remark of a fault."""
    path, line = parted(fault.place or "seeds")
    return Remark(path, line or 1, 1, line or 1, FAULT, " ".join(part for part in (fault.what, fault.advice) if part))


def parted(place: str) -> tuple[str, int | None]:
    """Part a place into its file and line.

    >>> parted("seeds/a:b.txt:12"), parted("seeds/a.txt")
    (('seeds/a:b.txt', 12), ('seeds/a.txt', None))
    """
    path, colon, line = place.rpartition(":")
    return (path, int(line)) if colon and line.isdecimal() else (place, None)
