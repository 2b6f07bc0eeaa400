"""Three hundred date phrases beside JioNLP's reading of them, told on 18 August 2019.

`oracle.tsv` has a line a phrase: the phrase, our value, JioNLP's first and last day, and why they differ.
`make oracle` asks JioNLP again (Apache-2.0; 120 MB, so no other run installs it).
Deadlines and beginnings differ in the notation only: we give the day that the words name, JioNLP the stretch from or to today.
"""

from calendar import monthrange
from pathlib import Path

import pytest

from generator.extract.draft import Part
from generator.extract.phrases import phrases
from generator.extract.resolve import Anchor, resolve
from generator.lexicons import load
from generator.model import Role
from generator.text import Text

ROWS = [line.split("\t") for line in (Path(__file__).parent / "oracle.tsv").read_text("utf-8").splitlines()]
TOLD = Anchor(2019, 8, 18)
WHY = {
    "deadline": "the last days agree; JioNLP lets the time begin today",
    "since": "the first days agree; JioNLP lets the time end today or never",
    "open year": "a bare month far ahead may belong to the year before: we leave the year open, JioNLP takes this year",
    "one month": "the beginning and the end of a year are one month for us, two for JioNLP",
}


def value(words):
    (phrase,) = phrases(Part(Role.BODY, Text.of(words), load().words), load().calendar)
    assert phrase.printed == words
    return resolve(phrase, TOLD)


def days(iso):
    first, _, last = iso.partition("/")
    year, month, day = [*map(int, (last or first).split("-")), 0, 0][:3]
    month = month or 12
    start = "-".join([*first.split("-"), "01", "01"][:3])
    return start, f"{year}-{month:02}-{day or monthrange(year, month)[1]:02}"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_phrases_have_the_value_of_the_table(row):
    assert value(row[0]) == row[1]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_readings_agree_or_the_difference_is_explained(row):
    _, ours, theirs, *why = row
    match why:
        case []:
            assert days(ours) == tuple(theirs.split("/"))
        case ["deadline"]:
            assert days(ours)[1] == theirs.split("/")[1]
        case ["since"]:
            assert days(ours)[0] == theirs.split("/")[0]
        case [other]:
            assert other in WHY


def test_nineteen_readings_in_twenty_agree():
    notation = {"deadline", "since"}
    agreeing = [row for row in ROWS if not set(row[3:]) - notation]
    assert len(ROWS) == 300
    assert len(agreeing) / len(ROWS) >= 0.95


@pytest.mark.slow
def test_the_oracle_still_reads_so():
    oracle = pytest.importorskip("jionlp")
    told = {"year": TOLD.year, "month": TOLD.month, "day": TOLD.day}
    for words, _, theirs, *_ in ROWS:
        assert "/".join(day[:10] for day in oracle.parse_time(words, time_base=told)["time"]) == theirs
