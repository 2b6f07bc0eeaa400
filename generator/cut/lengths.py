"""How long what stands on a page is, in characters."""

HEADING = 32
"""No heading in one line is longer; a longer line is text, or holds two headings."""
