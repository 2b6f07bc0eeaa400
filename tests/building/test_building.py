"""A partial build ends in the same bytes as a full one, and touches only what changed."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture
def project(tmp_path):
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "content").mkdir()
    for page in (ROOT / "content").glob("*.md"):
        shutil.copy(page, tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "seeds").mkdir()
    for seed in SEEDS[:3]:
        shutil.copy(seed, tmp_path / "seeds")
    return tmp_path


def build(project, site, *options):
    command = [sys.executable, "-m", "generator", "build", "--site-dir", project / site, *options]
    made = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stdout + made.stderr) == (0, "")


def files(folder):
    return {path.relative_to(folder): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def assert_same(one, other):
    assert files(one).keys() == files(other).keys()
    names = [str(name) for name in files(one)]
    _, different, unread = filecmp.cmpfiles(one, other, names, shallow=False)
    assert (different, unread) == ([], [])


def assert_as_full(project):
    note = project / ".cache" / "site.json"
    kept = note.read_bytes()
    build(project, "full", "--full")
    assert_same(project / "site", project / "full")
    # The note is of the last site that was built.
    note.write_bytes(kept)


def test_a_new_page_and_one_that_is_gone_touch_little(project):
    build(project, "site")
    before = files(project / "site")
    shutil.copy(SEEDS[3], project / "seeds")
    build(project, "site")
    after = files(project / "site")
    old = [name for name in before if name.parts[0] == "stories" and SEEDS[0].stem in str(name)]
    assert old
    assert all(before[name] == after[name] for name in old)
    assert any(SEEDS[3].stem in str(name) for name in after.keys() - before.keys())
    assert_as_full(project)
    (project / "seeds" / SEEDS[3].name).unlink()
    build(project, "site")
    assert not any(SEEDS[3].stem in str(name) for name in files(project / "site"))
    assert_as_full(project)


def test_a_fault_is_told_with_its_place(project):
    (project / "seeds" / f"{SEEDS[0].stem}.yml").write_text("yaer: 2019\n", "utf-8")
    command = [sys.executable, "-m", "generator", "build", "--site-dir", project / "site"]
    made = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert made.returncode == 1
    assert f"seeds/{SEEDS[0].stem}.yml:1" in made.stderr


def test_a_changed_theme_builds_every_page(project):
    build(project, "site")
    theme = project / "templates" / "theme" / "partials" / "colophon.html"
    theme.write_text(theme.read_text("utf-8") + "<!-- changed -->\n", "utf-8")
    build(project, "site")
    pages = list((project / "site").rglob("index.html"))
    assert pages
    assert all("<!-- changed -->" in page.read_text("utf-8") for page in pages)


def test_a_site_for_another_address_names_that_address(project):
    build(project, "site", "--site-url", "https://other.example/报/")
    for name in ("feed.xml", "sitemap.xml", "robots.txt", "data/datapackage.json"):
        text = (project / "site" / name).read_text("utf-8")
        assert "https://other.example/%E6%8A%A5/" in text
        assert "jianbao.example.org" not in text


def test_mkdocs_alone_builds_the_same(project):
    build(project, "site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", project / "alone"]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    made = subprocess.run(command, cwd=project, env=quiet, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stderr) == (0, "")
    assert_same(project / "site", project / "alone")
