"""The summary: one or two whole sentences of the story that tell what happened, who, and where."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from generator.extract.kinship import HEADS, ties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft

SENTENCES = 12
"""Sentences of a paragraph that are looked at."""
WORDS = 64
"""Words of the headline, and actors, that are looked for."""
PARAGRAPHS = 3
"""Paragraphs from which a summary is taken."""
LONGEST = 160
"""Characters of a summary of two sentences at most."""
SHORTEST = 12
"""Characters below which a sentence tells too little."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence under consideration."""

    paragraph: int
    """The number of its paragraph, from 0."""
    order: int
    """Its number among the sentences, from 0."""
    text: str
    """Its characters as printed."""
    dated: bool
    """Whether it holds the date of the story's event."""
    gist: Gist
    """What the story is about."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What a story is about."""

    topic: frozenset[str]
    """Words of the headline."""
    breadth: int
    """Characters of them all."""
    actors: frozenset[str]
    """Persons and localities of the story."""
    verbs: tuple[str, ...]
    """Words that say that something took place."""


def early(told: Told) -> float:
    """Weigh the place: news begins with what happened."""
    return 2 - 0.5 * told.order - told.paragraph


def event(told: Told) -> float:
    """Weigh whether it tells the event."""
    return 3 * told.dated + any(map(told.text.__contains__, told.gist.verbs))


def who(told: Told) -> float:
    """Weigh whether somebody or some place is named."""
    return float(any(map(told.text.__contains__, told.gist.actors)))


def topic(told: Told) -> float:
    """Weigh what it shares with the headline."""
    return 3 * sum(map(len, filter(told.text.__contains__, told.gist.topic))) / max(told.gist.breadth, 1)


def shape(told: Told) -> float:
    """Weigh the form: speech, lists of those present and scraps tell little."""
    spoken = told.text.startswith("“")
    scrap = len(told.text) < SHORTEST
    return -2.0 * (spoken + scrap + (len(told.text) > LONGEST))


WITNESSES: tuple[Callable[[Told], float], ...] = (early, event, who, topic, shape)
"""What speaks for a sentence."""
ENOUGH = 2.5
"""Weight from which a second sentence is worth its room."""


def find_summary(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Take the sentence that tells most, and the next best when both together are short."""
    weighed = sorted(((sum([each(told) for each in WITNESSES]), told) for told in tell(draft, desk, facts)), key=best)
    chosen = [told for _, told in weighed[:1]]
    room = LONGEST - sum(len(told.text) for told in chosen)
    chosen += [told for weight, told in weighed[1:] if weight >= ENOUGH and len(told.text) <= room][:1]
    return facts._replace(summary="".join(told.text for told in sorted(chosen, key=lambda told: told.order)))


def best(weighed: tuple[float, Told]) -> tuple[float, int]:
    """Order by weight, then by place."""
    return -weighed[0], weighed[1].order


def tell(draft: Draft, desk: Desk, facts: Facts) -> Iterator[Told]:
    """List the sentences of the first paragraphs."""
    about = gist(draft, facts, desk.language.calendar.words["held"])
    order, day = 0, desk.timing.event
    for number, part in enumerate(draft.body[:PARAGRAPHS]):
        for span in part.sentences[:SENTENCES]:
            dated = day is not None and day.part is part and span.start <= day.start < span.stop
            text = part.printed(span.start, span.stop).strip()
            yield Told(number, order, text, dated, about)
            order += 1


def gist(draft: Draft, facts: Facts, verbs: tuple[str, ...]) -> Gist:
    """Collect what a story is about."""
    heads = (word for part in draft.parts if part.role in HEADS for word in part.words if len(word) > 1)
    words = frozenset(islice(heads, WORDS))
    actors = frozenset(islice((*(person.name for person in facts.people), *sorted(ties(draft))), WORDS))
    return Gist(words, sum(map(len, words)), actors, verbs)
