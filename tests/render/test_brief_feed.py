"""Each week is an item of the digests' feed."""

import feedparser

from tests.render.samples import digest
from tests.render.stock import documents


def fed(count):
    return feedparser.parse(documents(digest(count).cards)["feeds/digests/atom.xml"])


def test_a_week_is_an_item_with_its_summaries():
    first = fed(120).entries[0]
    assert first.title.endswith("一周简报")
    assert first.link == "https://example.org/digest/digests/2020-w53/"
    assert "河阴县第" in first.content[0].value


def test_weeks_come_newest_first_and_old_ones_stand_in_archives():
    made = documents(digest(900).cards)
    published = [entry.published for entry in feedparser.parse(made["feeds/digests/atom.xml"]).entries]
    assert published == sorted(published, reverse=True)
    assert "feeds/digests/archive/1/atom.xml" in made or len(published) < 50


def test_a_week_keeps_its_id_when_stories_join_it():
    few = {entry.link: entry.id for entry in fed(60).entries}
    many = {entry.link: entry.id for entry in fed(240).entries}
    shared = few.keys() & many.keys()
    assert shared
    assert {link: few[link] for link in shared} == {link: many[link] for link in shared}
