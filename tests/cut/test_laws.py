"""Laws of cutting, over any page: every character has one place, none is invented, queries point into the seed."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given

from generator.cut import cut
from generator.lexicons import load
from generator.model import Galley, Page
from generator.text import Text
from tests.cut.notation import texts
from tests.cut.pages import pages

GATHERED = (
    "柳河镇修桥\n88\n本报讯（记者 何田）昨日，柳河镇的桥修好了。\n本报讯（记者 何田）昨日，柳河镇的桥修好了。\n88\n"
)
"""Two headlines, then two reports: each headline goes to its own."""
TOLD = "石桥镇的果农说，剪了枝，明年的果子才结得大。\n" * 4
NUMBERED = f"{TOLD}①\n{TOLD}²\n{TOLD}3\n{TOLD}"
"""Signs that are digits and no numbers, each between two texts."""
SEEDS = sorted(Path(__file__).parents[2].glob("seeds/*.txt"))


def laid_out(raw):
    page = Page("000_test", "000_test.txt", raw, Text.of(raw))
    return cut(Galley(page, page.text), None, load("zh"))


def printed_in(layout):
    return [*(text for each in layout.clippings for text in texts(each)), *layout.remains]


def places(layout):
    """Count, for each character of the seed that is not blank, in how many places it is."""
    found = Counter(
        span_at for text in printed_in(layout) for piece in text.pieces for span_at in covered(piece.source)
    )
    for each in layout.corrections:
        found.update(at for span in each.spans for at in covered(span))
    return found


def covered(span):
    return range(span.start, span.stop)


def assert_account(layout):
    found, raw = places(layout), layout.galley.page.raw
    assert {at: found[at] for at, sign in enumerate(raw) if not sign.isspace() and found[at] != 1} == {}


@given(pages())
@example("县 白露/图\n")
@example(NUMBERED)
@example(
    "青禾县春耕推进会要求\n（上接本版上方）8\n青禾县召开春耕推进会\n本报讯（记者 罗立本）昨日，青禾县召开春耕推进会，安排下一步工作。\n"
)
@example(
    "本报讯（记者 罗立本）昨日，全县开会，安排工作。\n8（ 县县摄）\n本报讯（记者 罗立本）昨日，全县开会，安排工作。\n"
)
def test_every_character_is_in_one_field_or_a_correction_or_the_remains(raw):
    assert_account(laid_out(raw))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_so_it_is_on_the_seeds(seed):
    assert_account(laid_out(seed.read_text(encoding="utf-8")))


@given(pages())
def test_nothing_is_invented_but_a_blank_where_lines_were_joined(raw):
    for text in printed_in(laid_out(raw)):
        for piece in text.pieces:
            printed = raw[piece.source.start : piece.source.stop]
            assert piece.text == printed or (piece.text == " " and printed.isspace())


@given(pages())
def test_paragraphs_read_as_they_were_printed_or_say_that_they_were_moved(raw):
    layout = laid_out(raw)
    asked = {query.code for query in layout.queries}
    for clipping in layout.clippings:
        starts = [paragraph.text.spans[0].start for paragraph in clipping.body if paragraph.text.spans]
        assert starts == sorted(starts) or "Q310" in asked


@given(pages())
@example(GATHERED)
def test_readings_stand_in_the_order_of_the_seed_and_touch_every_line(raw):
    layout = laid_out(raw)
    starts = [each.span.start for each in layout.readings]
    assert starts == sorted(starts)
    read = {at for each in layout.readings for at in covered(each.span)}
    assert {at for at, sign in enumerate(raw) if not sign.isspace()} <= read


@given(pages())
def test_queries_point_into_the_seed_and_quote_it(raw):
    for query in laid_out(raw).queries:
        assert 0 <= query.span.start < query.span.stop <= len(raw)
        assert query.code.startswith("Q3")


@given(pages())
def test_the_same_page_gives_the_same_layout(raw):
    assert laid_out(raw) == laid_out(raw)
