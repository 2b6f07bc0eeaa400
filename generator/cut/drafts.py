"""Drafts: the path is walked once, and each strip is laid to its article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.cut.series import displaced
from generator.cut.state import (
    CAPTION,
    CREDIT,
    FURNITURE,
    INNER,
    JOIN,
    LATE_HEAD,
    LATER,
    MORE,
    NEW,
    OPENING,
    RESUME,
    SIGN,
    SIGN_NEW,
    State,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.path import Reading
    from generator.cut.state import Move
    from generator.cut.strips import Strip


@dataclass(slots=True)
class Lines:
    """A paragraph as numbers of strips."""

    strips: list[int]
    """The strips that it is joined of."""
    subheads: list[int]
    """The subheads that stand before it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is printed of a picture, as numbers of strips."""

    caption: int | None = None
    """What it shows."""
    credit: int | None = None
    """Who took it."""

    @property
    def strips(self) -> tuple[int, ...]:
        """What there is of both."""
        return tuple(at for at in (self.caption, self.credit) if at is not None)


@dataclass(slots=True)
class Draft:
    """An article as numbers of strips."""

    heads: list[int] = field(default_factory=list)
    """The lines of its heading."""
    late: list[int] = field(default_factory=list)
    """Those that stand behind text of it."""
    bylines: list[int] = field(default_factory=list)
    """Its bylines."""
    body: list[Lines] = field(default_factory=list)
    """Its paragraphs."""
    pictures: list[Picture] = field(default_factory=list)
    """Its pictures."""
    subheads: list[int] = field(default_factory=list)
    """Subheads that wait for their paragraph."""

    @property
    def lead(self) -> int:
        """Its first strip of text, or of anything when it has none."""
        if self.body:
            return self.body[0].strips[0]
        return min(
            [*self.heads, *self.late, *self.bylines, *(at for each in self.pictures for at in each.strips)], default=0
        )


def settle(draft: Draft, strips: Sequence[Strip]) -> int | None:
    """Put a displaced series of paragraphs in order; tell with which strip it begins, None when nothing moved."""
    ordered = displaced(draft.body, strips)
    if not ordered:
        return None
    order = iter(ordered)
    draft.body = [next(order) if lines in ordered else lines for lines in draft.body]
    return ordered[0].strips[0]


@dataclass(slots=True)
class Desk:
    """Where the strips are laid out."""

    torn: frozenset[int] = frozenset()
    """Bylines that are laid to no article, since they may be of either."""
    drafts: list[Draft] = field(default_factory=list)
    """The articles."""
    remains: list[int] = field(default_factory=list)
    """What belongs to none."""
    joins: list[tuple[int, int]] = field(default_factory=list)
    """Strips that were joined: the earlier and the later."""
    turns: list[int] = field(default_factory=list)
    """Strips with which an article goes on behind a turn line."""
    _owners: dict[int, Draft] = field(default_factory=dict)
    _loose: list[Picture] = field(default_factory=list)

    @property
    def open(self) -> Draft:
        """The article that is being laid out."""
        return self.drafts[-1]

    def lay(self, at: int, reading: Reading) -> None:
        """Lay one strip where the path says."""
        move = reading.move
        if move in OPENING:
            self.drafts.append(Draft(pictures=self._loose))
            self._loose = []
        if move is FURNITURE:
            self.remains.append(at)
            self.resume(reading)
        elif move is CAPTION or move is CREDIT:
            self.picture(at, move)
        else:
            self.text(at, reading)

    def clear(self) -> None:
        """Leave out captions that no article follows."""
        self.remains.extend(at for picture in self._loose for at in picture.strips)
        self._loose = []

    def resume(self, reading: Reading) -> None:
        """Take up the article again that a turn line carries on."""
        self.take_up(reading.state.last)

    def take_up(self, last: int) -> None:
        """Lay the article to hand again that holds a strip."""
        draft = self._owners.get(last)
        if draft is not None and draft is not self.open:
            self.drafts = [each for each in self.drafts if each is not draft] + [draft]

    def carry_on(self, at: int, reading: Reading) -> None:
        """Lay a strip to the article that broke off before another one, or above a line that sends it away."""
        before, state = reading.before.state if reading.before else State(), reading.state
        last = next(each for each in (*before.broken, *before.held) if each not in (*state.broken, *state.held))
        self.take_up(last)
        self.joins.append((last, at))
        lines = next(each for each in self.open.body if last in each.strips)
        lines.strips.append(at)
        self._owners[at] = self.open

    def picture(self, at: int, move: Move) -> None:
        """Lay a caption, or the credit below it."""
        pictures = self.open.pictures if self.drafts else self._loose
        if move is CAPTION:
            pictures.append(Picture(caption=at))
        elif pictures and pictures[-1].credit is None and pictures[-1].caption == at - 1:
            pictures[-1] = Picture(pictures[-1].caption, at)
        else:
            pictures.append(Picture(credit=at))

    def text(self, at: int, reading: Reading) -> None:
        """Lay a heading, a byline or a paragraph."""
        move = reading.move
        if move is RESUME:
            self.carry_on(at, reading)
            return
        draft = self.open
        if move is NEW or move is MORE:
            draft.heads.append(at)
        elif move is LATE_HEAD or move is LATER:
            draft.late.append(at)
        elif move is INNER:
            draft.subheads.append(at)
        elif move is SIGN or move is SIGN_NEW:
            (self.remains if at in self.torn else draft.bylines).append(at)
        elif move is JOIN and reading.before is not None:
            self.joins.append((reading.before.state.last, at))
            draft.body[-1].strips.append(at)
            self._owners[at] = draft
        else:
            draft.body.append(Lines([at], draft.subheads))
            draft.subheads = []
            self._owners[at] = draft
