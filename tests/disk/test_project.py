"""What the generator reads of MkDocs' settings."""

import pytest

from generator.disk import site
from generator.errors import JianbaoError


def read(folder, text):
    path = folder / "mkdocs.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return site(path)


def test_settings_that_only_mkdocs_understands_are_left_to_it(tmp_path):
    found = read(
        tmp_path,
        "site_name: 大河剪报\nmarkdown_extensions:\n  - emoji:\n      index: !!python/name:material.extensions.emoji.twemoji\n",
    )
    assert (found.name, found.url) == ("大河剪报", "http://localhost/")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("!ENV JIANBAO_A", "https://a.example/"),
        ("!ENV [JIANBAO_NONE, JIANBAO_A]", "https://a.example/"),
        ("!ENV [JIANBAO_NONE, https://b.example/]", "https://b.example/"),
        ("!ENV JIANBAO_NONE", "http://localhost/"),
        ("", "http://localhost/"),
        ("''", "http://localhost/"),
    ],
)
def test_an_address_may_come_from_the_environment(tmp_path, monkeypatch, written, address):
    monkeypatch.setenv("JIANBAO_A", "https://a.example")
    assert read(tmp_path, f"site_url: {written}\n").url == address


def test_no_settings_are_the_usual_ones(tmp_path):
    assert read(tmp_path, "# nothing yet\n") == site(tmp_path / "none.yml")


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("site_name: [1\n", "mkdocs.yml:2", "YAML"),
        ("- site_name\n", "mkdocs.yml:1", "名称: 内容"),
        ("a: 1\nsite_name: [剪报]\n", "mkdocs.yml:2", "不是列表"),
        (b"site_name: \xff\n", "mkdocs.yml:1", "UTF-8"),
    ],
)
def test_faulty_settings_are_told_with_their_line(tmp_path, text, place, says):
    with pytest.raises(JianbaoError, match=says) as caught:
        read(tmp_path, text)
    assert caught.value.place == place
