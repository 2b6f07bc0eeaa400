"""Laws of cleaning, over any page: nothing is lost, nothing is invented, all of it is on record."""

from collections import Counter

import pytest
from hypothesis import given

from generator.clean import RULES, clean
from generator.clean.apply import apply
from generator.lexicons import load
from generator.text import Edit, Text
from tests.clean.pages import SEEDS, page, pages

EVERY_SEED = pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)


def sources(galley):
    return Counter(at for piece in galley.text.pieces for at in range(piece.source.start, piece.source.stop))


def corrected(galley):
    return {at for each in galley.corrections for span in each.spans for at in range(span.start, span.stop)}


def assert_account(galley):
    """Every character that is not blank is in the text or in a correction; none is in the text twice."""
    kept, changed, raw = sources(galley), corrected(galley), galley.page.raw
    assert all(at in kept or at in changed for at, sign in enumerate(raw) if not sign.isspace())
    assert all(count == 1 for count in kept.values())


def assert_no_invention(galley):
    """Every character stands at its source, or a correction covers it."""
    changed, raw = corrected(galley), galley.page.raw
    for piece in galley.text.pieces:
        if len(piece.text) != len(piece.source):
            assert set(range(piece.source.start, piece.source.stop)) <= changed
            continue
        for at, sign in enumerate(piece.text, piece.source.start):
            assert sign == raw[at] or at in changed


@given(pages())
def test_nothing_of_a_page_is_lost_unrecorded(page):
    assert_account(clean(page, None, load("zh")))


@given(pages())
def test_nothing_is_invented(page):
    assert_no_invention(clean(page, None, load("zh")))


@EVERY_SEED
def test_both_hold_of_the_seeds(seed):
    galley = clean(page(seed.read_text(encoding="utf-8")), None, load("zh"))
    assert_account(galley)
    assert_no_invention(galley)


@given(pages())
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_applied_to_a_text_a_rule_does_what_it_does_to_a_string(rule, page):
    string, language = page.raw, load("zh")
    edits = [each for each in rule(string, language) if isinstance(each, Edit)]
    text, _, _ = apply(rule, Text.of(string), language)
    for edit in sorted(edits, key=lambda edit: edit.span)[::-1]:
        string = string[: edit.span.start] + edit.replacement + string[edit.span.stop :]
    assert str(text) == string


@given(pages())
def test_a_correction_quotes_the_seed(page):
    for each in clean(page, None, load("zh")).corrections[:1]:
        assert each.before == "".join(page.raw[span.start : span.stop] for span in each.spans)


@given(pages())
def test_queries_point_into_the_seed(page):
    for query in clean(page, None, load("zh")).queries:
        assert 0 <= query.span.start <= query.span.stop <= len(page.raw)
        assert query.code.startswith("Q2")


@given(pages())
def test_the_same_page_gives_the_same_galley(page):
    assert clean(page, None, load("zh")) == clean(page, None, load("zh"))
