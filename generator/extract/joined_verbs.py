"""Verbs of one character that the cutter joins to a name of two: 护士何田|见他."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.extract.name_context import WAYS, is_speech
from generator.extract.name_lore import DELIMITERS, FULL

if TYPE_CHECKING:
    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

LIKELY = 3
"""Weight of two characters from which they look like a name."""
ASKS, ASKED = "问答", ":,"
"""Verbs that stand before what is said, and signs between."""


def takes_on_verb(part: Part, start: int, name: str, known: Lore) -> bool:
    """Whether a name of two characters ends before the last of three, which is a verb: 何田|见他, 何田|问:…, but 何远见."""
    begun, verb, stop = name[:-1], name[-1:], start + len(name)
    if len(name) != FULL or begun in known.everyday or known.shape(begun) < LIKELY or known.is_word(name[1:]):
        return False
    after = part.string[stop : stop + 1]
    if after in DELIMITERS:
        return verb in ASKS and after in ASKED
    if verb + after in known.said:
        return known.given_weights[verb] <= 0
    return is_done(verb, after, known) and not is_said(part, stop, known)


def is_done(verb: str, after: str, known: Lore) -> bool:
    """Whether a verb hardly ends a name, or what stands behind goes on with it: 端|起."""
    return verb in known.carried or (verb in known.moves and (after in WAYS or known.is_word(verb + after)))


def is_said(part: Part, stop: int, known: Lore) -> bool:
    """Whether a verb of speech follows, and no calling, as 老人 in 何田见|老人."""
    return is_speech(part, stop, known) and not known.begins_as_post(part.string[stop : stop + FULL])
