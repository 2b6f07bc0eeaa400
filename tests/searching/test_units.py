"""Text becomes tokens in which every phrase of the text can be found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.searching.units import PRIVATE, fold, stream, tokens

CLOSED = chr(PRIVATE)
COMMA = chr(PRIVATE + 1)

PRINTED = st.text("河桥山树一二8月日5.%aB,。、“”《》() 　％８", max_size=40)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("河上的桥", ["河上", "上的", "的桥", "桥" + CLOSED]),
        ("8月31日", ["8月", "月31", "31日", "日" + CLOSED]),
        ("８月３１日", ["8月", "月31", "31日", "日" + CLOSED]),
        ("“新桥”通车", ["新桥", "桥通", "通车", "车" + CLOSED]),
        ("桥,树", ["桥" + COMMA, "树" + CLOSED]),
        ("桥， 树", ["桥" + COMMA, "树" + CLOSED]),
        ("桥 树", ["桥" + CLOSED, "树" + CLOSED]),
        ("App下载", ["app下", "下载", "载" + CLOSED]),
        ("5G", ["5g", "g" + CLOSED]),
        ("——。", []),
        ("", []),
    ],
)
def test_each_unit_goes_with_the_next_and_the_last_of_a_run_is_closed(text, cut):
    assert list(tokens(text)) == cut


def test_decimal_point_and_percent_sign_are_kept_as_letters():
    first, second, _ = tokens("增8.5%")
    number, percent = first[1:], second.removeprefix(first[1:])
    assert first[0] == "增"
    assert (number[0], number[-1]) == ("8", "5")
    assert (len(number), len(percent)) == (3, 1)


@given(PRINTED)
def test_no_token_is_the_beginning_of_a_unit(text):
    """Else Pagefind would take it for a unit that it does not find."""
    assert all(len(token) > 1 and token.isalnum() for token in tokens(text))


@given(PRINTED, PRINTED, PRINTED)
def test_a_part_between_blanks_has_its_tokens_side_by_side_in_the_whole(before, part, after):
    wanted, whole = list(tokens(part)), list(tokens(f"{before} {part} {after}"))
    inner = wanted[:-1]
    places = range(len(whole) - len(inner) + 1)
    assert any(whole[at : at + len(inner)] == inner for at in places)


@given(PRINTED)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


def test_no_phrase_crosses_from_passage_to_passage():
    assert list(stream(["桥", "树"])) == ["桥" + CLOSED, "·", "树" + CLOSED, "·"]
