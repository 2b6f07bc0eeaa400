import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.options import usual


@pytest.mark.parametrize("command", ["publish", "check", "export"])
def test_a_folder_that_is_not_there_is_told_in_one_line(command, tmp_path):
    done = CliRunner().invoke(main, [command, "--seeds", str(tmp_path / "nowhere")])
    assert done.exit_code == 1
    assert "没有这个文件夹" in done.output
    assert done.output.count("\n") == 1


def test_in_a_project_the_seeds_are_in_their_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert str(usual()) == "."
    (tmp_path / "mkdocs.yml").touch()
    assert str(usual()) == "seeds"
