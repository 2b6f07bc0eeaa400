"""Laws of weighing: what is remembered of one state is true of all that share what it depends on."""

from hypothesis import given
from hypothesis import strategies as st

from generator.cut.moves import Moves
from generator.cut.state import Phase, State
from tests.cut.notation import moves
from tests.cut.pages import pages

NAMED = {name: ask for kind in Moves.__mro__ for name, ask in vars(kind).items() if not name.startswith("_")}
REMEMBERED = [ask for ask in NAMED.values() if hasattr(ask, "__wrapped__")]
STATES = st.builds(
    State,
    st.sampled_from(Phase),
    st.integers(0, 3).map(lambda last: last - 1),
    st.integers(0, 3),
    *[st.booleans()] * 3,
    st.sampled_from([(), (0,)]),
    st.sampled_from([(), (1,)]),
    st.booleans(),
)


@given(pages(), st.lists(STATES, min_size=2, max_size=12))
def test_evidence_depends_on_no_more_than_it_says(raw, states):
    remembering = moves(raw)
    at = len(remembering.page.strips) - 1
    possible = [state for state in states if state.last < at and (state.last >= 0 or state.phase is not Phase.VOID)]
    for ask in REMEMBERED:
        for state in possible:
            fresh = Moves(remembering.page, remembering.breaks)
            if state.last >= 0 or ask.__name__ != "join":
                assert ask(remembering, state, at) == ask(fresh, state, at)


def test_some_evidence_is_remembered():
    assert {ask.__name__ for ask in REMEMBERED} >= {"join", "new", "open", "sign_new"}
