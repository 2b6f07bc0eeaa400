"""Laws of grams."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.grams import WIDTH, cut, encoded, grams


@given(st.text(max_size=300), st.integers(1, 7))
def test_grams_are_the_slices_of_a_string(string: str, size: int):
    slices = [encoded(string[at : at + size]) for at in range(len(string) - size + 1)]
    assert sorted(grams(string, size)) == sorted(slices)


@given(st.text(max_size=300), st.integers(1, 7), st.integers(0, 300), st.integers(0, 300))
def test_a_range_is_cut_side_by_side(string: str, size: int, start: int, stop: int):
    stop = min(stop, len(string))
    assert b"".join(cut(encoded(string), size, start, stop)) == b"".join(
        encoded(string[at : at + size]) for at in range(start, stop - size + 1, size)
    )
    assert len(encoded(string)) == WIDTH * len(string)
