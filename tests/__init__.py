"""Tests mirror the program, folder for folder."""
