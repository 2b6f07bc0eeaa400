"""Where stories belong."""

from pathlib import Path

import pytest

from generator.extract.district import Beside, find_district
from generator.language import Language, Press, Script
from generator.lexicons import load
from generator.text import Text
from tests.extract.district_notation import cases, edges, layout, marks, paper, ruling, written

PAGES = list(cases(Path(__file__).parent / "district_pages.txt"))


@pytest.mark.parametrize("page", [page for _, page in PAGES], ids=[title for title, _ in PAGES])
def test_a_page_gives_its_stories_the_districts_marked(page):
    name = paper(page)
    beside = Beside(paper=name, heads=() if name is None else (Text.of(name),), lines=edges(page))
    assert written(find_district(layout(page), ruling(page), load(), beside=beside), page) == marks(page)


def test_a_district_knows_its_city_and_province():
    (district,) = find_district(layout("> 巩义市开会\n巩义市开会。\n= "), None, load()).districts
    assert (district.prefecture, district.province) == ("郑州市", "河南省")


def test_a_language_without_a_gazetteer_finds_and_asks_nothing():
    bare = Language("x", {}, list, Script({}, {}, "", "", ""), Press())
    placement = find_district(layout("> 巩义市开会\n全市、全市、全市。\n= "), None, bare)
    assert (placement.districts, placement.queries) == ((None,), ())
