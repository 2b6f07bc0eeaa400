import json

import pytest
from click.testing import CliRunner

from generator.cli import main


def run(*arguments):
    return CliRunner(catch_exceptions=False).invoke(main, [str(each) for each in arguments])


@pytest.fixture
def seeds(tmp_path):
    """A page with a byte that nobody can read, on its third line."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "a.txt").write_bytes(
        "山上种下一万棵树\n\n本报讯 全市召".encode() + b"\xff\xff\xff" + "开大会。\n".encode()
    )
    return folder


def test_every_query_stands_with_its_place_and_a_summary(seeds):
    result = run("check", "--seeds", seeds)
    assert "seeds/a.txt:3:8 Q101 " in result.stdout
    assert result.stdout.splitlines()[-1] == "共 1 处存疑，0 处错误。"


def test_open_queries_fail_only_when_strict(seeds):
    assert run("check", "--seeds", seeds).exit_code == 0
    assert run("check", "--seeds", seeds, "--strict").exit_code == 1


def test_a_fault_fails_and_stands_with_its_line(seeds):
    (seeds / "a.yml").write_text("paper: 日报\nyaer: 2019\n", "utf-8")
    result = run("check", "--seeds", seeds)
    assert "seeds/a.yml:2:1 E001 不认识“yaer”" in result.stdout
    assert result.exit_code == 1


def test_only_the_named_files_are_looked_at(seeds):
    (seeds / "b.txt").write_bytes(b"")
    assert "b.txt" not in run("check", "--seeds", seeds, seeds / "a.txt").stdout
    assert "b.txt" in run("check", "--seeds", seeds, seeds / "b.txt").stdout


def test_github_gets_annotations_that_no_name_can_break(seeds):
    (seeds / "b,c%.txt").write_bytes(b"")
    lines = run("check", "--seeds", seeds, "--format", "github").stdout.splitlines()
    assert lines[0].startswith("::warning file=seeds/a.txt,line=3,endLine=3,col=8,title=Q101 ")
    assert lines[1].startswith("::error file=seeds/b%2Cc%25.txt,line=1,")


def test_json_is_a_list_of_remarks(seeds):
    (remark,) = json.loads(run("check", "--seeds", seeds, "--format", "json").stdout)
    assert (remark["path"], remark["line"], remark["code"]) == ("seeds/a.txt", 3, "Q101")


def test_sarif_has_a_rule_for_each_result(seeds):
    (done,) = json.loads(run("check", "--seeds", seeds, "--format", "sarif").stdout)["runs"]
    assert [rule["id"] for rule in done["tool"]["driver"]["rules"]] == ["Q101"]
    assert done["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 3


def test_explain_tells_what_became_of_a_line(seeds):
    (seeds / "a.txt").write_text("山上种下一万棵树\n\n本报讯 5月1日,山上种了树。\n", "utf-8")
    told = run("explain", "--seeds", seeds, "a:3").stdout
    assert told.startswith("第 3 行 “本报讯 5月1日,山上种了树。”")
    assert "报道 a-3" in told
    assert "修正 restore_widths “,” → “，”" in told


def test_explain_of_a_line_that_is_blank_says_so(seeds):
    result = run("explain", "--seeds", seeds, "a:2")
    assert result.exit_code == 1
    assert "空" in result.stderr
