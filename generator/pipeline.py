"""The whole way: read → clean → cut → doubt → extract → gather → render."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean import clean
from generator.cut import cut
from generator.doubt import doubt
from generator.extract import extract
from generator.sources import read

if TYPE_CHECKING:
    from generator.language import Language
    from generator.model import Proof, Seed, Slip


def prove(seed: Seed, slip: Slip | None, language: Language) -> Proof:
    """Make a page's stories; looks at no other page, so pages can be made side by side and kept.

    Raises:
        JianbaoError: the seed holds nothing usable, or the slip does not fit it.

    """
    page = read(seed)
    galley = clean(page, slip, language)
    layout = doubt(cut(galley, slip, language), language)
    return extract(layout, slip, language)
