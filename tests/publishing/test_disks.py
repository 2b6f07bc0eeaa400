"""A disk that is really full and a folder that is really closed: told, and made good by the next run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.publishing.projects import clean_run, held, project, publish

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")]
ROOT = Path(__file__).parents[2]
APART = ("unshare", "--user", "--map-root-user", "--mount")
"""Starts a command that may mount disks which nobody else sees."""
PLAIN = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search")
"""Starts a command that is held to the rights of files even when it runs as root."""
SCRIPT = """
mount -t tmpfs -o size={size}k tmpfs content && mount -t tmpfs -o size={size}k tmpfs .cache || exit 9
{python} -m generator publish >/dev/null; echo $?
cp -r content first
mount -o remount,size=9m content && mount -o remount,size=9m .cache
{python} -m generator publish >/dev/null; echo $?
cp -r content second
"""


def run(command, folder):
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("size", [60, 120, 240])
def test_a_full_disk_is_told_and_the_next_run_is_complete(tmp_path, size):
    folder = project(tmp_path / "a", pages=9)
    for name in ("content", ".cache"):
        (folder / name).mkdir()
    done = run([*APART, "sh", "-c", SCRIPT.format(size=size, python=sys.executable)], folder)
    if done.returncode == 9 or "unshare" in done.stderr:
        pytest.skip("nobody may mount here")
    whole = {path.relative_to("content"): data for path, data in clean_run(folder, tmp_path / "b").items()}
    assert done.stdout.split() == ["1", "0"], done.stderr
    assert "写不进去：No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    for name in ("first", "second"):
        shutil.rmtree(folder / "content", ignore_errors=True)
        (folder / name).rename(folder / "content")
        standing = {path.relative_to("content"): data for path, data in held(folder).items()}
        assert all(whole[path] == data for path, data in standing.items() if path.name[0] != ".")
    assert standing == whole


@pytest.mark.parametrize(
    ("closed", "says", "status"),
    [
        ("content", "写不进去", 1),
        (".cache", "写不进去", 1),
        ("seeds", "not readable", 2),
        ("seeds/002.txt", "读不到", 1),
    ],
)
def test_what_is_closed_is_told_and_the_next_run_is_complete(tmp_path, closed, says, status):
    folder = project(tmp_path / "a")
    for name in ("content", ".cache"):
        (folder / name).mkdir()
    opened = (folder / closed).stat().st_mode
    (folder / closed).chmod(0o500 if closed in {"content", ".cache"} else 0)
    done = run([*(PLAIN if os.geteuid() == 0 else ()), sys.executable, "-m", "generator", "publish"], folder)
    (folder / closed).chmod(opened)
    assert done.returncode == status
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    publish(folder)
    assert held(folder) == clean_run(folder, tmp_path / "b")
