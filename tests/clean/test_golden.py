"""Each rule changes what its golden file marks, and nothing else."""

from pathlib import Path

import pytest

from generator.clean import RULES
from generator.lexicons import load
from tests.clean.notation import cases, marked, printed

FOLDER = Path(__file__).parent / "golden"
CASES = [
    pytest.param(rule, text, id=f"{rule.__name__}: {title}")
    for rule in RULES
    for title, text in cases(FOLDER / f"{rule.__name__}.txt")
]


@pytest.mark.parametrize(("rule", "text"), CASES)
def test_a_rule_proposes_what_is_marked(rule, text):
    string = printed(text)
    assert marked(string, rule(string, load("zh"))) == text


def test_every_rule_has_its_golden_file_and_no_file_is_left_over():
    assert {path.stem for path in FOLDER.iterdir()} == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_shows_what_it_leaves_alone(rule):
    texts = [text for _, text in cases(FOLDER / f"{rule.__name__}.txt")]
    assert any(text == printed(text) for text in texts)
