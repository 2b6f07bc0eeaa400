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


def test_a_headline_behind_its_text_opens_no_article_in_the_midst_of_that():
    notice = "因供水管网改造施工，以下区域将分时段关闸，请市民提前储水，恢复供水时间视施工进度确定。"
    item = "东关新区以东区域停水，请市民提前储水，恢复供水时间视施工进度确定，给市民带来不便请谅解。"
    apart = "清早五点，古渡口的老艄公已经把渡船擦洗了一遍，渡亭里的茶也烧开了，农户挑着菜来赶早市。"
    assert not list(moves(f"{notice}\n\n{item}\n\n东关新区停水通知").foretold(1))
    assert list(moves(f"{apart}\n\n{item}\n\n东关新区停水通知").foretold(1))


def test_a_headline_behind_a_text_in_sections_is_told_where_that_opens():
    lines = [
        "东风渠全长四十一公里，流经七个乡镇，这次清淤共挖出淤泥十六万方。",
        "石桥镇的老供销社空了十年，这个冬天又开了门，镇上的人都去看。",
        "旧柜台里卖新书",
        "柜台擦了三遍，木纹露了出来，卖书的是两名返乡的大学生。",
        "后院里面晒陈皮",
        "竹匾摆了四十个，天晴的日子，满院一股子香味。",
        "二楼上面学唱戏",
        "锣鼓每逢周六响起，来学的孩子从五岁到十五岁都有。",
        "石桥镇老供销社又开了门",
    ]
    headed = moves("\n\n".join(lines)).page.told
    assert headed[8].before > 0.7
    assert headed[1].first > 0.7
    assert not any(headed[at].first for at in (0, 3, 5, 7))
