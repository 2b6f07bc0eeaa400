"""Whatever stands on a page is shown letter by letter, and runs nowhere."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Byline, Caption, District, Figure, Paragraph, Person
from generator.text import Text
from tests.render.samples import DAY, card, digest, proof
from tests.render.site import listed, read, set_pages

NASTY = (
    "<script>alert(1)</script>",
    "</p></div></main><img src=x onerror=alert(1)>",
    "[点我](javascript:alert(1)) ![](http://example.org/x.png)",
    "**粗** _斜_ `码` ~~删~~ ==亮== ^上^ $x$ {: onclick=alert(1)}",
    "--8<-- 'a.md'",
    "--- !!python/object: x",
    "# 标题",
    "1. 一",
    "- 一",
    "> 引",
    "    缩进",
    "| 甲 | 乙 |",
    "[TOC]",
    "{{ site }} {% raw %} {# x #}",
    "&lt;b&gt; &amp; &#60;",
    "http://example.org/ <http://example.org> a@example.org",
    "[^1]: 注 *[缩]: 写",
    "~~~ ``` :::",
    "\\# \\* \\",
    '" \' onmouseover=x "',
    "]]> <!-- x --> <?php ?>",
)
ALLOWED_SCRIPTS = {"application/ld+json"}


def squeezed(text):
    return "".join(text.split())


def hostile(words):
    """Make a page whose every field is the same words."""
    text = Text.of(words)
    clipping = replace(
        proof().stories[0].clipping,
        headline=text,
        kicker=text,
        deck=text,
        column=text,
        bylines=(text,),
        body=(Paragraph(text, text), Paragraph(text)),
        captions=(Caption(text, text),),
    )
    facts = {
        "title": words,
        "district": District(words, None, DAY.basis, words, words),
        "bylines": (Byline(words, (words,), words),),
        "tags": (words,),
        "keywords": (words,),
        "people": (Person(words, words),),
        "summary": words,
        "figures": (Figure(words, words, words),),
        "date": replace(DAY, evidence=words),
    }
    made = proof(clipping=clipping, **facts)
    raw = replace(made.page, raw=words, text=text)
    shown = replace(made, page=raw, paper=words, edition=words, corrections=(), queries=())
    return replace(shown, stories=(replace(made.stories[0], corrections=(), queries=()),))


def harmless(reader):
    """Hold that a page has only elements and links of the site's own."""
    assert {"img", "iframe", "object", "embed", "style", "svg:script"}.isdisjoint(reader.elements)
    assert set(reader.values("type")) <= ALLOWED_SCRIPTS | {"button"}
    assert reader.elements.count("script") == sum(kind in ALLOWED_SCRIPTS for kind in reader.values("type"))
    assert not any(name.startswith("on") for _, name, _ in reader.attributes)
    assert all(not value.lower().startswith(("javascript:", "data:")) for value in reader.values("href"))


@pytest.mark.parametrize("words", NASTY)
def test_a_story_shows_hostile_text_as_it_is(words):
    made = set_pages(hostile(words))
    reader = read(made["stories/000_sample-5/"])
    harmless(reader)
    assert squeezed(reader.text).count(squeezed(words)) >= len(("kicker", "title", "deck", "body", "body"))


@pytest.mark.parametrize("words", NASTY)
def test_a_proof_shows_hostile_text_as_it_is(words):
    reader = read(set_pages(hostile(words))["pages/000_sample/"])
    harmless(reader)
    assert squeezed(words) in squeezed(reader.text)


@pytest.mark.parametrize("words", NASTY)
def test_lists_show_hostile_text_as_it_is(words):
    facts = {"title": words, "summary": words, "tags": (words,), "people": (Person(words, words),)}
    made = listed([card(1, district=District(words, None, DAY.basis, words, words), **facts)])
    for document in made.values():
        harmless(read(document))
    assert squeezed(words) in squeezed(read(made[""]).text)


@given(st.text(max_size=60))
def test_front_matter_is_yaml_whatever_the_title(words):
    document = set_pages(proof(title=words or "无"))["stories/000_sample-5/"]
    front = yaml.safe_load(document.split("\n---\n")[0])
    assert front["kind"] == "story"


@given(st.text(max_size=60))
def test_any_text_stays_within_its_element(words):
    harmless(read(set_pages(hostile(words or "无"))["stories/000_sample-5/"]))


def test_two_names_that_a_file_system_folds_stand_apart():
    people = [(Person(name, None),) for name in ("A", "a", "../a", "con", "a/b")]
    made = listed([card(number, people=each) for number, each in enumerate(people)])
    found = [address for address in made if address.startswith("people/") and address != "people/"]
    assert len({address.casefold() for address in found}) == len(people)
    assert all(".." not in address and address.count("/") == 2 for address in found)


def test_every_link_of_the_lists_leads_to_a_page_or_a_feed():
    made = listed(digest(120).cards)
    for address, document in made.items():
        for link in read(document).values("href"):
            target = link.removeprefix("../" * address.count("/"))
            assert ".." not in target, (address, link)
            assert target in made or target.startswith(("stories/", "pages/", "feeds/")), (address, link)
