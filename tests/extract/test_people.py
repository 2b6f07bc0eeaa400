import re
from pathlib import Path

import pytest

from generator.extract.almanac import Timing
from generator.extract.desk import Facts
from generator.extract.draft import Part, draft
from generator.extract.name_evidence import EVIDENCE
from generator.extract.name_lore import lore
from generator.extract.name_readings import read
from generator.extract.name_weighing import most
from generator.extract.names import looks
from generator.extract.people import find_people
from generator.extract.resolve import Anchor
from generator.lexicons import load
from generator.model import Byline, Clipping, Paragraph, Role
from generator.text import Text

SEEDS = Path(__file__).parents[2] / "seeds"
CASES = (Path(__file__).parent / "people.txt").read_text("utf-8").strip().split("\n\n")


class Desk:
    language = load()
    timing = Timing((), None, Anchor(), None)


def found(text):
    """Find the people of an article with ` | ` between its paragraphs."""
    body, at = [], 0
    for each in text.split(" | "):
        body.append(Paragraph(Text.of(each, at)))
        at += len(each) + len(" | ")
    clipping = Clipping(None, None, None, None, None, (), tuple(body), ())
    return find_people(draft(clipping, 1, load().words), Desk(), Facts())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_people_are_found_as_marked(case):
    _, marked, *people = case.split("\n")
    facts = found(re.sub("[【】]", "", marked))
    assert [f"{each.name}: {each.title}" if each.title else each.name for each in facts.people] == people


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_mentions_stand_where_they_are_marked(case):
    marked = case.split("\n")[1]
    facts = found(re.sub("[【】]", "", marked))
    places = sorted((each.span.start, each.text) for each in facts.mentions)
    names = re.finditer("【(.*?)】", marked)
    first = dict.fromkeys(text for _, text in places)
    assert list(first) == list(dict.fromkeys(name.group(1) for name in names))


def test_a_slogan_behind_an_office_is_no_name_where_only_the_headline_has_it():
    clipping = Clipping(
        Text.of("党委书记谈发展"), None, None, None, None, (), (Paragraph(Text.of("镇上修了路。")),), ()
    )
    assert find_people(draft(clipping, 1, load().words), Desk(), Facts()).people == ()


def test_whoever_takes_turns_in_an_interview_is_a_person():
    lines = ["问:难吗?", "连心桥:难。", "问:后来呢?", "连心桥:改了。"]
    body = tuple(Paragraph(Text.of(line)) for line in lines)
    clipping = Clipping(None, None, None, None, None, (), body, ())
    (person,) = find_people(draft(clipping, 1, load().words), Desk(), Facts()).people
    assert person.name == "连心桥"


def test_whoever_names_himself_in_his_letter_is_a_person():
    clipping = Clipping(None, None, None, None, None, (), (Paragraph(Text.of("我叫莫秋菊,住在茶乡镇。")),), ())
    facts = Facts(bylines=(Byline("读者", ("莫秋菊",), None),))
    (person,) = find_people(draft(clipping, 1, load().words), Desk(), facts).people
    assert person.name == "莫秋菊"


@pytest.mark.parametrize("left", [-1, 1, 2, 4])
def test_further_witnesses_never_say_more_than_is_reckoned_with(left):
    """Names are given up by what the witnesses can add at most."""
    language = load()
    known = lore(language.people, language.bylines, language.known)
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    for part in (Part(Role.BODY, Text.of(text), language.words) for text in (*texts, "".join(CASES))):
        readings = read([part], known)
        for each in readings.openings[0]:
            for seen in looks(each, left, readings, known):
                assert sum(witness(seen) for witness in EVIDENCE) <= most(left, seen.shape)
