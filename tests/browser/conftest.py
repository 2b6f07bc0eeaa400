"""A browser, and the site that it reads: built once, served on loopback under a sub-path as Pages does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
"""Names by which systems know the browser; without one of them Playwright's own is used."""


@dataclass(frozen=True, slots=True)
class Site:
    """The built site and where it is served."""

    folder: Path
    """Files of the site."""
    url: str
    """Address of the home page, with a slash at its end."""


class UnderPath(SimpleHTTPRequestHandler):
    """Serves a folder below a path, and nothing beside it."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".wasm": "application/wasm"}  # noqa: RUF012

    def __init__(self, *args, under: str, **options):
        self.under = under
        super().__init__(*args, **options)

    def send_head(self):
        if not self.path.startswith(self.under):
            self.send_error(404)
            return None
        self.path = self.path.removeprefix(self.under.rstrip("/"))
        return super().send_head()

    def log_message(self, *_):
        pass


@contextmanager
def served(folder: Path, *, under: str = "/digest/") -> Iterator[str]:
    """Serve a folder on a free port of this machine."""
    handler = partial(UnderPath, directory=str(folder), under=under)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{under}"
        server.shutdown()


@pytest.fixture(scope="session")
def serve():
    """Serve any folder until the tests end: `serve(folder, under="/")` gives its address."""
    with ExitStack() as stack:
        yield lambda folder, under="/digest/": stack.enter_context(served(folder, under=under))


@pytest.fixture(scope="session")
def site(serve, tmp_path_factory, testrun_uid) -> Site:
    """Take the site that `JIANBAO_SITE` names, else build one as `make site` does: once for all workers of a run."""
    together = tmp_path_factory.getbasetemp().parent / testrun_uid
    together.mkdir(exist_ok=True)
    folder = Path(os.environ.get("JIANBAO_SITE") or together / "site").resolve()
    with (together / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not folder.exists():
            build(folder)
    return Site(folder, serve(folder))


def build(folder: Path) -> None:
    """Build the site with the Python that runs the tests."""
    command = ["make", "-s", "built", f"BIN={Path(sys.executable).parent}", f"SITE={folder}"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.fixture(scope="session")
def browser():
    """Start one Chromium for all tests; root may not use its sandbox."""
    found = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=[*sandbox, "--disable-dev-shm-usage"])
        yield chromium
        chromium.close()


def complaints(page: Page, home: str) -> list[str]:
    """Collect what a visitor's browser complains of: errors, answers that fail, requests to strangers."""
    heard: list[str] = []
    host = urlsplit(home).netloc
    page.on("console", lambda said: heard.append(f"console: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(f"script: {error}"))
    page.on("response", lambda got: heard.append(f"{got.status}: {got.url}") if got.status >= 400 else None)
    page.on("request", lambda asked: heard.append(f"stranger: {asked.url}") if stranger(asked.url, host) else None)
    return heard


def stranger(url: str, host: str) -> bool:
    """Say whether an address leads off the site."""
    parts = urlsplit(url)
    return parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != host


@pytest.fixture
def open_page(browser, site):
    """Open pages with options of their own (`viewport`, `color_scheme`, `java_script_enabled` …), or of another site."""
    watched: list[list[str]] = []
    with ExitStack() as stack:

        def opened(home: str = site.url, **options) -> Page:
            context = stack.enter_context(browser.new_context(locale="zh-CN", base_url=home, **options))
            page = context.new_page()
            watched.append(complaints(page, home))
            return page

        yield opened
    assert [line for heard in watched for line in heard] == []


@pytest.fixture
def page(open_page) -> Page:
    """Open one page; the test fails when the browser complained of anything."""
    return open_page()
