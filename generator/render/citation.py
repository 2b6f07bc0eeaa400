"""How a story is cited: as Chinese writers do (GB/T 7714—2015) and in BibTeX."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.render.identity import story_url
from generator.render.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Proof, Site, Story

AUTHORS = 3
"""GB/T 7714 names three authors and writes 等 for the rest."""

TEX = re.compile(r"[\\{}$&#^_%~]")
"""Signs that TeX takes for commands."""


def authors(story: Story) -> tuple[str, ...]:
    """List all who signed a story, each once, in the order of its bylines."""
    return tuple(dict.fromkeys(name for byline in story.bylines for name in byline.names))


def gbt7714(story: Story, proof: Proof, site: Site) -> str:
    """Cite a newspaper article: `作者. 题名[N/OL]. 报名, 日期(版次). 地址.`; what is unknown is left out."""
    names = authors(story)
    by = ",".join(names[:AUTHORS]) + (",等" if len(names) > AUTHORS else "")
    number = f"({proof.number})" if proof.number else ""
    source = ", ".join(part for part in (proof.paper, (story.date.iso or "") if moment(story.date) else "") if part)
    parts = (by, f"{story.title}[N/OL]", source + number, story_url(story.id, site))
    return ". ".join(part for part in parts if part) + "."


def bibtex(story: Story, proof: Proof, site: Site) -> str:
    """Cite a story as a BibTeX entry; its key is the story's id."""
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields(story, proof, site) if value)
    return f"@article{{{story.id},\n{lines}}}"


def fields(story: Story, proof: Proof, site: Site) -> Iterator[tuple[str, str]]:
    """Yield the fields of a BibTeX entry, empty where nothing is known."""
    date = (story.date.iso or "") if moment(story.date) else ""
    yield "author", " and ".join(f"{{{tex(name)}}}" for name in authors(story))
    yield "title", f"{{{tex(story.title)}}}"
    yield "journal", tex(proof.paper or "")
    yield "year", date[:4]
    yield "date", date
    yield "pages", tex(proof.number or "")
    yield "url", story_url(story.id, site)
    yield "langid", "chinese"


def tex(string: str) -> str:
    r"""Write text so that TeX shows it.

    >>> print(tex("8.7% {a}"))
    8.7\% \{a\}
    """
    return TEX.sub(
        lambda match: {"\\": r"\textbackslash{}", "~": r"\~{}", "^": r"\^{}"}.get(match[0], "\\" + match[0]), string
    )
