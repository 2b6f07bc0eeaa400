import csv
import io
import json

import pytest
from click.testing import CliRunner

from generator.cli import main

FIELDS = [
    "seed",
    "order",
    "id",
    "url",
    "headline",
    "kicker",
    "deck",
    "column",
    "agency",
    "bylines",
    "date",
    "district",
    "tags",
    "keywords",
    "people",
    "summary",
    "figures",
    "body",
    "captions",
    "corrections",
    "queries",
]


def export(folder, *options):
    return CliRunner(catch_exceptions=False).invoke(main, ["export", "--seeds", str(folder), *options])


@pytest.fixture
def two_pages(tmp_path):
    (tmp_path / "b.txt").write_text("河边新修了一座桥\n\n本报讯 5月3日,河边的桥通车。\n", "utf-8")
    (tmp_path / "a.txt").write_text("山上种下一万棵树\n\n本报讯 5月1日,山上种了树。\n", "utf-8")
    return tmp_path


def test_every_record_has_every_field_in_the_order_of_the_design(two_pages):
    records = [json.loads(line) for line in export(two_pages).stdout.splitlines()]
    assert [list(record) for record in records] == [FIELDS] * len(records)
    assert [record["seed"] for record in records] == ["a", "b"]


def test_sources_of_a_paragraph_are_ranges_of_the_seed(two_pages):
    record = json.loads(export(two_pages).stdout.splitlines()[0])
    raw = (two_pages / "a.txt").read_text("utf-8")
    (start, stop), *_ = record["body"][0]["source"]
    assert raw[start:stop].startswith(record["body"][0]["text"][:2])


def test_csv_has_the_same_fields_and_holds_what_is_nested_as_json(two_pages):
    rows = list(csv.DictReader(io.StringIO(export(two_pages, "--format", "csv").stdout)))
    assert list(rows[0]) == FIELDS
    assert json.loads(rows[0]["body"])[0]["subhead"] is None


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@a", "\t=1"])
def test_no_cell_of_csv_is_a_formula(tmp_path, start):
    (tmp_path / "a.txt").write_text(f"{start}这是标题\n\n本报讯 5月1日,山上种了树。\n", "utf-8")
    rows = list(csv.reader(io.StringIO(export(tmp_path, "--format", "csv").stdout)))
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]


def test_a_page_without_text_is_told_and_the_others_are_printed(two_pages):
    (two_pages / "aa.txt").write_bytes(b"\n\n")
    result = export(two_pages)
    assert len(result.stdout.splitlines()) == 2
    assert "aa.txt" in result.stderr
    assert result.exit_code == 1


def test_terminal_escapes_never_reach_the_terminal(tmp_path):
    (tmp_path / "a.txt").write_text("山上\x1b[31m种树\x9b31m\u202e\n\n本报讯 5月1日,山上种了树。\n", "utf-8")
    assert not set(export(tmp_path).stdout) & set("\x1b\x9b\u202e")
