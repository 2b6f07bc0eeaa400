import pytest

from generator.lexicons import load
from generator.model import Seed
from generator.pipeline import prove

HEAD = "山上种下一万棵树\n\n本报讯 5月1日，王小山说，"


def codes(text, prefix="Q2"):
    proof = prove(Seed("a.txt", (HEAD + text + "\n").encode()), None, load())
    return [
        (query.code, proof.page.raw[query.span.start : query.span.stop])
        for query in proof.queries
        if query.code.startswith(prefix)
    ]


@pytest.mark.parametrize(
    ("text", "code", "printed"),
    [
        ("一要多种树。二要勤浇水。要在防火上下功夫。四要巡山。", "Q211", "要在防火上下功夫"),
        ("要迎接上级对市市的检查。", "Q212", "市市"),
        ("他逐家逐户上通通知，请大家上山。", "Q212", "通通"),
        ("整治突店经营五处，劝离突店经营三处，对店突店经营的人讲道理。", "Q213", "店突店经营"),
        ("要完善落实施机制。", "Q214", "落实施"),
        ("要打造阳光政商。", "Q215", "阳光政商"),
        ("林场产值增长两成，其中果树收入3万元。", "Q216", "其中"),
        ("林场起大路、西至小河，北起山脚、南至村口。", "Q217", "西至小河，北起山脚、南至"),
        ("会议定在2月30日召开。", "Q218", "2月30日"),
        ("涉及50个乡镇（街道）、35个村。", "Q219", "50个乡镇（街道）、35个村"),
        ("他说：“今年的树长得好。", "Q220", "“"),
    ],
)
def test_what_looks_wrong_is_asked_about_where_it_stands(text, code, printed):
    assert codes(text) == [(code, printed)]


@pytest.mark.parametrize(
    "text",
    [
        "一要多种树。二要勤浇水。三要防火。四要巡山。",
        "一是多种树。二是勤浇水。三是防火。四要严格考核。",
        "推进会会议实实在在，示范区区领导和李某某、孙欢欢都来了，一条条落实。",
        "人人动手，天天浇水，滚滚浓烟不再有，上级三三两两来看。",
        "店里有人，店外有店，突店经营没有了。",
        "村民创业促进行动开始了，要落实实施办法，要抓好落实，实施细则随后印发。",
        "要打造阳光政商关系。",
        "林场收入10万元，其中果树收入3万元，栗树收入2万元。",
        "林场东起大路、西至小河，北起山脚、南至村口；苗圃东至小河。",
        "会议定在2月29日上午10:30召开。",
        "涉及5个乡镇、35个村。",
        "他说：“今年的树长得好（比去年）。”《山志》里有。",
    ],
)
def test_what_only_looks_alike_is_left_in_peace(text):
    assert codes(text) == []


def test_a_number_in_doubt_is_no_figure():
    proof = prove(Seed("a.txt", (HEAD + "涉及50个乡镇、35个村。\n").encode()), None, load())
    assert [figure.text for story in proof.stories for figure in story.figures] == []
