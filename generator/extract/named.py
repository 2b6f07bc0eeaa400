"""A place where a person is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.extract.draft import Part


class Named(NamedTuple):
    """A place where a person is named."""

    part: Part
    """The piece of the article."""
    start: int
    """The first character of the name."""
    stop: int
    """The character behind it."""

    @property
    def name(self) -> str:
        """The name, without the blanks that draw out one of two characters: 于 洋."""
        name = self.part.string[self.start : self.stop]
        return "".join(name.split()) if " " in name and not name.isascii() else name

    @property
    def drawn_out(self) -> bool:
        """Whether blanks are left out of the name."""
        return len(self.name) < self.stop - self.start
