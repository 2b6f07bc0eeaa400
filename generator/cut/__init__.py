"""Galley to layout: the page's lines get their roles and become articles."""
