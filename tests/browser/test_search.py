"""The search page, as readers meet it: real Chromium, the site as it is built."""

import json
import re
import shutil
import unicodedata
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.digest import cards
from generator.indexes import INDEXES
from generator.lexicons import load
from generator.proving import Workshop, prove_all
from generator.searching import Entry, Listed, build, entries, written
from generator.searching.units import tokens

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "tests/searching/queries.txt").read_text("utf-8").splitlines()
QUERIES = [line for line in LINES if not line.startswith("#")]
DROPPED = dict.fromkeys(map(ord, "\"'“”‘’「」『』《》〈〉()[]{}【】〔〕"))
DONE = "#results-count[aria-busy=false]"


@pytest.fixture(scope="session")
def stories():
    return [entry for proof in prove_all(Workshop(ROOT), []) for entry in entries(proof, cards(proof), load())]


def folded(text):
    return unicodedata.normalize("NFKC", text).lower().translate(DROPPED)


def say(stories, query):
    """Find by plain substring the stories that say something, within a paragraph."""
    wanted = folded(query)
    return {story.id for story in stories if any(wanted in folded(text) for text in (story.headline, *story.passages))}


def ask(page, query):
    """Type a question into the page and wait for the answer."""
    page.fill("#search-q", query)
    page.wait_for_selector(DONE)


def found(page):
    """Read the ids of all results, those behind the button too."""
    while page.locator("#results-more").is_visible():
        page.click("#results-more")
        page.wait_for_selector(DONE)
    return [link.get_attribute("data-story") for link in page.locator("#results li a[data-story]").all()]


@pytest.fixture
def search(page):
    page.goto("search/")
    page.wait_for_selector(DONE)
    return page


def test_a_hundred_queries_find_what_says_it_and_nothing_else(search, stories):
    """Tries those queries that the pages, as they are cut today, still say."""
    said = {query: right for query in QUERIES if (right := say(stories, query))}
    assert len(said) >= 100
    wrong = {}
    for query, right in said.items():
        ask(search, query)
        shown = found(search)
        if sorted(shown) != sorted(right) or search.locator("[data-approximate]").count():
            wrong[query] = {"missing": right - {*shown}, "wrong": {*shown} - right}
    assert wrong == {}


def test_the_count_is_said_and_results_have_headline_date_district_and_marks(search, stories):
    ask(search, "沁泉湖公园")
    assert re.findall(r"\d+", search.inner_text("#results-count")) == [str(len(say(stories, "沁泉湖公园")))]
    first = search.locator("#results li").first
    story = next(story for story in stories if story.id == first.locator("a[data-story]").get_attribute("data-story"))
    assert first.locator("a").inner_text() == story.title
    assert first.locator("time").get_attribute("datetime") == story.iso
    assert first.locator(".result-district").inner_text() == story.facets["district"][0][1]
    assert set(first.locator("mark").all_inner_texts()) == {"沁泉湖公园"}


def test_any_piece_of_any_story_is_found_where_it_stands_and_nowhere_else(search, stories):
    """Pieces begin and end anywhere, between signs and within numbers too; a lone piece of a number is not tried."""
    texts = sorted(text for story in stories for text in (story.headline, *story.passages) if len(text) > 20)
    dice = Random(5)
    wrong = {}
    for _ in range(100):
        text, length = dice.choice(texts), dice.randrange(4, 12)
        start = dice.randrange(len(text) - length)
        piece = text[start : start + length].strip()
        ask(search, piece)
        shown = found(search)
        if sorted(shown) != sorted(say(stories, piece)):
            wrong[piece] = shown
    assert wrong == {}


def test_what_begins_within_a_number_comes_behind_what_is_said_exactly(search, stories):
    """Plain substring search finds 月1 in 8月18日 too; those who mean it read on."""
    ask(search, "月1")
    shown = found(search)
    assert set(shown) == say(stories, "月1")
    exact = {story.id for story in stories if any(re.search("月1(?![0-9])", folded(text)) for text in story.passages)}
    assert [story in exact for story in shown] == sorted((story in exact for story in shown), reverse=True)


