"""Laws of `Text`: what holds of a `str` holds of it, and nothing loses its place."""

from hypothesis import given
from hypothesis import strategies as st

from generator.text import Edit, Span, Text

SIGNS = st.text(alphabet="巩义市,。 \nab8", max_size=60)


@st.composite
def edited(draw):
    string = draw(SIGNS)
    cuts = sorted(draw(st.lists(st.integers(0, len(string)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return string, [Edit(span, draw(st.text(alphabet="xy，", max_size=3)), "test") for span in spans]


def plain(string, edits):
    for edit in sorted(edits, key=lambda edit: edit.span)[::-1]:
        string = string[: edit.span.start] + edit.replacement + string[edit.span.stop :]
    return string


@given(edited())
def test_edits_on_text_equal_edits_on_str(case):
    string, edits = case
    assert str(Text.of(string).edit(edits)) == plain(string, edits)


@given(edited(), st.integers(-70, 70), st.integers(-70, 70))
def test_slices_of_text_equal_slices_of_str(case, start, stop):
    string, edits = case
    text = Text.of(string).edit(edits)
    assert str(text[start:stop]) == str(text)[start:stop]
    assert len(text) == len(str(text))


@given(edited())
def test_untouched_characters_stand_at_their_source(case):
    string, edits = case
    touched = {at for edit in edits for at in range(edit.span.start, edit.span.stop)}
    text = Text.of(string).edit(edits)
    kept = [p for p in text.pieces if p.text == string[p.source.start : p.source.stop]]
    covered = {at for piece in kept for at in range(piece.source.start, piece.source.stop)}
    assert set(range(len(string))) <= covered | touched


@given(edited(), st.integers(0, 60))
def test_two_halves_make_the_whole(case, at):
    string, edits = case
    text = Text.of(string).edit(edits)
    assert str(text[:at] + text[at:]) == str(text)
    assert str(text.strip()) == str(text).strip()


@given(edited(), st.integers(0, 60), st.integers(0, 60))
def test_what_is_a_range_of_the_seed_letter_by_letter_is_as_long(case, one, other):
    string, edits = case
    text = Text.of(string).edit(edits)
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    found = text.verbatim(span)
    assert found is None or (found == text.source(span) and len(found) == len(span))
