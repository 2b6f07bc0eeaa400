"""Tags of the controlled vocabulary: cues weighed by where they stand and how widely they are spread."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.extract.desk import Desk, Facts
    from generator.extract.draft import Draft, Part
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
    weights = weighed(draft.parts, desk.language.tags)
    top = max(weights.values(), default=0)
    chosen = [name for name, weight in weights.items() if weight >= max(ENOUGH, SHARE * top)]
    return replace(facts, tags=tuple(sorted(chosen, key=lambda name: (-weights[name], name))[:MOST]))


def weighed(parts: Sequence[Part], tags: tuple[Tag, ...]) -> Mapping[str, float]:
    """Add up the cues of each tag."""
    whole = "\n".join(part.string for part in parts)
    present = [row for row in table(tags) if row[0] in whole]
    weights: dict[str, float] = defaultdict(float)
    for part in parts:
        weight = LEAD if part.lead else WEIGHTS.get(part.role, 0)
        for cue, name, share, exceptions in present:
            if stands_alone(cue, part.string, exceptions):
                weights[name] += weight * share
    return weights


def stands_alone(cue: str, string: str, exceptions: tuple[str, ...]) -> bool:
    """Whether a cue stands somewhere outside of the longer words in which it does not count."""
    return string.count(cue) > sum(string.count(word) for word in exceptions)


@cache
def table(tags: tuple[Tag, ...]) -> tuple[tuple[str, str, float, tuple[str, ...]], ...]:
    """List all cues with their tag, their strength and the longer words that hold them."""
    return tuple(
        (cue, tag.id, share, tuple(word for word in tag.exceptions if cue in word))
        for tag in tags
        for words, share in ((tag.cues, 1.0), (tag.weak, WEAK))
        for cue in words
    )
