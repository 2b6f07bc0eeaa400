"""The gazetteer's own checks."""

import datetime as dt
import re

import pytest

from generator.lexicons import FOLDER, load
from generator.lexicons.places import PLACE
from generator.lexicons.shapes import by_name, text
from generator.lexicons.tables import table

GAZETTEER = load().gazetteer
TABLES = sorted((FOLDER / "zh" / "districts").rglob("*.tsv"))


def test_source_licence_and_date_are_said():
    about = table(FOLDER / "zh" / "districts" / "about.yml", by_name(text))
    assert all(about[key] for key in ("source", "address", "license", "rebuild", "zones"))
    valid, published = (dt.date.fromisoformat(about[key]) for key in ("valid", "published"))
    assert valid <= published <= dt.date(2100, 1, 1)


def test_no_code_stands_twice_and_all_are_in_order():
    codes = [line.split("\t")[0] for path in TABLES for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"\d{6}|\d{9}|\d{4}-.+[市区县]", code) for code in codes)


def test_every_place_lies_in_one_that_is_there():
    orphans = [place for place in GAZETTEER.places.values() if place.parent not in GAZETTEER.places]
    assert {place.code[2:] for place in orphans} == {"0000"}
    assert len(orphans) == 34


def test_every_province_prefecture_and_county_is_there():
    present = [code for code, place in GAZETTEER.places.items() if len(code) == 6 and not place.past]
    counties = [code for code in present if not code.endswith("00")]
    prefectures = [code for code in present if code.endswith("00") and code[2:] != "0000"]
    assert len(prefectures) == 333
    assert len(counties) > 2900


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("焦作城乡一体化示范区", "410871"),
        ("焦作示范区", "410871"),
        ("焦作高新区", "410871"),
        ("郑州国家经济技术开发区", "410171"),
        ("平原示范区", "410773"),
        ("黔东南州", "522600"),
        ("玉龙县", "530721"),
    ],
)
def test_a_name_with_its_kind_is_derived_and_unique(name, code):
    assert GAZETTEER.full[name] == (code,)


@pytest.mark.parametrize(("name", "codes"), [("巩义", ("410181",)), ("新乡", ("410700",)), ("海南", ("460000",))])
def test_a_short_form_means_the_highest_place_of_that_name(name, codes):
    assert GAZETTEER.short[name] == codes


@pytest.mark.parametrize("name", ["和平", "朝阳", "新华", "滑", "鄂温克族", "城"])
def test_a_common_word_is_no_short_form(name):
    assert name not in GAZETTEER.short


@pytest.mark.parametrize("name", ["经开区", "示范区", "高新区", "开发区"])
def test_what_many_zones_are_called_is_generic(name):
    assert len(GAZETTEER.generic[name]) > 1
    assert name not in GAZETTEER.full


def test_a_name_that_says_its_city_is_of_one_zone():
    zones = [place for place in GAZETTEER.places.values() if place.zone]
    assert [place.name for place in zones if GAZETTEER.full[place.name] != (place.code,)] == []
    assert GAZETTEER.full["赣州经开区"] == GAZETTEER.full["赣州市经济技术开发区"] == ("3607-赣州经济技术开发区",)


def test_zones_are_told_from_divisions():
    assert GAZETTEER.places["410171"].zone
    assert not GAZETTEER.places["410181"].zone


def test_a_place_with_a_file_of_its_own_is_found_by_the_code_in_its_name():
    paths = sorted((FOLDER / "zh" / "districts" / "places").glob("*.yml"))
    assert [table(path, PLACE)["code"] for path in paths] == [path.stem for path in paths]
    assert all(table(path, PLACE)["because"] for path in paths)
