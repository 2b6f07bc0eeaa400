"""Lexicons are input too: each has the shape that its reader wants, and a faulty one is told with its line."""

from pathlib import Path

import pytest
import yaml

from generator import lexicons
from generator.errors import JianbaoError
from generator.lexicons.tables import MOST_BYTES, table

FOLDER = Path(lexicons.__file__).parent
FILES = sorted(FOLDER.rglob("*.yml"))
TAG = {"label": str, "cues": list, "exceptions": list, "weak": list}


def name(path):
    return path.relative_to(FOLDER).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_lexicon_is_plain_yaml_without_aliases_and_tags(path):
    events = list(yaml.parse(path.read_text("utf-8"), Loader=yaml.SafeLoader))
    assert [
        each.start_mark.line + 1 for each in events if getattr(each, "anchor", None) or getattr(each, "tag", None)
    ] == []
    assert all(isinstance(key, str) and key for key in table(path))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/tags/*.yml")), ids=name)
def test_a_tag_has_a_label_and_cues_and_nothing_unknown(path):
    entry = table(path)
    assert {"label", "cues"} <= set(entry) <= set(TAG), f"{name(path)} may hold {', '.join(TAG)}"
    for subject, value in entry.items():
        assert isinstance(value, TAG[subject]), (name(path), subject)
        assert all(isinstance(each, str) and each.strip() for each in value), (name(path), subject)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"a: [1\n", "zh/x.yml:2"),
        (b"- a\n", "zh/x.yml:1"),
        (b"", "zh/x.yml:1"),
        (b"a: !!python/object:os.system x\n", "zh/x.yml:1"),
        (b"#" * (MOST_BYTES + 1), "zh/x.yml"),
    ],
)
def test_a_faulty_lexicon_is_told_with_its_line(tmp_path, data, place):
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh" / "x.yml").write_bytes(data)
    with pytest.raises(JianbaoError, match="词库") as caught:
        table(tmp_path / "zh" / "x.yml")
    assert caught.value.place == place
