"""Makes of a built site a folder to open from disk: browsers do not look for `index.html` there, so links name it.

`python deploy/folder.py site dist/folder` copies the site and changes the links of its pages.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

LINK = re.compile(r"""(?P<before>\b(?:href|action)=["']?)(?P<path>[^"'\s>:?#]*)(?P<after>[^"'\s>]*)""")
"""An address in a page: as far as its path goes, and what follows; one with a scheme has a colon and is left alone."""


def named(path: str) -> str:
    """Name the page that a server would find at a path.

    >>> named("../tags/"), named(".."), named("../a.css"), named("")
    ('../tags/index.html', '../index.html', '../a.css', '')
    """
    if path.endswith("/"):
        return f"{path}index.html"
    return f"{path}/index.html" if path.rpartition("/")[2] in {".", ".."} else path


def changed(match: re.Match[str]) -> str:
    """Write an address so that it names a file."""
    if match["after"].startswith(":") or match["path"].startswith("//"):
        return match[0]
    return match["before"] + named(match["path"]) + match["after"]


def main(site: str, folder: str) -> None:
    """Copy the site and change its links."""
    shutil.copytree(site, folder, dirs_exist_ok=True)
    for page in Path(folder).rglob("*.html"):
        page.write_text(LINK.sub(changed, page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
