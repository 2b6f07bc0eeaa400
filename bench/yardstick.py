"""What stages are measured by: the same text cut into words in pure Python."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

YARDSTICK = "jieba"
"""Its name in the tables."""

FLOORS = Path(__file__).with_name("floors.yml")


def above_floor(costs: Mapping[str, float], subject: str) -> Iterator[str]:
    """Yield a sentence for each stage that costs more of the yardstick than the floor of a subject allows."""
    limits: Mapping[str, float] = yaml.safe_load(FLOORS.read_bytes())[subject]
    for stage, limit in limits.items():
        ratio = costs[stage] / costs[YARDSTICK]
        if ratio > limit:
            yield f"{stage}: {ratio:.2f} × {YARDSTICK}, the floor is {limit}"
