"""A story's page shows all that is known of the story, and how it is known."""

from dataclasses import replace

from generator.model import Basis, Caption, Correction, Date, Figure, Surroundings
from generator.text import Span
from tests.render.samples import DAY, card, proof
from tests.render.site import read, set_pages

PATH = "stories/000_sample-5/"


def page(around=None, **facts):
    return set_pages(proof(**facts), around)[PATH]


def test_every_part_of_a_story_is_shown():
    text = read(page()).text
    for part in (
        "书记访谈录",
        "把事办到群众心坎上",
        "管网一次改到位 居民不再怕下雨",
        "记者 孙小河 文/图",
        "一、先修下水道",
    ):
        assert part in text
    for part in ("居民在新铺的路上散步", "李田 摄", "赵一鸣", "县委书记", "管网、下水道", "总投资4.2亿元"):
        assert part in text


def test_the_title_is_a_heading_of_markdown():
    assert "\n# 河阴县改造老旧小区\n" in page()


def test_what_a_date_rests_on_is_told_with_its_evidence():
    text = read(page()).text
    assert "2019年8月18日" in text
    assert "推断" in text
    assert "迎国庆" in text


def test_a_year_that_is_not_known_is_called_unknown():
    text = read(page(date=Date("8月31日", "--08-31", "day", Basis.PRINTED))).text
    assert "8月31日 · 年份不详" in text
    assert "推断" not in text


def test_a_story_without_a_date_has_no_time_element():
    reader = read(page(date=Date("", None, "none", Basis.PRINTED)))
    assert "日期不详" in reader.text
    assert "time" not in reader.elements


def test_a_month_without_a_year_is_no_date_for_machines():
    assert "time" not in read(page(date=Date("8月", "--08", "month", Basis.PRINTED))).elements


def test_an_editors_district_is_marked():
    assert "虚州高新技术产业开发区 编者推定" in read(page()).text


def test_each_paragraph_leads_to_its_lines_in_the_proof():
    assert "../../pages/000_sample/#L5" in read(page()).values("href")
    assert "原文第 8 行" in read(page()).text


def test_corrections_and_queries_are_folded_away_with_their_reasons():
    text = read(page()).text
    assert "修正 2 处。存疑 1 处" in text
    assert "转换时留下的英文词" in text
    assert "疑当作：十三个小区" in text


def test_time_to_read_counts_han_characters():
    long = proof().stories[0].clipping
    paragraph = long.body[0]
    many = replace(long, body=(paragraph,) * 100)
    assert f"约 {round(len(paragraph.text) * 100 / 425)} 分钟读完" in read(page(clipping=many)).text


def test_neighbours_and_kin_are_linked_with_why():
    around = Surroundings(card(1), None, ((card(2), "又见"),))
    reader = read(page(around))
    assert "又见" in reader.text
    assert {"../../stories/000_sample-14/", "../../stories/000_sample-23/"} <= set(reader.values("href"))


def test_an_error_is_reported_where_the_repository_is():
    reports = [value for value in read(page()).values("href") if "issues/new" in value]
    assert len(reports) == 1
    assert reports[0].startswith("https://example.org/repository/issues/new?title=")


def test_a_bare_story_leaves_no_empty_sections():
    clipping = replace(proof().stories[0].clipping, kicker=None, deck=None, column=None, bylines=(), captions=())
    empty = {"bylines": (), "tags": (), "keywords": (), "people": (), "figures": (), "corrections": (), "queries": ()}
    reader = read(page(clipping=clipping, district=None, summary="", **empty))
    assert "aside" not in reader.elements
    assert "标签" not in reader.text
    assert "人物" not in reader.text


def test_a_picture_without_words_still_names_who_took_it():
    credited = replace(proof().stories[0].clipping, captions=(Caption(None, proof().stories[0].clipping.agency),))
    assert "图说" in read(page(clipping=credited)).text


def test_front_matter_says_what_machines_need():
    front = page(date=DAY).split("\n---\n")[0]
    for line in ('title: "河阴县改造老旧小区"', 'date: "2019-08-18"', 'date_basis: "inferred"', "kind: story"):
        assert line in front.splitlines()


def test_changes_in_signs_alone_are_told_together():
    widths = tuple(Correction("widths", (Span(at, at + 1),), ",", "，", "还原为全角。") for at in (47, 98))
    reader = read(page(corrections=widths))
    assert "还原为全角，共 2 处" in reader.text
    assert "del" not in reader.elements


def test_only_the_first_figures_are_shown_at_once():
    many = tuple(Figure(f"新建{number}栋", str(number), "栋") for number in range(1, 10))
    text = read(page(figures=many)).text
    assert text.index("新建6栋") < text.index("其他数字") < text.index("新建7栋")
