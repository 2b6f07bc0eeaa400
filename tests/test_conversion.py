"""Pages converted ahead are what MkDocs makes of them."""

from types import SimpleNamespace

import pytest
from markdown import Markdown

from generator import conversion, hook
from generator.conversion import Conversion, markdown_of

EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list")
PAGES = {
    "story.md": '---\ntitle: "甲"\n---\n# 甲\n\n正文 &#42;星&#42;。\n\n<div class="after">\n<p>尾</p>\n</div>\n',
    "table.md": "# 表\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n",
    "linked.md": "# 链\n\n[别页](story.md)\n",
}


@pytest.fixture
def paths(tmp_path):
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in PAGES]


@pytest.fixture
def ready(paths, tmp_path, monkeypatch):
    monkeypatch.setattr(conversion, "FEW", 1)
    made = Conversion(EXTENSIONS, (), tmp_path / "html")
    made.convert(paths)
    return made


def test_a_page_is_what_mkdocs_would_make(paths, ready):
    for path in paths[:2]:
        text = markdown_of(path)
        assert ready.html(text) == Markdown(extensions=list(EXTENSIONS)).convert(text)


def test_a_page_whose_links_are_rewritten_is_left_to_mkdocs(paths, ready):
    assert ready.html(markdown_of(paths[2])) is None


def test_a_page_that_is_gone_is_forgotten(paths, ready):
    ready.convert(paths[1:])
    assert ready.html(markdown_of(paths[0])) is None
    assert ready.html(markdown_of(paths[1])) is not None


def test_few_pages_are_left_to_mkdocs(paths, tmp_path):
    made = Conversion(EXTENSIONS, (), tmp_path / "few")
    made.convert(paths)
    assert all(made.html(markdown_of(path)) is None for path in paths)


def test_the_hook_puts_in_what_was_converted(paths, ready, monkeypatch):
    monkeypatch.setattr(hook, "conversion", lambda _: ready)
    page, text = SimpleNamespace(file=SimpleNamespace(src_uri="story.md")), markdown_of(paths[0])
    assert hook.on_page_markdown(text, page=page, config=None) == ""
    assert hook.on_page_content("", page=page) == ready.html(text)
    assert hook.on_page_markdown("# 别的", page=page, config=None) == "# 别的"
