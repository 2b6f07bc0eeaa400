"""`build`: from raw pages to the whole site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.building import build as build_site


@click.command
@click.option("--site-dir", type=click.Path(path_type=Path), default=Path("site"), help="Folder of the site.")
@click.option("--site-url", help="Address of the site, when it is not that of mkdocs.yml.")
@click.option("--full", is_flag=True, help="Build every page, also those that are as they should be.")
def build(site_dir: Path, site_url: str | None, *, full: bool) -> None:
    """Build the site with MkDocs: only what changed since the last time, with the same result as all of it."""
    build_site(Path.cwd(), site_dir, url=site_url, full=full)
