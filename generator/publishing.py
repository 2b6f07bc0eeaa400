"""Runs the pipeline over a folder of seeds."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator import disk, slips
from generator.digest import cards, gather
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Surroundings
from generator.pipeline import prove
from generator.render import Stock, body, environment, feeds, lists, pages
from generator.searching import build, entries

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
    """Make the stories of each seed; what cannot be used becomes a fault and does not stop the others."""
    for manuscript in disk.manuscripts(workshop.root / workshop.seeds, faults):
        try:
            yield proved(manuscript, faults)
        except JianbaoError as fault:
            faults.append(fault)


def proved(manuscript: disk.Manuscript, faults: list[JianbaoError]) -> Proof:
    """Make the stories of a seed; a slip that does not fit is a fault, and the page stays as printed.

    Raises:
        JianbaoError: the seed cannot be used.

    """
    seed, data = manuscript.seed(), manuscript.slip_data()
    try:
        slip = None if data is None else slips.read(f"{seed.stem}.yml", data)
        return prove(seed, slip, load())
    except JianbaoError as fault:
        if data is None:
            raise
        proof = prove(seed, None, load())
        faults.append(fault)
        return proof


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


def index(workshop: Workshop, site: Path, faults: list[JianbaoError]) -> int:
    """Bring the search index of a built site up to date and return how many volumes had to be made."""
    return build(entries(prove_all(workshop, faults), load()), site, workshop.root / ".cache" / "search")


def publish(workshop: Workshop, faults: list[JianbaoError]) -> list[Path]:
    """Bring `content/` up to date and return the files that changed."""
    return disk.publish(workshop.root / workshop.content, documents(workshop, faults))
