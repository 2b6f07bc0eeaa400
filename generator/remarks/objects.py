"""Remarks for machines: a JSON list, and SARIF 2.1.0."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from generator.formats import text
from generator.remarks.remark import FAULT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.language import Code, Language
    from generator.remarks.remark import Remark

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
"""Where the shape of SARIF is told."""


def json_list(remarks: Sequence[Remark], _: Language) -> Iterator[str]:
    """Write remarks as one JSON list, an object a line."""
    yield "["
    for number, each in enumerate(remarks, 1):
        yield text(asdict(each)) + ("," if number < len(remarks) else "")
    yield "]"


def sarif(remarks: Sequence[Remark], language: Language) -> Iterator[str]:
    """Write remarks as the log of one run."""
    codes = sorted({each.code for each in remarks})
    driver = {"name": "jianbao", "rules": [rule(code, language.codes.get(code)) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [found(each) for each in remarks],
    }
    yield text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def rule(code: str, known: Code | None) -> dict[str, Any]:
    """Tell about a code."""
    if known is None:
        return {"id": code}
    return {"id": code, "shortDescription": {"text": known.name}, "help": {"text": known.advice}}


def found(each: Remark) -> dict[str, Any]:
    """Tell about a remark."""
    region = {"startLine": each.line, "startColumn": each.column, "endLine": each.last}
    return {
        "ruleId": each.code,
        "level": "error" if each.code == FAULT else "warning",
        "message": {"text": each.sentence},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(each.path)}, "region": region}}],
    }
