from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove

BODY = "本报讯 5月1日，王小山说，要多种树。今年山上种下一万棵树，成活的有九成，村民都说好，打算明年再种。"


def codes(text):
    proof = prove(Seed("a.txt", text.encode()), None, load())
    return [query.code for query in proof.queries if query.code.startswith("Q32")]


def test_a_line_parted_into_headline_and_deck_is_asked_about():
    assert codes(f"大河镇2020年春季植树造林护林防火工作推进会召开 统筹安排 压实责任 严格督导 持续发力\n\n{BODY}\n") == [
        "Q321"
    ]


def test_a_kicker_that_says_so_itself_is_not():
    assert codes(f"王小山在植树推进会上强调\n\n多种树种好树管好树\n\n{BODY}\n") == []


def test_a_caption_that_only_its_place_made_one_is_asked_about():
    text = f"山上种下一万棵树\n\n{BODY}\n\n\n\n王小山在山上察看树苗\n\n{BODY}\n"
    assert "Q324" in codes(text)


def test_a_correspondent_named_like_a_street_of_the_page_is_asked_about():
    assert codes("山上种下一万棵树\n\n本报讯（通讯员文苑）近期，文苑街道在山上种树。\n") == ["Q326"]
