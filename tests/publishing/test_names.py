import os
import sys
import unicodedata

import pytest

from generator import publishing
from generator.proving import Workshop
from tests.publishing.projects import TREES, held, project, publish


@pytest.mark.skipif(sys.platform != "linux", reason="only here may such names stand side by side")
def test_names_that_fold_to_one_are_told_apart(tmp_path):
    names = [
        "page",
        "PAGE",
        "Page",
        "é",
        unicodedata.normalize("NFD", "é"),
        "con",
        "nul",
        "a b",
        "a?b",
        "x" * 250,
        "-",
    ]
    project(tmp_path, pages=1)
    for number, name in enumerate(names, 2):
        (tmp_path / "seeds" / f"{name}.txt").write_text(TREES.format(number * 100, number), "utf-8")
    publish(tmp_path)
    folders = {path.parts[2] for path in held(tmp_path) if path.parts[1] == "pages" and len(path.parts) > 3}
    folded = {unicodedata.normalize("NFC", folder).casefold() for folder in folders}
    assert len(folders) == len(folded) == len(names) + 1
    assert not folded & {"con", "nul", "", ".", ".."}
    assert max(map(len, folders)) < 60


def test_hidden_files_and_files_of_other_kinds_are_none_of_ours(tmp_path):
    project(tmp_path, pages=1)
    publish(tmp_path)
    for name in (".hidden.txt", "README.md", "gold.json"):
        (tmp_path / "seeds" / name).write_text("山上种树。", "utf-8")
    assert publish(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be no text")
def test_a_name_that_is_no_text_and_a_link_out_of_the_folder_are_told_and_cost_no_page(tmp_path):
    project(tmp_path, pages=1)
    seeds = tmp_path / "seeds"
    (tmp_path / "secret.txt").write_text(TREES.format(7, 8), "utf-8")
    (seeds / "out.txt").symlink_to("../secret.txt")
    (seeds / "within.txt").symlink_to("001.txt")
    for name in (b"\xff.txt", b"\xff.yml"):
        (seeds / os.fsdecode(name)).write_text("山上种树。", "utf-8")
    faults = []
    publishing.publish(Workshop(tmp_path), faults)
    assert [(fault.place, fault.what) for fault in faults] == [
        ("seeds/out.txt", "链接指向原稿文件夹之外。"),
        (r"seeds/\xff.txt", "文件名不是 UTF-8。"),
        (r"seeds/\xff.yml", "文件名不是 UTF-8。"),
    ]
    assert {path.parts[2] for path in held(tmp_path) if path.parts[1] == "pages"} == {"001", "index.md", "within"}
