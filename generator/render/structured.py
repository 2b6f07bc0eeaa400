"""What machines read on a story's page: JSON-LD as schema.org and as Baidu want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.formats import JSON
from generator.render.identity import story_url
from generator.render.moments import moment

if TYPE_CHECKING:
    from generator.language import Language
    from generator.model import District, Proof, Site, Story

BAIDU = "https://ziyuan.baidu.com/contexts/cambrian.jsonld"
"""Context of the times that Baidu shows beside a result."""

Node = dict[str, Any]
"""A node of JSON-LD."""


def script(node: Node) -> str:
    r"""Write a node so that it can stand in a script element: no sign can end the element.

    >>> script({"name": "</script>"})
    '{"name": "\\u003c/script\\u003e"}'
    """
    text = JSON.encode(node)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def news_article(story: Story, proof: Proof, site: Site, language: Language) -> Node:
    """Describe a story as a NewsArticle (schema.org); what is unknown is left out."""
    clipping = story.clipping
    others = [str(text) for text in (clipping.kicker, clipping.deck) if text is not None]
    node: Node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": story_url(story.id, site),
        "url": story_url(story.id, site),
        "mainEntityOfPage": story_url(story.id, site),
        "headline": story.title,
        "alternativeHeadline": " ".join(others),
        "description": story.summary,
        "inLanguage": language.code,
        "datePublished": published(story),
        "dateline": str(clipping.agency) if clipping.agency is not None else None,
        "articleSection": proof.edition,
        "printColumn": str(clipping.column) if clipping.column is not None else None,
        "printEdition": proof.edition,
        "printPage": proof.number,
        "author": [{"@type": "Person", "name": name} for byline in story.bylines for name in byline.names],
        "publisher": {"@type": "NewsMediaOrganization", "name": proof.paper or site.name},
        "isPartOf": {"@type": "Newspaper", "name": proof.paper} if proof.paper else None,
        "contentLocation": place(story.district) if story.district else None,
        "about": [{"@type": "Thing", "name": language.tag_name(tag)} for tag in story.tags],
        "mentions": [{"@type": "Person", "name": person.name} for person in story.people],
        "keywords": list(story.keywords),
        "wordCount": sum(len(paragraph.text) for paragraph in clipping.body),
        "isAccessibleForFree": True,
    }
    return {name: value for name, value in node.items() if value or value is True}


def published(story: Story) -> str | None:
    """Tell the day of a story as precisely as it is known; None without a year."""
    return story.date.iso if moment(story.date) else None


def place(district: District) -> Node:
    """Describe a district with its code and what it lies in."""
    node: Node = {"@type": "AdministrativeArea", "name": district.name}
    if district.code:
        node["identifier"] = district.code
    above = [name for name in (district.prefecture, district.province) if name and name != district.name]
    if above:
        node["containedInPlace"] = {"@type": "AdministrativeArea", "name": above[0]}
    return node


def baidu(story: Story, site: Site) -> Node | None:
    """Tell Baidu when a story was printed; None when the year is unknown."""
    at = moment(story.date)
    if at is None:
        return None
    stamp = at.strftime("%Y-%m-%dT%H:%M:%S")
    return {
        "@context": BAIDU,
        "@id": story_url(story.id, site),
        "title": story.title,
        "pubDate": stamp,
        "upDate": stamp,
    }
