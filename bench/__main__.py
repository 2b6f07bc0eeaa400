"""`make bench`: whole sites from damaged raw pages beside peers that get ready Markdown, in one run."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from bench import archive, report
from bench.clock import Cost, run
from bench.peers import PEERS, prepare
from bench.project import ROOT, lay
from generator.addresses import OWNED

PYTHON = sys.executable

TOOLS = (ROOT / ".cache" / "peers" / "bin", Path(PYTHON).parent)
"""Where the peers' commands are looked for; Pelican wants other versions than we do, so it has a place of its own."""


def tool(name: str) -> str:
    """Find a peer's command.

    Raises:
        click.ClickException: it is not installed.

    """
    found = shutil.which(name, path=":".join(map(str, TOOLS))) or shutil.which(name)
    if found is None:
        message = f"{name} is not installed; `make bench` installs it"
        raise click.ClickException(message)
    return found


PUBLISH = (PYTHON, "-m", "generator", "publish")
"""From raw pages to Markdown."""

BUILD = (PYTHON, "-m", "generator", "build")
"""From raw pages to the site, search and feeds included: what `make site` runs."""


def ours(folder: Path) -> dict[str, Cost]:
    """Build our site: the generator alone, the whole site cold, with nothing changed, and after one new page."""
    costs = {"generator, cold": run(PUBLISH, folder)}
    for made in (".cache", *(f"content/{name}" for name in OWNED)):
        shutil.rmtree(folder / made, ignore_errors=True)
    costs["site, cold"] = run(BUILD, folder)
    run(BUILD, folder)  # the seeds were too fresh to be taken for settled
    costs["site, nothing changed"] = run(BUILD, folder)
    archive.one_more(folder / "seeds")
    costs["site, one new page"] = run(BUILD, folder)
    return costs


def peers(folder: Path, seeds: Path) -> dict[str, Cost]:
    """Build each peer's site of the same stories."""
    folder.mkdir()
    exported = folder / "stories.jsonl"
    with exported.open("wb") as file:
        command = (PYTHON, "-m", "generator", "export", "--seeds", seeds)
        subprocess.run(command, cwd=ROOT, stdout=file, check=True)
    costs = {}
    for number, peer in enumerate(PEERS):
        home = folder / str(number)
        prepare(peer, home, (json.loads(line) for line in exported.open("rb")))
        costs[peer.name] = run((tool(peer.command[0]), *peer.command[1:]), home)
    return costs


@click.command()
@click.option("--stories", multiple=True, type=int, default=(1_000,), help="Size of an archive; may be given again.")
@click.option("--write", is_flag=True, help="Keep the table and the plot in bench/.")
def main(stories: tuple[int, ...], *, write: bool) -> None:
    """Measure."""
    results = {}
    for count in stories:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            lay(folder / "ours", count)
            found = peers(folder / "peers", folder / "ours" / "seeds") | ours(folder / "ours")
            results[count] = found
            click.echo(report.table(count, found))
    if write:
        report.write(ROOT / "bench", results)
    worse = list(report.above_floor(ROOT / "bench" / "floors.yml", results))
    for line in worse:
        click.echo(line, err=True)
    sys.exit(bool(worse))


if __name__ == "__main__":
    main()
