"""What an editor's slip says is carried out, or refused with both texts."""

import pytest

from generator.clean import clean
from generator.errors import SlipMismatchError
from generator.lexicons import load
from generator.model import Slip, Wording
from tests.clean.pages import page


def slip(*wordings):
    return Slip("000_test.yml", wordings=wordings)


def test_a_wording_is_carried_out_and_recorded():
    galley = clean(page("一。\n市市民之家开放。"), slip(Wording(2, "市市民", "市民", "多印一字", at=3)), load("zh"))
    assert str(galley.text) == "一。\n市民之家开放。"
    (correction,) = galley.corrections
    assert (correction.rule, correction.before, correction.after) == ("slip", "市市民", "市民")
    assert correction.reason == "多印一字"


def test_the_same_words_quoted_twice_are_two_places():
    one = Wording(1, "通通", "通", None, at=1)
    galley = clean(page("通通知。通通知。"), slip(one, one), load("zh"))
    assert str(galley.text) == "通知。通知。"


@pytest.mark.parametrize("line", [1, 3])
def test_a_wording_that_does_not_fit_fails_with_slip_line_and_both_texts(line):
    with pytest.raises(SlipMismatchError, match=r"seeds/000_test\.yml:7: .*市市民.*行") as caught:
        clean(page("一。\n市民之家开放。"), slip(Wording(line, "市市民", "市民", None, at=7)), load("zh"))
    assert ("“一。”" in str(caught.value)) == (line == 1)
