import re
from pathlib import Path

from generator.lexicons import load

ROOT = Path(__file__).parents[2] / "generator"


def test_every_code_that_the_program_gives_is_explained():
    sources = [path.read_text("utf-8") for path in ROOT.rglob("*.py") if path.name != "model.py"]
    given = {code for text in sources for code in re.findall(r"\"([QE]\d{3})\"", text)} | set(load().queries)
    assert given - set(load().codes) == set()


def test_every_code_has_a_name_an_example_and_advice():
    assert all(code.name and code.example and code.advice for code in load().codes.values())
