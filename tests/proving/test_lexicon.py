"""The lexicons, kept: the same as those that were read."""

from dataclasses import asdict

import pytest

from generator import lexicons
from generator.disk import Cache
from generator.proving.lexicon import name, recall


@pytest.fixture(autouse=True)
def read_before_and_after():
    before = lexicons.load()
    yield
    lexicons.load.cache_clear()
    lexicons.at_hand["zh"] = before
    lexicons.load()


def recalled(cache):
    lexicons.load.cache_clear()
    recall(cache)
    return lexicons.load()


def test_what_was_kept_is_what_was_read(tmp_path):
    read, kept = recalled(Cache(tmp_path)), recalled(Cache(tmp_path))
    assert kept is not read
    assert asdict(kept) == asdict(read)


def test_a_broken_entry_is_read_again(tmp_path):
    cache = Cache(tmp_path)
    recall(cache)
    cache.path(tmp_path, name()).write_bytes(b"broken")
    assert recalled(cache).code == "zh-Hans-CN"
