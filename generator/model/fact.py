"""What a story tells: when, where, who, how much, and what each rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.text import Span


class Basis(StrEnum):
    """What a fact rests on."""

    PRINTED = "printed"
    INFERRED = "inferred"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is known."""

    printed: str
    """The words of the page; empty when an editor gave the date alone."""
    iso: str | None
    """`2019-08-18`, `2019-08`, `2019`, `--04-12`; None when nothing is known."""
    precision: str
    """`day`, `month`, `year` or `none`."""
    basis: Basis
    """What the year, or the whole when none is known, rests on."""
    evidence: str | None = None
    """The words that the basis rests on, or the editor's reason."""


@dataclass(frozen=True, slots=True)
class District:
    """Where a story belongs."""

    name: str
    """Full official name."""
    code: str | None
    """Six digits of GB/T 2260, or the statistical code of a development zone."""
    basis: Basis
    """What it rests on."""
    prefecture: str | None = None
    """The city above it."""
    province: str | None = None
    """The province above that."""


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote or photographed."""

    role: str
    """As printed: 记者, 通讯员, 巩义融媒记者; empty when none is."""
    names: tuple[str, ...]
    """Their names."""
    credit: str | None = None
    """文, 图, 文/图 or 摄, as printed."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person in the news."""

    name: str
    """The name as printed."""
    title: str | None
    """Title and office as printed."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number worth seeing."""

    text: str
    """As printed, such as 总投资417亿元."""
    value: str
    """The number in digits, such as 417."""
    unit: str
    """Its unit, such as 亿元."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing spoken of, with the words that say so."""

    kind: str
    """`date`, `person`, `place`, `figure`."""
    text: str
    """The words."""
    span: Span
    """Where they stand in the seed."""
    value: str | None = None
    """What they were resolved to, such as `2019-08-18/2019-08-19`."""
