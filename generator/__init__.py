"""Jianbao: raw newspaper pages in, a digest that people like to read out."""

__version__ = "0.1.0"
