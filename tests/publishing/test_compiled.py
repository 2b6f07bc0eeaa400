"""Templates are compiled once and kept."""

from jinja2 import Environment

from generator.publishing import settings
from tests.publishing.projects import TREES, clean_run, held, project, publish


def test_a_template_that_is_kept_is_not_compiled_again(tmp_path, monkeypatch):
    settings.made.cache_clear()
    publish(project(tmp_path / "a"))
    (tmp_path / "a" / "seeds" / "004.txt").write_text(TREES.format(7, 8), "utf-8")
    settings.made.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", None)
        publish(tmp_path / "a")
    settings.made.cache_clear()
    assert held(tmp_path / "a") == clean_run(tmp_path / "a", tmp_path / "b")
