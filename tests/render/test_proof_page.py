"""The proof shows the whole page, and what became of each character."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.lexicons import load
from generator.model import Correction, Galley, Layout, Page, Proof, Query
from generator.render.proofs import proof_page
from generator.render.words import SiteWords
from generator.text import Span, Text
from tests.render.samples import RAW, proof
from tests.render.site import read, set_pages

WORDS = SiteWords.of(load())
BREAKS = str.maketrans("", "", "\r\n")


def bare(raw, corrections=(), queries=()):
    page = Page("x", "x.txt", raw, Text.of(raw))
    return Proof(page, Layout(Galley(page, page.text), (), (), ()), (), corrections, queries)


def printed(made):
    return "".join(part.printed for line in proof_page(made, WORDS).lines for part in line.segments)


@given(
    st.text(alphabet="字 。\r\n", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6)
)
def test_every_character_of_the_page_is_printed_once(raw, ranges):
    spans = [Span(*sorted((min(one, len(raw)), min(other, len(raw))))) for one, other in ranges]
    made = bare(raw, tuple(Correction("r", (span,), "", "新", "") for span in spans), (Query("Q1", Span(0, 0), ""),))
    blank = "".join(line for line in raw.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip())
    assert "".join(printed(made).split()) == "".join(blank.split())


def test_a_change_of_many_signs_is_shown_at_each():
    made = bare("一,二,三", (Correction("widths", (Span(1, 2), Span(3, 4)), ",,", "，，", ""),))
    line = proof_page(made, WORDS).lines[0]
    assert "".join(part.clean for part in line.segments) == "一，二，三"


def test_a_dropped_copy_over_lines_is_gone_from_each():
    made = bare("甲乙\n\n丙丁", (Correction("drop_copies", (Span(1, 5),), "乙\n\n丙", "", "重复"),))
    assert ["".join(part.clean for part in line.segments) for line in proof_page(made, WORDS).lines] == ["甲", "丁"]


def test_lines_keep_the_numbers_of_the_raw_page():
    assert [line.number for line in proof_page(bare("一\n\n三\r\n四"), WORDS).lines] == [1, 3, 4]


def test_a_page_too_long_to_show_says_where_it_stops():
    shown = proof_page(bare("很长的一行。\n" * 50_000), WORDS)
    assert shown.cut is not None
    assert shown.cut == shown.lines[-1].number


def test_marks_and_reasons_stand_on_the_page():
    reader = read(set_pages(proof())["pages/000_sample/"])
    assert {"del", "ins", "mark"} <= set(reader.elements)
    assert "数目与别处不合" in reader.text
    assert "../../queries/#q204" in reader.values("href")
    assert len([each for each in reader.values("id") if each.startswith("L")]) == RAW.count("\n")


def test_a_page_without_stories_says_so():
    assert "没有可用的报道" in read(set_pages(replace(proof(), stories=()))["pages/000_sample/"]).text
