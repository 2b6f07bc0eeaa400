"""What is known of names, in sets that answer at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.extract.name_runs import surname_ranks
from generator.extract.word_index import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from generator.language import Terms

DELIMITERS = frozenset(("", *"、,。;:!?“”‘’『』「」()《》〈〉 \n\t…—·/"))
"""Signs that may stand beside a name; the empty string stands for an end of the text."""
HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""As many Han characters as a name may have."""
SIZES = (3, 2, 4)
"""How many characters a name has, the likeliest first."""
FULL = 3
"""Characters of most names."""
LONGEST_WORD = 8
"""Characters of a word that is looked up; what the cutter makes of damaged pages can be of any length."""
ASKED = 1 << 14
"""So many answers of the dictionary are kept: a page asks for few words, and for each of them many times."""
WITHIN = frozenset("中上下里内外前后新")
"""What stands behind an everyday word: 贺信|中."""
ABOVE = frozenset("上里内外")
"""Those of them that hardly end a name, behind what places are called: 田坎|上."""
NUMBERED = frozenset("年月日号棒")
"""Last characters of a day, and of what somebody has on his shirt."""
HEAD = "长"
"""How the titles of heads end."""
THROUGH = "经"
"""A surname that mostly is another word before a name: 经石小川介绍."""
LED = 3
"""How much more what stands behind a particle must look like a name than both."""
UNLISTED, DOUBLE, SOUND = -4, 4, 1
"""The weight of a character that no table of names has, of a surname of two characters, and of a syllable behind such a one."""


class Weights(dict[str, int]):
    """Weights of characters."""

    def __missing__(self, sign: str) -> int:
        """Give the weight of a character that no table has."""
        return UNLISTED


