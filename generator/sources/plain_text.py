"""Plain text: finds out the encoding and folds the line ends."""

from __future__ import annotations

import codecs
import re

from generator.errors import JianbaoError
from generator.model import Page, Query, Seed
from generator.text import Edit, Span, Text

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, and the codec that takes them off."""

ENCODINGS = ("utf-8", "gb18030")
"""Tried in this order where no mark decides: what is valid UTF-8 is hardly ever meant as anything else."""

LINE_END = re.compile(r"\r\n?")


def read(seed: Seed) -> Page:
    r"""Decode a seed, keep every character, and write each line end as `\\n`.

    Raises:
        JianbaoError: the seed holds no readable text.

    """
    raw, queries = decode(seed.data)
    if not raw.strip():
        raise JianbaoError("没有可用的文字", place=f"seeds/{seed.name}", advice="请确认文件内容后重新放入。")
    ends = (Edit(Span(*match.span()), "\n", "换行符") for match in LINE_END.finditer(raw))
    return Page(seed.stem, seed.name, raw, Text.of(raw).edit(ends), queries)


def decode(data: bytes) -> tuple[str, tuple[Query, ...]]:
    """Decode by the mark, else by the first encoding that fits, else as UTF-8 with what is broken shown as `�`."""
    codec = next((codec for mark, codec in MARKS if data.startswith(mark)), None) or unmarked_utf16(data)
    for encoding in (codec,) if codec else ENCODINGS:
        try:
            return data.decode(encoding), ()
        except UnicodeDecodeError:
            continue
    raw = data.decode(codec or "utf-8", errors="replace")
    broken = raw.index("�")
    return raw, (Query("Q101", Span(broken, broken + 1), "有字节无法识别,显示为“�”。", "请换用 UTF-8 重新导出。"),)


def unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: line ends and ASCII signs have one, and UTF-8 has none."""
    zeros = data[:4096].count(0)
    if not zeros or len(data) % 2:
        return None
    return (
        "utf-16-le"
        if data[1:4096:2].count(0) >= zeros * 0.9
        else "utf-16-be"
        if data[0:4096:2].count(0) >= zeros * 0.9
        else None
    )
