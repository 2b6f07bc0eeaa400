"""Ranges answer as a set of letters would."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.copies.ranges import Ranges
from generator.text import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 10)).map(lambda pair: Span(pair[0], sum(pair))), max_size=8
)


def both(spans):
    ranges, letters = Ranges(), set()
    for span in spans:
        ranges.add(span)
        letters |= set(range(span.start, span.stop))
    return ranges, letters


@given(SPANS)
def test_they_hold_the_letters_in_order_without_touching(spans):
    ranges, letters = both(spans)
    listed = list(ranges)
    assert {at for span in listed for at in range(span.start, span.stop)} == letters
    assert all(one.stop < other.start for one, other in pairwise(listed))


@given(SPANS, st.integers(0, 50), st.integers(0, 50))
def test_they_count_shared_letters(spans, start, stop):
    ranges, letters = both(spans)
    assert ranges.shared(Span(start, max(start, stop))) == len(letters & set(range(start, stop)))


@given(SPANS, st.integers(0, 50))
def test_they_are_walked_over_in_both_directions(spans, at):
    ranges, letters = both(spans)
    before, after = at, at
    while before - 1 in letters:
        before -= 1
    while after in letters:
        after += 1
    assert (ranges.before(at), ranges.after(at)) == (before, after)
