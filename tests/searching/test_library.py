"""The index of a site: made once, the same again from the same stories, nothing stale left."""

import gzip
import json

import pytest

from generator import searching
from generator.searching import Entry, Listed, written
from generator.searching.engine import VERSION


def entry(number, *, year="2019", text="河上新修了一座桥"):
    facets = {"district": (("410181", "巩义市"),), "tag": (), "person": (), "year": ((year, year),)}
    iso = f"{year}-05-0{number % 9 + 1}" if year.isdigit() else ""
    return Entry(
        f"a-{number}", f"stories/a-{number}/", f"第{number}座桥", f"第{number}座桥", (text,), "某日", iso, facets
    )


def build(entries, *places):
    lines = {each.id: written(each) for each in entries}
    return searching.build([Listed.of(each, lines[each.id]) for each in entries], lines.__getitem__, *places)


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def shelves(site):
    return json.loads((site / "search/data/shelves.json").read_text("utf-8"))["shelves"]


@pytest.fixture
def places(tmp_path):
    return tmp_path / "site", tmp_path / "cache"


def test_the_newest_year_comes_first_and_the_undated_last(places):
    build([entry(1, year="2018"), entry(2, year="undated"), entry(3), entry(4)], *places)
    assert [(shelf["year"], shelf["count"]) for shelf in shelves(places[0])] == [
        ("2019", 2),
        ("2018", 1),
        ("undated", 1),
    ]


def test_a_year_that_did_not_change_is_not_made_again(places):
    old = [entry(1, year="2018"), entry(2)]
    assert build(old, *places) == 2
    assert build(old, *places) == 0
    assert build([*old, entry(3)], *places) == 1


def test_a_lost_site_is_laid_again_from_the_cache(places, tmp_path):
    build([entry(1)], *places)
    assert build([entry(1)], tmp_path / "other", places[1]) == 0
    assert files(tmp_path / "other") == files(places[0])


def test_the_same_stories_give_the_same_bytes(tmp_path):
    stories = [entry(number, text=f"第{number}段河上新修了{number}座桥") for number in range(40)]
    for name in ("one", "two"):
        build(stories, tmp_path / name, tmp_path / f"cache-{name}")
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_what_is_stale_goes_from_site_and_cache(places):
    build([entry(1), entry(2, year="2018")], *places)
    build([entry(1)], *places)
    (shelf,) = shelves(places[0])
    kept = {shelf["folder"], f"engine-{VERSION}"}
    assert {path.name for path in places[1].iterdir()} == kept | {f"{name}.sum" for name in kept}
    assert {path.name for path in (places[0] / "search/data").iterdir()} == {
        shelf["folder"],
        "pagefind.js",
        "shelves.json",
        "wasm.unknown.pagefind",
    }


@pytest.mark.parametrize("end", ["cards.packed", "*.pf_meta", "wasm.unknown.pagefind", "stories/0.packed"])
@pytest.mark.parametrize("damage", [None, b"", b"broken"])
def test_what_is_broken_in_cache_or_site_is_made_again(places, end, damage):
    site, cache = places
    build([entry(1)], *places)
    whole = files(site), files(cache)
    for path in [path for folder in places for path in folder.rglob(end)]:
        path.unlink()
        if damage is not None:
            path.write_bytes(damage)
    build([entry(1)], *places)
    assert (files(site), files(cache)) == whole


def test_an_archive_of_nothing_has_no_shelves(places):
    build([], *places)
    assert shelves(places[0]) == []


def test_cards_tell_what_filters_go_by(places):
    build([entry(1), entry(2, text="……")], *places)
    (shelf,) = shelves(places[0])
    cards = json.loads(gzip.decompress((places[0] / "search/data" / shelf["folder"] / "cards.packed").read_bytes()))
    assert cards["dates"] == ["2019-05-02", "2019-05-03"]
    assert cards["facets"]["district"] == {"terms": [["410181", "巩义市"]], "rows": [[0], [0]]}


def test_what_a_crash_left_unfinished_is_made_whole_and_swept(places):
    site, cache = places
    build([entry(1)], *places)
    whole = files(site), files(cache)
    (shelf,) = shelves(site)
    for folder in (site / "search/data", cache):
        (folder / shelf["folder"]).rename(folder / f"unfinished-{shelf['folder']}")
    build([entry(1)], *places)
    assert (files(site), files(cache)) == whole
