"""In a real browser nothing of a hostile page runs, asks or complains, and its words are shown."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.pages import STRINGS, bare, write

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def hostile_site(serve, tmp_path_factory):
    root = tmp_path_factory.mktemp("hostile")
    for name in ("templates", "mkdocs.yml", "generator"):
        (root / name).symlink_to(ROOT / name)
    (root / "content").mkdir()
    (root / "content" / "about.md").write_bytes((ROOT / "content" / "about.md").read_bytes())
    write(root / "seeds")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", root / "site"]
    made = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return root, serve(root / "site")


def test_two_hundred_hostile_pages_are_only_text(open_page, hostile_site):
    root, url = hostile_site
    lines = [
        line for path in root.glob("content/data/*/stories.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    stories = [json.loads(line) for line in lines]
    assert len({story["seed"] for story in stories}) == len(STRINGS)
    page = open_page(url)
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
    for story in stories:
        page.goto(f"{url}stories/{story['id']}/")
        shown = bare(page.evaluate("document.body.textContent"))
        assert page.url.startswith(url)
        for paragraph in story["body"]:
            assert bare(paragraph["text"]) in shown
