"""Rebuild the table of name characters: unpack ngender 0.1.1 and mingzi 1.2.3 (both MIT), and run this on two of their files.

    python -m generator.lexicons.rebuild_names ngender/charfreq.csv mingzi/data.json

Each character gets the weight that its standing in a name has against its standing in any text, in halves of a power of ten.
How often it stands in text is counted in jieba's dictionary; surnames that mingzi lacks are taken from `people.yml`, all as rare.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import jieba

from generator.lexicons.facts import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = Path(__file__).parent / "zh"
RARE = 2.5e-5
"""The share of the people that has a surname which no list of frequencies has."""
UNSEEN = {"surname": 2e-7, "given": 2e-6}
"""What is added to both shares, so that a character that was never seen says little."""
LEAST, MOST = -4, 5
"""The weights that say most."""
HEAD = """\
# How much a character speaks for a name rather than for other text: halves of a power of ten, the weight before the characters.
# Given names: ngender 0.1.1 (MIT); the 299 commonest surnames: mingzi 1.2.3 (MIT), others as rare; text: the dictionary of jieba (MIT).
# Made by `python -m generator.lexicons.rebuild_names`. Given characters that are not listed weigh nothing.
"""


def text_shares() -> Mapping[str, float]:
    """Count the characters of text that is no name."""
    counts: Counter[str] = Counter()
    for line in jieba.get_dict_file():
        word, times, kind = line.decode("utf-8").split()
        counts.update({sign: 0 if kind.startswith("nr") else int(times) for sign in word})
    return shares(counts)


def given_shares(path: Path) -> Mapping[str, float]:
    """Read how often characters stand in given names."""
    with path.open(encoding="utf-8") as file:
        return shares({row["char"]: int(row["male"]) + int(row["female"]) for row in csv.DictReader(file)})


def surname_shares(path: Path) -> Mapping[str, float]:
    """Read how common surnames are."""
    listed = "".join(terms(FOLDER / "people.yml")["surnames"])
    counted: dict[str, float] = json.loads(path.read_text("utf-8"))["surname"]
    return dict.fromkeys(listed, RARE) | counted


def shares(counts: Mapping[str, int]) -> Mapping[str, float]:
    """Divide counts by their sum."""
    total = sum(counts.values())
    return {sign: times / total for sign, times in counts.items()}


def weights(names: Mapping[str, float], text: Mapping[str, float], unseen: float) -> Iterator[tuple[int, str]]:
    """Weigh each character that is a name's against any text."""
    for sign, share in names.items():
        ratio = math.log10((share + unseen) / (text.get(sign, 0) + unseen))
        yield max(LEAST, min(MOST, round(2 * ratio))), sign


def rows(weighed: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Write a line for each weight."""
    bands: dict[int, list[str]] = {}
    for weight, sign in weighed:
        bands.setdefault(weight, []).append(sign)
    yield from (f"  - {weight} {''.join(sorted(bands[weight]))}" for weight in sorted(bands, reverse=True))


def main(given: Path, surnames: Path) -> None:
    """Write the table."""
    text = text_shares()
    used = {
        sign: share
        for sign, share in given_shares(given).items()
        if "\u4e00" <= sign <= "\u9fff" and share > UNSEEN["given"] / 10
    }
    lines = [
        "surname_weights:",
        *rows(weights(surname_shares(surnames), text, UNSEEN["surname"])),
        "given_weights:",
        *rows(weights(used, text, UNSEEN["given"])),
    ]
    (FOLDER / "names.yml").write_text(HEAD + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
