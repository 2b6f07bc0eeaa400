"""The pages of one newspaper page: its stories, and the page itself with its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from generator import addresses
from generator.model import Document
from generator.render.proofs import proof_page
from generator.render.stories import story_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Environment

    from generator.model import Proof, Site, Surroundings
    from generator.render.words import SiteWords


def pages(proof: Proof, around: Mapping[str, Surroundings], jinja: Environment) -> Iterator[Document]:
    """Render the stories of a page, and the page; `around` has an entry for each of its stories."""
    words, site = cast("SiteWords", jinja.globals["words"]), cast("Site", jinja.globals["site"])
    template = jinja.get_template("pages/story.md")
    for story in proof.stories:
        shown = story_page(story, proof, around[story.id], words, site)
        yield Document(
            addresses.source(addresses.story(story.id)), template.render(shown=shown, proof=proof, root="../../")
        )
    text = jinja.get_template("pages/page.md").render(shown=proof_page(proof, words), root="../../")
    yield Document(addresses.source(addresses.page(proof.page.seed)), text)
