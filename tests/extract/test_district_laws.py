"""What holds of every page."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.district import find_district
from generator.extract.district_queries import candidates
from generator.extract.district_record import ruled
from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove
from tests.extract.district_notation import layout

SEEDS = Path(__file__).parents[2] / "seeds"
WORDS = [
    "巩义市",
    "郑州",
    "鼓楼区",
    "望川",
    "区",
    "区委",
    "全市",
    "经开区",
    "洛阳",
    "李万街道",
    "召开",
    "和",
    ",",
    "。",
    "日",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.lists(st.sampled_from(WORDS), max_size=24))
def test_a_district_is_of_the_gazetteer_or_verbatim_on_the_page(head, body):
    page = f"> {''.join(head)}\n{''.join(body)}\n= "
    language = load()
    for district in find_district(layout(page), None, language).districts:
        assert district is None or district.code in language.gazetteer.places or district.name in page


@given(st.lists(st.sampled_from(WORDS), max_size=24))
def test_a_query_stands_on_the_words_that_it_quotes(body):
    page = f"> 标题\n{''.join(body)}\n= "
    for query in find_district(layout(page), None, load()).queries:
        assert page[query.span.start : query.span.stop] in query.message


def test_what_a_query_suggests_can_be_ruled_as_it_stands():
    gazetteer = load().gazetteer
    codes = [code for code in gazetteer.places if len(code) == len("410181")]
    assert [code for code in codes if ruled(candidates([code], gazetteer), gazetteer).code != code] == []


@pytest.mark.parametrize(
    ("stem", "code"),
    [("000_e1a0eba0960487ce", "410181"), ("001_3f13d9cc05edbc24", "410103"), ("002_974730134c841d1d", "410104")],
)
def test_a_page_with_a_unique_name_needs_no_slip(stem, code):
    stories = prove(Seed(f"{stem}.txt", (SEEDS / f"{stem}.txt").read_bytes()), None, load()).stories
    assert {story.district.code for story in stories} == {code}


@pytest.mark.parametrize(
    ("stem", "candidate"),
    [
        ("003_ad2b75026808bc19", "河南省焦作市焦作城乡一体化示范区"),
        ("004_a058cfdbc6373a07", "河南省郑州市郑州经济技术开发区"),
    ],
)
def test_a_page_with_a_generic_name_is_asked_and_never_guessed(stem, candidate):
    proof = prove(Seed(f"{stem}.txt", (SEEDS / f"{stem}.txt").read_bytes()), None, load())
    assert {story.district for story in proof.stories} == {None}
    assert [query.suggestion for query in proof.queries if query.code == "Q411"] == [candidate]
