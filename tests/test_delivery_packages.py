"""The wheel holds all that a digest needs, and starts one in an empty folder."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
PAGE = "东岗村装上新路灯\n\n本报讯 2022年10月9日晚,东岗村的120盏太阳能路灯同时亮起,村民摸黑走夜路的日子结束了。\n"


def run(*command, cwd):
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Install the wheel alone; a path file lends the other packages, so that nothing is downloaded."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=ROOT)
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv" / "bin" / "python"
    wheel = next(folder.glob("*.whl"))
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=folder)
    packages = next((folder / "venv").glob("lib/python*/site-packages"))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python.parent


def test_the_wheel_publishes_one_text_file_in_an_empty_folder(installed, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    run(installed / "jianbao", "publish", cwd=tmp_path)
    (story,) = (tmp_path / "content" / "stories").glob("*/index.md")
    assert "东岗村装上新路灯" in story.read_text("utf-8")


def test_a_new_project_builds_without_a_warning(installed, tmp_path):
    run(installed / "jianbao", "new", tmp_path / "mine", cwd=tmp_path)
    said = run(installed / "python", "-m", "mkdocs", "build", "--quiet", "--strict", cwd=tmp_path / "mine")
    assert "WARNING -" not in said
    assert list((tmp_path / "mine" / "site" / "stories").glob("sample-*/index.html"))
    assert (tmp_path / "mine" / "site" / "index.html").exists()
