"""Pagefind's own files are read as far as they are needed."""

import pytest

from generator.searching.cbor import decode


def test_numbers_texts_and_lists_are_read():
    assert decode(b"\x83\x05\x19\x01\x00\x82ca\xc3\xa9\x80") == [5, 256, ["aé", []]]


def test_another_kind_is_refused():
    with pytest.raises(ValueError, match="kind 7"):
        decode(b"\xf6")
