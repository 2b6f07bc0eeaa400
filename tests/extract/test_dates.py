from pathlib import Path

import pytest

from generator.extract import extract
from generator.lexicons import load
from generator.model import Basis, Clipping, Galley, Layout, Page, Paragraph, Ruling, Slip
from generator.text import Text

CASES = (Path(__file__).parent / "dates.txt").read_text("utf-8").strip().split("\n\n")


def layout(lines):
    """Lay out a case: `= ` a headline, `@ ` the page head, else an article with ` | ` between its paragraphs."""
    raw = "\n".join(lines)
    heads, headline, clippings, at = [], None, [], 0
    for line in lines:
        text = Text.of(line, at)
        at += len(line) + 1
        if line.startswith("@ "):
            heads.append(text[2:])
        elif line.startswith("= "):
            headline = text[2:]
        else:
            clippings.append(clipping(text, headline))
    return Layout(Galley(Page("x", "x.txt", raw, Text.of(raw)), Text.of(raw)), tuple(clippings), tuple(heads), ())


def clipping(text, headline):
    at = len("本报讯 ") if str(text).startswith("本报讯 ") else 0
    body = []
    for each in str(text)[at:].split(" | "):
        body.append(text[at : at + len(each)])
        at += len(each) + len(" | ")
    return Clipping(headline, None, None, None, None, (), tuple(Paragraph(each) for each in body), ())


def written(date):
    return " ".join(filter(None, ["-", date.iso, date.precision, date.basis.value]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_stories_are_dated_as_listed(case):
    lines = case.split("\n")[1:]
    proof = extract(layout([line for line in lines if not line.startswith("- ")]), None, load())
    assert [written(story.date) for story in proof.stories] == [line for line in lines if line.startswith("- ")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_no_year_is_given_without_evidence(case):
    proof = extract(layout([line for line in case.split("\n")[1:] if not line.startswith("- ")]), None, load())
    years = [story.date for story in proof.stories if story.date.iso and not story.date.iso.startswith("-")]
    assert all(date.evidence or date.iso[:4] in date.printed for date in years)


def test_a_slip_decides_the_year_and_says_why():
    slip = Slip("slip.yml", {"year": Ruling("2018", "查报纸", 1)})
    (story,) = extract(layout(["11月23日,云州召开推进会。"]), slip, load()).stories
    assert (story.date.iso, story.date.basis, story.date.evidence) == ("2018-11-23", Basis.EDITOR, "查报纸")


def test_an_unknown_year_is_asked_once_a_page():
    first, second = extract(layout(["11月23日,云州召开推进会。", "11月24日,云州下雪。"]), None, load()).stories
    assert [query.code for query in first.queries] == ["Q401"]
    assert second.queries == ()


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        (["5月3日,云州的桥通车。", "近日,云州下雨。", "11月8日,云州下雪。"], ["Q405"]),
        (["5月3日,云州的桥通车。", "11月8日,云州下雪。"], []),
        (["@ 云州日报 2021年11月12日 星期五", "5月3日,桥通车。", "近日,云州下雨。", "11月8日,下雪。"], []),
    ],
)
def test_a_page_of_several_times_is_asked_about_when_a_story_lacks_its_day(lines, codes):
    stories = extract(layout(lines), None, load()).stories
    assert [query.code for story in stories[1:] for query in story.queries] == codes


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        (["@ 云州日报 2021年5月12日 星期三", "5月11日（周二）,云州下雨。"], []),
        (["@ 云州日报 2021年5月12日 星期四", "5月11日,云州下雨。"], ["Q403"]),
        (["@ 云州日报 2021年5月12日 星期三", "5月11日（周三）,云州下雨。"], ["Q403"]),
    ],
)
def test_weekdays_must_fall_on_their_dates(lines, codes):
    assert [query.code for query in extract(layout(lines), None, load()).queries] == codes


def test_a_slip_may_give_the_month_of_the_paper_alone():
    slip = Slip("slip.yml", {"date": Ruling("2019-01", "查报纸", 1)})
    proof = extract(layout(["12月30日,云州下雪。", "近日,云州下雪。", "3日,云州晴。"]), slip, load())
    assert [story.date.iso for story in proof.stories] == ["2018-12-30", "2019-01", "2019-01-03"]
    assert {story.date.basis for story in proof.stories} == {Basis.EDITOR}
    assert proof.date == "2019-01"


def test_a_day_that_no_near_year_has_keeps_its_year_open():
    (story,) = extract(layout(["@ 云州日报 2022年3月1日 星期二", "2月29日,云州下雪。"]), None, load()).stories
    assert story.date.iso == "--02-29"


def test_yesterday_is_counted_from_the_paper_and_not_from_the_event():
    (story,) = extract(
        layout(["@ 云州日报 2021年5月12日 星期三", "昨日,云州下雨。上周四也下过。"]), None, load()
    ).stories
    assert [each.value for each in story.mentions if each.kind == "date"] == ["2021-05-11", "2021-05-06"]
