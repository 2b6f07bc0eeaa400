"""The same tree built by three engines: every page, story, feed, style, and the search."""

import html
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
OWN = {"404.html", "sitemap.xml"}
"""Files that each engine writes as it likes."""


@dataclass(frozen=True, slots=True)
class Engine:
    """How an engine is called."""

    name: str
    build: tuple[str, ...]
    runs_hooks: bool = True


ENGINES = (
    Engine("properdocs", ("build", "--quiet", "--strict", "--config-file", "mkdocs.yml")),
    Engine("zensical", ("build", "--clean"), runs_hooks=False),
)


def run(*command, cwd):
    paths = {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, env=os.environ | paths, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module", params=ENGINES, ids=lambda engine: engine.name)
def built(request, tmp_path_factory):
    engine = request.param
    if importlib.util.find_spec(engine.name) is None:
        pytest.skip(f"{engine.name} is not installed: `make engines`")
    tree = tmp_path_factory.mktemp(engine.name)
    shutil.copytree(ROOT / "content", tree / "content")
    shutil.copy(ROOT / "mkdocs.yml", tree)
    for name in ("generator", "seeds", "templates"):
        (tree / name).symlink_to(ROOT / name)
    run(engine.name, *engine.build, cwd=tree)
    if not engine.runs_hooks:
        run("generator", "index", "site", cwd=tree)
    return tree / "site"


def pages(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")} - OWN


def files(folder):
    """Read what is neither a page nor the engine's."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".html")
    named = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return {name: data for name, data in named.items() if not name.startswith("assets/") and name not in OWN}


def told(page):
    """Read what a page tells: the words of its main part, and what its head says to machines."""
    text = page.read_text("utf-8")
    body = re.search(r"<main[^>]*>(.*)</main>", text, re.DOTALL)[1]
    body = re.sub(r"<(script|style)\b.*?</\1>", "", body, flags=re.DOTALL)
    words = html.unescape(re.sub(r"<[^>]+>", "", body)).split()
    return "".join(words), set(
        re.findall(
            r"<meta (?!name=.?generator)[^>]+>|<link rel=.alternate[^>]+>", text.replace(chr(34) + "./", chr(34))
        )
    )


def test_every_page_is_there_and_tells_the_same(built, site):
    assert pages(built) == pages(site.folder)
    assert [page for page in sorted(pages(built)) if told(built / page) != told(site.folder / page)] == []


def test_feeds_data_and_search_are_the_same_to_the_byte(built, site):
    theirs, ours = files(built), files(site.folder)
    assert {name for name in ours if theirs.get(name) != ours[name]} == set()


def test_the_sitemap_lists_the_same_addresses(built, site):
    address = re.compile(r"<loc>([^<]+)</loc>")
    theirs, ours = (set(address.findall((each / "sitemap.xml").read_text("utf-8"))) for each in (built, site.folder))
    assert ours - theirs == set()


def test_a_story_looks_the_same_and_nothing_complains(built, serve, open_page):
    story = next(name for name in sorted(pages(built)) if name.startswith("stories/")).removesuffix("index.html")
    look = """() => [...document.querySelectorAll("main h1, main p")].map((element) => {
        const style = getComputedStyle(element);
        return [style.fontFamily, style.fontSize, style.lineHeight, style.textIndent, style.textAlign];
    })"""
    theirs, ours = open_page(home=serve(built)), open_page()
    theirs.goto(story)
    ours.goto(story)
    assert theirs.evaluate(look) == ours.evaluate(look)
