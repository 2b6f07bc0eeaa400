"""Pagefind's own files are read as far as they are needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.searching.cbor import decode, encode


def test_numbers_texts_and_lists_are_read():
    assert decode(b"\x83\x05\x19\x01\x00\x82ca\xc3\xa9\x80") == [5, 256, ["aé", []]]


@given(st.recursive(st.integers(0, 2**40) | st.text(), lambda inner: st.lists(inner, max_size=30)))
def test_what_is_written_is_read_again(value):
    assert decode(encode(value)) == value


def test_another_kind_is_refused():
    with pytest.raises(ValueError, match="kind 7"):
        decode(b"\xf6")
