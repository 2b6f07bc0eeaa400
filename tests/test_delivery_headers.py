"""The policy allows the scripts of the pages themselves, and nothing else."""

import base64
import hashlib
import re
import runpy
from pathlib import Path

import pytest

HEADERS = runpy.run_path(str(Path(__file__).parents[1] / "deploy" / "headers.py"))
PAGE = """
<script>start()</script>
<script src="a.js"></script>
<script type="application/ld+json">{"@type": "NewsArticle"}</script>
<script id="__config" type="application/json">{}</script>
<script type="module">search()</script>
"""


@pytest.fixture
def built(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "main.57a0d79d.min.css").touch()
    (tmp_path / "extra.css").touch()
    return tmp_path


def digest(code):
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def test_the_policy_names_each_script_that_is_run_and_no_data(built):
    named = set(re.findall(r"'sha256-[^']+'", HEADERS["policy"](built)))
    assert named == {digest("start()"), digest("search()")}


def test_no_script_is_allowed_that_the_build_did_not_see(built):
    scripts = re.search(r"script-src ([^;]+)", HEADERS["policy"](built))[1]
    assert "unsafe-inline" not in scripts
    assert "'unsafe-eval'" not in scripts


def test_files_named_by_what_they_hold_are_kept_for_a_year(built):
    HEADERS["main"](str(built))
    text = (built / "_headers").read_text("utf-8")
    assert "/main.57a0d79d.min.css\n  Cache-Control: public, max-age=31536000, immutable\n" in text
    assert "/extra.css" not in text


def test_nginx_sends_the_same_headers_as_other_hosts(built, capsys):
    HEADERS["main"](str(built), "--nginx")
    printed = re.findall(r'^add_header (\S+) "(.*)" always;$', capsys.readouterr().out, re.MULTILINE)
    assert dict(printed) == HEADERS["headers"](built)
