"""Hostile pages cost no more than their length: counted in steps, not in seconds."""

import random
import sys

import pytest

from generator.clean import clean
from generator.clean.copies.stream import Stream
from generator.lexicons import load
from tests.clean.pages import page

LINE = "老水塔建于上世纪五十年代，是苗圃街的地标，今年街道筹款将它加固，还在塔底辟出一间小小的展览室。\n\n"
FEW = "东南西北中"


def fibonacci(size):
    short, long = "风从河上来,", "带着稻谷的味道。"
    while len(long) < size:
        short, long = long, long + short
    return long[:size]


def few_letters(size):
    rng = random.Random(1)
    return "".join(rng.choices(FEW, k=size))


def misprints(size):
    rng = random.Random(1)
    lines = (LINE.replace(rng.choice(LINE), rng.choice(FEW), 1) for _ in range(size // len(LINE)))
    return "".join(lines)


HOSTILE = {
    "one letter": "啊".__mul__,
    "two letters": lambda size: "ab" * (size // 2),
    "blank lines": "\n".__mul__,
    "one line printed all over": lambda size: LINE * (size // len(LINE)),
    "the same in one line": lambda size: LINE.strip() * (size // len(LINE)),
    "misprints of one line": misprints,
    "a word that repeats itself at all scales": fibonacci,
    "five letters": few_letters,
    "signs": lambda size: ",:;?!()" * (size // 7),
    "open brackets": "(".__mul__,
    "blanks": lambda size: "中 " * (size // 2),
    "addresses": lambda size: "http://a.b/c,d " * (size // 15),
    "an endless mail address": lambda size: "a.b-c_" * (size // 6),
    "zero widths": lambda size: "中\u200b" * (size // 2),
}


def steps(raw):
    """Count the calls of Python functions that cleaning takes."""
    count = 0

    def tick(_frame, event, _argument):
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        clean(page(raw), None, load("zh"))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_page_takes_about_twice_the_steps(name):
    small, large = steps(HOSTILE[name](6000)), steps(HOSTILE[name](12000))
    assert large <= 3 * small + 2000  # four times as many would be the square; Pythons count a little differently


@pytest.mark.parametrize("name", ["one letter", "two letters", "five letters", "signs", "blanks", "open brackets"])
def test_ornament_is_no_copy(name):
    raw = HOSTILE[name](3000)
    galley = clean(page(raw), None, load("zh"))
    assert not [each for each in galley.corrections if each.rule == "drop_copies"]


def test_a_line_printed_a_hundred_times_is_kept_once():
    galley = clean(page(LINE * 100), None, load("zh"))
    assert str(galley.text).strip() == LINE.strip()


def test_a_grid_of_letters_is_read_as_any_page():
    assert Stream.of("\n".join(FEW * 100), load("zh").script).letters == FEW * 100
