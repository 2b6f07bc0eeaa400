"""Seed to pages: a format a file."""
