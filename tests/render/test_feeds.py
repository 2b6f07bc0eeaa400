"""Feeds hold what readers' programs demand: RSS 2.0, Atom 1.0 (RFC 4287), JSON Feed 1.1, archives (RFC 5005), OPML."""

import json
import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest
from lxml import etree

from tests.render import stock

HERE = Path(__file__).parent

COUNTS = (0, 1, 50, 51, 137)
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module", params=COUNTS)
def published(request):
    return request.param, stock.documents(stock.many(request.param))


def of_kind(published, name):
    found = {path: text for path, text in published[1].items() if path.endswith(name)}
    assert found
    return found


def test_a_readers_parser_finds_no_fault(published):
    for name in ("rss.xml", "atom.xml"):
        for path, text in of_kind(published, name).items():
            parsed = feedparser.parse(text.encode())
            assert not parsed.bozo, (path, parsed.get("bozo_exception"))
            assert all("第" in entry.title for entry in parsed.entries)


def test_markup_in_a_text_stays_text_in_every_format(published):
    for text in of_kind(published, "rss.xml").values():
        for entry in feedparser.parse(text.encode(), sanitize_html=False).entries:
            assert "&lt;script&gt;" in entry.summary
    for text in of_kind(published, "atom.xml").values():
        for entry in feedparser.parse(text.encode(), sanitize_html=False).entries:
            assert entry.summary_detail.type == "text/plain"
            assert "<script>" in entry.summary


def test_rss_has_what_the_standard_demands(published):
    for text in of_kind(published, "rss.xml").values():
        channel = ET.fromstring(text).find("channel")
        assert [channel.findtext(name) for name in ("title", "link", "description")].count(None) == 0
        guids = [item.findtext("guid") for item in channel.iter("item")]
        assert len(set(guids)) == len(guids) <= 50
        for item in channel.iter("item"):
            assert item.find("guid").get("isPermaLink") == "false"
            assert item.findtext("link").isascii()
            if item.find("pubDate") is not None:
                assert parsedate_to_datetime(item.findtext("pubDate")).utcoffset().total_seconds() == 8 * 3600


def test_atom_fits_the_grammar(published):
    grammar = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
    for path, text in of_kind(published, "atom.xml").items():
        grammar.assertValid(etree.fromstring(text.encode())), path


def test_the_grammar_refuses_a_feed_without_its_moment():
    text = stock.documents(stock.many(3))["feeds/all/atom.xml"]
    broken = re.sub("<updated>.*?</updated>", "", text, count=1)
    assert not etree.RelaxNG(etree.parse(HERE / "atom.rng")).validate(etree.fromstring(broken.encode()))


def test_json_feed_fits_its_schema(published):
    schema = json.loads((HERE / "json_feed.schema.json").read_text("utf-8"))
    for text in of_kind(published, "feed.json").values():
        jsonschema.validate(json.loads(text), schema)
        assert "null" not in re.findall(r"\bnull\b", text)


def test_every_story_is_within_reach_of_the_newest_sheet(published):
    count, documents = published
    reached, url = set(), stock.SITE.url + "feeds/all/atom.xml"
    while url:
        feed = ET.fromstring(documents[url.removeprefix(stock.SITE.url)])
        reached |= {entry.findtext(ATOM + "id") for entry in feed.iter(ATOM + "entry")}
        links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
        url = links.get("prev-archive")
    assert len(reached) == count


def test_an_archive_does_not_move_when_a_newer_story_comes():
    cards = [stock.card(number) for number in range(120)]
    before = stock.documents(cards)
    after = stock.documents([*cards, stock.card(500, "2022-01-01")])
    path = "feeds/all/archive/1/atom.xml"
    assert before[path] == after[path]


def test_sheets_are_sorted_newest_first_and_undated_ones_by_their_page():
    text = stock.documents(stock.many(30))["feeds/all/atom.xml"]
    moments = [datetime.fromisoformat(m) for m in re.findall("<updated>(.*?)</updated>", text)[1:]]
    assert moments == sorted(moments, reverse=True)
    assert len(set(moments)) > 2


def test_the_feed_was_built_when_its_newest_story_was_printed():
    text = stock.documents(stock.many(6))["feeds/all/rss.xml"]
    assert "<lastBuildDate>Sun, 31 Jan 2021 00:00:00 +0800</lastBuildDate>" in text


def test_an_id_outlives_headline_date_tag_and_host(published):
    del published
    one = stock.card(7)
    other = stock.card(7, "2020-01-01", title="改了", tags=(), district=None)
    ids = [json.loads(stock.documents([c])["feeds/all/feed.json"])["items"][0]["id"] for c in (one, other)]
    assert ids[0] == ids[1]
    assert ids[0].startswith("urn:uuid:")


def test_tags_and_districts_have_feeds_of_their_own(published):
    count, documents = published
    names = {"feeds/tags/rural/rss.xml", "feeds/districts/410181/rss.xml"}
    assert (names <= documents.keys()) == bool(count)


def test_opml_lists_every_newest_feed(published):
    _, documents = published
    outlines = ET.fromstring(documents["feeds/feeds.opml"]).findall("body/outline")
    newest = {path for path in documents if path.endswith("rss.xml") and "archive" not in path}
    assert {o.get("xmlUrl").removeprefix(stock.SITE.url) for o in outlines} == newest


def test_full_text_comes_in_every_format():
    body = "<p>甲 &amp; 乙</p>"
    documents = stock.documents([stock.card(1)], {stock.card(1).id: body})
    rss = ET.fromstring(documents["feeds/all/rss.xml"])
    assert rss.find(f"channel/item/{CONTENT}").text == body
    assert json.loads(documents["feeds/all/feed.json"])["items"][0]["content_html"] == body
    assert body in documents["feeds/all/atom.xml"]


def test_the_full_text_of_an_old_story_is_within_reach():
    documents = stock.documents([stock.card(number) for number in range(120)])
    oldest = documents["feeds/all/archive/1/atom.xml"]
    assert oldest.count("<content ") == 50
    assert "content:encoded>" not in documents["feeds/all/archive/1/rss.xml"]
