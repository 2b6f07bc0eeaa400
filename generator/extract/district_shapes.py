"""Patterns of names that no table holds, and of words that stand for a place's own name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.extract.district_names import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.language import Gazetteer

RUN = f"{HAN[0]}-{HAN[1]}"
"""The characters of names, for a class."""


@cache
def unknown_name(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what an unknown name looks like: free before it, two to five characters, a kind, and perhaps an office.

    A name of two may begin with 和 or 向; with three it is more likely that these do not belong to it.
    """
    words = gazetteer.words
    before = "".join(sorted(words["before"]))
    letter = rf"(?:(?![{before}])[{RUN}])"
    near = rf"(?=[{RUN}]{{2,5}}?[{''.join(sorted({kind[0] for kind in words['kinds']}))}])"  # few places pass
    return re.compile(
        rf"(?:(?<![{RUN}])|(?<=[{before}省市州县])){near}"
        rf"(?P<name>(?P<stem>[{RUN}]{letter}|{letter}{{3,5}}?)(?P<kind>{either(words['kinds'])}))"
        rf"(?:(?<=县)(?=城区)|(?<=县)(?P<seat>城)(?![市镇乡区关])|(?!(?!{either(words['after_kind'])})[{''.join(sorted(words['in_words']))}]))"
        rf"(?:(?P<office>{either(words['organs'] | words['zone_organs'])})|(?=(?P<body>[{RUN}]{{2,8}}?(?:{either(words['bodies'])}))))?"
    )


@cache
def own_place(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what 全区 and 区委 look like, where the kind stands without a name."""
    words = gazetteer.words
    kind = "[" + "".join(sorted(kind for kind in words["kinds"] | words["own_kinds"] if len(kind) == 1)) + "]"
    own = "|".join(rf"(?<={word}.)" for word in sorted(words["own"]))
    return re.compile(rf"{kind}(?:(?:{own})(?!域)|(?<![{RUN}].)(?:{either(words['organs'])}))")


@cache
def settlement(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what a town or village right behind a name looks like."""
    return re.compile(rf"[{RUN}]{{1,6}}?(?:{either(gazetteer.words['settlements'])})")


@cache
def own_town(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what a town right behind a name looks like: two or three characters and a kind."""
    words = gazetteer.words
    return re.compile(
        rf"[{RUN}]{{2,3}}?(?:{either(words['town_kinds'])})(?!{either(words['in_towns'] | words['longer'])})"
    )


@cache
def town(gazetteer: Gazetteer) -> re.Pattern[str]:
    """Prepare what the name of a town or street looks like where it stands free: two to five characters and a kind."""
    words = gazetteer.words
    before = "".join(sorted(words["before"]))
    return re.compile(
        rf"(?:(?<![{RUN}])|(?<=[{before}]))[{RUN}]{{2,5}}?(?:{either(words['town_kinds'])})"
        rf"(?!{either(words['town_kinds'] | words['longer'] | words['in_towns'])})"
    )


def either(words: Iterable[str]) -> str:
    """Write alternatives, longest first.

    >>> either(["区", "新区"])
    '新区|区'
    """
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
