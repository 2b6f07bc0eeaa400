"""The laws of DESIGN: what must hold of every proof, whatever the page."""

from collections import Counter


def fields(clipping):
    yield from (clipping.headline, clipping.kicker, clipping.deck, clipping.column, clipping.agency, *clipping.bylines)
    yield from (part for paragraph in clipping.body for part in (paragraph.subhead, paragraph.text))
    yield from (part for caption in clipping.captions for part in (caption.text, caption.credit))


def texts(proof):
    yield from (field for clipping in proof.layout.clippings for field in fields(clipping) if field is not None)
    yield from proof.layout.remains


def signs(proof):
    """Yield each character that is shown, with its place in the seed; None for one that stands for a longer span."""
    for text in texts(proof):
        for piece in text.pieces:
            side_by_side = len(piece.text) == len(piece.source)
            for at, sign in enumerate(piece.text):
                yield sign, piece.source.start + at if side_by_side else None


def assert_account(proof):
    """Every non-blank character is in exactly one place; one that was replaced is in its correction alone."""
    raw = proof.page.raw
    places = Counter(at for sign, at in signs(proof) if at is not None and sign == raw[at])
    corrected = {at for each in proof.corrections for span in each.spans for at in range(span.start, span.stop)}
    kept = {at for at, sign in enumerate(raw) if not sign.isspace()}
    assert "".join(raw[at] for at in sorted(kept - set(places) - corrected)) == ""
    assert "".join(raw[at] for at in sorted(kept) if places[at] > 1) == ""
    assert "".join(raw[at] for at in sorted(kept & set(places) & corrected)) == ""


def assert_no_invention(proof):
    """What does not stand at its source is what a correction put there."""
    raw = proof.page.raw
    made = Counter(sign for each in proof.corrections for sign in each.after)
    shown = Counter(sign for sign, at in signs(proof) if at is None or sign != raw[at])
    assert {sign: count for sign, count in (shown - made).items() if not sign.isspace()} == {}


def assert_laws(proof):
    """Hold all laws that can be told from one proof."""
    assert_account(proof)
    assert_no_invention(proof)
    assert len({story.id for story in proof.stories}) == len(proof.stories)
