import re

import pytest

from generator.addresses import OWNED
from generator.errors import JianbaoError
from generator.newcomer import layout, start


def test_a_new_project_has_its_own_name_and_hook():
    settings = dict(layout())["mkdocs.yml"].decode()
    assert "site_name: 我的剪报" in settings
    assert "hooks: [hook.py]" in settings
    assert "jianbao.example.org" not in settings


def test_a_new_project_overwrites_nothing(tmp_path):
    start(tmp_path)
    (tmp_path / "mkdocs.yml").write_text("mine", encoding="utf-8")
    with pytest.raises(JianbaoError, match="已经有这个文件"):
        start(tmp_path)
    assert (tmp_path / "mkdocs.yml").read_text("utf-8") == "mine"


def test_a_new_project_has_every_page_of_the_menu_that_no_program_writes():
    files = dict(layout())
    menu = re.findall(r"^ +- [^:\n]+: (\S+\.md)$", files["mkdocs.yml"].decode(), re.MULTILINE)
    owned = tuple(f"{folder}/" for folder in OWNED)
    written = [name for name in menu if not name.startswith(owned) and name != "index.md"]
    assert written
    assert [name for name in written if f"content/{name}" not in files] == []
