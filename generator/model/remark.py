"""What is said of a text: what was changed in it, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.text import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """A change that the program or a slip made."""

    rule: str
    """Name of the rule, such as `drop_copies`; `slip` for the editor's."""
    spans: tuple[Span, ...]
    """The characters of the seed that were replaced."""
    before: str
    """What stood there."""
    after: str
    """What stands there now; empty when it was dropped."""
    reason: str
    """Why, in a sentence for the reader of the site."""


@dataclass(frozen=True, slots=True)
class Query:
    """A copy editor's question: something looks wrong and was left as printed."""

    code: str
    """Such as `Q204`; each is explained on a page of its own."""
    span: Span
    """The characters of the seed in doubt."""
    message: str
    """What looks wrong, in a sentence that an editor understands."""
    suggestion: str | None = None
    """What would probably be right."""
