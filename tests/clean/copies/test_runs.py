"""Every passage that stands twice is found, however it is placed."""

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.copies.runs import GRAM, SHIFT, SHORTEST, longest, runs

LETTERS = st.text(alphabet="巩义市东南西北中一二三四五六七八九十", max_size=60)


@given(LETTERS, st.text(alphabet="甲乙丙丁戊己庚辛壬癸子丑寅卯", min_size=2 * GRAM - 1, max_size=30), LETTERS, LETTERS)
def test_a_passage_twice_the_gram_is_found(before, passage, between, after):
    letters = before + passage + between.ljust(SHIFT, "，") + passage + after
    assert any(run.size >= min(len(passage), SHORTEST) for run in runs(letters))


@given(st.text(alphabet="巩义市，", max_size=120))
def test_a_run_is_the_same_at_both_places_and_as_long_as_it_goes(letters):
    for run in runs(letters):
        assert run.source < run.copy
        assert letters[run.source : run.source + run.size] == letters[run.copy : run.copy + run.size]
        assert longest(letters, run.source, run.copy).size >= run.size
        assert letters[run.source + run.size : run.source + run.size + 1] != letters[run.copy + run.size :][:1]
