"""Remarks a line each: for people, and as annotations on GitHub."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.remarks.remark import FAULT
from generator.unseen import without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.language import Language
    from generator.remarks.remark import Remark


def plain(remarks: Sequence[Remark], language: Language) -> Iterator[str]:
    """Write remarks as compilers do, and a summary."""
    for each in remarks:
        yield tidy(f"{each.path}:{each.line}:{each.column} {each.code} {each.sentence}")
    counts = Counter(each.code for each in remarks)
    for code, count in sorted(counts.items()):
        known = language.codes.get(code)
        yield f"{count:6} {code} {known.name if known else ''}".rstrip()
    faults = counts.pop(FAULT, 0)
    yield f"共 {counts.total()} 处存疑，{faults} 处错误。"


def tidy(line: str) -> str:
    """Leave out what steers a terminal."""
    return " ".join(without_unseen(line).split("\n"))


def github(remarks: Sequence[Remark], language: Language) -> Iterator[str]:
    """Write remarks as workflow commands, which GitHub shows beside the lines."""
    for each in remarks:
        kind = "error" if each.code == FAULT else "warning"
        known = language.codes.get(each.code)
        title = f"{each.code} {known.name}" if known else each.code
        place = f"file={setting(each.path)},line={each.line},endLine={each.last},col={each.column}"
        yield f"::{kind} {place},title={setting(title)}::{data(each.sentence)}"


def data(string: str) -> str:
    r"""Write text of a workflow command.

    >>> data("50%\n::error::")
    '50%25%0A::error::'
    """
    return without_unseen(string.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def setting(string: str) -> str:
    """Write a setting of a workflow command."""
    return data(string).replace(":", "%3A").replace(",", "%2C")
