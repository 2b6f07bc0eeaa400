"""The site works under the security headers that `deploy/headers.py` makes for it."""

import runpy
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
HEADERS = runpy.run_path(str(Path(__file__).parents[2] / "deploy" / "headers.py"))["headers"]


@pytest.fixture
def guarded(page, site):
    """Send the headers with every answer; a breach of the policy is an error on the console."""
    added = HEADERS(site.folder)

    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, **added})

    page.context.route("**/*", answer)
    return page


def test_no_page_of_the_menu_breaks_the_policy(guarded, site):
    guarded.goto("")
    menu = {link.evaluate("link => link.href").split("#")[0] for link in guarded.locator("nav a[href]").all()}
    for address in sorted(each for each in menu if each.startswith(site.url)):
        answer = guarded.goto(address, wait_until="networkidle")
        assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_the_search_finds_under_the_policy(guarded):
    guarded.goto("search/?q=文明城市")
    guarded.wait_for_selector("#results li a[data-story]")
    assert "文明城市" in guarded.locator("#results").inner_text()


def test_a_story_opens_under_the_policy(guarded):
    guarded.goto("")
    guarded.locator("main a[href*='stories/']").first.click()
    assert guarded.locator("main h1").inner_text()
