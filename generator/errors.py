"""What can go wrong, said to a person: what, where, and what to do."""

from __future__ import annotations


class JianbaoError(Exception):
    """A fault that the reader of the message can repair."""

    def __init__(self, what: str, *, place: str | None = None, advice: str | None = None) -> None:
        """Build the sentence: the place as `file:line`, then what is wrong, then what to do."""
        self.what, self.place, self.advice = what, place, advice
        super().__init__(" ".join(part for part in (f"{place}:" if place else None, what, advice) if part))


class OverlappingEditsError(ValueError):
    """Two edits of one rule want the same characters: a fault of the rule, not of the page."""

    def __init__(self, first: int, second: int) -> None:
        """Name where both edits start."""
        super().__init__(f"edits overlap: one starts at character {first}, the next at {second}")
