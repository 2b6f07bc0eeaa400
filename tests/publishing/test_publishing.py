import os

import pytest

from generator import disk, publishing
from generator.errors import JianbaoError
from generator.proving import Workshop, work
from generator.proving.crew import FEW
from generator.proving.packing import packed
from generator.publishing import differences, press
from generator.publishing.ledger import name
from tests.publishing.projects import TREES, clean_run, held, project, publish


def test_the_second_time_nothing_is_written(tmp_path):
    publish(project(tmp_path))
    assert publish(tmp_path) == []
    assert differences(Workshop(tmp_path), []) == []


def test_a_new_page_touches_its_own_story_and_its_neighbours_only(tmp_path):
    publish(project(tmp_path, pages=9))
    (tmp_path / "seeds" / "zzz.txt").write_text(TREES.format(7, 28), "utf-8")
    stories = [path for path in publish(tmp_path) if path.startswith("content/stories/")]
    assert any("zzz" in path for path in stories)
    assert len(stories) < 9


def test_what_comes_of_a_removed_seed_goes_with_it(tmp_path):
    publish(project(tmp_path))
    (tmp_path / "seeds" / "002.txt").unlink()
    publish(tmp_path)
    assert not [path for path in held(tmp_path) if "002" in path.as_posix()]


@pytest.mark.parametrize("damage", [b"", b"broken", b"\0" * 64])
def test_a_broken_cache_costs_time_only(tmp_path, damage):
    publish(project(tmp_path / "a"))
    for path in (tmp_path / "a" / ".cache" / "jianbao").rglob("*.*"):
        path.write_bytes(damage)
    (tmp_path / "a" / "seeds" / "004.txt").write_text(TREES.format(7, 8), "utf-8")
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_what_another_program_noted_is_not_read(tmp_path):
    publish(project(tmp_path / "a"))
    cache = disk.Cache(tmp_path / "a" / ".cache" / "jianbao")
    ledger = name(tmp_path / "a" / "content")
    assert cache.get(ledger) is not None
    cache.put(ledger, packed(("another program", {})))
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_a_file_that_somebody_changed_or_removed_is_put_right(tmp_path):
    publish(project(tmp_path / "a"))
    first, second, *_ = [path for path in held(tmp_path / "a") if path.parts[1] == "stories"]
    (tmp_path / "a" / first).write_text("changed", "utf-8")
    (tmp_path / "a" / second).unlink()
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_what_a_crash_left_half_written_is_removed(tmp_path):
    publish(project(tmp_path))
    before = held(tmp_path)
    for folder in ("", "stories"):
        (tmp_path / "content" / folder / ".abc.part").write_bytes(b"half")
    publish(tmp_path)
    assert held(tmp_path) == before


def test_a_second_run_is_told_of_the_first(tmp_path):
    project(tmp_path)
    with disk.alone(Workshop(tmp_path).lock), pytest.raises(JianbaoError, match="另一次发布"):
        publish(tmp_path)
    publish(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_closed_folder_is_told(tmp_path):
    project(tmp_path)
    (tmp_path / "content").mkdir(mode=0o500)
    with pytest.raises(JianbaoError, match="写不进去"):
        publish(tmp_path)


def test_a_full_disk_is_told_and_the_next_run_is_complete(tmp_path, monkeypatch):
    project(tmp_path / "a")

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("generator.disk.writing.os.fdopen", full)
        with pytest.raises(JianbaoError, match="No space left"):
            publish(tmp_path / "a")
    publish(tmp_path / "a")
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")


def test_a_fault_of_the_program_in_one_page_does_not_stop_the_others(tmp_path, monkeypatch):
    project(tmp_path)
    real = work.prove

    def failing(seed, *others):
        if seed.name == "002.txt":
            raise ZeroDivisionError
        return real(seed, *others)

    monkeypatch.setattr("generator.proving.work.prove", failing)
    faults = []
    publishing.publish(Workshop(tmp_path, jobs=1), faults)
    assert [fault.place for fault in faults] == ["seeds/002.txt"]
    assert {path.parts[2][:3] for path in held(tmp_path) if path.parts[1] == "pages"} >= {"001", "003"}


def test_a_page_that_cannot_be_set_stops_no_other(tmp_path, monkeypatch):
    project(tmp_path)

    def failing(proof, *others):
        if proof.page.seed == "002":
            raise ZeroDivisionError
        return real(proof, *others)

    real = press.pages
    monkeypatch.setattr(press, "pages", failing)
    faults = []
    publishing.publish(Workshop(tmp_path), faults)
    assert [fault.place for fault in faults] == ["seeds/002.txt"]
    assert {path.parts[2][:3] for path in held(tmp_path) if path.parts[1] == "pages"} >= {"001", "003"}
    monkeypatch.undo()
    publish(tmp_path)
    assert "002" in {path.parts[2][:3] for path in held(tmp_path) if path.parts[1] == "pages"}


@pytest.mark.slow
def test_any_number_of_processes_gives_the_same_bytes(tmp_path):
    publish(project(tmp_path / "a", pages=FEW + 9), jobs=3)
    publish(project(tmp_path / "b", pages=FEW + 9), jobs=1)
    assert held(tmp_path / "a") == held(tmp_path / "b")


@pytest.mark.slow
def test_a_cluster_gives_the_same_bytes(tmp_path):
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        publish(project(tmp_path / "a"), scheduler=cluster.scheduler_address)
    publish(project(tmp_path / "b"))
    assert held(tmp_path / "a") == held(tmp_path / "b")
