"""Bytes to characters: finds out the encoding, line by line where a page mixes two."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, and the codec that takes them off."""

LOOKED_AT = 4096
"""Bytes from which the width of characters is told."""

DAMAGED = 8
"""A line is UTF-8 with damage while one sign in so many is broken at most; beyond, it is another encoding."""

USUAL = 2.5
"""A Chinese text has one usual sign in so many at least: nearly all in simplified script, six in ten in traditional; in one
of another encoding that was read as GB18030 they are two in ten."""

USUAL_ROWS = frozenset({0xA1, 0xA3, *range(0xB0, 0xD8)})
"""First bytes of GB 2312's punctuation and of its commoner half, which is ordered by sound."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a seed, and where reading them was doubtful."""

    raw: str
    """The characters; `�` for what no encoding explains."""
    broken: tuple[Span, ...] = ()
    """Signs that stand for bytes which nothing explains, the first of each line."""
    foreign: tuple[Span, ...] = ()
    """Lines in another encoding than the rest."""
    guessed: Span | None = None
    """The first sign of a text that was read as GB18030 and does not look like Chinese."""


def decode(data: bytes) -> Decoded:
    """Decode by the mark, else as what fits the whole, else line by line."""
    codec = next((codec for mark, codec in MARKS if data.startswith(mark)), None) or unmarked(data)
    if codec is None:
        return by_lines(data)
    try:
        return Decoded(data.decode(codec))
    except UnicodeDecodeError:
        return assembled((line, False) for line in data.decode(codec, "replace").splitlines(keepends=True))


def unmarked(data: bytes) -> str | None:
    """Find the encoding that fits the whole of a seed without a mark; what is valid UTF-8 is hardly ever anything else."""
    sample = data[:LOOKED_AT]
    wide = wide_codec(sample)
    fits = [codec for codec in ("utf-8", wide) if codec is not None and is_whole(data, codec)]
    if wide in fits and sample.count(0) * 4 > len(sample):
        return wide
    return fits[0] if fits else None


def is_whole(data: bytes, codec: str) -> bool:
    """Say whether an encoding explains every byte."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def wide_codec(sample: bytes) -> str | None:
    """Tell UTF-16 by its zero bytes: line ends and ASCII signs have one each, nearly always on the same side."""
    sides = {"utf-16-le": sample[1::2].count(0), "utf-16-be": sample[0::2].count(0)}
    codec, most = max(sides.items(), key=lambda side: side[1])
    ends = (b"\n\0", b"\r\0") if codec == "utf-16-le" else (b"\0\n", b"\0\r")
    return codec if most * 10 >= sample.count(0) * 7 and any(map(sample.count, ends)) else None


def by_lines(data: bytes) -> Decoded:
    """Decode a seed of which no encoding explains the whole: each line by the main one, else by the other."""
    lines = data.splitlines(keepends=True)
    main = "utf-8" if sum(map(is_utf8, lines)) * 2 >= sum(map(is_text, lines)) else "gb18030"
    if main == "gb18030":
        return doubted(as_gb18030(data, lines))
    return assembled(map(either, lines))


def as_gb18030(data: bytes, lines: list[bytes]) -> Decoded:
    """Decode by GB18030 as a whole, else line by line with what is broken marked."""
    try:
        return Decoded(data.decode("gb18030"))
    except UnicodeDecodeError:
        return assembled((line.decode("gb18030", "replace"), False) for line in lines)


def doubted(found: Decoded) -> Decoded:
    """Note that the encoding was but a guess: nearly any bytes are GB18030, of which few make Chinese that people read."""
    signs = [(at, sign) for at, sign in enumerate(found.raw[:LOOKED_AT]) if not sign.isascii()]
    if sum(is_usual(sign) for _, sign in signs) * USUAL > len(signs):
        return found
    return replace(found, guessed=Span(signs[0][0], signs[0][0] + 1) if signs else None)


def is_usual(sign: str) -> bool:
    """Say whether a sign is one of the commoner half of GB 2312, or of its punctuation."""
    try:
        row = sign.encode("gb2312")[0]
    except UnicodeEncodeError:
        return False
    return row in USUAL_ROWS


def is_text(line: bytes) -> bool:
    """Say whether a line has more than ASCII."""
    return not line.isascii()


def is_utf8(line: bytes) -> bool:
    """Say whether a line has more than ASCII and is UTF-8, but for little damage."""
    shown = line.decode("utf-8", "replace")
    return not line.isascii() and shown.count("�") * DAMAGED <= len(shown)


def either(line: bytes) -> tuple[str, bool]:
    """Decode a line as UTF-8, even a little damaged, else as GB18030; say whether it was the latter."""
    if line.isascii() or is_utf8(line):
        return line.decode("utf-8", "replace"), False
    try:
        return line.decode("gb18030"), True
    except UnicodeDecodeError:
        return line.decode("utf-8", "replace"), False


def assembled(lines: Iterable[tuple[str, bool]]) -> Decoded:
    """Put decoded lines together, each with whether it is foreign."""
    texts: list[str] = []
    broken: list[Span] = []
    foreign: list[Span] = []
    start = 0
    for line, other in lines:
        at = line.find("�")
        broken += [Span(start + at, start + at + 1)] if at >= 0 else []
        foreign += [Span(start, start + len(line.rstrip("\r\n")))] if other else []
        texts.append(line)
        start += len(line)
    return Decoded("".join(texts), tuple(broken), tuple(foreign))
