import pytest

from generator.extract.desk import Facts
from generator.extract.draft import draft
from generator.extract.tags import find_tags
from generator.lexicons import FOLDER, load
from generator.model import Clipping, Paragraph
from generator.text import Text


class Desk:
    language = load()


def tags(headline, *paragraphs):
    body = tuple(Paragraph(Text.of(each)) for each in paragraphs)
    clipping = Clipping(Text.of(headline), None, None, None, None, (), body, ())
    return find_tags(draft(clipping, 1, load().words), Desk(), Facts()).tags


@pytest.mark.parametrize("tag", load().tags, ids=lambda tag: tag.id)
def test_each_tag_is_found_by_its_first_cue_in_a_headline(tag):
    assert tag.id in tags(f"某地召开{tag.cues[0]}现场会", f"会议部署{tag.cues[0]}的事。")


def test_a_cue_inside_a_longer_word_does_not_count():
    assert tags("城中村里的城中村", "城中村和城中村。") == ()


def test_a_word_in_passing_makes_no_tag():
    assert tags("河边新桥通行", "大家看见一处绿化。") == ()


def test_there_are_at_most_four():
    cues = ["文明城市", "老旧小区", "市容", "爱国卫生", "停车场", "绿化", "防汛", "征迁"]
    assert len(tags(" ".join(cues), *cues)) == 4


def test_every_cue_has_its_witness():
    bare = [
        f"{path.name}: {line}"
        for path in sorted((FOLDER / "zh/tags").glob("*.yml"))
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("  - ") and "#" not in line
    ]
    assert bare == []
