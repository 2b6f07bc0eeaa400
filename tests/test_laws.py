"""The laws of the whole line, over the five pages, their fragments shuffled, and hostile strings between them."""

import pickle
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import slips
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove
from tests.hostile.pages import STRINGS
from tests.laws import assert_laws

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
LINES = [line for path in SEEDS for line in path.read_text("utf-8").split("\n")]


def prove_page(data):
    """Prove a page and hold the laws against it."""
    proof = prove(Seed("page.txt", data), None, load())
    assert_laws(proof)
    assert pickle.loads(pickle.dumps(proof)) == proof


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_a_real_page_keeps_the_laws(path):
    slip = path.with_suffix(".yml")
    read = slips.read(slip.name, slip.read_bytes()) if slip.exists() else None
    proof = prove(Seed(path.name, path.read_bytes()), read, load())
    assert_laws(proof)
    assert proof.stories


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(STRINGS), st.text(max_size=30)), max_size=14))
def test_shuffled_lines_keep_the_laws(lines):
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    with suppress(JianbaoError):
        prove_page(data)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(SEEDS), st.data())
def test_a_damaged_page_keeps_the_laws(path, data):
    """Runs of a real page are cut out, put elsewhere and printed again, anywhere."""
    text = path.read_text("utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        stop = data.draw(st.integers(start, min(len(text), start + 400)))
        at = data.draw(st.integers(0, len(text)))
        joint = data.draw(st.sampled_from(["", "\n", "\n\n", "\n\n\n\n"]))
        text = text[:at] + joint + text[start:stop] + joint + text[at:]
    prove_page(text.encode())


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_keep_the_laws(data):
    with suppress(JianbaoError):
        prove_page(data)
