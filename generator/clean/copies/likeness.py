"""How much alike two short parts of a stream are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from generator.clean.copies.stream import Stream
    from generator.text import Span

REACH = 24
"""Up to so many letters between the last equal run and the end of the line may be a part of the copy with slips."""
SLIPS = 0.5
"""At most this share of them may differ."""
DRIFT = 3
"""So many letters may be missing or added in it."""
DRIFTS = range(-DRIFT, DRIFT + 1)
"""How many they may be."""
FEW = 2
"""So few may all differ."""


def like(stream: Stream, part: Span, back: int) -> bool:
    """Tell whether a part of a line is much like the letters so many places back, a few more or less."""
    start, stop = part.start + back, part.stop + back
    if not 0 < len(part) <= REACH or start < 0:
        return False
    if len(part) <= FEW:
        return True
    letters, text = stream.letters, stream.letters[part.start : part.stop]
    most = int(max(FEW, SLIPS * len(part)))
    if part.stop == stream.line(part.start).stop:
        near = [letters[start : stop + by] for by in DRIFTS]
    else:
        near = [letters[max(start + by, 0) : stop] for by in DRIFTS]
    return any(Levenshtein.distance(one, text, score_cutoff=most) <= most for one in near)
