"""`python -m bench.whole`: what each stage costs on the way from raw pages to a searchable site, one after the other in one process."""

from __future__ import annotations

import resource
import sys
import tempfile
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click
from mkdocs.config import load_config

from bench import report
from bench.project import ROOT, lay
from bench.yardstick import YARDSTICK, above_floor
from generator import digest, disk, searching
from generator.building.binding import Binder
from generator.clean import clean
from generator.cut import cut
from generator.doubt import doubt
from generator.extract import extract
from generator.lexicons import load
from generator.lexicons.words import slow_cutter
from generator.model import Document, Seed
from generator.proving.work import asked
from generator.proving.workshop import Workshop
from generator.publishing.content import read_settings
from generator.publishing.neighbours import Neighbours
from generator.publishing.telling import told
from generator.render import Shelf, Stock, data, doubts, feeds, lists, pages
from generator.sources import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model import Digest, Proof
    from generator.publishing.settings import Settings


def spent() -> float:
    """Tell the seconds of the processor that went into this process and into those that it waited for."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


class Watch:
    """Adds up what stages cost."""

    def __init__(self) -> None:
        """Begin now."""
        self.costs: Counter[str] = Counter()
        self.last = spent()

    def lap(self, stage: str) -> None:
        """Charge a stage with what was spent since the last lap."""
        now = spent()
        self.costs[stage] += now - self.last
        self.last = now


def proved(seeds: Iterable[Path], watch: Watch) -> Iterator[Proof]:
    """Make the stories of each page."""
    language, words = load(), slow_cutter()
    for path in seeds:
        page = read(Seed(path.name, path.read_bytes()))
        watch.lap("read")
        galley = clean(page, None, language)
        watch.lap("clean")
        layout = cut(galley, None, language)
        watch.lap("cut")
        layout = doubt(layout, language)
        watch.lap("doubt")
        yield extract(layout, None, language)
        watch.lap("extract")
        words(page.raw)
        watch.lap(YARDSTICK)


def related(proofs: Sequence[Proof], watch: Watch) -> Digest:
    """Put the stories in order and find what belongs together."""
    texts = {story.id: digest.text(story) for proof in proofs for story in proof.stories}
    gathered = digest.gather(card for proof in proofs for card in digest.cards(proof))
    made = digest.relate(gathered, texts.__getitem__)
    watch.lap("relate")
    return made


def rendered(proofs: Sequence[Proof], gathered: Digest, settings: Settings, watch: Watch) -> Iterator[Document]:
    """Make all documents: those of each page, then lists, feeds and data."""
    around, bodies, rows = Neighbours(gathered), {}, {}
    for proof in proofs:
        known = told(proof, settings)
        bodies |= known["bodies"]
        rows |= known["rows"]
        yield from pages(proof, around, settings.jinja)
    watch.lap("set")
    shelf, stock = Shelf.of(gathered, settings.jinja), Stock(settings.site, load(), bodies, rows)
    queries = doubts([each for proof in proofs for each in asked(proof)], shelf, load())
    quires = chain(lists(shelf), feeds(shelf, stock), data(gathered, stock, settings.jinja))
    for draft in chain(chain.from_iterable(quire.drafts() for quire in quires), queries):
        yield Document(draft.path, draft.text)
    watch.lap("lists")


def bound(project: Path, documents: Iterable[Document]) -> None:
    """Put pages into the theme."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site"))
    binder = Binder(config.plugins.on_config(config), whole=True)
    for document in documents:
        if document.path.endswith(".md"):
            binder.bind(document.path)


def indexed(project: Path, proofs: Sequence[Proof]) -> None:
    """Make the site searchable."""
    found = [entry for proof in proofs for entry in searching.entries(proof, digest.cards(proof), load())]
    lines = {entry.id: searching.written(entry) for entry in found}
    stories = [searching.Listed.of(entry, lines[entry.id]) for entry in found]
    searching.build(stories, lines.__getitem__, project / "site", project / ".cache" / "search")


def measured(project: Path) -> tuple[int, Mapping[str, float]]:
    """Go the whole way: how many stories, and seconds of the processor by stage."""
    slow_cutter()("词典")
    watch = Watch()
    proofs = list(proved(sorted((project / "seeds").glob("*.txt")), watch))
    gathered = related(proofs, watch)
    documents = list(rendered(proofs, gathered, read_settings(Workshop(project)), watch))
    shelf = disk.Shelf(project / "content")
    for document in documents:
        shelf.put(document)
    watch.lap("write")
    bound(project, documents)
    watch.lap("bind")
    indexed(project, proofs)
    watch.lap("index")
    return len(gathered.cards), watch.costs


def table(stories: int, costs: Mapping[str, float]) -> str:
    """Write costs as a Markdown table."""
    whole = sum(costs.values()) - costs[YARDSTICK]
    rows = "".join(
        f"| {stage} | {1000 * seconds / stories:.2f} | {100 * seconds / whole:.0f} | {seconds / costs[YARDSTICK]:.2f} |\n"
        for stage, seconds in costs.items()
    )
    return f"| {stories} stories | ms a story | % of the whole | × {YARDSTICK} |\n| --- | --: | --: | --: |\n{rows}"


def write(folder: Path, stories: int, costs: Mapping[str, float]) -> None:
    """Keep table and plot."""
    each = {stage: 1000 * seconds / stories for stage, seconds in costs.items()}
    drawn = report.bars(f"{stories} stories, processor time of each stage in milliseconds a story", each)
    text = f"# Measured by `python -m bench.whole --write`\n\n{table(stories, costs)}\n![stages](whole.svg)\n"
    (folder / "WHOLE.md").write_text(text, "utf-8")
    (folder / "whole.svg").write_text(drawn, "utf-8")


@click.command()
@click.option("--stories", default=1_000, help="Size of the made-up archive.")
@click.option("--write", "kept", is_flag=True, help="Keep the table and the plot in bench/.")
def main(stories: int, *, kept: bool) -> None:
    """Measure; exit 1 when a stage is above its floor."""
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "project"
        lay(project, stories)
        count, costs = measured(project)
    click.echo(table(count, costs))
    if kept:
        write(ROOT / "bench", count, costs)
    worse = list(above_floor(costs, "whole"))
    for line in worse:
        click.echo(line, err=True)
    sys.exit(bool(worse))


if __name__ == "__main__":
    main()
