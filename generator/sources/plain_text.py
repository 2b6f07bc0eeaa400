"""Plain text: decodes a seed and folds the line ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import JianbaoError
from generator.model import Page, Query, Seed
from generator.sources.decoding import decode
from generator.text import Edit, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.sources.decoding import Decoded

LINE_END = re.compile(r"\r\n?")

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""Signs that no newspaper prints."""

BINARY = 10
"""A file of which one sign in so many is such a sign is no text."""

MOST = 20
"""Places that are asked about; a file that is broken throughout is broken once."""


def read(seed: Seed) -> Page:
    r"""Decode a seed, keep every character, and write each line end as `\\n`.

    Raises:
        JianbaoError: the seed holds no readable text.

    """
    decoded = decode(seed.data)
    raw = decoded.raw
    if not any(map(str.isalnum, raw)):
        raise JianbaoError("没有可用的文字。", place=f"seeds/{seed.name}:1", advice="请确认文件内容后重新放入。")
    controls = CONTROL.findall(raw)
    if len(controls) * BINARY > len(raw):
        line = raw.count("\n", 0, raw.index(controls[0])) + 1
        raise JianbaoError("像是二进制文件，不是文字。", place=f"seeds/{seed.name}:{line}", advice="请放入纯文本。")
    ends = (Edit(Span(*match.span()), "\n", "换行符") for match in LINE_END.finditer(raw))
    return Page(seed.stem, seed.name, raw, Text.of(raw).edit(ends), tuple(queries(decoded)))


def queries(decoded: Decoded) -> Iterator[Query]:
    """Ask about what could not be read for sure."""
    if decoded.guessed is not None:
        yield Query(
            "Q103", decoded.guessed, "按 GB18030 读出，但不像中文，恐怕是别的编码（如 Big5）。", "换用 UTF-8 重新导出"
        )
    for span in decoded.broken[:MOST]:
        yield Query("Q101", span, "有字节无法识别，显示为“�”。", "换用 UTF-8 重新导出")
    for span in decoded.foreign[:MOST]:
        yield Query("Q102", span, "这一行的编码与别处不同，按 GB18030 读出。", "换用 UTF-8 重新导出")
