"""What is known of names, in sets that answer at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.name_runs import surname_ranks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.language import Terms

LONGEST_WORD = 8
"""Characters of a word that is looked up; what the cutter makes of damaged pages can be of any length."""
SURNAMES_COMMON, SURNAMES_KNOWN = 100, 300
"""Places in the list of surnames up to which one is common, and up to which it is usual."""


@dataclass(frozen=True, slots=True)
class Lore:
    """Knowledge of names."""

    ranks: Mapping[str, int]
    """Surnames of one character with their places in the list."""
    is_word: Callable[[str], bool]
    """Says whether the dictionary has a word."""
    opening: re.Pattern[str]
    """Finds the places of surnames."""
    double: frozenset[str]
    """Surnames of two characters."""
    never: frozenset[str]
    """Characters that no given name has."""
    seldom: frozenset[str]
    """Characters that few given names have."""
    institutions: tuple[str, ...]
    """What may be named after a person."""
    everyday: frozenset[str]
    """Words that look like names and are none."""
    titles: Endings
    """Offices and professions."""
    roles: Endings
    """What people are that hold no office."""
    openings: Endings
    """Words before a name that begins a phrase."""
    role_ends: frozenset[str]
    """Last characters of words that may name a role."""
    trade_ends: frozenset[str]
    """Last characters of trades, which join any word: 纺织工."""
    not_trades: frozenset[str]
    """Words that begin with such a character and go on with a surname."""
    anonymous: tuple[str, ...]
    """Words behind a bare surname."""
    speech: tuple[str, ...]
    """Words behind a name that only persons have behind theirs."""
    not_speech: tuple[str, ...]
    """Words that begin like those and are others."""
    acts: tuple[str, ...]
    """Words behind a name that others have, too."""
    particles: tuple[str, ...]
    """Particles behind a name."""
    places: frozenset[str]
    """Last characters of places and things."""
    generic: tuple[str, ...]
    """Last words of titles that hold for a whole list."""
    before_office: Endings
    """Words that a title does not begin with."""
    reporters: Endings
    """Roles of those who write."""

    def begins_as_post(self, name: str) -> bool:
        """Whether what looks like a name begins with a title or a calling: 游客张."""
        return any(name[:size] in every.words for size in (2, 3) for every in (self.titles, self.roles))


@dataclass(frozen=True, slots=True)
class Endings:
    """Words that a string may end with."""

    words: frozenset[str]
    """The words."""
    lasts: frozenset[str]
    """Their last characters, which rule out most places at once."""
    lengths: tuple[int, ...]
    """How long they are, longest first."""

    def before(self, string: str, place: int) -> str | None:
        """Find the longest of the words that ends at a place."""
        if string[place - 1 : place] not in self.lasts:
            return None
        tries = (string[place - length : place] for length in self.lengths if length <= place)
        return next((word for word in tries if word in self.words), None)


def endings(words: Iterable[str]) -> Endings:
    """Prepare words for the question what a string ends with."""
    every = frozenset(words)
    return Endings(
        every, frozenset(word[-1] for word in every), tuple(sorted({len(word) for word in every}, reverse=True))
    )


@cache
def lore(people: Terms, bylines: Terms, is_word: Callable[[str], bool]) -> Lore:
    """Prepare what a lexicon knows of names."""
    return Lore(
        ranks=surname_ranks(people),
        is_word=lambda word: len(word) <= LONGEST_WORD and is_word(word),
        opening=re.compile(rf"(?<!·)(?=[{''.join(surname_ranks(people))}]|{'|'.join(people['double_surnames'])})"),
        double=frozenset(people["double_surnames"]),
        never=frozenset("".join(people["never"])),
        seldom=frozenset("".join(people["seldom"])),
        institutions=people["institutions"],
        everyday=frozenset(people["everyday"]),
        titles=endings(people["titles"]),
        roles=endings(people["roles"]),
        openings=endings(people["openings"]),
        role_ends=frozenset(people["role_ends"]),
        trade_ends=frozenset(people["trade_ends"]),
        not_trades=frozenset(people["not_trades"]),
        anonymous=people["anonymous"],
        speech=people["speech"],
        not_speech=people["not_speech"],
        acts=people["acts"],
        particles=people["particles"],
        places=frozenset(people["places"]),
        generic=people["generic_titles"],
        before_office=endings(people["offices_after"]),
        reporters=endings(bylines["roles"]),
    )
