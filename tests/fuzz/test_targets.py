"""A bounded share of the fuzzing: hypothesis on every target; `make fuzz` goes on from here."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import ROOT, TARGETS
from tests.hostile.pages import STRINGS, page

STARTS = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*"))]
STARTS += [page(string, 1).encode("utf-8", "surrogatepass") for string in STRINGS[::7]]


@st.composite
def mutated(draw):
    """Take a known page and put, drop and double bytes anywhere."""
    data = draw(st.sampled_from(STARTS))
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(data)))
        stop = draw(st.integers(start, min(len(data), start + 60)))
        data = data[:start] + draw(st.binary(max_size=8)) + data[start:stop] * draw(st.integers(0, 2)) + data[stop:]
    return data


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=30, deadline=None)
@given(data=mutated())
def test_a_target_survives(name, data):
    TARGETS[name](data)
