"""Find the names of places in a text, in one pass, by what stands before and behind them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from re import Match
from typing import TYPE_CHECKING

from generator.extract.word_index import beginning

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from generator.language import Gazetteer

HAN = ("\u3400", "\u9fff")
"""First and last of the characters that can carry on a name."""
HEAD = "长"
"""Makes an office of a kind: 县长."""
COMMON = (2, 3)
"""So many characters have names that are words too."""
FREE_BELOW = 3
"""A name shorter than this, with its kind, must stand free: 和县 is too often 和 and 县."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name of a place in a text."""

    name: str
    """As printed."""
    table: str
    """Where the gazetteer has it: `full`, `short`, `generic`, `towns`, `common`; `printed` when it has not."""
    codes: tuple[str, ...]
    """The places of that name; for a printed one the place it lies in, when that is said."""
    start: int
    """Its first character in the text."""

    @property
    def stop(self) -> int:
        """The character after its last."""
        return self.start + len(self.name)


def sight(text: str, gazetteer: Gazetteer) -> Iterator[Sighting]:
    """Yield known names from left to right, the longest that fits its neighbours at each place."""
    heads, done = gazetteer.lengths, 0
    first = announced(text, gazetteer)
    if first is not None:
        done = first.stop
        yield first
    begun = map(Match.start, name_beginning(gazetteer).finditer(text))
    for at in [at for at in begun if text[at : at + 2] in heads]:
        found = longest(text, at, done, gazetteer) if at >= done else None
        if found is not None:
            done = found.stop
            yield found


def announced(text: str, gazetteer: Gazetteer) -> Sighting | None:
    """Take a short name that is a word too where a text announces its place, as in 玉山：…, or a despatch line does: 本报稻城电."""
    words = gazetteer.words
    start = next((len(word) for word in words.get("wire", ()) if text.startswith(word)), 0)
    table, behind = ("short", words["wired"]) if start else ("common", words.get("announces", ()))
    for stop in (start + length for length in COMMON):
        codes = gazetteer.common.get(text[start:stop])
        if codes is not None and text[stop : stop + 1] in behind:
            return Sighting(text[start:stop], table, codes, start)
    return None


@cache
def name_beginning(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Make the pattern of what names may begin with."""
    return beginning(gazetteer.lengths)


def longest(text: str, at: int, done: int, gazetteer: Gazetteer) -> Sighting | None:
    """Take the longest name that begins at a character; `done` is where the name before it ended."""
    free = is_free(text, at, gazetteer) or at == done
    for length in gazetteer.lengths[text[at : at + 2]]:
        name = text[at : at + length]
        for table, fits in FITS.items():
            codes = getattr(gazetteer, table).get(name)
            if codes is not None and fits(Setting(name, free, *beside(text, at, at + length)), gazetteer):
                return Sighting(name, table, codes, at)
    return None


def beside(text: str, start: int, stop: int) -> tuple[str, str]:
    """Give the character before a name, and the two after it."""
    return text[start - 1 : start] if start else "", text[stop : stop + 2]


def is_free(text: str, at: int, gazetteer: Gazetteer) -> bool:
    """Tell whether a name may begin at a character without being the end of a longer word."""
    before = text[at - 1 : at] if at else ""
    return not HAN[0] <= before <= HAN[1] or before in gazetteer.words["before"]


@dataclass(frozen=True, slots=True)
class Setting:
    """A name among its neighbours."""

    name: str
    """The characters of a known name."""
    free: bool
    """Whether it cannot be the end of a longer word."""
    before: str
    """The character before it; none where the text begins with it."""
    behind: str
    """The two characters after it."""


def full_fits(here: Setting, gazetteer: Gazetteer) -> bool:
    """Judge a name with its kind: 上海市 is not in 上海市场, nor 南山区 in 陕南山区, nor 新县 in 新县长, nor 陈旗 in 陈旗镇."""
    words, short = gazetteer.words, len(here.name) < FREE_BELOW
    loose = short or here.name[-2:] in words["tails"] or is_stub(here.name, gazetteer)
    town = short and here.behind[:1] in words["town_kinds"]
    if here.behind[:1] in words["longer"] or town or (short and here.behind[:1] == HEAD):
        return False
    return here.free or not loose


def is_stub(name: str, gazetteer: Gazetteer) -> bool:
    """Tell a name that has but one character before the kind of a zone: 港经济开发区, which ends many names."""
    return any(name.endswith(kind) and len(name) <= len(kind) + 1 for kind in gazetteer.zones)


def town_fits(here: Setting, gazetteer: Gazetteer) -> bool:
    """Judge a town or street; three characters must stand free."""
    return (here.free or len(here.name) > FREE_BELOW) and here.behind[:1] not in gazetteer.words["longer"]


def short_fits(here: Setting, gazetteer: Gazetteer) -> bool:
    """Judge a name without its kind: 石鼓 is not in 石鼓镇 or 石鼓坪乡, nor 临沧 in a 临沧溪市 that nobody knows, nor 新市 in 新市场."""
    words = gazetteer.words
    if (here.name[-1] in words["kinds"] and here.behind[:1] in words["longer"]) or names_town(here, gazetteer):
        return False
    if not here.free or (here.behind in gazetteer.lengths and here.behind not in words["beside"]):
        return here.free
    if runs_across(here, gazetteer) or contradicts(here, gazetteer) or here.behind in words["things"]:
        return False
    strange = (
        here.behind[1:] in words["kinds"]
        and here.behind[:1] not in words["not_stems"]
        and here.behind not in words["nouns"]
    )
    return here.behind[:1] not in words["goes_on"] and not strange


def names_town(here: Setting, gazetteer: Gazetteer) -> bool:
    """Tell whether one more character and the kind of a town follow: 凤庆坝乡, which may lie anywhere."""
    return here.behind[1:] in gazetteer.words["town_kinds"] and here.behind[:1] not in gazetteer.words["before"]


def runs_across(here: Setting, gazetteer: Gazetteer) -> bool:
    """Tell whether the end of what follows another word begins one too: 在建水利 holds no 建水, nor 市中医院 the short form of 市中区."""
    word, inside = here.name[-1] + here.behind[:1], HAN[0] <= here.before <= HAN[1]
    of_city = here.name[0] in gazetteer.words["kinds"] and word in gazetteer.words["citywide"]
    return of_city or (inside and word in gazetteer.words["across"])


def contradicts(here: Setting, gazetteer: Gazetteer) -> bool:
    """Tell whether a kind is printed behind a name that no known place of that name is: 临江区 where only 临江市 is known."""
    kind, after = here.behind[:1], here.behind[1:]
    return (
        kind in gazetteer.words["kinds"]
        and after not in gazetteer.words["in_words"]
        and here.name + kind not in gazetteer.full
    )


def generic_fits(here: Setting, gazetteer: Gazetteer) -> bool:
    """Judge what many zones are called: 示范区 is not in 农业示范区."""
    return here.free and here.behind[:1] not in gazetteer.words["longer"]


FITS: dict[str, Callable[[Setting, Gazetteer], bool]] = {
    "full": full_fits,
    "towns": town_fits,
    "short": short_fits,
    "generic": generic_fits,
}
"""The tables, the surest first, and whether a name of each fits its neighbours."""
