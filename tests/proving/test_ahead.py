from generator.proving import Workshop
from generator.proving.ahead import prove_quietly


def test_a_folder_that_is_not_there_is_left_for_the_run_to_tell(tmp_path, capfd):
    (tmp_path / "mkdocs.yml").touch()
    prove_quietly(Workshop(root=tmp_path))
    assert capfd.readouterr() == ("", "")


def test_what_is_proved_ahead_is_in_the_cache(tmp_path):
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("山上种下一万棵树\n\n本报讯 5月1日，山上种了树。\n", "utf-8")
    prove_quietly(Workshop(root=tmp_path))
    assert sorted(path.suffix for path in (tmp_path / ".cache").rglob("*") if path.is_file()) == [
        ".cards",
        ".lexicon",
        ".proof",
    ]
