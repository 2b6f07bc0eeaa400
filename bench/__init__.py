"""Benchmarks: archives of any size, each stage, and whole sites beside their peers; ratios from one run."""
