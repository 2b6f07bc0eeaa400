"""Seeds that change, grow or vanish while they are read."""

from pathlib import Path

import pytest

from generator import publishing
from generator.disk import reading
from generator.errors import JianbaoError
from generator.proving import Workshop
from tests.publishing.projects import TREES, clean_run, held, project, publish


def faults_of(folder):
    faults = []
    publishing.publish(Workshop(folder), faults)
    return [(fault.place, fault.what) for fault in faults]


def test_a_seed_that_is_being_written_is_told_and_read_the_next_time(tmp_path, monkeypatch):
    project(tmp_path / "a")
    real = Path.read_bytes

    def growing(path):
        data = real(path)
        if path.name == "002.txt":
            path.write_bytes(data + "又种了一棵。\n".encode())
        return data

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", growing)
        assert faults_of(tmp_path / "a") == [("seeds/002.txt", "读的时候文件变了。")]
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_a_seed_that_changes_between_the_passes_is_told_when_nothing_was_kept(tmp_path, monkeypatch):
    project(tmp_path / "a")
    real = publishing.content.relate

    def meanwhile(*digest):
        (tmp_path / "a" / "seeds" / "002.txt").write_text(TREES.format(9, 9), "utf-8")
        return real(*digest)

    with monkeypatch.context() as patch:
        patch.setattr("generator.disk.cache.Cache.put", lambda *_: None)
        patch.setattr("generator.publishing.content.relate", meanwhile)
        with pytest.raises(JianbaoError, match=r"seeds/002\.txt: 发布时原稿变了"):
            publish(tmp_path / "a")
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_a_seed_that_is_too_large_is_told_and_the_others_are_published(tmp_path, monkeypatch):
    project(tmp_path)
    monkeypatch.setattr(reading, "MOST_BYTES", 300)
    (tmp_path / "seeds" / "002.txt").write_bytes(b"ab\n" * 200)
    assert faults_of(tmp_path) == [("seeds/002.txt:101", "文件有 600 字节，一份原稿最多 300 字节，到这一行为止。")]
    assert {path.parts[2] for path in held(tmp_path) if path.parts[1] == "pages"} >= {"001", "003"}
