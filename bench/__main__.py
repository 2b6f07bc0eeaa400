"""`make bench`: whole sites from damaged raw pages beside peers that get ready Markdown, in one run."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import click

from bench import archive, report
from bench.clock import Cost, run
from bench.peers import PEERS, prepare

ROOT = Path(__file__).parents[1]
PYTHON = sys.executable
OURS = ("mkdocs.yml", "templates", "content", "generator")
"""What a digest of its own needs."""


def digest(folder: Path, stories: int) -> None:
    """Lay out a digest over a made-up archive."""
    for name in OURS:
        source, target = ROOT / name, folder / name
        shutil.copytree(
            source, target, ignore=shutil.ignore_patterns("__pycache__", "stories", "pages")
        ) if source.is_dir() else shutil.copy(source, target)
    archive.write(folder / "seeds", stories)


def ours(folder: Path) -> dict[str, Cost]:
    """Build our site: the generator alone, the whole site cold, and after one new page."""
    costs = {"generator, cold": run((PYTHON, "-m", "generator", "publish"), folder)}
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    shutil.rmtree(folder / "content" / "stories", ignore_errors=True)
    costs["site, cold"] = run(("make", "-f", ROOT / "Makefile", "built", f"BIN={Path(PYTHON).parent}"), folder)
    archive.one_more(folder / "seeds")
    costs["site, one new page"] = run(("make", "-f", ROOT / "Makefile", "built", f"BIN={Path(PYTHON).parent}"), folder)
    return costs


def peers(folder: Path, seeds: Path) -> dict[str, Cost]:
    """Build each peer's site of the same stories."""
    exported = folder / "stories.jsonl"
    with exported.open("wb") as file:
        import subprocess

        subprocess.run((PYTHON, "-m", "generator", "export", "--seeds", seeds), cwd=ROOT, stdout=file, check=True)
    costs = {}
    for number, peer in enumerate(PEERS):
        home = folder / str(number)
        prepare(peer, home, (json.loads(line) for line in exported.open("rb")))
        command = (
            str(Path(PYTHON).parent / peer.command[0]) if "/" not in peer.command[0] else peer.command[0],
            *peer.command[1:],
        )
        costs[peer.name] = run(command, home)
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
            digest(folder / "ours", count)
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
