"""The things of the trade, from the raw seed to the finished document; all frozen values."""

from __future__ import annotations

from generator.model.digest import Asked, Card, Digest, Kin, Surroundings
from generator.model.fact import Basis, Byline, Date, District, Figure, Mention, Person
from generator.model.layout import Caption, Clipping, Galley, Layout, Paragraph, Reading, Role
from generator.model.page import Page, Seed
from generator.model.remark import Correction, Query
from generator.model.site import Document, Draft, Quire, Site
from generator.model.slip import Placing, Ruling, Slip, Wording
from generator.model.story import Proof, Story

__all__ = [
    "Asked",
    "Basis",
    "Byline",
    "Caption",
    "Card",
    "Clipping",
    "Correction",
    "Date",
    "Digest",
    "District",
    "Document",
    "Draft",
    "Figure",
    "Galley",
    "Kin",
    "Layout",
    "Mention",
    "Page",
    "Paragraph",
    "Person",
    "Placing",
    "Proof",
    "Query",
    "Quire",
    "Reading",
    "Role",
    "Ruling",
    "Seed",
    "Site",
    "Slip",
    "Story",
    "Surroundings",
    "Wording",
]
