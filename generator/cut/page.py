"""A page: its strips, and all that is seen of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.cut.affinity import Affinity, Near
    from generator.cut.sections import Told
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

PICTURE = 4
"""So many line ends, or more, leave the place of a picture."""


@dataclass(frozen=True, slots=True)
class Page:
    """The strips of a page and all that is seen of them."""

    strips: tuple[Strip, ...]
    """In the order in which they are read."""
    traits: tuple[Traits, ...]
    """What is seen of each."""
    row: tuple[bool, ...]
    """Whether each is one of several rows."""
    listing: tuple[bool, ...]
    """Whether each is of a programme, or of a list of what else may be read."""
    advert: tuple[bool, ...]
    """Which stand below the word that calls them an advertisement."""
    slogan: tuple[bool, ...]
    """Which are slogans that somebody has printed between the articles."""
    pieces: tuple[bool, ...]
    """Whether each is of the head of a page, of which a few characters stand in each line."""
    brief: tuple[bool, ...]
    """Whether each may be the headline of one of several short stories below a standing heading."""
    near: Near
    """The pairs of characters that each holds, and the text around it."""
    affinity: tuple[Affinity, ...]
    """Likeness with what stands around."""
    kin: tuple[float, ...]
    """How much each looks like one of several subheads of one text."""
    told: tuple[Told, ...]
    """How each goes with a headline behind its text."""
    interposed: tuple[bool, ...]
    """Whether the texts before and behind each read as one without it."""
    leads_on: tuple[bool, ...]
    """Whether the last word of each is cut in two and goes on in the next text."""
    subject: tuple[float, ...]
    """How surely each is, or stands over, a text that goes on with somebody of the text before it."""
    introduced: tuple[bool, ...]
    """Whether the text below each opens with somebody whom only the text directly above it names."""
    unmarked: tuple[float, ...]
    """How much it would be against the habit of the page if an article began with each."""
    unsigned: tuple[float, ...]
    """The same, where no byline closes the text either."""
    opened: tuple[str, ...]
    """What the last mark before each is: an agency tag, or a byline below a heading."""
    everyday: tuple[bool, ...]
    """Whether each might be a name and is an everyday word."""
    changed: tuple[bool, ...]
    """Whether from each on headings are set otherwise than those above it."""
    inset: tuple[float, ...]
    """How surely each is set as what stands inside an article; below nought, as what begins one."""
