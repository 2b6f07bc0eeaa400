"""Reads pages judged by hand from a folder outside: `NAME.txt` beside `NAME.gold.json`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from tests.quality.printing import Article, Sheet

if TYPE_CHECKING:
    from pathlib import Path

ROLES = {"记者", "通讯员", "文", "图", "本报记者"}
LONG = 20
"""Copies that are shorter cannot be told from chance."""


def sheets(folder: Path) -> list[Sheet]:
    """Read all pages of a folder."""
    return [sheet(path) for path in sorted(folder.glob("*.gold.json"))]


def sheet(path: Path) -> Sheet:
    gold = json.loads(path.read_text("utf-8"))
    name = path.name.removesuffix(".gold.json")
    raw = path.with_name(f"{name}.txt").read_bytes().decode("utf-8")
    articles = [article(each) for each in gold["articles"]]
    for each in gold["splits"]:
        if not each["soft"]:
            articles[each["article"]].breaks.append((each["para"], each["off"]))
    copies = [raw[each["start"] : each["stop"] if "stop" in each else each["end"]] for each in gold["duplicates"]]
    return Sheet(name, raw, articles, [each for each in copies if len(each) > LONG])


def article(gold: dict) -> Article:
    names = [each for each in re.split(r"[\s/]+", gold["byline"]) if each not in ROLES]
    names = [re.sub("^(?:记者|通讯员)", "", each) for each in names if len(each) > 1]
    tags = gold.get("tags") or [""] * len(gold["paragraphs"])
    return Article(
        gold["headline"],
        gold.get("kicker") or "",
        gold.get("deck") or "",
        names,
        gold["paragraphs"],
        [bool(tag) for tag in tags],
        gold.get("captions", []),
    )
