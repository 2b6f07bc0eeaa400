"""Lexicons are input too: each has the shape that its reader wants, and a faulty one is told with its line."""

import shutil
from pathlib import Path

import pytest

from generator import lexicons
from generator.errors import JianbaoError
from generator.lexicons import places
from generator.lexicons.shapes import by_name, groups, words
from generator.lexicons.tables import MOST_BYTES, table

FOLDER = Path(lexicons.__file__).parent


@pytest.fixture
def language(tmp_path, monkeypatch):
    """A copy of the lexicons, to spoil."""
    lexicons.load.cache_clear()
    shutil.copytree(FOLDER / "zh", tmp_path / "zh")
    monkeypatch.setattr(lexicons, "FOLDER", tmp_path)
    yield tmp_path / "zh"
    lexicons.load.cache_clear()


@pytest.mark.parametrize(
    ("name", "data", "place", "says"),
    [
        ("tags/x.yml", "label: 冬季供暖\ncue: [供暖]\n", "tags/x.yml:2", "可以写的有：label、cues、exceptions、weak"),
        ("tags/x.yml", "label: 冬季供暖\n", "tags/x.yml:1", "缺少 cues"),
        ("tags/x.yml", "label: 冬季供暖\ncues: 供暖\n", "tags/x.yml:2", "列表"),
        ("tags/x.yml", "label: 冬季供暖\ncues:\n  - 供暖\n  - [热力]\n", "tags/x.yml:4", "不是列表"),
        ("tags/x.yml", "label: 冬季供暖\ncues:\n  -\n", "tags/x.yml:3", "空"),
        ("tags/x.yml", "label: 冬季供暖\nlabel: 供暖\ncues: []\n", "tags/x.yml:2", "两次"),
        ("districts/places/x.yml", "name: 大河新区\n", "places/x.yml:1", "缺少 code"),
        ("calendar.yml", "years: {去年: 一}\n", "zh/calendar.yml:1", "缺少 months"),
        (
            "codes.yml",
            "Q101: {name: 一, example: 二, advise: 三}\n",
            "zh/codes.yml:1",
            "可以写的有：name、example、advice",
        ),
        ("labels.yml", "site: [剪报]\n", "zh/labels.yml:1", "不是列表"),
        ("press.yml", "- 记者\n", "zh/press.yml:1", "名称: 内容"),
    ],
)
def test_a_faulty_lexicon_is_told_with_its_line_and_what_is_allowed(language, name, data, place, says):
    (language / name).write_text(data, "utf-8")
    with pytest.raises(JianbaoError, match=says) as caught:
        lexicons.load()
    assert caught.value.place == place


def test_a_number_is_a_number(language):
    path = language / "calendar.yml"
    path.write_text(path.read_text("utf-8").replace("去年: -1", "去年: 一"), "utf-8")
    with pytest.raises(JianbaoError, match="“一”不是整数") as caught:
        lexicons.load()
    line = path.read_text("utf-8").split("去年: 一")[0].count("\n") + 1
    assert caught.value.place == f"zh/calendar.yml:{line}"


@pytest.mark.parametrize(
    ("data", "place", "says"),
    [
        (b"a: [1\n", "zh/x.yml:2", "YAML"),
        (b"- a\n", "zh/x.yml:1", "名称: 内容"),
        (b"", "zh/x.yml:1", "空的"),
        (b"a: !!python/object:os.system x\n", "zh/x.yml:1", "类型标记"),
        (b"a: &a [x]\nb: *a\n", "zh/x.yml:1", "引用"),
        (b"a: [[[[[x]]]]]\n", "zh/x.yml:1", "太深"),
        (b"a: [\xff]\n", "zh/x.yml:1", "UTF-8"),
        (b"#" * (MOST_BYTES + 1), "zh/x.yml", "1000000 字节"),
    ],
)
def test_what_is_no_plain_yaml_of_bounded_size_is_told_with_its_line(tmp_path, data, place, says):
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh" / "x.yml").write_bytes(data)
    with pytest.raises(JianbaoError, match=says) as caught:
        table(tmp_path / "zh" / "x.yml", by_name(words))
    assert caught.value.place == place


def test_shapes_read_what_is_written(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text("a: [no, 01, 2019-08-18]\nb: []\n", "utf-8")
    assert table(path, by_name(words)) == {"a": ("no", "01", "2019-08-18"), "b": ()}
    path.write_text("a: [大河, [山东, 山西]]\n", "utf-8")
    assert table(path, by_name(groups)) == {"a": {"大", "河", "山东", "山西"}}
    path.write_text("code: 410871\nname: 大河新区\n", "utf-8")
    assert table(path, places.PLACE) == {"code": "410871", "name": "大河新区"}
