"""`mkdocs serve` from a clean clone: it serves, builds once more after a seed is edited, and then rests."""

import os
import queue
import shutil
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
PAGE = "东岗村装上新路灯\n\n本报讯 2022年10月9日晚,东岗村的120盏太阳能路灯同时亮起,村民摸黑走夜路的日子结束了。\n"


@pytest.fixture
def served(tmp_path):
    """Serve a copy of the project, and hand over the copy and the lines that MkDocs says."""
    for name in ("content", "generator", "seeds", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:0", "--no-strict"]
    settings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    server = subprocess.Popen(command, cwd=tmp_path, env=settings, stderr=subprocess.PIPE, text=True)
    said = queue.Queue()
    Thread(target=lambda: [said.put(line) for line in server.stderr], daemon=True).start()
    yield tmp_path, said
    server.terminate()
    server.wait()
    server.stderr.close()


def wait_for(said, words, seconds=60):
    """Read on until a line has the words, and return how many builds began meanwhile; None when it does not come."""
    begun, until = 0, time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        try:
            line = said.get(timeout=left)
        except queue.Empty:
            break
        begun += "Building documentation" in line
        if words in line:
            return begun
    return None


def test_an_edited_seed_is_built_once_and_then_there_is_rest(served):
    project, said = served
    assert wait_for(said, "Serving on") == 1
    time.sleep(1)
    (project / "seeds" / "new.txt").write_text(PAGE, encoding="utf-8")
    assert wait_for(said, "Documentation built") == 1
    assert list((project / "content" / "stories").glob("new-*/index.md"))
    assert wait_for(said, "Building documentation", seconds=6) is None
