"""Lists: empty, short, long; no page grows with the archive."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from generator.addresses import story
from generator.digest import newest_first
from generator.model import Basis, Date, District
from generator.render.paging import SIZE
from tests.render.samples import card, digest
from tests.render.site import listed, read

EMPTY = ("", "tags/", "districts/", "people/", "timeline/", "pages/")


def busy_day(count):
    return [card(number, date=Date("", "2019-08-20", "day", Basis.PRINTED)) for number in range(count)]


def stories_of(document):
    return [value for value in read(document).values("href") if "stories/" in value]


def test_an_empty_digest_has_all_its_pages_and_says_so():
    made = listed([])
    for path in EMPTY:
        assert "还没有报道" in read(made[path]).text


def test_a_digest_of_one_story_is_complete():
    made = listed([card(1)])
    assert len(stories_of(made[""])) == 1
    assert {"timeline/2018/", "timeline/2018/02/", "digests/2018-02/", "tags/housing-land/"} <= set(made)


def test_two_hundred_stories_of_a_day_stand_on_pages_of_fifty():
    made = listed(busy_day(200))
    months = [address for address in made if address.startswith("timeline/2019/08")]
    assert [len(stories_of(made[path])) for path in sorted(months)] == [SIZE] * 4


def test_every_story_of_a_month_stands_on_one_of_its_pages():
    made = listed(busy_day(123))
    found = [link for path, text in made.items() if path.startswith("timeline/2019/08") for link in stories_of(text)]
    assert len(found) == len({link.lstrip("./") for link in found}) == 123


def test_no_page_grows_with_the_archive():
    small, large = listed(digest(400).cards), listed(digest(1600).cards)
    heaviest = {path: len(text) for path, text in small.items()}
    grown = [path for path, text in large.items() if path in heaviest and len(text) > 2 * max(heaviest.values())]
    assert grown == []


def test_a_month_is_told_in_the_order_of_its_days():
    made = listed(digest(300).cards)
    stamps = [stamp for stamp in read(made["timeline/2018/02/"]).values("datetime") if len(stamp) == 10]
    assert all(one <= other for one, other in pairwise(stamps))


def test_stories_without_a_year_stand_on_a_shelf_of_their_own():
    loose = [
        card(1, date=Date("8月31日", "--08-31", "day", Basis.PRINTED)),
        card(2, date=Date("", None, "none", Basis.PRINTED)),
    ]
    made = listed(loose)
    assert len(stories_of(made["timeline/undated/"])) == 2
    assert "8月31日 · 年份不详" in read(made["timeline/undated/"]).text
    assert not [path for path in made if path.startswith("timeline/2")]


def test_a_story_dated_to_its_year_stands_with_the_year():
    made = listed([card(1, date=Date("2019年", "2019", "year", Basis.EDITOR, "合订本"))])
    assert len(stories_of(made["timeline/2019/"])) == 1
    assert "编者推定" in read(made["timeline/2019/"]).text


def test_the_calendar_says_in_words_what_it_draws():
    text = read(listed(busy_day(7))["timeline/2019/"]).text
    assert "2019-08-20 7 篇" in text


def test_districts_stand_under_their_prefecture_and_province():
    text = read(listed(digest(8).cards)["districts/"]).text
    places = ("云岭省", "白石自治州", "白石自治州青川县"), ("中原省", "虚州市", "河阴县")
    for above, between, below in places:
        assert text.index(above) < text.index(between) < text.index(below)


def test_a_term_tells_what_goes_with_it():
    made = listed(digest(40).cards)
    assert "同见标签" in read(made["districts/419901/"]).text
    assert "县委书记" in read(made["people/赵一鸣/"]).text
    assert 'feed: "feeds/districts/419901"' in made["districts/419901/"]


def test_a_week_tells_its_summaries_by_district():
    reader = read(listed(busy_day(9))["digests/2019-w34/"])
    assert "2019年8月19日 — 2019年8月25日" in reader.text
    assert reader.elements.count("h2") == 4


def test_numbers_are_drawn_and_told():
    reader = read(listed(digest(60).cards)["numbers/"])
    assert "svg" in reader.elements
    assert "table" in reader.elements


def test_lists_are_the_same_for_the_same_stories():
    assert listed(digest(50).cards) == listed(reversed(digest(50).cards))


def test_the_tree_of_districts_is_parted_when_it_is_large():
    many = [
        card(number, district=District(f"第{number}县", f"{number:06}", Basis.PRINTED, "市", "省"))
        for number in range(301)
    ]
    made = listed(many)
    assert {"districts/", "districts/page-2/"} <= set(made)
    assert "第300县" in read(made["districts/page-2/"]).text


def test_a_new_story_changes_the_first_page_of_a_list_and_leaves_those_behind_it():
    old = [replace(each, tags=("economy",)) for each in busy_day(230)]
    new = replace(card(999, date=Date("", "2019-08-21", "day", Basis.PRINTED)), tags=("economy",))
    before, after = listed(old), listed([*old, new])
    behind = [address for address in before if address.startswith("tags/economy/page-")]
    assert len(behind) == 4
    assert [address for address in behind if before[address] != after[address]] == []
    assert before["tags/economy/"] != after["tags/economy/"]


@pytest.mark.parametrize("count", [1, 50, 74, 75, 260])
def test_every_story_of_a_tag_stands_on_one_of_its_pages_newest_first(count):
    cards = [replace(each, tags=("economy",)) for each in digest(count).cards]
    made, address, found = listed(cards), "tags/economy/", []
    while address:
        found += [link.lstrip("./") for link in stories_of(made[address])]
        following = re.search(r'rel="next" href="[./]*([^"]+)"', made[address])
        address = following and following[1]
    assert found == [story(each.id) for each in sorted(cards, key=newest_first)]
