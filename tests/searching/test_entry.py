"""What the search knows of a story comes from all that is printed of it."""

from generator.digest import cards
from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove
from generator.searching import entries

PAGE = "河上的新桥通车了\n\n本报讯 5月3日,河上的新桥通车,两岸的人走上桥面,看河水从桥下流过,都说今后过河方便了。\n"


def test_all_that_is_printed_of_a_story_is_searched():
    proof = prove(Seed("a.txt", PAGE.encode()), None, load())
    (entry,) = entries(proof, cards(proof), load())
    assert "新桥通车" in entry.headline + "".join(entry.passages)
    assert "看河水从桥下流过" in "".join(entry.passages)
    assert set(entry.facets) == {"district", "tag", "person", "year"}
