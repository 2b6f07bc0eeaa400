"""Kinship: subheads of one text come in several and look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cut.lengths import HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.affinity import Affinity
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

APART, BOUND = 0.04, 0.14
"""Where the texts under such lines share so little they are of several things, and where so much of one."""
TOLD = 2.5
"""A headline is told again in its text; where such lines are, they are hardly subheads."""
SEVERAL = 3
"""So many subheads are surely several."""
PAIR = 0.75
"""How sure it is of two that are built alike character by character."""
LEVEL = 0.8
"""How sure it is when several lines have the same length."""
SLIGHT = 4
"""Lines that differ by no more characters are as long as each other."""
NEAR = 24
"""Subheads of one text stand less than so many strips apart, and text between them."""
SHORTEST = 3
"""Subheads are longer."""
WITHIN = frozenset("上里间中下边旁口外内前后")
"""How it ends where something is: 竹山上：…, 车间里：…."""
MANY = 3
"""So many commas are no heading's."""


def kinship(
    strips: Sequence[Strip], traits: Sequence[Traits], open_ends: Sequence[bool], around: Sequence[Affinity]
) -> list[float]:
    """Tell how much each strip looks like one of several subheads of one text."""
    news = [pictures(strips, traits, at) for at in range(len(traits))]
    inner = [at for at in range(1, len(traits) - 1) if not (open_ends[at] or news[at]) and candidate(traits, at)]
    likely = [at for at in inner if inside(traits[at - 1])]
    found = [0.0] * len(traits)
    for at in inner:
        others = [
            other
            for other in likely
            if 1 < abs(other - at) < NEAR
            and ("：" in strips[at].text) == ("：" in strips[other].text)
            and (similar(traits[at], traits[other]) or parallel(strips[at].text, strips[other].text))
            and connected(traits, news, at, other)
        ]
        alike = sorted([at, *others])
        if len(alike) > 1:
            built = 0.0 if traits[at].local else series(strips, at, alike)
            share = min((len(alike) - 1) / (SEVERAL - 1), 1)
            found[at] = max(built, cohesion(around, alike)) * max(share, PAIR * (built == 1))
    return found


def series(strips: Sequence[Strip], at: int, alike: Sequence[int]) -> float:
    """Tell how surely lines are subheads by their form: built alike character by character, or most of one length."""
    text = strips[at].text
    if sum(parallel(text, strips[other].text) for other in alike) > 1:
        return 1.0
    level = sum(len(text) == len(strips[other].text) for other in alike)
    return LEVEL if level >= SEVERAL and level * 3 >= len(alike) * 2 else 0.0


def pictures(strips: Sequence[Strip], traits: Sequence[Traits], at: int) -> bool:
    """Tell whether one paragraph stands below a strip, and right behind it who took the picture that it tells of."""
    text, credit, behind = at + 1, at + 2, at + 3
    if credit >= len(strips) or not (traits[credit].credit and traits[text].prose and traits[text].ended):
        return False
    apart = behind == len(strips) or traits[behind].headlike or strips[behind].gap > strips[credit].gap
    return strips[credit].gap <= (strips[text].gap if apart else 1)


def cohesion(around: Sequence[Affinity], alike: Sequence[int]) -> float:
    """Tell how much the texts under several lines are one, and the lines no headlines of theirs."""
    told = sum(around[other].ahead for other in alike) / len(alike)
    bond = sum(around[other].bond for other in alike) / len(alike)
    return max(min((bond - APART) / (BOUND - APART), 1), 1 - TOLD * told, 0)


def candidate(traits: Sequence[Traits], at: int) -> bool:
    """Tell whether a strip may be a subhead by itself: short, with text on both sides, or above it the headline behind the lead."""
    trait, before, after = traits[at], traits[at - 1], traits[at + 1]
    titled = at > 1 and before.headlike and traits[at - 2].ended and (after.ended or after.commas > 0)
    cut_off = (
        trait.last in "，、；"
        or trait.leading
        or (trait.particle and trait.last != "的")
        or trait.openings > 0
        or (trait.opener and trait.commas)
    )
    return (
        (inside(before) or titled)
        and (trait.headlike or asks(trait))
        and not (trait.reports or after.reports or cut_off)
        and SHORTEST < trait.size <= HEADING
        and trait.commas < MANY
    )


def inside(before: Traits) -> bool:
    """Tell whether a strip goes before a subhead: text, or what may stand in it."""
    return before.ended or before.credit or before.byline or before.more or before.scene > 0


def asks(trait: Traits) -> bool:
    """Tell whether a strip is a short question and no more."""
    return trait.last == "？" and not (trait.full_stop or trait.aside or trait.speaker or trait.told)


def similar(one: Traits, other: Traits) -> bool:
    """Tell whether two short lines are built alike, or at least as long."""
    apart = abs(one.size - other.size)
    alike = (one.commas > 0) == (other.commas > 0) and apart <= max(one.size, other.size) // 2
    return one.phrases == other.phrases and (alike or apart <= SLIGHT)


def parallel(one: str, other: str) -> bool:
    """Tell whether two lines, or what stands before their colons, are built character by character alike, say where something is, or both ask or are quoted.

    >>> parallel("先过“吃得准”关", "再过“叫得响”关"), parallel("人从哪里来：老人帮老人", "钱从哪里来：大家凑一点")
    (True, True)
    """
    quoted = one[0] + one[-1] == other[0] + other[-1] == "“”"
    if quoted or (one[-1] == other[-1] == "？" and "，" not in one + other):
        return True
    if "：" in one and "：" in other:
        one, other = one.partition("：")[0], other.partition("：")[0]
        if len(one) == len(other) and {one[-1:], other[-1:]} <= WITHIN:
            return True
    same = sum(left == right for left, right in zip(one, other, strict=False))
    return len(one) == len(other) and same * 3 >= len(one)


def connected(traits: Sequence[Traits], news: Sequence[bool], one: int, other: int) -> bool:
    """Tell whether nothing between two strips closes or opens an article, picture news either."""
    return not any(
        (traits[at].byline and not traits[at].credit) or traits[at].reports or news[at]
        for at in range(min(one, other), max(one, other))
    )
