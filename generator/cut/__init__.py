"""Galley to layout: the page's lines get their roles and become articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Clipping, Galley, Layout, Paragraph, Slip

if TYPE_CHECKING:
    from generator.language import Language


def cut(galley: Galley, slip: Slip | None, language: Language) -> Layout:  # noqa: ARG001 - evidence follows
    """Cut a page into its articles."""
    lines = [galley.text[m.start() : m.end()].strip() for m in re.finditer(r"[^\n]*\S[^\n]*", str(galley.text))]
    head, *body = lines
    paragraphs = tuple(Paragraph(line) for line in body)
    clipping = Clipping(head, None, None, None, None, (), paragraphs, ())
    return Layout(galley, (clipping,), (), ())
