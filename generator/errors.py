"""What can go wrong, said to a person: what, where, and what to do."""

from __future__ import annotations


class JianbaoError(Exception):
    """A fault that the reader of the message can repair."""

    def __init__(self, what: str, *, place: str | None = None, advice: str | None = None) -> None:
        """Build the sentence: the place as `file:line`, then what is wrong, then what to do."""
        self.what, self.place, self.advice = what, place, advice
        super().__init__(" ".join(part for part in (f"{place}:" if place else None, what, advice) if part))

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes whole, with place and advice."""
        return restored, (type(self), self.what, self.place, self.advice)


def restored(kind: type[JianbaoError], what: str, place: str | None, advice: str | None) -> JianbaoError:
    """Build an error again from its parts, whatever its own class asks for."""
    error = kind.__new__(kind)
    JianbaoError.__init__(error, what, place=place, advice=advice)
    return error


class OverlappingEditsError(ValueError):
    """Two edits of one rule want the same characters: a fault of the rule, not of the page."""

    def __init__(self, first: int, second: int) -> None:
        """Name where both edits start."""
        super().__init__(f"edits overlap: one starts at character {first}, the next at {second}")


class SlipMismatchError(JianbaoError):
    """A slip quotes words that its line of the page does not hold."""

    def __init__(self, place: str, quoted: str, *, line: int, printed: str | None) -> None:
        """Show both texts; `printed` is None when the page has no such line."""
        found = f"那一行是“{printed}”" if printed is not None else "原稿没有这一行"
        what = f"勘误单引用第 {line} 行的“{quoted}”，但{found}。"
        super().__init__(what, place=f"seeds/{place}", advice="原稿若改过，请改正勘误单，或删去这一项。")
