"""What is converted without Python-Markdown is what Python-Markdown makes of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.utils.meta import get_data

from generator.building.markup import EXTENSIONS, html
from generator.render.escape import markdown
from tests.hostile.pages import STRINGS

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "content").rglob("*.md"))
KINDS = {"003_", "page", "tags", "2019", "feed", "quer"}
"""How the folders begin of pages of each kind."""
BLOCKS = (
    "# 甲 A-1 &#42;",
    "## 甲",
    "正文，第1段。",
    '<div class="a">\n<p>乙</p>\n\n<div>\n\n</div>\n</div>',
    "<p>丙</p>\n<p>丁</p>",
    "<script>{}</script>",
    '<h2 id="a">甲</h2>',
    '<dl class="a">\n<dt>甲</dt><dd>乙</dd>\n</dl>',
    "<p>没有完",
    "<p>甲</p>乙",
    "- 甲",
    "1. 甲",
    "甲 *乙*",
    "    甲",
    "甲\n乙",
    "甲\n===",
    "甲 | 乙\n--- | ---\n1 | 2",
    "[甲](a.md)",
    "[toc]",
    "&amp; &copy;",
)


def made(text):
    return Markdown(extensions=sorted(EXTENSIONS)).convert(text)


def assert_same(text):
    found = html(text)
    assert found is None or found == made(text)


@pytest.mark.parametrize("path", [path for path in PAGES if path.parent.name[:4] in KINDS])
def test_a_page_of_the_generator_is_converted_as_python_markdown_does(path):
    text, _ = get_data(path.read_text("utf-8"))
    assert html(text) == made(text)


@pytest.mark.parametrize("string", STRINGS)
def test_hostile_text_is_converted_as_python_markdown_does(string):
    for block in ("{0}", "# {0}", "## {0}\n\n{0}"):
        text = block.format(markdown(string))
        assert_same(text)


@given(st.lists(st.tuples(st.sampled_from(BLOCKS), st.sampled_from(("\n", "\n\n", "\n\n\n", "\n \n"))), max_size=8))
def test_any_blocks_are_converted_as_python_markdown_does_or_left_to_it(blocks):
    assert_same("".join(block + gap for block, gap in blocks))


@given(st.text(alphabet="甲a1 \n\t#<>p/*_&;-.=|`[]()!", max_size=40))
def test_any_text_is_converted_as_python_markdown_does_or_left_to_it(text):
    assert_same(text)


def test_most_text_is_not_left_to_python_markdown():
    assert html(f"# {markdown('甲 [乙] *丙*')}\n\n{markdown('1. 丁')}\n") is not None
