"""Makes archives of raw newspaper pages, damaged as pages are, of any size, and the same bytes for the same size."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = yaml.safe_load(Path(__file__).with_name("words.yml").read_text("utf-8"))

STORIES = (3, 8)
"""Fewest and most stories on a page, as on the five real ones."""

LONG = 80
"""Characters from which a paragraph may be broken."""

SPLIT, COPY = 0.25, 0.02
"""How often a paragraph is broken by a column, and printed again: the rates of the five real pages."""


def pick(kind: str, dice: random.Random) -> str:
    """Draw a word."""
    word: str = dice.choice(WORDS[kind])
    return word


def name(dice: random.Random) -> str:
    """Make up a person."""
    return pick("surnames", dice) + pick("given", dice)


def fact(dice: random.Random) -> str:
    """Make up a figure."""
    at = dice.randrange(len(WORDS["facts"]))
    return f"{WORDS['facts'][at]}{dice.randint(3, 9000)}{WORDS['units'][at]}"


def clause(dice: random.Random) -> str:
    """Make up what is to be done, by whom and until when: no two alike, as in real pages."""
    task = f"{pick('openings', dice)},在{pick('towns', dice)}{pick('subjects', dice)}中{pick('aims', dice)}"
    return f"{task},由{name(dice)}牵头,{dice.randint(1, 12)}月{dice.randint(1, 28)}日前{fact(dice)[1:]}"


def paragraph(leader: str, dice: random.Random) -> str:
    """Make up what a leader said."""
    said = "。".join(clause(dice) for _ in range(dice.randint(2, 6)))
    return f"{leader}{dice.choice(('强调', '指出', '要求', '表示'))},{said}。目前,{pick('towns', dice)}{fact(dice)},{fact(dice)}。"


def story(dice: random.Random) -> list[str]:
    """Make up a story: headline, paragraphs, byline."""
    district, subject, event, leader = pick("districts", dice), pick("subjects", dice), pick("events", dice), name(dice)
    day = f"{dice.randint(1, 12)}月{dice.randint(1, 28)}日"
    title = f"{district}{subject}工作{event} {pick('slogans', dice)}"
    lead = f"本报讯 {day},{district}{event},{subject}工作{fact(dice)}。{pick('offices', dice)}{leader}、{pick('offices', dice)}{name(dice)}参加。"
    body = [paragraph(leader, dice) for _ in range(dice.randint(2, 5))]
    return [title, lead, *body, f"{pick('closings', dice)}。", f"记者 {name(dice)} 通讯员 {name(dice)}"]


def damaged(blocks: list[str], dice: random.Random) -> Iterator[str]:
    """Break paragraphs at columns and print some again, as converters do."""
    for block in blocks:
        if len(block) > LONG and dice.random() < SPLIT:
            at = dice.randint(40, len(block) - 20)
            yield from (block[:at], block[at:])
        else:
            yield block
        if len(block) > LONG and dice.random() < COPY:
            yield block


def head(dice: random.Random) -> str:
    """Make up the line at the head of a page."""
    day = date(dice.randint(1998, 2025), 1, 1) + timedelta(days=dice.randrange(365))
    return f"{pick('districts', dice)[:-1]}日报 {day.year}年{day.month}月{day.day}日 星期{'一二三四五六日'[day.weekday()]} 第{dice.randint(1, 8)}版"


def page(dice: random.Random) -> tuple[str, int]:
    """Make up a page, and say how many stories it has."""
    stories = [story(dice) for _ in range(dice.randint(*STORIES))]
    blocks = [block for each in stories for block in damaged(each, dice)]
    return "\n\n".join([head(dice), *blocks]) + "\n", len(stories)


def pages(stories: int) -> Iterator[tuple[str, str]]:
    """Make up pages with at least so many stories: name and text of each."""
    dice, made, number = random.Random(stories), 0, 0  # noqa: S311 - made-up text needs no secrets
    while made < stories:
        text, count = page(dice)
        yield f"{number:06d}_{dice.getrandbits(64):016x}.txt", text
        made, number = made + count, number + 1


def write(folder: Path, stories: int) -> None:
    """Write an archive to a folder, which must not hold other seeds."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in pages(stories):
        (folder / file).write_text(text, "utf-8")


def one_more(folder: Path) -> Path:
    """Add a page to an archive."""
    ((_, text),) = islice(pages(1), 1)
    path = folder / "999999_0000000000000000.txt"
    path.write_text(text, "utf-8")
    return path
