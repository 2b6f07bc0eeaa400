"""Nothing that a command prints can steer a terminal, whatever pages and slips hold and whatever files are called."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
EVIL = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e"
PAGE = f"山上种下一{EVIL}万棵树\n\n本报讯 5月1日，大河镇{EVIL}种了树树，栽下12亿棵。王小山说，{EVIL}明年再种。\n"
COMMANDS = {
    "check": ("check",),
    "check for GitHub": ("check", "--format", "github"),
    "check as JSON": ("check", "--format", "json"),
    "check as SARIF": ("check", "--format", "sarif"),
    "explain": ("explain", "page"),
    "explain a hostile name": ("explain", EVIL.replace("\0", "")),
    "export": ("export",),
    "export as CSV": ("export", "--format", "csv"),
    "publish": ("publish",),
    "publish, a second time": ("publish", "--check"),
    "build": ("build",),
    "a hostile folder": ("publish", "--seeds", EVIL),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A page, one with a hostile name, one that is empty, a slip that fits neither, all hostile."""
    folder = tmp_path_factory.mktemp("terminal")
    (folder / "seeds").mkdir()
    settings = "site_name: 测试\nsite_url: https://example.org/\ndocs_dir: content\ntheme: {name: null, custom_dir: theme}\nnav: []\n"
    (folder / "mkdocs.yml").write_text(f"{settings}plugins: []\nhooks: [{ROOT / 'generator' / 'hook.py'}]\n", "utf-8")
    (folder / "content").mkdir()
    (folder / "theme").mkdir()
    (folder / "theme" / "main.html").write_text("{{ page.content }}", "utf-8")
    for name in ("page", f"name{EVIL}", "\x1b[1mempty"):
        (folder / "seeds" / f"{name}.txt").write_text("" if "empty" in name else PAGE, "utf-8")
    (folder / "seeds" / "page.yml").write_text('"\\e[2Jyear": "\\e[31m2019"\n', "utf-8")
    return folder


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_prints_no_sign_that_steers_a_terminal(project, name):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "generator", *COMMANDS[name]]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, check=False)
    for printed in (done.stdout.decode(), done.stderr.decode()):
        found = STEERING.search(printed)
        assert found is None, printed[max(found.start() - 80, 0) : found.end() + 80]
        assert "Traceback" not in printed
    assert done.stdout + done.stderr
