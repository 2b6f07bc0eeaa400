import json

from click.testing import CliRunner

from generator.cli import main


def index(*arguments):
    return CliRunner(catch_exceptions=False).invoke(main, ["index", *map(str, arguments)])


def test_a_site_of_any_engine_is_made_searchable(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text("河边新修了一座桥\n\n本报讯 2019年5月3日,河边的桥通车。\n", "utf-8")
    (tmp_path / "built").mkdir()
    assert index("built").exit_code == 0
    listed = json.loads((tmp_path / "built/search/data/shelves.json").read_text("utf-8"))
    assert [shelf["count"] for shelf in listed["shelves"]] == [1]


def test_a_site_that_is_not_there_is_told(tmp_path):
    assert index(tmp_path / "nowhere").exit_code == 2
