"""Two builds at different places, in other zones, languages and hash orders, are the same byte for byte."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
WORLDS = (
    {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/New_York", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "77", "SOURCE_DATE_EPOCH": "1"},
)
MADE = ("stories", "pages", "tags", "districts", "people", "timeline", "digests", "feeds", "data", "numbers", "queries")


def built(folder, world):
    """Build the digest in a folder from nothing but its sources."""
    for name in ("generator", "templates", "seeds"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns(*MADE))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    environment = {**os.environ, **world, "NO_MKDOCS_2_WARNING": "1"}
    made = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder


def files(folder):
    return sorted(
        path.relative_to(folder)
        for name in ("content", "site")
        for path in (folder / name).rglob("*")
        if path.is_file()
    )


def test_two_builds_are_the_same_bytes(tmp_path):
    one, other = (built(tmp_path / str(number), world) for number, world in enumerate(WORLDS))
    assert files(one) == files(other)
    _, different, unread = filecmp.cmpfiles(one, other, files(one), shallow=False)
    assert (different, unread) == ([], [])
    assert Path("site/feed.xml") in files(one)
    assert Path("site/sitemap.xml") in files(one)
