"""Open data fits its description."""

import csv
import io
import json
from pathlib import Path

import jsonschema

from generator import disk
from generator.digest import card, gather
from generator.lexicons import load
from generator.model import Site
from generator.records import FIELDS, record
from generator.render import Stock, data, environment, rows
from tests.render.stories import BARE, FULL, proof

ROOT = Path(__file__).parents[2]
SITE = Site("剪报", "https://example.org/digest/")


class Counted(dict):
    """Counts what is looked up."""

    asked = 0

    def __getitem__(self, name):
        self.asked += 1
        return super().__getitem__(name)


def told(*stories):
    return Counted((s.id, rows(record(s, proof(s).page, lambda name: f"{SITE.url}stories/{name}/"))) for s in stories)


def documents(*stories, known=None):
    jinja = environment(disk.templates(ROOT / "templates"), SITE, load())
    stock = Stock(SITE, load(), {}, known or told(*stories))
    return {d.path: d.text for quire in data(gather(map(card, stories)), stock, jinja) for d in quire.drafts()}


def table(text):
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_every_record_fits_the_schema():
    files = documents(FULL, BARE)
    schema = json.loads(files["data/story.schema.json"])
    lines = [line for path, text in files.items() if path.endswith(".jsonl") for line in text.splitlines()]
    assert len(lines) == 2
    for line in lines:
        jsonschema.validate(json.loads(line), schema, cls=jsonschema.Draft202012Validator)


def test_years_have_folders_and_the_unknown_year_its_own():
    assert {"data/2019/stories.csv", "data/undated/stories.csv"} <= documents(FULL, BARE).keys()


def test_a_table_opens_in_a_spreadsheet():
    text = documents(FULL)["data/2019/stories.csv"]
    assert text.startswith("\ufeff")
    assert [row["headline"] for row in table(text)] == ["主题 A & B"]


def test_no_cell_is_calculated():
    (row,) = table(documents(FULL)["data/2019/people.csv"])
    assert (row["name"], row["title"]) == ("王五", "'=书记")


def test_figures_tell_their_story():
    (row,) = table(documents(FULL)["data/2019/figures.csv"])
    assert (row["story"], row["value"], row["unit"]) == ("page-5", "8000", "套")


def test_the_package_lists_the_files_that_are_there():
    files = documents(FULL, BARE)
    package = json.loads(files["data/datapackage.json"])
    listed = {"data/" + resource["path"] for resource in package["resources"]}
    assert listed == {path for path in files if path.endswith((".csv", ".jsonl"))}
    assert len({resource["name"] for resource in package["resources"]}) == len(listed)


def test_the_page_explains_every_field():
    files = documents(FULL)
    for name in json.loads(files["data/story.schema.json"])["properties"]:
        assert f"| {name} |" in files["data/index.md"]


def test_no_story_at_all_is_no_fault():
    assert "data/index.md" in documents()


def test_a_record_has_the_fields_that_tables_name():
    assert tuple(record(FULL, proof(FULL).page, str)) == FIELDS


def test_a_story_is_looked_up_once_for_all_files_of_its_year():
    known = told(FULL, BARE)
    assert documents(FULL, BARE, known=known) == documents(FULL, BARE)
    assert known.asked == 2
