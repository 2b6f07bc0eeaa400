"""Jianbao: raw newspaper pages in, a digest that people like to read out."""
