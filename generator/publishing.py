"""Runs the pipeline over a folder of seeds."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator import disk
from generator.digest import cards, gather
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Surroundings
from generator.pipeline import prove
from generator.render import Stock, body, environment, feeds, lists, pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Digest, Document, Proof


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where everything stands."""

    root: Path = field(default_factory=Path.cwd)
    """The project's folder."""
    seeds: Path = Path("seeds")
    """Raw pages and slips."""
    content: Path = Path("content")
    """What MkDocs builds."""


def prove_all(workshop: Workshop, faults: list[JianbaoError]) -> Iterator[Proof]:
    """Make the stories of each seed; a seed that cannot be used becomes a fault and does not stop the others."""
    language = load()
    for path in disk.seed_paths(workshop.root / workshop.seeds):
        try:
            yield prove(disk.seed(path), None, language)
        except JianbaoError as fault:
            faults.append(fault)


def documents(workshop: Workshop, faults: list[JianbaoError]) -> Iterator[Document]:
    """Make every document of the site's content."""
    proofs = list(prove_all(workshop, faults))
    digest = gather(card for proof in proofs for card in cards(proof))
    around = surroundings(digest)
    site = disk.site(workshop.root / "mkdocs.yml")
    jinja = environment(disk.templates(workshop.root / "templates"), site, load())
    for proof in proofs:
        yield from pages(proof, around, jinja)
    yield from lists(digest, jinja)
    bodies = {story.id: body(story, jinja) for proof in proofs for story in proof.stories}
    yield from feeds(digest, Stock(site, load(), bodies), jinja)


def surroundings(digest: Digest) -> dict[str, Surroundings]:
    """Tell for each story what stands beside it."""
    by_id = {card.id: card for card in digest.cards}
    newer = (None, *digest.cards[:-1])
    older = (*digest.cards[1:], None)
    return {
        card.id: Surroundings(one, other, tuple((by_id[kin.id], kin.why) for kin in digest.kin.get(card.id, ())))
        for card, one, other in zip(digest.cards, newer, older, strict=True)
    }


def publish(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """Bring `content/` up to date and return the files that changed."""
    return disk.publish(workshop.root / workshop.content, documents(workshop, faults))
