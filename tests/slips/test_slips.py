from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import slips
from generator.errors import JianbaoError
from generator.model import Placing, Role, Ruling, Slip, Wording
from generator.slips.rulings import RULINGS


def read(text):
    return slips.read("p.yml", text.encode() if isinstance(text, str) else text)


def test_a_slip_may_rule_correct_and_place():
    slip = read("""\
district: 某某新区
year: {value: 2019, because: 文中说到}
number: 04
corrections:
  - {line: 3, was: 市市委, now: 市委, because: 重字}
  - {line: 9, was: 多余的话, now: ""}
placings:
  - {line: 5, was: 种树, role: headline, starts: true}
  - {line: 7, was: 开头, before: 5}
""")
    rulings = {
        "district": Ruling("某某新区", None, 1),
        "year": Ruling("2019", "文中说到", 2),
        "number": Ruling("04", None, 3),
    }
    wordings = (Wording(3, "市市委", "市委", "重字", 5), Wording(9, "多余的话", "", None, 6))
    placings = (
        Placing(5, "种树", "headline", starts=True, before=None, at=8),
        Placing(7, "开头", role=None, starts=None, before=5, at=9),
    )
    assert slip == Slip("p.yml", rulings, wordings, placings)


def test_an_empty_slip_decides_nothing():
    assert read("# nothing yet\n") == Slip("p.yml")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("yaer: 2019", 1, "可以写的有：paper、"),
        ("year: 2019\nyear: 2020", 2, "两次"),
        ("paper: 日报\nyear: 19", 2, "四位数"),
        ("date: 2019-02-30", 1, "2019-08-18"),
        ("year: {because: 猜的}", 1, "缺少 value"),
        ("year:", 1, "空"),
        ("year: [2019]", 1, "不是列表"),
        ("[2019]", 1, "名称: 内容"),
        ("corrections: 市委", 1, "列表"),
        ("corrections:\n  - {line: 3, was: 市市}", 2, "缺少 now"),
        ("corrections:\n  - {line: 0, was: 市市, now: 市}", 2, "行号"),
        ("placings:\n  - {line: 1, was: 种}", 2, "role、starts、before"),
        ("placings:\n  - {line: 1, was: 种, role: titel}", 2, "kicker、headline"),
        ("a: &x 1\nb: *x", 1, "引用"),
        ("year: !!python/object:os.system 2019", 1, "类型标记"),
        ("a: [[[[[1]]]]]", 1, "太深"),
        ("a: [1", 2, "YAML"),
        (b"paper: \xff\xfe", 1, "UTF-8"),
        (b"paper: " + b"a" * 100_000, None, "100000"),
    ],
)
def test_a_faulty_slip_is_told_with_its_line_and_what_is_allowed(text, line, says):
    with pytest.raises(JianbaoError, match=says) as caught:
        read(text)
    assert caught.value.place == ("seeds/p.yml" if line is None else f"seeds/p.yml:{line}")


@given(st.binary(max_size=300) | st.text(alphabet="year:value{}[],&*!-#'\"\n 2019ab|>?%@`\x00\ufeff", max_size=80))
def test_no_bytes_do_more_than_be_refused(data):
    with suppress(JianbaoError):
        assert read(data).name == "p.yml"


def test_the_slip_that_the_site_shows_as_an_example_is_right():
    page = (Path(__file__).parents[2] / "content" / "slips.md").read_text("utf-8")
    slip = read(page.split("```yaml\n")[1].split("```")[0])
    assert set(slip.rulings) == set(RULINGS)
    assert slip.wordings
    assert slip.placings


def test_the_site_names_every_role():
    page = (Path(__file__).parents[2] / "content" / "slips.md").read_text("utf-8")
    assert [role for role in Role if f"{role.value} " not in page] == []
