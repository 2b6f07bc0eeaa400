"""Text that is printed again where it does not belong: runs → chains → bridges → scraps → borders → evidence → decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.borders import is_quote
from generator.clean.copies.bridges import bridged
from generator.clean.copies.chains import Chain, chains
from generator.clean.copies.decisions import decide
from generator.clean.copies.proposals import proposals
from generator.clean.copies.runs import runs
from generator.clean.copies.scraps import completed
from generator.clean.copies.sheet import Sheet
from generator.clean.copies.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Query
    from generator.text import Edit


def drop_copies(string: str, language: Language) -> Iterator[Edit | Query]:
    """Keep one print of each passage that stands twice; ask about those that may be meant, and where text is missing."""
    sheet = Sheet.of(Stream.of(string, language.script), language)
    stream = sheet.stream
    passages = (completed(sheet, links) for links in bridged(sheet, chains(stream, runs(stream.letters))))
    found = [Chain.of(links) for links in passages if not is_quote(stream, links)]
    yield from proposals(string, sheet, decide(sheet, found))
