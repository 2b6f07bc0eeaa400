"""The sitemap lists every page, says when, and never asks a clock."""

from pathlib import Path
from xml.etree import ElementTree as ET

from generator import disk
from generator.digest import gather
from generator.lexicons import load
from generator.render import environment, sitemap
from tests.render.stock import SITE, card

ROOT = Path(__file__).parents[2]
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def documents(paths, cards):
    jinja = environment(disk.templates(ROOT / "templates"), SITE, load())
    return {d.path: d.text for d in sitemap(paths, gather(cards), jinja, SITE)}


def test_stories_are_as_old_as_their_date_and_others_say_nothing():
    dated, undated = card(1), card(2, "--04-12")
    paths = [f"stories/{dated.id}/index.md", f"stories/{undated.id}/index.md", "index.md", "feed.xml"]
    urls = ET.fromstring(documents(paths, [dated, undated])["sitemap.xml"])
    found = {url.findtext(SPACE + "loc"): url.findtext(SPACE + "lastmod") for url in urls}
    assert found == {
        f"{SITE.url}stories/{dated.id}/": "2019-08-18T00:00:00+08:00",
        f"{SITE.url}stories/{undated.id}/": None,
        SITE.url: None,
    }


def test_too_many_addresses_make_an_index_of_each_folder():
    paths = [*(f"stories/{number:05}/index.md" for number in range(49_999)), "about.md", "zeal.md"]
    files = documents(paths, [])
    listed = [loc.text for loc in ET.fromstring(files["sitemap.xml"]).iter(SPACE + "loc")]
    names = ["front-1", *(f"stories-{number}" for number in range(1, 6))]
    assert listed == [f"{SITE.url}feeds/sitemap-{name}.xml" for name in names]
    assert sum(files[url.removeprefix(SITE.url)].count("<loc>") for url in listed) == 50_001


def test_a_new_page_changes_the_last_sitemap_of_its_folder():
    paths = [f"{folder}/{number:05}/index.md" for folder in ("pages", "stories") for number in range(25_001)]
    before, after = documents(paths, []), documents([*paths, "stories/99999/index.md"], [])
    assert [path for path, text in after.items() if before.get(path) != text] == ["feeds/sitemap-stories-3.xml"]


def test_robots_know_the_sitemap():
    assert f"Sitemap: {SITE.url}sitemap.xml" in documents([], [])["robots.txt"]
