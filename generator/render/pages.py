"""The pages of one newspaper page: its stories, and the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Environment

    from generator.model import Proof, Surroundings


def pages(proof: Proof, around: Mapping[str, Surroundings], jinja: Environment) -> Iterator[Document]:
    """Render the stories of a page, and the page; `around` has an entry for each of its stories."""
    template = jinja.get_template("pages/story.md")
    for story in proof.stories:
        text = template.render(story=story, page=proof.page, around=around[story.id])
        yield Document(f"stories/{story.id}.md", text)
    yield Document(f"pages/{proof.page.seed}.md", jinja.get_template("pages/page.md").render(proof=proof))
