"""Layout to layout with its doubts: rules that only ask, in order, and the one function that walks them."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from generator.doubt.amounts import impossible_amounts
from generator.doubt.antecedents import parts_without_whole
from generator.doubt.doubled import doubled_signs
from generator.doubt.frontiers import open_frontiers
from generator.doubt.heads import (
    bylines_before_heads,
    heads_on_several_lines,
    parted_heads,
    spaced_heads,
    unproved_captions,
)
from generator.doubt.marks import unpaired_marks
from generator.doubt.merged import merged_words
from generator.doubt.misreadings import misreadings
from generator.doubt.openings import late_openings
from generator.doubt.passage import passages
from generator.doubt.pens import offices_as_writers
from generator.doubt.series import gaps_in_series
from generator.doubt.strays import stray_signs
from generator.doubt.unfinished import unfinished_terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import LayoutRule, Rule
    from generator.language import Language
    from generator.model import Layout, Query

RULES: tuple[Rule, ...] = (
    gaps_in_series,
    doubled_signs,
    stray_signs,
    merged_words,
    unfinished_terms,
    parts_without_whole,
    open_frontiers,
    impossible_amounts,
    unpaired_marks,
    misreadings,
    late_openings,
)
"""Each reads the running text of an article."""

MOST = 20
"""Queries of a rule on an article: a page that is broken throughout is broken once."""

LAYOUT_RULES: tuple[LayoutRule, ...] = (
    parted_heads,
    heads_on_several_lines,
    bylines_before_heads,
    unproved_captions,
    spaced_heads,
    offices_as_writers,
)
"""Each reads how the page was cut; their spans count in the seed."""


def doubt(layout: Layout, language: Language) -> Layout:
    """Add what looks wrong on a page; nothing is changed."""
    return replace(layout, queries=(*layout.queries, *asked(layout, language)))


def asked(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask about the text of each article, then about how the page was cut."""
    for passage in passages(layout):
        for rule in RULES:
            for query in islice(rule(passage, language), MOST):
                yield replace(query, span=passage.text.source(query.span))
    for layout_rule in LAYOUT_RULES:
        yield from layout_rule(layout, language)