@dataclass(frozen=True, slots=True)
class Lore:
    """Knowledge of names."""

    ranks: Mapping[str, int]
    """Surnames of one character with their places in the list."""
    surname_weights: Weights
    """How much a character speaks for a surname rather than for other text."""
    given_weights: Weights
    """The same for given names."""
    is_word: Callable[[str], bool]
    """Says whether the dictionary has a word."""
    double: frozenset[str]
    """Surnames of two characters, and what names of other tongues begin with."""
    plain: frozenset[str]
    """Those of them that are other words as well."""
    forenames: frozenset[str]
    """Those of other tongues that are names by themselves."""
    clans: frozenset[str]
    """Family names of the Yi."""
    sounded: frozenset[str]
    """All those of other tongues."""
    opening: re.Pattern[str]
    """Finds the first characters of surnames with up to three others behind; a second group tells of a post before or a deed behind."""
    foreign: re.Pattern[str]
    """Finds runs of characters that names of other tongues of the country are written with."""
    telling: tuple[str, ...]
    """What only such names hold."""
    tongues: re.Pattern[str]
    """Finds it."""
    mixed: frozenset[str]
    """Those of three characters, which may stand behind a surname: 包格日勒."""
    sound_weights: Weights
    """How much a character speaks for the rest of a name of another tongue."""
    abroad: frozenset[str]
    """All characters that names of other tongues are written with."""
    overseas: re.Pattern[str]
    """Finds names with dots: characters that names of other tongues are written with, of this country or not."""
    callers: frozenset[str]
    """Last characters of what speaks for or against a name behind it."""
    called: Endings
    """Titles, callings and roles of those who write."""
    vacant: re.Pattern[str]
    """Finds the last characters of titles and callings that no listed surname stands behind."""
    strangers: re.Pattern[str]
    """Finds what stands before the places of four characters behind titles, callings, 的 and signs."""
    deeds: frozenset[str]
    """First characters of what only persons, or persons and others, have behind their names."""
    moves: frozenset[str]
    """Verbs of one character for what is done with hands, feet and voice."""
    carried: frozenset[str]
    """Such of one character as hardly end a name."""
    verbs: frozenset[str]
    """All of what is said and done."""
    never: frozenset[str]
    """Characters that no given name has."""
    barred: frozenset[str]
    """Those of them that stand in none before another either: 镇 does in 黄镇东."""
    institutions: Beginnings
    """What may be named after a person."""
    homes: Endings
    """The same, as what stands before a name."""
    units: tuple[str, ...]
    """Last words of what people in a list belong to."""
    rolls: re.Pattern[str]
    """Finds words that call a list of names."""
    everyday: frozenset[str]
    """Words that look like names and are none."""
    namesakes: frozenset[str]
    """Those of them that people are named as well."""
    sisters: frozenset[str]
    """Callings that girls are named as well."""
    titles: Endings
    """Offices and professions."""
    roles: Endings
    """What people are that hold no office."""
    posts: Endings
    """Both."""
    handles: Endings
    """Words before things, and hardly before persons."""
    attended: frozenset[str]
    """What is done to persons: such of the words that stand before a name."""
    openings: Endings
    """Words before a name that begins a phrase."""
    role_ends: frozenset[str]
    """Last characters of words that may name a role."""
    trade_ends: frozenset[str]
    """Last characters of trades, which join any word: 纺织工."""
    not_trades: frozenset[str]
    """Words that begin with such a character and go on with a surname."""
    familiar: frozenset[str]
    """Characters before a bare surname: 老李."""
    respected: frozenset[str]
    """Characters behind a bare surname: 罗老."""
    anonymous: tuple[str, ...]
    """Words behind a bare surname."""
    speech: Beginnings
    """Words behind a name that only persons have behind theirs."""
    said: frozenset[str]
    """The same words."""
    not_speech: Beginnings
    """Words that begin like those and are others."""
    lost: Beginnings
    """What stands behind the name of who puts a notice of a loss in the paper."""
    utterances: Beginnings
    """Verbs of speech that nothing else has behind it."""
    kin: Beginnings
    """Words for kin."""
    acts: Beginnings
    """Words behind a name that others have, too."""
    particles: Beginnings
    """Particles behind a name."""
    kinds: frozenset[str]
    """Last characters of things that are named after a word of two characters."""
    places: frozenset[str]
    """Last characters of places and things."""
    generic: tuple[str, ...]
    """Last words of titles that hold for a whole list."""
    before_office: Endings
    """Words that a title does not begin with."""
    credits: frozenset[str]
    """What somebody made, behind his name."""
    reporters: Endings
    """Roles of those who write, and of those who make the page."""

    def sizes(self, opening: str) -> tuple[int, ...]:
        """How many characters a name has that begins so; none when that is no surname."""
        if opening[:2] in self.double:
            return SIZES if opening[:2] in self.sounded else (3, 4)
        if opening[1:4] in self.mixed:
            return (4,) if opening[0] in self.ranks else ()
        return (2, 3) if opening[:1] in self.ranks else ()

    def surnamed(self, word: str) -> bool:
        """Whether a listed surname begins a word."""
        return word[:1] in self.ranks or word[:2] in self.double

    def is_given(self, name: str) -> bool:
        """Whether a given name may have the characters behind the surname."""
        begun, last = name[2 if name[:2] in self.double else 1 : -1], name[-1]
        if name[:2] in self.clans and last in self.sound_weights:
            return True
        return last not in self.never and self.barred.isdisjoint(begun)

    def is_reading(self, name: str) -> bool:
        """Whether a string is as long as a name that begins with its surname."""
        return len(name) in self.sizes(name) and HAN.fullmatch(name) is not None

    def shape(self, name: str) -> int:
        """Weigh the characters of a reading: how much likelier they are in a name than elsewhere.

        A surname of two characters is as telling as the rarest of one, and so is what only names of other tongues hold.
        """
        if name[:2] in self.double:
            return DOUBLE + sum(map(self.rest_weights(name).__getitem__, name[2:]))
        if name[1:] in self.mixed:
            return self.surname_weights[name[0]] + DOUBLE
        return self.surname_weights[name[0]] + sum(map(self.given_weights.__getitem__, name[1:]))

    def rest_weights(self, name: str) -> Weights:
        """Choose the weights of what stands behind a surname of two characters, or a beginning of another tongue."""
        return self.sound_weights if name[:2] in self.sounded else self.given_weights

    def promise(self, opening: str) -> int:
        """Weigh the likelier one of the readings that begin with a surname and what follows it."""
        if opening[:2] in self.double:
            rest = self.rest_weights(opening)
            return DOUBLE + rest[opening[2:3]] + max(0, rest[opening[3:4]])
        given = self.given_weights
        begun, third = self.surname_weights[opening[0]] + given[opening[1]], given[opening[2:3]]
        return begun + third if third > 0 else begun

    def is_bare(self, name: str) -> bool:
        """Whether it is but a surname, or a name of another tongue, with what the young and the old are called: 小铁, 罗老, 阿旺|叔."""
        if len(name) == FULL and name[:2] in self.forenames:
            return name[2] in self.respected
        young = name[0] in self.familiar and name[1] in self.ranks
        return len(name) == 2 and (young or name[1] in self.respected)  # noqa: PLR2004

    def is_nursery_name(self, name: str) -> bool:
        """Whether a surname that is no other word stands before a word for a sister that girls are named as well: 陆三妹."""
        led = name[0] in self.openings.words or name[0] in self.particles.begun or name[0] in self.familiar
        return len(name) == FULL and name[1:] in self.sisters and not led

    def is_thing(self, name: str) -> bool:
        """Whether a word of the dictionary begins with another, everyday or before what things and places are called: 龙舟|赛, 万寿|菊."""
        begun, last = name[:-1], name[-1]
        if len(name) != FULL or not self.is_word(begun):
            return False
        plain = last in self.places or (begun in self.everyday and self.given_weights[last] <= 0)
        return last in self.kinds or (plain and self.is_word(name))

    def is_cut(self, name: str) -> bool:
        """Whether an everyday word and what stands behind such make it: 贺信|中, or a word of another kind ends it: 丹增|今天."""
        if name[:2] in self.forenames:
            return len(name) > FULL and self.is_word(name[2:]) and not self.abroad.issuperset(name[2:])
        above = len(name) == FULL and name[-1] in ABOVE and name[1] in self.places
        return above or (name[-1] in WITHIN and name[:-1] in self.everyday)

    def is_led(self, name: str) -> bool:
        """Whether what stands behind a particle looks far more like a name than both: 和|李鹏."""
        rest = name[1:]
        first = name[0]
        led = first in self.openings.words or first in self.particles.begun or first in self.verbs or first == THROUGH
        return led and self.is_reading(rest) and self.shape(rest) >= self.shape(name) + LED

    def tells_tongue(self, word: str) -> bool:
        """Whether it holds what only names of other tongues of the country hold."""
        return self.tongues.search(word) is not None

    def begins_as_post(self, name: str) -> bool:
        """Whether what looks like a name begins with a title or a calling: 游客张, but 关长福, behind whose 关长 no surname stands."""
        if len(name) == FULL and name[1] == HEAD and name[2] not in self.ranks and self.given_weights[name[2]] > 0:
            return False
        return name[:2] in self.posts.words or name[:3] in self.posts.words


