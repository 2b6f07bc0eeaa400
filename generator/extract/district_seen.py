"""See the names of places where they stand in an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.extract.district_names import Sighting
from generator.extract.district_printed import sight_printed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from generator.model import Clipping
    from generator.text import Text

HEAD, LEAD, BODY = 4, 2, 1
"""What a name weighs by where it stands; most care goes into headlines."""
CITY = frozenset("市")
"""How the names of cities end, in which unknown districts and counties are taken to lie."""
CAMPUS = re.compile(r"[\u4e00-\u9fff]{0,6}?(?:(?:大学|学院)(?![生路街城])|[理工农医师建交科财]大(?=[\u4e00-\u9fff]))")
"""The rest of the name of a university, whose people come from elsewhere as often as not."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A name of a place at its place on the page."""

    sighting: Sighting
    """The name."""
    text: Text
    """What it stands in."""
    weight: int
    """What it weighs."""
    qualifies: bool = False
    """Whether it only says where the next one lies: 郑州市 in 郑州市二七区."""


def parts(clipping: Clipping, own: Collection[str] = ()) -> Iterator[tuple[Text, int]]:
    """Yield the texts of an article and what a name in them weighs; the despatch line only where it begins with one of a paper's `own` words."""
    yield from ((text, HEAD) for text in (clipping.kicker, clipping.headline, clipping.deck) if text is not None)
    yield from ((text, BODY) for text in (clipping.column, *clipping.bylines) if text is not None)
    if clipping.agency is not None and str(clipping.agency).startswith(tuple(own)):
        yield clipping.agency, LEAD
    for number, paragraph in enumerate(clipping.body):
        yield paragraph.text, BODY if number else LEAD
    yield from ((each.subhead, BODY) for each in clipping.body if each.subhead is not None)
    yield from ((each.text, BODY) for each in clipping.captions if each.text is not None)


def see(text: Text, weight: int, known: Sequence[Sighting], printed: Sequence[str]) -> Iterator[Seen]:
    """Yield the names in a text in order; unknown ones, the `printed`, hide known ones inside them."""
    string = str(text)
    unknown = list(sight_printed(string, printed))
    hidden = {at for each in unknown for at in range(each.start, each.stop)}
    clear = (as_printed(each, printed) for each in known if each.start not in hidden and not names_campus(each, string))
    joined = without_heads(sorted([*unknown, *clear], key=lambda each: each.start))
    for one, after in zip_longest(joined, joined[1:]):
        yield Seen(one, text, weight, after is not None and qualifies(one, after))


def names_campus(each: Sighting, string: str) -> bool:
    """Tell whether a short name begins that of a university: 西安 in 西安交通大学."""
    return each.table == "short" and CAMPUS.match(string, each.stop) is not None


def as_printed(each: Sighting, printed: Iterable[str]) -> Sighting:
    """Take a short name for that of the unknown place that the page also prints in full: 青原 for 青原县."""
    if each.table != "short":
        return each
    name = max((name for name in printed if name[:-1] == each.name), default=None)
    return each if name is None else Sighting(name, "printed", (), each.start)


def without_heads(found: Sequence[Sighting]) -> list[Sighting]:
    """Leave out what begins the name of something in the place before it: 巴彦 in 科尔沁右翼中旗巴彦呼舒镇."""
    return [each for one, each in zip((None, *found), found, strict=False) if one is None or not is_head(each, one)]


def is_head(each: Sighting, one: Sighting) -> bool:
    """Tell a short name right behind the full one of a county that does not hold it."""
    behind = each.table == "short" and one.table == "full" and one.stop == each.start
    return behind and all(not code.endswith("00") for code in one.codes) and not qualifies(one, each)


def qualifies(one: Sighting, after: Sighting) -> bool:
    """Tell whether a name stands right before that of a place within it, or of one of whose place nothing is known.

    A town counts for nothing by itself, so that the county before it must: 鄢陵县柏梁镇.
    """
    if one.stop != after.start or after.table == "towns":
        return False
    return not after.codes or any(inside(code, above) for code in after.codes for above in one.codes)


def inside(place: str, above: str) -> bool:
    """Tell by the codes or keys whether a place lies in another; of two that only have names, a district or county in a city.

    >>> inside("410181", "410100"), inside("410181", "410300"), inside("410100", "410100"), inside("4403-大鹏新区", "440300")
    (True, False, False, True)
    """
    if not above.isdigit():
        return above[-1] in CITY and place[-1] not in CITY and not place[0].isdigit()
    trunk = above[:2] if above.endswith("0000") else above[:4] if above.endswith("00") else above
    return place != above and place.startswith(trunk)
