"""The site opened from disk: every link of every page leads to a file, and nothing complains but the search."""

import runpy
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.browser
FOLDER = runpy.run_path(str(Path(__file__).parents[2] / "deploy" / "folder.py"))["main"]


class Links(HTMLParser):
    """Collects the addresses of a page that stay on the site."""

    def __init__(self):
        super().__init__()
        self.paths = []

    def handle_starttag(self, tag, attrs):
        wanted = {"a": "href", "link": "href", "script": "src", "img": "src"}.get(tag)
        for name, value in attrs:
            parts = urlsplit(value or "")
            if name == wanted and not parts.scheme and not parts.netloc and parts.path:
                self.paths.append(unquote(parts.path))


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    opened = tmp_path_factory.mktemp("disk") / "folder"
    FOLDER(str(site.folder), str(opened))
    return opened


def test_every_link_leads_to_a_file(folder):
    broken = []
    for page in folder.rglob("*.html"):
        if page.name == "404.html":  # servers show it at any address, so its links are absolute
            continue
        links = Links()
        links.feed(page.read_text("utf-8"))
        broken += [(page.relative_to(folder), path) for path in links.paths if not (page.parent / path).is_file()]
    assert broken == []


def test_a_reader_goes_from_the_home_page_to_a_story(folder, browser):
    page = browser.new_context().new_page()
    said = []
    page.on("console", lambda line: said.append(line.text) if "Content Security Policy" in line.text else None)
    page.goto((folder / "index.html").as_uri())
    page.locator("main a[href*='stories/']").first.click()
    assert page.locator("main h1").inner_text()
    assert page.url.startswith("file:")
    assert page.evaluate("getComputedStyle(document.body).margin") != "8px"
    assert said == []
    page.context.close()
