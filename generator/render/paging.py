"""Cuts long lists into pages of fifty, so that no page grows with the archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

T = TypeVar("T")
U = TypeVar("U")

SIZE = 50
"""Stories on a page."""


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list."""

    items: tuple[T, ...]
    """What stands on it."""
    number: int
    """Which page it is, from 1."""
    all: int
    """How many there are."""
    address: str
    """Its address, from the root of the site."""
    previous: str | None
    """Address of the page before it."""
    next: str | None
    """Address of the page after it."""

    def showing(self, items: Iterable[U]) -> Leaf[U]:
        """Show something else on the same page."""
        return Leaf(tuple(items), self.number, self.all, self.address, self.previous, self.next)

    @property
    def root(self) -> str:
        """The way from this page to the root of the site."""
        return "../" * self.address.count("/")


def leaves(items: Sequence[T], address: str, size: int = SIZE) -> Iterator[Leaf[T]]:
    """Cut a list into pages; an empty list has one empty page.

    >>> [(leaf.items, leaf.address) for leaf in leaves("abc", "tags/x/", size=2)]
    [(('a', 'b'), 'tags/x/'), (('c',), 'tags/x/page-2/')]
    """
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        yield Leaf(
            items=tuple(items[(number - 1) * size : number * size]),
            number=number,
            all=count,
            address=leaf_address(address, number),
            previous=leaf_address(address, number - 1) if number > 1 else None,
            next=leaf_address(address, number + 1) if number < count else None,
        )


def leaf_address(address: str, number: int) -> str:
    """Tell where a page of a list stands: the first at the list's own address."""
    return address if number == 1 else f"{address}page-{number}/"
