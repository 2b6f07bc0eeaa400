"""The home page opens as readers will meet it: under a sub-path, without a stranger asked."""

import pytest

pytestmark = pytest.mark.browser


def test_the_home_page_leads_to_every_page_of_the_menu(page, site):
    page.goto("")
    menu = {link.evaluate("link => link.href") for link in page.locator("nav a[href]").all()}
    inside = {address.split("#")[0] for address in menu if address.startswith(site.url)}
    assert len(inside) > 1
    for address in sorted(inside):
        assert page.goto(address).status == 200
