"""How the tables of the gazetteer are made."""

from generator.lexicons.rebuild_districts import divisions, towns
from generator.lexicons.rebuild_former import former


def written(folder, **tables):
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(["code,name", *lines]), encoding="utf-8")
    return folder


def test_groups_of_counties_and_doubled_cities_are_left_out(tmp_path):
    source = written(
        tmp_path,
        provinces=['11,"北京市"', '44,"广东省"'],
        cities=['1101,"市辖区"', '4419,"东莞市"'],
        areas=['110101,"东城区"', '441900,"东莞市"'],
    )
    assert list(divisions(source)) == [
        ("110000", "北京市"),
        ("440000", "广东省"),
        ("441900", "东莞市"),
        ("110101", "东城区"),
    ]


def test_towns_lose_what_does_not_belong_to_their_names(tmp_path):
    source = written(
        tmp_path,
        areas=['410171,"甲经济技术开发区"', '110101,"东城区"'],
        streets=['410171560,"甲经济技术开发区明湖街道办事处"', '410171400,"农场"', '110101001,"东华门街道"'],
    )
    assert list(towns(source, "41")) == [("410171560", "明湖街道")]


def test_places_that_are_no_more_keep_their_last_code_or_get_a_key():
    revisions = {
        "199912": {"330183": "富阳市", "420600": "襄樊市", "330101": "市辖区", "410181": "巩义市", "420104": "乔口区"},
        "200412": {"330183": "富阳市", "420105": "乔口区"},
        "199012": {"330125": "余杭县"},
    }
    assert list(former(revisions, {"420600": "襄阳市", "410181": "巩义市", "330111": "富阳区"})) == [
        ("420105", "乔口区"),
        ("330183", "富阳市"),
        ("4206-襄樊市", "襄樊市"),
    ]


def test_what_only_careless_revisions_name_is_left_out():
    assert list(former({"200412": {"420104": "乔口区"}}, {})) == []
