"""What machines are told of a story is well formed, honest, and cannot break out of its element."""

import json

import pytest

from generator import addresses
from generator.lexicons import load
from generator.model import Site
from generator.render.citation import bibtex, gbt7714
from generator.render.structured import baidu, news_article, script
from tests.render.stories import BARE, FULL, proof

SITE = Site("剪报", "https://example.org/digest/")
KNOWN = {
    *("@context", "@type", "@id", "url", "mainEntityOfPage", "headline", "alternativeHeadline", "description"),
    *("inLanguage", "datePublished", "dateline", "articleSection", "printColumn", "printEdition", "printPage"),
    *("author", "publisher", "isPartOf", "contentLocation", "about", "mentions", "keywords", "wordCount"),
    "isAccessibleForFree",
}


def article(story):
    return news_article(story, proof(story), SITE, load())


@pytest.mark.parametrize("story", [FULL, BARE])
def test_names_are_those_of_schema_org(story):
    node = article(story)
    assert node.keys() <= KNOWN
    assert {"headline", "url", "publisher", "inLanguage"} <= node.keys()


def test_print_fields_and_place_are_told():
    node = article(FULL)
    assert (node["printPage"], node["printEdition"], node["isPartOf"]["name"]) == ("A03", "要闻", "郑州晚报")
    assert node["contentLocation"]["identifier"] == "410181"
    assert [author["name"] for author in node["author"]] == ["甲乙", "丙丁", "戊己", "庚辛"]


def test_a_day_without_a_year_is_no_date():
    assert "datePublished" not in article(BARE)
    assert baidu(BARE, SITE) is None
    assert baidu(FULL, SITE)["pubDate"] == "2019-08-18T00:00:00"


def test_a_script_cannot_be_ended_from_within():
    written = script({"name": "</script><!--\u2028"})
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written) == {"name": "</script><!--\u2028"}


def test_gbt_7714_names_three_authors():
    cited = gbt7714(FULL, proof(FULL), SITE)
    assert (
        cited
        == "甲乙,丙丁,戊己,等. 主题 A & B[N/OL]. 郑州晚报, 2019-08-18(A03). https://example.org/digest/stories/page-5.bf7fe22f/."
    )


def test_what_is_unknown_is_left_out_of_a_citation():
    assert "--08" not in gbt7714(BARE, proof(BARE), SITE)
    assert "author" not in bibtex(BARE, proof(BARE), SITE)


def test_bibtex_is_safe_for_tex():
    entry = bibtex(FULL, proof(FULL), SITE)
    assert r"title = {{主题 A \& B}}" in entry
    assert entry.startswith("@article{page-5,")
    assert entry.count("{") == entry.count("}")


def test_machines_are_led_to_where_the_page_stands():
    assert article(FULL)["url"] == SITE.url + addresses.story(FULL.id)
    assert baidu(FULL, SITE)["@id"] == SITE.url + addresses.story(FULL.id)
