"""`explain`: tell what became of each line of a seed, and why."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import with_workshop
from generator.cli.outcome import tell
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.proving import prove_all
from generator.remarks import parted
from generator.tracing import Trace, traces
from generator.unseen import without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.proving import Workshop

LONGEST = 60
"""Characters of a quotation before it is cut."""


@click.command
@click.argument("place", metavar="SEED[:LINE]")
@with_workshop
def explain(workshop: Workshop, place: str) -> None:
    """Tell what became of each line of SEED, or of one, and why.

    SEED is a file, its name or its stem.
    """
    name, line = parted(place)
    path = Path(name)
    folder = path.parent if path.is_file() else workshop.seeds
    stems = frozenset({path.stem, path.name})
    faults: list[JianbaoError] = []
    proofs = list(prove_all(replace(workshop, seeds=folder, only=stems), faults))
    found = [each for proof in proofs for each in traces(proof) if line is None or each.line == line]
    for each in found:
        click.echo(without_unseen("\n".join(paragraph(each, load().labels))) + "\n")
    if not found and not faults:
        faults.append(JianbaoError("没有这份原稿，或这一行是空的。", place=place))
    tell(faults)
    sys.exit(0)


def paragraph(trace: Trace, labels: Mapping[str, str]) -> Iterator[str]:
    """Tell what became of a line."""
    yield f"第 {trace.line} 行 {quoted(trace.raw)}"
    for story in trace.stories:
        yield f"  报道 {story.id} {quoted(story.title)}"
    for reading in trace.readings:
        role = labels.get(f"role_{reading.role.value}", reading.role.value)
        yield f"  {role}{'，接上段' if reading.joined else ''}：{'；'.join(reading.reasons) or '没有别的可能'}"
    for each in trace.corrections:
        yield f"  修正 {each.rule} {quoted(each.before)} → {quoted(each.after)} {each.reason}"
    for asked in trace.queries:
        yield f"  存疑 {asked.code} {asked.message}" + (f"建议：{asked.suggestion}" if asked.suggestion else "")
    if not trace.stories and not trace.corrections:
        yield "  未入报道"


def quoted(string: str) -> str:
    """Quote the beginning of a string."""
    line = string.replace("\n", "⏎")
    return f"“{line[:LONGEST]}…”" if len(line) > LONGEST else f"“{line}”"