def test_the_excerpt_quotes_each_part_of_the_query(search):
    ask(search, "焦作 蒙牛")
    for result in search.locator("#results li").all():
        assert {"焦作", "蒙牛"} <= set(result.locator("mark").all_inner_texts())


def test_stories_with_the_words_in_the_headline_come_first(search, stories):
    for query in ("巩义", "示范区", "推进会", "四城联创"):
        ask(search, query)
        in_headline = [
            query in next(story.headline for story in stories if story.id == shown) for shown in found(search)
        ]
        assert in_headline == sorted(in_headline, reverse=True)


def test_parts_between_blanks_are_all_in_each_result(search, stories):
    ask(search, "焦作 蒙牛")
    right = say(stories, "焦作") & say(stories, "蒙牛")
    assert not say(stories, "焦作 蒙牛")
    assert set(found(search)) == right
    assert search.locator("[data-approximate]").count() == 0


def test_blanks_between_single_units_part_nothing(search, stories):
    ask(search, "8 月 31 日")
    assert set(found(search)) == say(stories, "8月31日")


@pytest.mark.parametrize("typo", ["王加鹏", "王家朋", "四诚联创", "沁泉湖公圆", "小卫庄水库"])
def test_a_typo_finds_what_was_meant_and_is_said_to_be_approximate(search, stories, typo):
    meant = {
        "王加鹏": "王家鹏",
        "王家朋": "王家鹏",
        "四诚联创": "四城联创",
        "沁泉湖公圆": "沁泉湖公园",
        "小卫庄水库": "小魏庄水库",
    }[typo]
    ask(search, typo)
    assert search.locator("[data-approximate]").is_visible()
    assert found(search)[0] in say(stories, meant)


@pytest.mark.parametrize("query", ["火星殖民", "量子纠缠", "zzz", "987654", "。。。"])
def test_what_nobody_wrote_is_not_found(search, query):
    ask(search, query)
    assert found(search) == []
    assert "没有找到" in search.inner_text("#results-count")


def test_facets_count_what_a_choice_would_leave(search, stories):
    ask(search, "工作")
    right = say(stories, "工作")
    for row in search.locator("fieldset[data-facet=district] label").all():
        slug = row.locator("input").get_attribute("value")
        held = [story for story in stories if story.id in right and slug in dict(story.facets["district"])]
        assert int(row.locator(".facet-count").inner_text()) == len(held)


def test_a_choice_narrows_the_results_and_stands_in_the_address(search, stories):
    ask(search, "工作")
    box = search.locator("fieldset[data-facet=year] input").last
    year = box.get_attribute("value")
    box.check()
    search.wait_for_selector(DONE)
    right = {story.id for story in stories if story.iso.startswith(year)} & say(stories, "工作")
    assert set(found(search)) == right
    assert parse_qs(urlsplit(search.url).query) == {"q": ["工作"], "year": [year]}
    search.reload()
    search.wait_for_selector(DONE)
    assert set(found(search)) == right


def test_a_district_may_be_given_by_name_and_without_a_query(page, stories):
    code, name = next(story.facets["district"][0] for story in stories if story.facets["district"])
    right = {story.id for story in stories if code in dict(story.facets["district"])}
    for value in (code, name):
        page.goto(f"search/?district={quote(value)}")
        page.wait_for_selector(DONE)
        assert set(found(page)) == right


@pytest.mark.parametrize(("sort", "turned"), [("newest", True), ("oldest", False)])
def test_results_are_sorted_by_date(search, sort, turned):
    ask(search, "工作")
    search.select_option("#search-sort", sort)
    search.wait_for_selector(DONE)
    dates = [time.get_attribute("datetime") for time in search.locator("#results time").all()]
    assert len(dates) > 3
    assert dates == sorted(dates, reverse=turned)
    assert f"sort={sort}" in search.url


