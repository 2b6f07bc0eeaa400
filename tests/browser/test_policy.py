"""The site works under the security headers that `deploy/headers.py` makes for it."""

import runpy
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
HEADERS = runpy.run_path(str(Path(__file__).parents[2] / "deploy" / "headers.py"))["headers"]


def test_no_page_of_the_menu_breaks_the_policy(page, site):
    added = HEADERS(site.folder)
    seen = []

    def answer(route):
        response = route.fetch()
        seen.append(response.url)
        route.fulfill(response=response, headers={**response.headers, **added})

    page.route("**/*", answer)
    page.goto("")
    menu = {link.evaluate("link => link.href").split("#")[0] for link in page.locator("nav a[href]").all()}
    for address in sorted(each for each in menu if each.startswith(site.url)):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    assert any(url.endswith(".js") for url in seen)
