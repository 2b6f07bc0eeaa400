"""Digests of no story, of one, and of many on one day look right: whole on a phone, and accessible."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe

from generator.digest import card as card_of
from generator.model import Basis, Date
from tests.render.samples import card, proof
from tests.render.site import listed, set_pages

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROOT = Path(__file__).parents[2]
LONG = "超长标题" * 30 + "W" * 120
DAY = Date("", "2019-08-20", "day", Basis.PRINTED)
DIGESTS = {
    "none": [],
    "one": [card_of(proof().stories[0])],
    "many": [
        card_of(proof().stories[0]),
        *(card(number, date=DAY) for number in range(7, 207)),
        *(card(number) for number in range(300, 400)),
        card(500, title=LONG, summary=LONG, date=Date("8月31日", "--08-31", "day", Basis.PRINTED)),
    ],
}
PAGES = ("", "tags/", "districts/", "people/", "timeline/", "pages/", "digests/", "numbers/", "timeline/undated/")
BUSY = ("timeline/2019/", "timeline/2019/08/", "timeline/2019/08/page-2/", "digests/2019-w34/", "districts/419901/")


def build(folder, cards):
    """Build the list pages of cards, and the pages of the sample proof, without the generator's hook."""
    content = folder / "content"
    made = listed(cards) | (set_pages(proof()) if cards else {})
    for address, text in made.items():
        path = content / address / "index.md" if not address.endswith(".md") else content / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_bytes())
    settings |= {"docs_dir": str(content), "hooks": [], "strict": False, "nav": [{"首页": "index.md"}]}
    settings["theme"]["custom_dir"] = str(ROOT / "templates" / "theme")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="module", params=DIGESTS)
def sized(request, tmp_path_factory, serve):
    folder = build(tmp_path_factory.mktemp(request.param), DIGESTS[request.param])
    pages = PAGES + BUSY * (request.param == "many") + ("stories/000_sample-5/",) * (request.param != "none")
    return serve(folder), pages


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_every_page_is_whole_and_accessible(sized, browser, palette):
    home, pages = sized
    page = browser.new_context(viewport={"width": 360, "height": 780}, color_scheme=palette).new_page()
    for address in pages:
        assert page.goto(home + address).status == 200, address
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), address
        faults = Axe().run(page).response["violations"]
        assert [(address, fault["id"], fault["nodes"][0]["html"]) for fault in faults] == []
