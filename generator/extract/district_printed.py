"""Find names of places that the gazetteer does not know, where a page names them in full and as its own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.extract.district_names import HAN, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.language import Gazetteer

ENOUGH = 2
"""So often a name must stand on a page that speaks of 全区 without saying whose, unless a street or a paper bears it too."""
MOST = 12
"""So many names a page is searched for; more are noise, and take long on hostile pages."""
FRONT = 3
"""So many characters that do not belong to it a known name may have before it."""


def printed_names(page: str, gazetteer: Gazetteer) -> frozenset[str]:
    """Choose the unknown names that a page bears out: 望川区, where it says 望川区委, begins with it, or says 全区 too."""
    if not gazetteer.words:
        return frozenset()
    found = [each for each in shape(gazetteer).finditer(page) if is_name(each, gazetteer)]
    times = Counter(each["name"] for each in found)
    stems = {each["name"]: each["stem"] for each in found}
    official = {each["name"] for each in found if each["organ"]}
    own = own_kinds(page, gazetteer)
    ends = sorted(gazetteer.words["stands_in"])

    opening = {each["name"] for each in found if not each.start() or page[each.start() - 1] == "\n"}

    def is_borne_out(name: str) -> bool:
        twice = times[name] >= ENOUGH
        shared = any(stems[name] + end in page for end in ends)
        spoken = own[name[-1]] > 0
        if name.endswith(tuple(gazetteer.words["nouns"])):
            return name in official or (spoken and twice and name in opening)
        return name in official or (twice and name in opening) or (spoken and (twice or shared))

    return frozenset(name for name, _ in times.most_common(MOST) if is_borne_out(name))


def shape(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what an unknown name looks like: free before it, two or three characters, a kind."""
    words = gazetteer.words
    han, before = f"{HAN[0]}-{HAN[1]}", "".join(sorted(words["before"]))
    return re.compile(
        rf"(?:(?<![{han}])|(?<=[{before}省市州县]))"
        rf"(?P<name>(?P<stem>(?![{before}])[{han}]{{2,3}}?)(?P<kind>{either(words['kinds'])}))"
        rf"(?![{''.join(sorted(words['longer']))}])"
        rf"(?P<organ>{either(words['organs'] | words['zone_organs'])})?"
    )


def either(words: Iterable[str]) -> str:
    """Write alternatives, longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def is_name(found: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell a name from 老旧小区 and 每个县; 云山区 is one before 区委, and of zones only those with an office: not 打造示范区."""
    name, words = found["name"], gazetteer.words
    known = (
        name in gazetteer.towns or name in gazetteer.generic or any(name[at:] in gazetteer.full for at in range(FRONT))
    )
    if known or found["stem"].endswith(tuple(words["not_stems"])):
        return False
    noun = name.endswith(tuple(words["nouns"])) and (
        found.end("stem") - found.start() > len("云山") or name[0] in words["modifiers"]
    )
    return found["organ"] is not None or (len(found["kind"]) == 1 and not noun)


def own_kinds(text: str, gazetteer: Gazetteer) -> Counter[str]:
    """Count how often a text speaks of its own 区, 县 or 市 without a name: 全区, 区委书记."""
    found = own_shape(gazetteer).finditer(text) if gazetteer.words else ()
    return Counter(each[1] or each[2] for each in found)


def own_shape(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what such words look like."""
    words = gazetteer.words
    kind = "[" + "".join(sorted(kind for kind in words["kinds"] if len(kind) == 1)) + "]"
    free = rf"(?<![{HAN[0]}-{HAN[1]}])"
    return re.compile(rf"(?:{either(words['own'])})({kind})(?!域)|{free}({kind})(?:{either(words['organs'])})")


def sight_printed(text: str, names: Iterable[str]) -> Iterator[Sighting]:
    """Yield where a text has names that its page bears out."""
    for name in sorted(names):
        at = text.find(name)
        while at >= 0:
            yield Sighting(name, "printed", (), at)
            at = text.find(name, at + len(name))
