"""Text that is printed again where it does not belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Query
    from generator.text import Edit


def drop_copies(string: str, language: Language) -> Iterator[Edit | Query]:  # noqa: ARG001 - follows
    """Drop copies."""
    return iter(())