def test_the_keyboard_is_enough(page):
    page.goto("search/?q=" + quote("防汛"))
    page.wait_for_selector(DONE)
    page.locator("h1").click()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search-q"
    page.keyboard.type("水库")
    page.wait_for_selector(DONE)
    page.keyboard.press("Control+k")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#results a')"):
            break
    story = page.evaluate("document.activeElement.dataset.story")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/stories/{story}/")


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_results_and_facets_are_accessible(open_page, palette):
    page = open_page(color_scheme=palette)
    page.goto("search/?q=" + quote("工作"))
    page.wait_for_selector(DONE)
    assert Axe().run(page).response["violations"] == []


def test_on_a_narrow_page_the_facets_stay_folded_and_nothing_sticks_out(open_page):
    page = open_page(viewport={"width": 320, "height": 640})
    page.goto("search/?q=" + quote("工作"))
    page.wait_for_selector(DONE)
    assert not page.locator("#search-facets").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.click("#search-narrow summary")
    assert page.locator("#search-facets").is_visible()


def test_the_box_of_every_page_leads_to_the_answer(page):
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("防汛")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    page.wait_for_selector(DONE)
    assert page.locator("#results li").count() > 0


def test_the_search_wakes_when_a_theme_brings_the_page_in_without_loading_it(page):
    """Material's instant navigation swaps the page's parts and tells `document$`."""
    page.add_init_script("globalThis.document$ = { heard: [], subscribe(told) { this.heard.push(told); told(); } };")
    page.goto("about/")
    page.evaluate("""async () => {
        const address = new URL("../search/?q=防汛", location.href);
        const brought = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
        history.pushState({}, "", address);
        document.querySelector("main").replaceWith(brought.querySelector("main"));
        document$.heard.forEach(told => told());
    }""")
    page.wait_for_selector(DONE)
    assert page.locator("#results li").count() > 0
    assert page.input_value("#search-q") == "防汛"


def test_without_script_the_page_offers_the_indexes(open_page):
    page = open_page(java_script_enabled=False)
    page.goto("search/")
    assert page.locator("#search").is_hidden()
    for name in ("timeline", "pages", *(index.name for index in INDEXES)):
        assert page.locator(f"noscript a[href='../{name}/']").is_visible()


def test_the_browser_cuts_as_the_index_was_cut(search, stories):
    texts = [text for story in stories for text in (story.headline, *story.passages)]
    texts += ["１２．５％增长", "ＡＰＰ下载3.0版", "a-b/c", "阿·布", "…… ", "naïve Ⅳ ㎡ ①"]
    cut = """async texts => {
        const { cut } = await import(new URL("../assets/search/units.js", location.href.split("?")[0]));
        return texts.map(text => cut(text).map((unit, at, all) => unit.text + (unit.end || all[at + 1].text)));
    }"""
    assert search.evaluate(cut, texts) == [list(tokens(text)) for text in texts]


@pytest.fixture(scope="session")
def bridges():
    """Make fifty stories on bridges, two of them hostile, and one on trees."""
    titles = [f"第{number}座桥建成" for number in range(48)] + [
        "<img src=x onerror=alert(1)>桥",
        "桥](javascript:alert(1))",
    ]
    facets = {
        "district": (("410181", "巩义市"),),
        "tag": (),
        "person": (("a&b", "<b>甲</b>"),),
        "year": (("2019", "2019年"),),
    }
    made = [
        Entry(f"b-{at}", f"stories/b-{at}/", title, title, (f"这里说的是{title}。",), "2019年", "2019", facets)
        for at, title in enumerate(titles)
    ]
    return [
        *made,
        Entry(
            "t-1",
            "stories/t-1/",
            "种树",
            "种树",
            ("山上种树",),
            "年份不详",
            "",
            {**facets, "year": (("undated", "年份不详"),)},
        ),
    ]


