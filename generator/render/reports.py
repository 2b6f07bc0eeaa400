"""Where a reader reports an error of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from generator import addresses

if TYPE_CHECKING:
    from generator.model import Site, Story
    from generator.render.words import SiteWords


def report(story: Story, site: Site, words: SiteWords) -> str | None:
    """Open a new issue of the site's repository, with the story named in it."""
    if not site.repository:
        return None
    address = site.url + addresses.story(story.id)
    told = {"title": words.say("report_title", title=story.title), "body": words.say("report_body", url=address)}
    return f"{site.repository.rstrip('/')}/issues/new?{urlencode(told)}"
