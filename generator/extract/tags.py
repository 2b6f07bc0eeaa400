"""Tags of the controlled vocabulary: cues weighed by where they stand and how widely they are spread."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.word_index import WordIndex
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft
    from generator.language import Tag

MOST = 4
"""Tags of a story at most."""
WEIGHTS: Mapping[Role, float] = {
    Role.HEADLINE: 5,
    Role.KICKER: 4,
    Role.DECK: 3,
    Role.COLUMN: 1,
    Role.SUBHEAD: 2,
    Role.BODY: 1,
}
"""What a cue weighs by the part that it stands in; it counts once a part."""
LEAD = 2
"""What a cue weighs in the lead."""
WEAK = 0.3
"""What a weak cue weighs beside a full one."""
ENOUGH = 3.0
"""Weight from which a story has a tag."""
SHARE = 0.25
"""Share of the heaviest tag's weight that the others must reach."""


def find_tags(draft: Draft, desk: Desk, facts: Facts) -> Facts:
    """Choose at most four tags, the heaviest first."""
    index, rows = table(desk.language.tags)
    cues = tuple(sorted(index.present(draft.string)))
    weights = weighed(draft, [row for cue in cues for row in rows[cue]])
    top = max(weights.values(), default=0)
    chosen = [name for name, weight in weights.items() if weight >= max(ENOUGH, SHARE * top)]
    return facts._replace(tags=tuple(sorted(chosen, key=lambda name: (-weights[name], name))[:MOST]), cues=cues)


def weighed(draft: Draft, present: Sequence[Cue]) -> Mapping[str, float]:
    """Add up the cues of each tag."""
    weights: dict[str, float] = defaultdict(float)
    for part in draft.parts:
        string = part.string
        weight = LEAD if part.lead else WEIGHTS.get(part.role, 0)
        for cue in present:
            if cue.word in string and stands_alone(cue, string):
                weights[cue.tag] += weight * cue.share
    return weights


def stands_alone(cue: Cue, string: str) -> bool:
    """Whether a cue that stands in a text does so outside of the longer words in which it does not count."""
    return not cue.exceptions or string.count(cue.word) > sum(string.count(word) for word in cue.exceptions)


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that suggests a tag."""

    word: str
    """The word."""
    tag: str
    """Id of the tag."""
    share: float
    """How much it says, beside a full cue."""
    exceptions: tuple[str, ...]
    """Longer words in which it does not count."""


@cache
def table(tags: tuple[Tag, ...]) -> tuple[WordIndex, Mapping[str, tuple[Cue, ...]]]:
    """List all cues by their words, with an index that finds them."""
    cues = [
        Cue(word, tag.id, share, tuple(longer for longer in tag.exceptions if word in longer))
        for tag in tags
        for words, share in ((tag.cues, 1.0), (tag.weak, WEAK))
        for word in words
    ]
    words = dict.fromkeys(cue.word for cue in cues)
    return WordIndex.of(words), {word: tuple(cue for cue in cues if cue.word == word) for word in words}
