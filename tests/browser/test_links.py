"""Every link of the built site leads to something that is there, fragments too."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

pytestmark = pytest.mark.browser
HOME = "http://home.invalid/"


class Links(HTMLParser):
    """Collects where a page leads, and what in it can be led to."""

    def __init__(self, html):
        super().__init__()
        self.links, self.places = set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.places |= {values["id"]} if values.get("id") else set()
        found = values.get("href") or values.get("src")
        if found and (tag, values.get("rel")) != ("link", "canonical"):
            self.links.add(found)


@pytest.fixture(scope="module")
def pages(site):
    """Read every page by its address."""
    paths = [path for path in site.folder.rglob("*.html") if "assets" not in path.parts and path.name != "404.html"]
    return {
        HOME + path.relative_to(site.folder).as_posix().removesuffix("index.html"): Links(path.read_text("utf-8"))
        for path in paths
    }


def inside(pages):
    """Name each link that stays on the site: the page, and where it leads."""
    for address, page in pages.items():
        for link in page.links:
            target = urljoin(address, link)
            if target.startswith(HOME):
                yield address, target


def test_every_link_leads_to_a_page_or_a_file(pages, site):
    lost = []
    for address, target in inside(pages):
        there = unquote(urlsplit(target).path).lstrip("/")
        if HOME + there not in pages and not (site.folder / there).is_file():
            lost.append((address, target))
    assert lost == []


def test_every_fragment_is_a_place_of_its_page(pages):
    lost = []
    for address, target in inside(pages):
        page, fragment = urldefrag(unquote(target))
        if fragment and page in pages and fragment not in pages[page].places:
            lost.append((address, target))
    assert lost == []
