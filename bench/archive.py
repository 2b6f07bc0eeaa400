"""Makes archives of raw newspaper pages, damaged as pages are, of any size, and the same bytes for the same size."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = yaml.safe_load(Path(__file__).with_name("words.yml").read_text("utf-8"))

STORIES = (3, 8)
"""Fewest and most stories on a page, as on the five real ones."""

PARAGRAPHS, CLAUSES = (1, 5), (2, 7)
"""Fewest and most paragraphs of a story and clauses of a paragraph: 450 characters of text, as 169 real articles have (474)."""

SAID = 0.5
"""How often a paragraph is what somebody said."""

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


def day(dice: random.Random) -> str:
    """Make up a day."""
    return f"{dice.randint(1, 12)}月{dice.randint(1, 28)}日"


def clause(dice: random.Random) -> str:
    """Make up what is done or to be done, where, by whom and when: no two alike, as in real pages."""
    return pick("clauses", dice).format(
        opening=pick("openings", dice),
        town=pick("towns", dice),
        other=pick("towns", dice),
        subject=pick("subjects", dice),
        aim=pick("aims", dice),
        office=pick("offices", dice),
        name=name(dice),
        day=day(dice),
        fact=fact(dice),
    )


def paragraph(leader: str, dice: random.Random) -> str:
    """Make up what a leader said, or how things stand."""
    told = "。".join(clause(dice) for _ in range(dice.randint(*CLAUSES)))
    said = f"{leader}{pick('saying', dice)}," if dice.random() < SAID else ""
    return f"{said}{told}。"


def story(dice: random.Random) -> list[str]:
    """Make up a story: headline, paragraphs, byline."""
    district, subject, event, leader = pick("districts", dice), pick("subjects", dice), pick("events", dice), name(dice)
    title = f"{district}{subject}工作{event} {pick('slogans', dice)}"
    lead = f"本报讯 {day(dice)},{district}{event},{subject}工作{fact(dice)}。{pick('offices', dice)}{leader}、{pick('offices', dice)}{name(dice)}参加。"
    body = [paragraph(leader, dice) for _ in range(dice.randint(*PARAGRAPHS))]
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


def printed(dice: random.Random) -> date:
    """Make up the day of a page."""
    return date(dice.randint(1998, 2025), 1, 1) + timedelta(days=dice.randrange(365))


def head(day: date, dice: random.Random) -> str:
    """Make up the line at the head of a page."""
    return f"{pick('districts', dice)[:-1]}日报 {day.year}年{day.month}月{day.day}日 星期{'一二三四五六日'[day.weekday()]} 第{dice.randint(1, 8)}版"


def page(day: date, dice: random.Random) -> tuple[str, int]:
    """Make up a page, and say how many stories it has."""
    stories = [story(dice) for _ in range(dice.randint(*STORIES))]
    blocks = [block for each in stories for block in damaged(each, dice)]
    return "\n\n".join([head(day, dice), *blocks]) + "\n", len(stories)


def pages(stories: int) -> Iterator[tuple[str, str]]:
    """Make up pages with at least so many stories: name and text of each."""
    dice, made, number = random.Random(stories), 0, 0  # noqa: S311 - made-up text needs no secrets
    while made < stories:
        text, count = page(printed(dice), dice)
        yield f"{number:06d}_{dice.getrandbits(64):016x}.txt", text
        made, number = made + count, number + 1


def write(folder: Path, stories: int) -> None:
    """Write an archive to a folder, which must not hold other seeds."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in pages(stories):
        (folder / file).write_text(text, "utf-8")


def one_more(folder: Path) -> Path:
    """Add a page to an archive: that of the last day, as papers come."""
    text, _ = page(date(2025, 12, 31), random.Random(0))  # noqa: S311 - made-up text needs no secrets
    path = folder / "999999_0000000000000000.txt"
    path.write_text(text, "utf-8")
    return path
