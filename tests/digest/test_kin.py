from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.digest import gather, relate
from generator.digest.events import COMMON
from generator.digest.reprints import same
from generator.digest.sketch import sketch
from generator.model import Basis, Card, Date, District, Kin, Person

TEXT = (
    "5月1日，大河镇组织村民到后山植树，王小山、李大河参加。当天种下松树3000棵、栗树200棵，成活率预计在九成以上。"
    "镇里还修了两条上山的路，打了一口井，给每户发了一把锹。村民说，往年山上光秃秃的，今年总算绿起来了，孩子们放学也愿意往山上跑。"
)
BLANK = Card("", "", 1, "", Date("", None, "none", Basis.PRINTED), None, (), (), "")


def card(name, text="", **facts):
    return replace(BLANK, id=name, seed=name, signature=sketch(text), **facts)


def related(*texts):
    by_id = {f"s{number}": text for number, text in enumerate(texts)}
    return relate(gather(card(name, text) for name, text in by_id.items()), by_id.__getitem__).kin


def test_a_story_printed_again_with_a_little_damage_is_found():
    assert related(TEXT, TEXT.replace("孩子们", "孩子")) == {"s0": (Kin("s1", "又见"),), "s1": (Kin("s0", "又见"),)}


@pytest.mark.parametrize("other", [TEXT.replace("3000", "5000"), TEXT[: len(TEXT) // 2], "河边新修了一座桥。" * 9, ""])
def test_a_form_filled_in_otherwise_and_an_extract_are_no_reprints(other):
    assert related(TEXT, other) == {}


@given(st.text(alphabet="种树浇水上山下河天地人3", min_size=1, max_size=60))
def test_every_text_is_the_same_as_itself(text):
    assert same(text, text)
    assert sketch(text) == sketch(text)


def facts(people=(), keywords=(), day=None):
    date = Date("5月1日", day, "day", Basis.PRINTED)
    district = District("大河镇", None, Basis.PRINTED) if day else None
    return {
        "people": tuple(Person(name, None) for name in people),
        "keywords": tuple(keywords),
        "date": date,
        "district": district,
    }


def test_stories_of_one_day_and_place_with_the_same_people_are_kin_and_it_is_said_why():
    one = card("a", **facts(["王小山"], ["植树"], "2019-05-01"))
    other = card("b", **facts(["王小山", "李大河"], ["植树"], "2019-05-01"))
    assert relate(gather([one, other]), str).kin["a"] == (Kin("b", "同日同地，都有王小山，都说到植树"),)


def test_the_same_day_alone_makes_no_kin():
    assert relate(gather([card(name, **facts(day="2019-05-01")) for name in "ab"]), str).kin == {}


def test_people_who_are_everywhere_make_no_kin():
    everywhere = [card(f"s{number}", **facts(["王小山", "李大河"])) for number in range(COMMON + 1)]
    assert relate(gather(everywhere), str).kin == {}
    assert relate(gather(everywhere[:COMMON]), str).kin != {}


def test_a_form_printed_many_times_does_not_cost_all_pairs():
    asked = []

    def text_of(name):
        asked.append(name)
        return TEXT.replace("3000", name)

    relate(gather(card(str(number), TEXT) for number in range(1000, 1300)), text_of)
    assert len(asked) <= 2 * 8 * 300
