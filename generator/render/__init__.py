"""Digest to documents: pages, feeds, data."""