@dataclass(frozen=True, slots=True)
class Endings:
    """Words that a string may end with."""

    words: frozenset[str]
    """The words."""
    lengths: Mapping[str, tuple[int, ...]]
    """By the last character: how long the words that end so are, longest first."""

    def before(self, string: str, place: int) -> str | None:
        """Find the longest of the words that ends at a place."""
        for length in self.lengths.get(string[place - 1 : place], ()):
            word = string[place - length : place] if length <= place else ""
            if word in self.words:
                return word
        return None


def endings(words: Iterable[str]) -> Endings:
    """Prepare words for the question what a string ends with."""
    every = frozenset(words)
    lengths: dict[str, set[int]] = {}
    for word in every:
        lengths.setdefault(word[-1], set()).add(len(word))
    return Endings(every, {last: tuple(sorted(sizes, reverse=True)) for last, sizes in lengths.items()})


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Words that a string may go on with."""

    words: tuple[str, ...]
    """The words."""
    begun: Mapping[str, tuple[str, ...]]
    """Those that begin with a character, as far as no shorter one begins them."""

    def behind(self, string: str, place: int) -> bool:
        """Whether one of the words begins at a place."""
        words = self.begun.get(string[place : place + 1])
        return words is not None and string.startswith(words, place)


def begun(words: tuple[str, ...]) -> Beginnings:
    """Prepare words for the question what a string goes on with."""
    by_first: dict[str, tuple[str, ...]] = {}
    for word in sorted(words, key=len):
        shorter = by_first.get(word[0], ())
        if not word.startswith(shorter):
            by_first[word[0]] = (*shorter, word)
    return Beginnings(words, by_first)


@cache
def lore(people: Terms, bylines: Terms, is_word: Callable[[str], bool]) -> Lore:
    """Prepare what a lexicon knows of names."""
    titles, roles = endings(people["titles"]), endings(people["roles"])
    openings = endings((*people["openings"], *people["attended"]))
    posts, reporters = endings((*titles.words, *roles.words)), endings((*bylines["roles"], *people["editors"]))
    trusted = frozenset("的").union(posts.lengths, people["role_ends"], people["trade_ends"])
    homes = endings((*people["institutions"], *people["units"]))
    callers = trusted.union(openings.lengths, reporters.lengths, homes.lengths)
    single = "".join(people["transliterated"])
    abroad = frozenset((*single, *"".join(people["overseas"])))
    sounds, first = (
        rf"(?:阿不都|呼和|道尔[吉基]|{any_of(single)})",
        rf"{any_of(single + '呼')}(?:(?<=阿)不都|(?<=呼)和|(?<!呼))",
    )
    deeds = firsts((*people["speech"], *people["acts"], *"".join(people["moves"])))
    given = weights(people["given_weights"])
    return Lore(
        ranks=surname_ranks(people),
        surname_weights=Weights(
            dict.fromkeys(set(surname_ranks(people)).difference(given), 0) | weights(people["surname_weights"])
        ),
        given_weights=given,
        is_word=lru_cache(ASKED)(lambda word: len(word) <= LONGEST_WORD and is_word(word)),
        double=frozenset(people["double_surnames"]),
        plain=frozenset(people["plain_surnames"]),
        forenames=frozenset(people["forenames"]),
        clans=frozenset(people["clans"]),
        sounded=frozenset((*people["forenames"], *people["clans"])),
        opening=re.compile(
            rf"""
              {surname_begins(surname_ranks(people), people["double_surnames"])} (?=([\u4e00-\u9fff]{{1,3}})) (?<!·.)
              ( (?<=^.) | (?<={any_of(trusted)}.)
              | (?<={any_of({*DELIMITERS, *callers, *NUMBERED})}.) (?=.{{1,3}}?{any_of(deeds)})
              | (?=.{{1,3}}?{any_of(firsts(people["speech"]))}) )?
            """,
            re.DOTALL | re.VERBOSE,
        ),
        foreign=re.compile(rf"{first}(?:{sounds}+(?:[·•・]{sounds}{{2,}})+|{sounds}{{2,}})"),
        telling=people["telling"],
        tongues=re.compile("|".join(people["telling"]) or "(?!)"),
        mixed=frozenset(each for each in people["telling"] if len(each) == 3),  # noqa: PLR2004
        sound_weights=Weights(given | dict.fromkeys("".join(people["syllables"]), SOUND)),
        abroad=abroad,
        overseas=dotted_runs(f"(?:阿不都|{any_of(abroad)})"),
        callers=callers,
        called=endings((*posts.words, *reporters.words)),
        vacant=re.compile(rf"{ends(posts.words)}(?=.)(?!{any_of(surname_ranks(people))})", re.DOTALL),
        strangers=strange_places(
            {*"的、,。:;“”", *posts.lengths}, people["clans"], people["forenames"], "".join(people["never"])
        ),
        deeds=deeds,
        moves=frozenset("".join(people["moves"])),
        carried=frozenset(sign for sign in "".join((*people["moves"], *people["carried"])) if given[sign] < 0),
        verbs=frozenset((*people["speech"], *people["acts"])),
        never=frozenset("".join(people["never"])),
        barred=frozenset("".join(people["never"])).difference("".join(people["inner"])),
        institutions=begun(people["institutions"]),
        homes=homes,
        units=(*people["institutions"], *people["units"]),
        rolls=re.compile("|".join(people["rolls"]) or "(?!)"),
        everyday=frozenset(people["everyday"]),
        namesakes=frozenset(people["namesakes"]),
        sisters=frozenset(people["sisters"]),
        titles=titles,
        roles=roles,
        posts=posts,
        handles=endings(people["handles"]),
        attended=frozenset(people["attended"]),
        openings=openings,
        role_ends=frozenset(people["role_ends"]),
        trade_ends=frozenset(people["trade_ends"]),
        not_trades=frozenset(people["not_trades"]),
        familiar=frozenset(people["familiar"]),
        respected=frozenset(people["respected"]),
        anonymous=people["anonymous"],
        speech=begun(people["speech"]),
        said=frozenset(people["speech"]),
        not_speech=begun(people["not_speech"]),
        lost=begun(people["lost"]),
        utterances=begun(people["utterances"]),
        kin=begun(people["kin"]),
        acts=begun(people["acts"]),
        particles=begun(people["particles"]),
        kinds=frozenset(people["kinds"]),
        places=frozenset(people["places"]),
        generic=people["generic_titles"],
        before_office=endings(people["offices_after"]),
        credits=frozenset(bylines["credits"]),
        reporters=reporters,
    )


def surname_begins(single: Collection[str], double: Iterable[str]) -> str:
    """Find the first characters of surnames; what begins none of one character must go on as one of two does."""
    longer = [name for name in double if name[0] not in single]
    return rf"(?:{any_of(single)}|{any_of(firsts(longer))}(?={any_of(name[1] for name in longer)}))"


def strange_places(
    before: Iterable[str], clans: Iterable[str], forenames: Collection[str], never: str
) -> re.Pattern[str]:
    """Find the signs, or nothing, behind which a clan or a name of another tongue begins, or four characters stand that names may have."""
    sign = rf"(?:(?!{any_of(never)})[\u4e00-\u9fff])"
    return re.compile(rf"(?:^|{any_of(before)})(?={sign}{{4}}|{any_of(firsts(clans))}..|{any_of(forenames)})")


def dotted_runs(sounds: str) -> re.Pattern[str]:
    """Find runs of characters with dots between, as long as names."""
    return re.compile(rf"{sounds}{{1,6}}(?:[·•・]{sounds}{{1,8}})+")


def ends(words: Collection[str]) -> str:
    """Write the last characters of words, with those before them where there are any."""
    long = [word for word in words if len(word) > 1]
    before, single = any_of(word[-2] for word in long), any_of(set(words).difference(long))
    return rf"{any_of(word[-1] for word in words)}(?:(?<={before}.)|(?<={single}))"


def weights(rows: Iterable[str]) -> Weights:
    """Read a table of weights, each with the characters that have it."""
    return Weights({sign: int(weight) for weight, signs in map(str.split, rows) for sign in signs})


def firsts(words: Iterable[str]) -> frozenset[str]:
    """Collect the first characters of words."""
    return frozenset(word[0] for word in words)
