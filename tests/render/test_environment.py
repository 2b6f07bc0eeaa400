import pytest
from jinja2 import UndefinedError

from generator.lexicons import load
from generator.model import Site
from generator.render import environment


def rendered(template):
    return (
        environment({"page": template}, Site("剪报", "https://example.org/", ""), load()).get_template("page").render()
    )


def test_a_label_may_be_called_like_a_method_of_dict():
    assert rendered("{{ labels.copy }}") == load().labels["copy"]


def test_a_label_that_is_missing_is_an_error():
    with pytest.raises(UndefinedError):
        rendered("{{ labels.nothing_of_the_kind }}")
