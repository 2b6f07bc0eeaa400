"""Each kind of page in a real browser: accessible in both palettes, whole on a phone, set as Chinese is set."""

import gzip
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 780}
WIDE = {"width": 1280, "height": 900}
KINDS = (
    "",
    "about/",
    "stories/*/",
    "tags/",
    "tags/*/",
    "districts/",
    "districts/*/",
    "people/",
    "people/*/",
    "timeline/",
    "timeline/[0-9]*/",
    "timeline/[0-9]*/*/",
    "timeline/undated/",
    "pages/",
    "pages/*/",
    "digests/",
    "digests/*/",
    "queries/",
    "queries/open/",
    "numbers/",
    "search/",
    "feeds/",
    "data/",
)
"""One address of each kind of page; `*` stands for the first that there is."""
STORY_LIMIT = 60_000
"""Bytes that a story's page may weigh, squeezed."""


def address(site, kind):
    """Find a page of a kind; kinds that the digest has no story for are skipped."""
    found = sorted(path for path in site.folder.glob(f"{kind}index.html") if "page-" not in str(path))
    if not found:
        pytest.skip(f"no {kind} in this digest")
    return found[0].parent.relative_to(site.folder).as_posix().replace(".", "") + "/" * bool(kind)


def unfold(page):
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_accessible(open_page, site, kind, palette):
    page = open_page(viewport=PHONE, color_scheme=palette)
    page.goto(address(site, kind))
    unfold(page)
    faults = Axe().run(page).response["violations"]
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in faults] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_fits_a_phone(open_page, site, kind):
    page = open_page(viewport=PHONE)
    page.goto(address(site, kind))
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize("kind", ["", "stories/*/", "timeline/", "numbers/"])
def test_nothing_moves_while_a_page_loads(open_page, site, kind):
    page = open_page(viewport=PHONE)
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(each => moved += each.value))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(address(site, kind), wait_until="networkidle")
    assert page.evaluate("moved") == 0


@pytest.mark.parametrize("kind", ["", "stories/*/", "timeline/", "districts/*/"])
def test_a_page_can_be_read_without_script(open_page, site, kind):
    page = open_page(java_script_enabled=False, viewport=WIDE)
    page.goto(address(site, kind))
    assert page.locator("main").inner_text().strip()
    assert page.locator(".palette").is_hidden()


def test_a_story_is_set_as_chinese_is_set(open_page, site):
    page = open_page(viewport=WIDE)
    page.goto(address(site, "stories/*/"))
    paragraph = page.locator("main > p:not([class])").first
    look = paragraph.evaluate("each => ({...getComputedStyle(each)})")
    size = float(look["fontSize"].removesuffix("px"))
    assert float(look["textIndent"].removesuffix("px")) == pytest.approx(2 * size)
    assert look["textAlign"] == "justify"
    assert look["lineBreak"] == "strict"
    assert 36 <= float(look["width"].removesuffix("px")) / size <= 40


def test_a_story_page_is_light(site):
    page = Path(site.folder, address(site, "stories/*/"), "index.html")
    assert len(gzip.compress(page.read_bytes())) < STORY_LIMIT


def test_the_reader_chooses_the_palette_and_it_stays(open_page, site):
    page = open_page(color_scheme="light", viewport=WIDE)
    page.goto("")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.get_by_role("button", name="切换深色与浅色").click()
    dark = page.evaluate(paper)
    assert dark != light
    page.goto(address(site, "stories/*/"))
    assert page.evaluate(paper) == dark


def test_the_keyboard_reaches_the_text_first(open_page):
    page = open_page(viewport=WIDE)
    page.goto("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "跳到正文"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_a_line_number_leads_to_the_line_of_the_proof(open_page, site):
    page = open_page(viewport=WIDE)
    page.goto(address(site, "stories/*/"))
    unfold(page)
    page.locator(".sources a").first.click()
    page.wait_for_load_state()
    line = page.locator(":target")
    assert line.count() == 1
    assert line.is_visible()


def test_print_leaves_the_story_and_takes_the_tools_away(open_page, site):
    page = open_page(viewport=WIDE)
    page.goto(address(site, "stories/*/"))
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    for tool in (".sections", ".palette", "form.search", ".trail details"):
        assert page.locator(tool).first.is_hidden()


def test_the_page_that_is_not_found_is_chinese_and_leads_home(site):
    text = (site.folder / "404.html").read_text("utf-8")
    assert "找不到这一页" in text
    assert 'lang="zh-Hans-CN"' in text
