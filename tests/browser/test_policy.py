"""The site works under the security headers that `deploy/headers.py` makes for it."""

import re
import runpy
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
MARKUP = re.search(
    r"{% block policy %}(.*?){% endblock %}",
    (Path(__file__).parents[2] / "templates" / "theme" / "main.html").read_text("utf-8"),
)[1]
HEADERS = runpy.run_path(str(Path(__file__).parents[2] / "deploy" / "headers.py"))["headers"]


@pytest.fixture
def guarded(page, site):
    """Send the headers with every answer; a breach of the policy is an error on the console."""
    added = HEADERS(site.folder)

    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, **added})

    page.context.route("**/*", answer)
    yield page
    page.context.unroute_all(behavior="ignoreErrors")


def test_no_page_breaks_the_policy(guarded, site):
    for path in sorted(site.folder.rglob("*.html")):
        if path.name == "404.html":  # servers show it at any address, so its links begin at the root of the host
            continue
        answer = guarded.goto(path.relative_to(site.folder).as_posix(), wait_until="load")
        assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_no_page_asks_the_policy_for_an_exception(site):
    assert "sha256-" not in HEADERS(site.folder)["Content-Security-Policy"]
    own = f'<meta http-equiv="Content-Security-Policy" content="{MARKUP}">'
    for path in sorted(site.folder.rglob("*.html")):
        page = path.read_text("utf-8")
        assert own in page, path
        assert re.search(r"""<[^>]*\s(on\w+|style)=|<style|=["']?\s*javascript:""", page) is None, path


def test_a_page_brings_the_policy_where_a_host_sends_none(site):
    assert HEADERS(site.folder)["Content-Security-Policy"] == f"{MARKUP}; frame-ancestors 'none'"


def test_the_search_finds_under_the_policy(guarded):
    guarded.goto("search/?q=文明城市")
    guarded.wait_for_selector("#results li a[data-story]")
    assert "文明城市" in guarded.locator("#results").inner_text()


def test_a_story_opens_under_the_policy(guarded):
    guarded.goto("")
    guarded.locator("main a[href*='stories/']").first.click()
    assert guarded.locator("main h1").inner_text()
