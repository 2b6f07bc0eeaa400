"""What is read without YAML is what YAML makes of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.building.front import ours
from generator.building.meta import parted
from generator.render.escape import yaml
from tests.hostile.pages import STRINGS

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
PAGES = [path for path in sorted(CONTENT.rglob("*.md")) if ours(path.relative_to(CONTENT).as_posix())]


def assert_same(page):
    found = parted(page)
    assert found is None or found == get_data(page)


def test_nearly_every_page_is_read_without_yaml():
    texts = [page.read_text("utf-8") for page in PAGES]
    for text in texts:
        assert_same(text)
    assert sum(parted(text) is None for text in texts) * 10 < len(texts)


@given(st.sampled_from(STRINGS))
def test_hostile_strings_are_the_same(string):
    assert_same(f"---\ntitle: {yaml(string)}\nkind: story\ntags:\n- {yaml(string)}\n- {yaml(string)}\n---\n# 甲\n")


@pytest.mark.parametrize(
    "front",
    [
        'title: "甲\\n乙"',
        "title: 甲",
        'title: ""',
        'tags: ["甲"]',
        'title: "甲" # 乙',
        "- 甲",
        "kind: a b",
        "kind: off",
        "kind: a/-",
        "kind: -a",
        'title: "甲"\n\n',
    ],
)
def test_what_else_may_stand_there_is_the_same(front):
    assert_same(f"---\n{front}\n---\n\n\n# 甲\n")
