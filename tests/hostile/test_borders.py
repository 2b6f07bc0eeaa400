"""A hostile string crosses no border: every output shows it letter by letter."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import markdown
import pytest
import yaml

from generator.proving import Workshop
from generator.publishing import publish
from tests.hostile.pages import STRINGS, bare, write

ROOT = Path(__file__).parents[2]
EXTENSIONS = yaml.safe_load((ROOT / "mkdocs.yml").read_bytes())["markdown_extensions"]
ALLOWED = re.compile(r"https?://|[.#/?]|[^:]*$")


class Shown(HTMLParser):
    """What a browser shows of a page, and what in it could run."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.text, self.runs, self.quiet = [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag in {"script", "style"}:
            self.quiet.append(tag)
            if values.get("type") != "application/ld+json":
                self.runs.append((tag, values))
        if tag in {"iframe", "object", "embed", "base", "meta", "form", "link", "template", "plaintext", "xmp"}:
            self.runs.append((tag, values))
        self.runs += [(tag, name) for name in values if name.startswith("on")]
        for name in ("href", "src", "action", "formaction"):
            if name in values and not ALLOWED.match(values[name] or ""):
                self.runs.append((tag, values[name]))
            if "evil.invalid" in urlsplit(values.get(name) or "").netloc:
                self.runs.append((tag, values[name]))

    def handle_endtag(self, tag):
        if self.quiet and self.quiet[-1] == tag:
            self.quiet.pop()

    def handle_data(self, data):
        if not self.quiet:
            self.text.append(data)


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    root = tmp_path_factory.mktemp("hostile")
    for name in ("templates", "mkdocs.yml"):
        (root / name).symlink_to(ROOT / name)
    write(root / "seeds")
    faults = []
    publish(Workshop(root), faults)
    assert faults == []
    return root / "content"


@pytest.fixture(scope="module")
def stories(content):
    lines = [
        line
        for path in sorted(content.glob("data/*/stories.jsonl"))
        for line in path.read_text("utf-8").split("\n")
        if line
    ]
    found = [json.loads(line) for line in lines]
    assert len({each["seed"] for each in found}) == len(STRINGS)
    return {each["id"]: each for each in found}


def front(text):
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    return yaml.safe_load(head), body


def fields(story):
    yield from (story[name] for name in ("headline", "kicker", "deck", "column") if story[name])
    yield from (part for each in story["body"] for part in (each["text"], each["subhead"]) if part)
    yield from (part for each in story["captions"] for part in (each["text"], each["credit"]) if part)


def test_there_are_more_than_two_hundred_strings():
    assert len(set(STRINGS)) >= 200


def test_a_page_shows_every_field_letter_by_letter(content, stories):
    for name, story in stories.items():
        _, body = front((content / "stories" / name / "index.md").read_text("utf-8"))
        shown = bare("".join(Shown(markdown.markdown(body, extensions=EXTENSIONS)).text))
        missing = [field for field in fields(story) if bare(field) not in shown]
        assert missing == [], name


def test_what_an_editor_wrote_is_shown_letter_by_letter(content):
    for number, string in enumerate(STRINGS):
        _, body = front((content / "pages" / f"{number:03d}" / "index.md").read_text("utf-8"))
        assert bare(string) in bare("".join(Shown(markdown.markdown(body, extensions=EXTENSIONS)).text)), string


def test_nothing_in_any_page_runs(content):
    for path in sorted(content.rglob("*.md")):
        _, body = front(path.read_text("utf-8"))
        assert Shown(markdown.markdown(body, extensions=EXTENSIONS)).runs == [], path


def test_front_matter_is_read_back_as_written(content, stories):
    for name, story in stories.items():
        head, _ = front((content / "stories" / name / "index.md").read_text("utf-8"))
        assert bare(story["headline"] or "") in bare(head["title"])
        assert isinstance(head["description"], str)


def test_feeds_stay_well_formed_and_literal(content, stories):
    printed = "\n".join(bare(field) for story in stories.values() for field in fields(story))
    for path in sorted(content.rglob("*.xml")):
        tree = ET.fromstring(path.read_bytes())
        for item in tree.iter("item"):
            if "/digests/" in item.findtext("link"):  # its title is the program's own
                continue
            assert bare(item.findtext("title")).rstrip("…") in printed
    for path in sorted(content.rglob("*.json")):
        json.loads(path.read_bytes())


def test_no_cell_of_a_table_is_calculated(content):
    for path in sorted(content.rglob("*.csv")):
        for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))):
            assert [cell for cell in row if re.match(r"\s*[=+@＝＋－＠-]", cell)] == [], path


def test_no_output_holds_signs_that_steer_terminals_or_turn_text(content):
    unseen = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffe\uffff]")
    for path in sorted(path for path in content.rglob("*") if path.is_file()):
        found = unseen.search(path.read_text("utf-8"))
        assert found is None, (path, found)
