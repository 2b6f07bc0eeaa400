"""Writes the security headers of a built site: `_headers` for hosts that read it, and lines for nginx.

The policy allows the scripts that stand in the pages by their digests and no other, so it has to be made anew with each build:
`python deploy/headers.py site` writes `site/_headers`, `python deploy/headers.py site --nginx` prints what nginx includes.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

INLINE = re.compile(
    r"""
    <script (?![^>]*\bsrc=)                            # a script in the page itself
    (?![^>]*\btype="?(?:application/(?:ld\+)?json)"?)  # that is run: data is not
    [^>]* > (?P<code>.*?) </script>
    """,
    re.VERBOSE | re.DOTALL,
)
FOREVER = "public, max-age=31536000, immutable"
"""For files whose name changes with what they hold."""
FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Headers that are the same for every site."""


def digests(site: Path) -> set[str]:
    """Collect the digests of all scripts that stand in pages."""
    pages = (path.read_text("utf-8") for path in site.rglob("*.html"))
    codes = {match["code"] for page in pages for match in INLINE.finditer(page)}
    return {base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in codes}


def policy(site: Path) -> str:
    """Make the Content-Security-Policy of a built site; the search needs WebAssembly and a worker of its own."""
    scripts = " ".join(f"'sha256-{digest}'" for digest in sorted(digests(site)))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval' {scripts}".strip(),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def headers(site: Path) -> dict[str, str]:
    """Name all headers of a built site."""
    return {"Content-Security-Policy": policy(site), **FIXED}


def for_static_hosts(site: Path) -> Iterator[str]:
    """Write the lines of `_headers`."""
    yield "/*"
    yield from (f"  {name}: {value}" for name, value in headers(site).items())
    lasting = sorted(path for path in site.rglob("*") if re.search(r"\.[0-9a-f]{8}\.min\.(css|js)$", path.name))
    for path in lasting:
        yield f"/{path.relative_to(site).as_posix()}"
        yield f"  Cache-Control: {FOREVER}"


def for_nginx(site: Path) -> Iterator[str]:
    """Write the lines that `nginx.conf` includes."""
    yield from (f'add_header {name} "{value}" always;' for name, value in headers(site).items())


def main(folder: str, *options: str) -> None:
    """Write or print."""
    site = Path(folder)
    if "--nginx" in options:
        print("\n".join(for_nginx(site)))  # noqa: T201 - the output
    else:
        (site / "_headers").write_text("\n".join(for_static_hosts(site)) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
