"""Lets MkDocs run the generator before it builds."""

from generator.hook import *  # noqa: F403
