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
    lasting: bool = False
    """Whether it is full for good, and counted from the end of the list."""

    def showing(self, items: Iterable[U]) -> Leaf[U]:
        """Show something else on the same page."""
        return Leaf(tuple(items), self.number, self.all, self.address, self.previous, self.next, self.lasting)

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


def growing(items: Sequence[T], address: str, size: int = SIZE) -> Iterator[Leaf[T]]:
    """Cut a list that grows at its beginning: its first page takes what is new, those behind it stay as they are.

    >>> [(leaf.items, leaf.address) for leaf in growing("edcba", "tags/x/", size=2)]
    [(('e',), 'tags/x/'), (('d', 'c'), 'tags/x/page-2/'), (('b', 'a'), 'tags/x/page-1/')]
    """
    lasting = max(0, (len(items) - size // 2) // size)
    addresses = [address, *(f"{address}page-{number}/" for number in range(lasting, 0, -1))]
    newest = len(items) - lasting * size
    yield Leaf(tuple(items[:newest]), 1, lasting + 1, address, None, addresses[1] if lasting else None)
    for at in range(1, lasting + 1):
        yield Leaf(
            items=tuple(items[newest + (at - 1) * size : newest + at * size]),
            number=lasting + 1 - at,
            all=lasting + 1,
            address=addresses[at],
            previous=addresses[at - 1],
            next=addresses[at + 1] if at < lasting else None,
            lasting=True,
        )


def leaf_address(address: str, number: int) -> str:
    """Tell where a page of a list stands: the first at the list's own address."""
    return address if number == 1 else f"{address}page-{number}/"
