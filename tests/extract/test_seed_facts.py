"""The five real pages, as they come out of the whole line, against what a person read on them."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from generator.extract.draft import fold
from generator.lexicons import load
from generator.model import Basis, Ruling, Seed, Slip
from generator.pipeline import prove

ROOT = Path(__file__).parents[2]
GOLDEN = {
    path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted((ROOT / "tests/golden/facts").glob("*.yml"))
}
SLIP_YEARS = {"001_3f13d9cc05edbc24": 2018, "002_974730134c841d1d": 2023, "004_a058cfdbc6373a07": 2017}


def proved(stem, slip):
    return prove(Seed(f"{stem}.txt", (ROOT / f"seeds/{stem}.txt").read_bytes()), slip, load())


@cache
def proof(stem):
    return proved(stem, None)


STORIES = {story.id: story for stem in GOLDEN for story in proof(stem).stories}
EXPECTED = {name: facts for page in GOLDEN.values() for name, facts in page.items()}


def test_no_story_is_missing_and_none_invented():
    assert STORIES.keys() == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_dates_rest_on_what_the_page_says(name):
    date = STORIES[name].date
    assert (date.iso, date.basis) == (EXPECTED[name]["date"], EXPECTED[name]["basis"])
    assert date.evidence or date.basis is Basis.PRINTED


@pytest.mark.parametrize("stem", SLIP_YEARS)
def test_a_slip_gives_its_year_to_every_story_of_the_page(stem):
    slip = Slip("slip.yml", {"year": Ruling(str(SLIP_YEARS[stem]), "依据", 1)})
    dates = {(story.date.iso[:4], story.date.basis, story.date.evidence) for story in proved(stem, slip).stories}
    assert dates == {(str(SLIP_YEARS[stem]), Basis.EDITOR, "依据")}


@pytest.mark.parametrize("name", EXPECTED)
def test_bylines_are_whole(name):
    printed = [f"{byline.role} {' '.join(byline.names)}" for byline in STORIES[name].bylines]
    assert sorted(printed) == sorted(EXPECTED[name]["bylines"])


@pytest.mark.parametrize("name", EXPECTED)
def test_people_have_their_titles(name):
    assert {person.name: person.title for person in STORIES[name].people} == EXPECTED[name]["people"]


@pytest.mark.parametrize("name", EXPECTED)
def test_figures_that_matter_are_shown(name):
    shown = {figure.value for figure in STORIES[name].figures}
    assert set(EXPECTED[name]["figures"]) <= shown


def test_doubtful_numbers_are_asked_and_not_shown():
    (story,) = (story for story in STORIES.values() if "底色" in story.title)
    assert not {"50", "25.5"} & {figure.value for figure in story.figures}
    assert "Q406" in {query.code for query in story.queries}


def test_tags_agree_with_a_reader():
    right = sum(len({*story.tags} & {*EXPECTED[name]["tags"]}) for name, story in STORIES.items())
    given = sum(len(story.tags) for story in STORIES.values())
    wanted = sum(len(facts["tags"]) for facts in EXPECTED.values())
    assert 2 * right / (given + wanted) >= 0.85


@pytest.mark.parametrize("name", EXPECTED)
def test_summaries_are_sentences_of_the_story(name):
    body = "".join(str(paragraph.text) for paragraph in STORIES[name].clipping.body)
    first = STORIES[name].summary.partition("。")[0]
    assert first in body
    assert STORIES[name].summary.endswith(("。", "”", "！", "？"))


def test_mentions_stand_where_their_words_are_printed():
    for stem in GOLDEN:
        page = proof(stem)
        for mention in (mention for story in page.stories for mention in story.mentions):
            raw = page.page.raw[mention.span.start : mention.span.stop]
            assert fold(raw) == fold(mention.text) or len(mention.span) > len(mention.text)
