"""Which signs are Chinese."""

from __future__ import annotations

import re

HAN = "㐀-䶿一-鿿豈-﫿〇\U00020000-\U0003ffff"
"""Han characters, as the inside of a regular expression's class."""
QUOTES = "“”‘’"
"""Quotes that Chinese shares with Latin; between Chinese letters they are Chinese."""
CHINESE = re.compile(f"[{HAN}{QUOTES}、-〟—…·＀-￯]")
"""A sign of Chinese writing: Han, its punctuation, full-width forms."""
