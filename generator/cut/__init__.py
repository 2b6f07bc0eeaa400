"""Galley to layout: the page's lines get their roles and become articles."""

from __future__ import annotations

from operator import itemgetter, or_
from typing import TYPE_CHECKING

from generator.cut.adverts import adverts
from generator.cut.affinity import surroundings
from generator.cut.binding import Binder
from generator.cut.breaks import Breaks
from generator.cut.briefs import briefs
from generator.cut.contents import contents
from generator.cut.doubts import Doubts
from generator.cut.drafts import Desk
from generator.cut.forms import forms
from generator.cut.furniture import furniture, heads_page, stands_alone
from generator.cut.gathered import spread
from generator.cut.heads import pieces
from generator.cut.insets import changed, insets
from generator.cut.joins import interposed, leading_on
from generator.cut.kinship import kinship
from generator.cut.listings import listings
from generator.cut.marks import above_byline, opened, unmarked, unsigned
from generator.cut.moves import Moves
from generator.cut.page import Page
from generator.cut.path import Reading as Step
from generator.cut.path import best
from generator.cut.placings import decide
from generator.cut.rows import rows
from generator.cut.seams import close_brackets, part
from generator.cut.sections import told
from generator.cut.slogans import slogans
from generator.cut.state import Move
from generator.cut.strips import lines
from generator.cut.subjects import introduced, subjects
from generator.cut.torn import torn
from generator.cut.torn_rows import mended
from generator.cut.traits import begins, look, openings, opens, shows
from generator.cut.unwrapping import Looks, unwrap
from generator.cut.upright import laid_flat
from generator.cut.weights import WEIGHT, WEIGHTS
from generator.grams import encoded, grams
from generator.model import Galley, Layout, Reading, Slip
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.cut.forms import Forms
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits
    from generator.language import Language

SHOWN = 3
"""So many reasons are kept of a decision."""
JOINS = frozenset({Move.JOIN, Move.RESUME})
"""Moves that carry a paragraph on."""
SEARCHED = 20_000
"""A page of so many characters is searched sooner than all that stands in it is listed."""


def cut(galley: Galley, slip: Slip | None, language: Language) -> Layout:
    """Cut a page into its articles; what the slip decides stands above all evidence.

    Raises:
        SlipMismatchError: the slip speaks of a line that does not begin as it says.

    """
    known = forms(language.press)
    string = str(galley.text)
    printed = tuple(parted(string, known))
    ordered = spread(printed, known)
    strips, decisions = decide(galley, slip, ordered)
    breaks = Breaks(language, holds(string))
    page = see(strips, known, breaks)
    course = best(Moves(page, breaks), decisions)
    path = course.path
    desk = Desk(frozenset(at for at in torn(course) if strips[at].start not in decisions.starts))
    for at, step in enumerate(path):
        desk.lay(at, step)
    desk.clear()
    moved = frozenset(one.start for one, other in zip(ordered, printed, strict=True) if one is not other)
    queries = tuple(Doubts(galley.text, page, language.queries, moved - decisions.placed).of(path, desk))
    binder = Binder(galley.text, page, known, breaks, decisions.roles)
    clippings = tuple(binder.bind(draft) for draft in sorted(desk.drafts, key=lambda draft: draft.lead))
    remains = tuple(binder.take(page.strips[at]) for at in desk.remains)
    readings = tuple(sorted(explain(path, page, binder), key=lambda each: each.span.start))
    return Layout(galley, clippings, remains, readings, tuple(binder.corrections), queries)


def holds(string: str) -> Callable[[str], bool]:
    """Tell of any four characters whether they stand there; to search a long page at each line end would cost its square."""
    if len(string) <= SEARCHED:
        return string.__contains__
    found = frozenset(grams(string, 4))
    return lambda four: encoded(four) in found


def parted(string: str, known: Forms) -> Iterator[Strip]:
    """Part a page into strips: lines, lines made whole, lines cut at their seams."""
    printed = tuple(lines(string))
    apart = map(or_, listings(printed, known), pieces(printed))
    shown = {line.text for line, alone in zip(printed, apart, strict=True) if alone}
    looks = Looks(
        lambda text: text in shown or stands_alone(text, known),
        lambda text, following: heads_page(text, following, known),
        lambda text: opens(text, known),
        known.signatures.closes,
        lambda text: furniture(text, known) > 0,
        lambda text: begins(text, known),
        lambda text: shows(text, known),
        known.signatures.is_credit,
    )
    whole = tuple(unwrap(laid_flat(printed), looks))
    return part(close_brackets(mended(whole), openings), known)


def see(strips: tuple[Strip, ...], known: Forms, breaks: Breaks) -> Page:
    """See what there is to see of the strips."""
    traits = tuple(look(strip, known) for strip in strips)
    advert = adverts(strips, traits)
    row = tuple(rows(strips, traits, advert))
    near = surroundings(strips, traits)
    around = near.affinity(traits)
    cut_words = tuple(leading_on(strips, traits, breaks))
    alike = tuple(kinship(strips, traits, tuple(map(or_, row, cut_words)), around))
    otherwise = changed(strips, traits, row)
    under = tuple(opened(traits, otherwise))
    above = above_byline(traits)
    against = unmarked(traits, row, under, above)
    return Page(
        strips=strips,
        traits=traits,
        row=row,
        listing=tuple(map(or_, listings(strips, known), contents(strips, traits))),
        pieces=tuple(pieces(strips)),
        advert=advert,
        slogan=slogans(strips, traits),
        brief=tuple(briefs(traits)),
        near=near,
        affinity=around,
        kin=alike,
        told=told(strips, traits, alike, around),
        interposed=tuple(interposed(strips, traits, breaks)),
        leads_on=cut_words,
        subject=subjects(strips, traits, breaks),
        introduced=introduced(strips, traits, breaks),
        unmarked=against,
        unsigned=unsigned(traits, against, under, above),
        opened=under,
        everyday=tuple(everyday(strips, traits, breaks)),
        changed=otherwise,
        inset=insets(strips, traits, row),
    )


def everyday(strips: Sequence[Strip], traits: Sequence[Traits], breaks: Breaks) -> Iterator[bool]:
    """Yield for each strip whether it might be a name and is an everyday word."""
    for strip, trait in zip(strips, traits, strict=True):
        yield trait.bare and breaks.is_everyday(strip.text.split(" ")[-1])


def explain(path: Sequence[Step], page: Page, binder: Binder) -> Iterator[Reading]:
    """Yield what each strip was taken for, the strongest evidence first; a one-line heading may hold two."""
    for strip, step in zip(page.strips, path, strict=True):
        weighed = [(WEIGHT[name] * strength, name) for name, strength in step.signs]
        ranked = sorted([each for each in weighed if each[0] > 0], key=itemgetter(0), reverse=True)
        reasons = tuple(dict.fromkeys([WEIGHTS[name].reason for _, name in ranked]))[:SHOWN]
        joined = step.move in JOINS
        for each, role in binder.headings.get(strip.start, [(strip, step.move.role)]):
            span = binder.text.source(Span(each.start, each.stop))
            yield Reading(span, role, joined, reasons)
