"""Names of four characters and more that no list begins: what sounds like another tongue between a post and a deed."""

from __future__ import annotations

from re import Match
from typing import TYPE_CHECKING

from generator.extract.abroad import sounds_foreign
from generator.extract.name_context import ASPECTS, covering, on_the_left, on_the_right
from generator.extract.name_evidence import DEED, LIKELIER, LIKELY, POST, SPEECH
from generator.extract.name_lore import ABOVE, FULL
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

SIZES = (4, 5, 6)
"""How many characters such a name has."""
NUMERALS = frozenset("一二两三四五六七八九十")
"""How often something is done, behind a calling: 法官|三赴新疆."""
CALLED = 2
"""Weight of what stands before from which it may be somebody's: 派出所的."""


def long_names(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find such names behind posts, and at signs before what only persons do."""
    for part in parts:
        for start in map(Match.end, known.strangers.finditer(part.string)):
            if not begins_other_word(part, start, known):
                yield from longest(part, start, known)


def begins_other_word(part: Part, start: int, known: Lore) -> bool:
    """Whether a word of the dictionary begins there that such names are not written with."""
    word = part.beginnings.get(start, "")
    return len(word) > 1 and not known.abroad.issuperset(word) and known.is_word(word)


def longest(part: Part, start: int, known: Lore) -> Iterator[Named]:
    """Read the name that begins at a place: one that ends as such do, else the one with most behind it, unless three characters have as much."""
    left = on_the_left(part, start, known)
    if left < 1 or part.in_title(start) or is_common(Named(part, start, start + min(SIZES)), known):
        return
    names = [Named(part, start, start + size) for size in SIZES if start + size <= len(part.string)]
    told = [name for name in names if is_told(name, left, known) and is_strange(name, known)]
    if told:
        name = max(told, key=lambda name: (name.name.endswith(known.telling), on_the_right(part, name.stop, known)))
        if is_whole(name.name, known) or on_the_right(part, start + FULL, known) < max(
            1, on_the_right(part, name.stop, known)
        ):
            yield name


def is_common(name: Named, known: Lore) -> bool:
    """Whether it holds a word that no such name is written with, and so do all longer ones; one that begins as they do may."""
    begun = name.name[:2] in known.forenames or name.part.string.startswith(known.telling, name.start)
    return holds_other_word(name, known) and not begun


def is_told(name: Named, left: float, known: Lore) -> bool:
    """Whether what stands on both sides makes a person of it; what its characters tell makes less do."""
    right = on_the_right(name.part, name.stop, known)
    if left < POST:
        return right >= SPEECH or (right >= (1 if left >= CALLED else DEED) and known.tells_tongue(name.name))
    foreign = right == 0 and (known.tells_tongue(name.name) or known.abroad.issuperset(name.name))
    return right >= 1 or foreign or is_whole(name.name, known)


def is_whole(word: str, known: Lore) -> bool:
    """Whether it begins and ends as names of another tongue do: 格桑多杰."""
    return word[:2] in known.forenames and word.endswith(known.telling)


def is_strange(name: Named, known: Lore) -> bool:
    """Whether it may be a name of another tongue: the characters say so, or make no words that the cutter knows."""
    word = name.name
    if (
        not is_han(word)
        or word[0] in known.familiar
        or word[0] in NUMERALS
        or known.begins_as_post(word)
        or known.is_led(word)
        or known.posts.before(word, len(word)) is not None
    ):
        return False
    if not known.never.isdisjoint(untold(word, known)) or not ASPECTS.isdisjoint(word):
        return False
    begun = word.startswith(known.telling) and on_the_right(name.part, name.stop, known) >= SPEECH
    if begun or is_whole(word, known):
        return True
    if holds_other_word(name, known) or is_other(word[-2:], known):
        return False
    if known.tells_tongue(word):
        return True
    alone = name.part.ending(name.stop) == word[-1] or is_phrase(word, known)
    alone = alone or is_other(covering(name.part, name.stop), known)
    wordless = sounds_foreign(word, known) or not any(map(known.is_word, words_within(name)))
    return not alone and wordless and hardly_named(word, known)


def is_phrase(word: str, known: Lore) -> bool:
    """Whether it says where, or has one character twice, before what is done: 微信群|里, 随|摘|随|买."""
    return not known.abroad.issuperset(word) and (word[-1] in ABOVE or word[0] == word[2])


def untold(word: str, known: Lore) -> str:
    """Leave out what names may have though no given name of this tongue has it: the family name of a Yi, 才让 of 索南才让."""
    if word[:2] in known.clans:
        return word[3:]
    return next((word.removesuffix(end) for end in known.telling if word.endswith(end)), word)


def is_han(word: str) -> bool:
    """Whether it has nothing but Han characters."""
    return all("\u4e00" <= sign <= "\u9fff" for sign in word)


def hardly_named(word: str, known: Lore) -> bool:
    """Whether the first characters look like no name of this tongue: 包继静 in 包继静值乘, 石磊 in 石磊送水."""
    if word[2] in known.moves and known.is_reading(word[:2]) and known.shape(word[:2]) >= LIKELY:
        return False
    names = (word[:size] for size in (2, 3) if word[:2] not in known.clans)
    return not any(known.is_reading(name) and known.shape(name) >= LIKELIER for name in names)


def words_within(name: Named) -> Iterator[str]:
    """List the words that the cutter sees there, and the one that the beginning lies within."""
    part, first = name.part, name.start
    if first not in part.seams:
        yield covering(part, first)
    for at in range(first, name.stop):
        word = part.beginnings.get(at, "")
        if word and at + len(word) <= name.stop:
            yield word


def holds_other_word(name: Named, known: Lore) -> bool:
    """Whether one of the words within is one that no such name is written with."""
    return any(is_other(each, known) for each in words_within(name))


def is_other(word: str, known: Lore) -> bool:
    """Whether a word is one of the dictionary, or a character that links, that no such name is written with."""
    return known.is_word(word) and not known.abroad.issuperset(word) and (len(word) > 1 or links(word, known))


def links(sign: str, known: Lore) -> bool:
    """Whether a character is a particle, an opening or a verb."""
    return sign in known.particles.begun or sign in known.openings.words or sign in known.verbs or sign in known.moves