@pytest.fixture(scope="session")
def rooted(site, bridges, serve, tmp_path_factory):
    """Serve the same site with the bridges for its stories, at the root of a host."""
    folder = tmp_path_factory.mktemp("bridges")
    shutil.copytree(site.folder, folder, dirs_exist_ok=True)
    lines = {each.id: written(each) for each in bridges}
    build(
        [Listed.of(each, lines[each.id]) for each in bridges],
        lines.__getitem__,
        folder,
        tmp_path_factory.mktemp("cache"),
    )
    return serve(folder, "/")


@pytest.fixture
def other(browser, rooted):
    """Open a page there; the test fails when a script does."""
    failed = []
    with browser.new_context(base_url=rooted) as context:
        page = context.new_page()
        page.on("pageerror", lambda error: failed.append(error))  # noqa: PLW0108 - Playwright marks what it is given
        yield page
    assert failed == []


def test_twenty_results_come_at_a_time(other):
    other.goto("search/?q=" + quote("桥"))
    other.wait_for_selector(DONE)
    for shown in (20, 40, 50):
        assert other.locator("#results li").count() == shown
        more = other.locator("#results-more")
        assert more.is_visible() == (shown < 50)
        if shown < 50:
            more.click()
            other.wait_for_selector(DONE)
            assert other.evaluate("document.activeElement.dataset.story") is not None
    assert "50" in other.inner_text("#results-count")


def test_no_text_of_a_story_becomes_markup(other):
    other.goto("search/?q=" + quote("桥") + "&person=" + quote("<b>甲</b>"))
    other.wait_for_selector(DONE)
    assert len(found(other)) == 50
    assert other.locator("#results img, #results b, #search-facets b").count() == 0
    assert all(
        not link.startswith("javascript")
        for link in other.eval_on_selector_all("#results a", "all => all.map(a => a.href)")
    )


def test_the_years_that_were_searched_are_named(other):
    other.goto("search/?q=" + quote("树"))
    other.wait_for_selector(DONE)
    assert found(other) == ["t-1"]
    assert {"2019", "年份不详"} <= set(re.split(r"[：、。]", other.inner_text("#results-years")))


def test_of_a_large_archive_the_newest_is_searched_first_and_the_rest_on_demand(search):
    asked = """async () => {
        const { Desk } = await import(new URL("../assets/search/desk.js", location.href.split("?")[0]));
        const desk = new Desk("");
        const rows = [["2021", 900], ["2020", 3000], ["2020", 3000], ["2019", 2000], ["undated", 5]];
        desk.shelves = rows.map(([year, count]) => ({ year, count }));
        const years = (...asked) => desk.years(desk.within(...asked)).map(({ year, whole }) => year + (whole ? "" : "*"));
        return {
            first: years(1, "relevance", []),
            partly: (desk.shelves[0].count = 1500, years(1, "newest", [])),
            further: years(2, "relevance", []),
            oldest: years(1, "oldest", []),
            chosen: years(1, "relevance", ["2019"]),
        };
    }"""
    assert search.evaluate(asked) == {
        "first": ["2021", "2020"],
        "partly": ["2021", "2020*"],
        "further": ["2021", "2020", "2019"],
        "oldest": ["2020*", "2019", "undated"],
        "chosen": ["2021", "2020*", "2019"],
    }


def test_the_first_search_is_light(open_page):
    """Transfers at most 300 kB besides the page and what all pages share."""
    page = open_page()
    sizes = {}
    page.on("response", lambda got: sizes.update({got.url: int(got.headers.get("content-length", 0))}))
    page.goto("search/?q=" + quote("水库"))
    page.wait_for_selector(DONE)
    own = {url: size for url, size in sizes.items() if "/search/" in url and "?q=" not in url}
    assert any("pagefind.js" in url for url in own)
    assert sum(own.values()) <= 300_000, json.dumps(own, indent=1)
