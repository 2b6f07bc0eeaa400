"""Free keywords: the words and catchwords that a story keeps coming back to, without any statistics of other texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft, Part
    from generator.language import Tag, Terms

MOST = 8
"""Keywords of a story at most."""
WEIGHTS: Mapping[Role, float] = {Role.HEADLINE: 3, Role.KICKER: 3, Role.DECK: 2, Role.SUBHEAD: 1.5}
"""What a word weighs by the part that it stands in; in the body it weighs one."""
LONG, LONGER = 3, 1.5
"""From this length on a word says more, and by how much."""
TRIED = 64
"""Heaviest words from which the keywords are chosen."""
ENOUGH = 2.5
"""Weight from which a word is a keyword."""
CATCHWORD = re.compile(r"“([\u4e00-\u9fff]{3,8})”")
"""A term in quotation marks."""
TERM = re.compile(r"[\u4e00-\u9fff]{2,}")
"""What a keyword is written in."""


def find_keywords(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Choose the heaviest words that are no names of persons; they have pages of their own."""
    language = desk.language
    known = [cue for cue in facts.cues if cue in vocabulary(language.tags)]
    weights = weighed(draft, known, stops(language.keywords))
    persons = {person.name for person in facts.people}
    heavy = (word for word, weight in weights.items() if weight >= ENOUGH)
    ranked = sorted(heavy, key=lambda word: (-weights[word], word))[:TRIED]
    chosen = distinct(word for word in ranked if not any(word in name for name in persons))
    return facts._replace(keywords=tuple(islice(chosen, MOST)))


def weighed(draft: Draft, known: Collection[str], idle: frozenset[str]) -> Mapping[str, float]:
    """Add up the weights of the words of an article; what stands but once in the body, and nowhere else, is no keyword."""
    weights: dict[str, float] = defaultdict(float)
    for part in draft.parts:
        if part.role in WEIGHTS:
            for word in words(part, known):
                weights[word] += WEIGHTS[part.role]
    for word, times in Counter(chain.from_iterable(words(part, known) for part in draft.body)).items():
        if times > 1 or word in weights:
            weights[word] += times
    return {
        word: weight * (LONGER if len(word) >= LONG else 1)
        for word, weight in weights.items()
        if weight * LONGER >= ENOUGH and word not in idle and TERM.fullmatch(word)
    }


def words(part: Part, known: Iterable[str]) -> Iterable[str]:
    """List the words of a piece, its catchwords, and the terms of the vocabulary that the cutter takes apart."""
    apart = (term for term in known if term in part.string and term not in part.words)
    return chain(part.words, CATCHWORD.findall(part.string), apart)


def distinct(ranked: Iterable[str]) -> Iterator[str]:
    """Leave out what a heavier keyword holds, or is held by."""
    chosen: list[str] = []
    for word in ranked:
        if not any(word in other or other in word for other in chosen):
            chosen.append(word)
            yield word


@cache
def vocabulary(tags: tuple[Tag, ...]) -> frozenset[str]:
    """Collect the longer cues of the tags: the words that the program's lexicons add to a cutter's."""
    return frozenset(cue for tag in tags for cue in tag.cues if len(cue) > LONG)


@cache
def stops(keywords: Terms) -> frozenset[str]:
    """List the words that say nothing by themselves."""
    return frozenset(word for line in keywords["stops"] for word in line.split())
