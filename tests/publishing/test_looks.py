"""A run that sees nothing changed looks at files and opens none of the pages; whatever did change is noticed."""

import os
from pathlib import Path

import pytest

from generator import publishing
from generator.proving import Workshop
from tests.publishing.projects import TREES, clean_run, held, project, publish

LONG_AGO = (1_500_000_000, 1_500_000_000)


def settled(folder):
    """Lay out a project whose seeds nobody touched for long, published once."""
    for path in (project(folder) / "seeds").iterdir():
        os.utime(path, LONG_AGO)
    publish(folder)
    return folder


def write(name, text):
    def change(folder):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")

    return change


def remove(name):
    return lambda folder: (folder / name).unlink()


def test_nothing_is_gathered_when_nothing_changed(tmp_path, monkeypatch):
    settled(tmp_path)
    monkeypatch.setattr("generator.publishing.content.gather", None)
    assert publish(tmp_path) == []


@pytest.mark.parametrize(
    "change",
    [
        write("seeds/002.txt", TREES.format(7, 8)),
        write("seeds/004.txt", TREES.format(7, 8)),
        write("seeds/002.yml", "year: {value: 2019, because: 报头}\n"),
        remove("seeds/002.txt"),
        write("content/index.md", "changed"),
        write("content/stories/stray.md", "stray"),
        write("content/.abc.part", "half"),
        write("content/by-hand.md", "# 手写"),
        write("mkdocs.yml", "site_name: 别的\n"),
        remove("content/feed.xml"),
    ],
)
def test_whatever_changed_is_noticed(tmp_path, change):
    change(settled(tmp_path / "a"))
    publish(tmp_path / "a")
    by_hand = {path: data for path, data in held(tmp_path / "a").items() if path.name == "by-hand.md"}
    for path, data in by_hand.items():
        write(path, data.decode())(tmp_path / "b")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_a_fault_is_told_again(tmp_path):
    write("seeds/002.yml", "yaer: 2019\n")(project(tmp_path))
    os.utime(tmp_path / "seeds" / "002.yml", LONG_AGO)
    for _ in range(2):
        faults = []
        publishing.publish(Workshop(tmp_path), faults)
        assert [fault.place for fault in faults] == ["seeds/002.yml:1"]


def test_a_seed_that_may_still_be_written_is_read_again(tmp_path, monkeypatch):
    publish(project(tmp_path))
    asked = []
    real = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: asked.append(path.name) or real(path))
    publish(tmp_path)
    assert {"001.txt", "002.txt", "003.txt"} <= set(asked)


def test_an_index_of_what_was_just_published_is_whole_for_the_next_run(tmp_path, monkeypatch):
    settled(tmp_path)
    write("seeds/004.txt", TREES.format(7, 8))(tmp_path)
    os.utime(tmp_path / "seeds" / "004.txt", LONG_AGO)
    place, site, pages = Workshop(tmp_path, jobs=1), tmp_path / "site", []
    looks = publishing.looks(place, site)
    publishing.publish(place, [], lambda _, found: pages.extend(found) or list)
    assert publishing.index(place, site, [], publishing.Published(looks, pages)) == 1
    monkeypatch.setattr("generator.publishing.searching.leaves", None)
    assert publishing.index(place, site, []) == 0
