"""The words that pages are written with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.language import Language
    from generator.render.paging import Leaf


@dataclass(frozen=True, slots=True)
class SiteWords:
    """Labels of the site and names of its tags."""

    labels: Mapping[str, str]
    """Words of the site, by key."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """Names of tags, by id."""

    @classmethod
    def of(cls, language: Language) -> SiteWords:
        """Take the words of a language."""
        return cls(language.labels, language.tag_names)

    def tag(self, identity: str) -> str:
        """Name a tag; one that the vocabulary does not have is its own name."""
        return self.tags.get(identity, identity)

    def numbered(self, title: str, leaf: Leaf[object]) -> str:
        """Add to a title which page of its list it stands on, from the second on."""
        return title if leaf.number == 1 and not leaf.lasting else f"{title} · {self.numbering(leaf)}"

    def numbering(self, leaf: Leaf[object]) -> str:
        """Say which page of its list this is; one that stays says nothing that does not."""
        return self.say("page_from_oldest" if leaf.lasting else "page_of", n=leaf.number, all=leaf.all)

    def say(self, key: str, **facts: object) -> str:
        """Fill the braces of a label."""
        return self.labels[key].format(**facts)
