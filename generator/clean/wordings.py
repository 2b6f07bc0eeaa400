"""The editor's wordings of a slip, carried out before any rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import SlipMismatchError
from generator.model import Correction
from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Page, Slip, Wording
    from generator.text import Text

RULE = "slip"
"""The name under which an editor's corrections are recorded."""
REASON = "编者勘误。"
"""What a correction says whose slip gives no reason."""


def worded(page: Page, slip: Slip | None) -> tuple[Text, list[Correction]]:
    """Put the slip's words in the place of those that it quotes.

    Raises:
        SlipMismatchError: a line does not hold the quoted words.

    """
    if slip is None or not slip.wordings:
        return page.text, []
    edits = list(edits_of(page, slip))
    corrections = [
        Correction(
            RULE,
            (page.text.source(edit.span),),
            str(page.text[edit.span.start : edit.span.stop]),
            edit.replacement,
            edit.reason,
        )
        for edit in edits
    ]
    return page.text.edit(edits), corrections


def edits_of(page: Page, slip: Slip) -> Iterator[Edit]:
    """Find the place of each wording; the same words quoted twice of one line mean their next place."""
    lines, starts = lines_of(str(page.text))
    done: dict[tuple[int, str], int] = {}
    for wording in slip.wordings:
        line = lines[wording.line - 1] if 0 < wording.line <= len(lines) else None
        key = wording.line, wording.was
        at = line.find(wording.was, done.get(key, 0)) if line is not None else -1
        if at < 0:
            raise mismatch(slip, wording, line)
        done[key] = at + len(wording.was)
        start = starts[wording.line - 1] + at
        yield Edit(Span(start, start + len(wording.was)), wording.now, wording.because or REASON)


def lines_of(string: str) -> tuple[list[str], list[int]]:
    """Cut a string into its lines, and tell where each starts."""
    lines = string.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return lines, starts


def mismatch(slip: Slip, wording: Wording, line: str | None) -> SlipMismatchError:
    """Name the slip's line, and show both texts."""
    return SlipMismatchError(f"{slip.name}:{wording.at}", wording.was, line=wording.line, printed=line)
