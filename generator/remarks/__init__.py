"""What `check` says: each open query and each fault as a remark, written as people or machines read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from generator.remarks.lines import github, plain
from generator.remarks.objects import json_list, sarif
from generator.remarks.remark import Remark, of_fault, of_proof, parted

if TYPE_CHECKING:
    from generator.language import Language

Format = Callable[[Sequence[Remark], "Language"], Iterator[str]]
"""Writes remarks as lines."""

FORMATS: dict[str, Format] = {"text": plain, "github": github, "json": json_list, "sarif": sarif}
"""By name, as the command knows them."""

__all__ = ["FORMATS", "Format", "Remark", "of_fault", "of_proof", "parted"]
