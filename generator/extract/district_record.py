"""Write down a district with what the gazetteer knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.district_names import sight
from generator.extract.district_seen import inside
from generator.model import Basis, District

if TYPE_CHECKING:
    from generator.language import Gazetteer

PROVINCE_END = "0000"
"""How the codes of provinces end."""


def district_of(place: str, basis: Basis, gazetteer: Gazetteer) -> District:
    """Record a place by its code, or by its printed name when the gazetteer has none."""
    above = gazetteer.above(place)
    province = next((each.name for each in above if each.code.endswith(PROVINCE_END)), None)
    prefecture = next((each.name for each in above if is_prefecture(each.code)), None)
    code = place if place.isdigit() else None
    return District(gazetteer.name(place), code, basis, prefecture, province)


def is_prefecture(code: str) -> bool:
    """Tell the code of a prefecture."""
    return code.endswith("00") and not code.endswith(PROVINCE_END)


def ruled(value: str, gazetteer: Gazetteer) -> District:
    """Record what an editor decided: a code, or a name, with those of city and province before it where they are needed.

    A name that the gazetteer does not know, or knows more than once, stands as the editor wrote it.
    """
    if value in gazetteer.places:
        return district_of(value, Basis.EDITOR, gazetteer)
    names = [each for each in sight(value, gazetteer) if each.table == "full"]
    if not names or names[-1].stop != len(value):
        return District(value, None, Basis.EDITOR)
    above = {code for each in names[:-1] for code in each.codes}
    fitting = [code for code in names[-1].codes if all(inside(code, each) for each in above)]
    if len(fitting) != 1 or names[0].start > 0:
        return District(value, None, Basis.EDITOR)
    return district_of(fitting[0], Basis.EDITOR, gazetteer)
