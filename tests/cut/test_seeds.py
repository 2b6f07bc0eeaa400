"""The five real pages against what stands on them, judged by hand: `tests/golden/<seed>.yml`.

There, `|` marks where a paragraph was broken and must be joined, `‖` where it may; `# ` a subhead. Of several headings
(kicker, headline, deck) any is right. Widths and blanks never count.
"""

import re
import unicodedata
from pathlib import Path

import pytest
import yaml

from generator.clean import clean
from generator.cut import cut
from generator.lexicons import load
from generator.model import Seed
from generator.sources import read

ROOT = Path(__file__).parents[2]
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*.yml"))
LEAST_F1 = 0.97
"""Paragraphs found whole, of those that are there and those that are given."""


def plain(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", str(text or ""))).translate(str.maketrans("“”‘’", "\"\"''"))


def pages():
    for path in GOLDEN:
        seed = ROOT / "seeds" / f"{path.stem}.txt"
        layout = cut(clean(read(Seed(seed.name, seed.read_bytes())), None, load("zh")), None, load("zh"))
        yield pytest.param(yaml.safe_load(path.read_text("utf-8")), layout.clippings, id=path.stem)


def paired(gold, clippings):
    """Set each article beside the clipping that holds its last paragraph."""
    for article in gold:
        last = plain(article["body"][-1].replace("|", "").replace("‖", ""))[-20:]
        yield article, next((each for each in clippings if any(last in plain(p.text) for p in each.body)), None)


PAGES = list(pages())
EVERY_PAGE = pytest.mark.parametrize(("gold", "clippings"), PAGES)


@EVERY_PAGE
def test_all_articles_are_found_and_no_other(gold, clippings):
    assert [id(clipping) for _, clipping in paired(gold, clippings)] == [id(clipping) for clipping in clippings]


@EVERY_PAGE
def test_headlines_kickers_and_decks_are_right(gold, clippings):
    for article, clipping in paired(gold, clippings):
        found = [plain(part) for part in (clipping.kicker, clipping.headline, clipping.deck)]
        assert found in [[plain(part) for part in heading] for heading in article["headings"]]
        assert plain(clipping.column) == plain(article.get("column"))
        assert plain(clipping.agency) == plain(article.get("agency"))


@EVERY_PAGE
def test_bylines_name_those_who_wrote(gold, clippings):
    for article, clipping in paired(gold, clippings):
        printed = plain("".join(map(str, clipping.bylines)))
        assert all(plain(part) in printed for byline in article["bylines"] for part in byline.split())
        assert bool(printed) == bool(article["bylines"])


@EVERY_PAGE
def test_captions_are_out_of_the_body(gold, clippings):
    for article, clipping in paired(gold, clippings):
        found = [plain(each.text) for each in clipping.captions if each.text]
        assert found == [plain(each) for each in article.get("captions", [])]


@EVERY_PAGE
def test_subheads_stand_before_their_paragraphs(gold, clippings):
    for article, clipping in paired(gold, clippings):
        subheads = plain("".join(each[2:] for each in article["body"] if each.startswith("# ")))
        assert plain("".join(str(each.subhead or "") for each in clipping.body)) == subheads


@EVERY_PAGE
def test_broken_paragraphs_are_joined(gold, clippings):
    for article, clipping in paired(gold, clippings):
        found = [plain(each.text) for each in clipping.body]
        for paragraph in article["body"]:
            for break_ in re.finditer(r"\|", paragraph):
                around = re.split(r"[|‖]", paragraph[: break_.start()])[-1][-8:] + paragraph[break_.end() :][:8]
                assert any(plain(around) in each for each in found)


def test_paragraphs_are_whole():
    right = given = there = 0
    for page in PAGES:
        gold, clippings = page.values
        for article, clipping in paired(gold, clippings):
            want = {plain(part) for text in article["body"] if text[:2] != "# " for part in choices(text, clipping)}
            found = {plain(each.text) for each in clipping.body}
            right, given, there = right + len(want & found), given + len(found), there + len(want)
    assert 2 * right / (given + there) >= LEAST_F1


def choices(text, clipping):
    """Split a paragraph where it may be split and was."""
    whole = text.replace("|", "")
    parts = whole.split("‖")
    return parts if any(plain(each.text) == plain(parts[0]) for each in clipping.body) else [whole.replace("‖", "")]
