"""Each line of a page is what its golden file says it is, and articles begin where it cuts."""

from pathlib import Path

import pytest

from tests.cut.notation import cases, marked, printed

FOLDER = Path(__file__).parent / "golden"
CASES = [
    pytest.param(text, id=f"{path.stem}: {title}") for path in sorted(FOLDER.iterdir()) for title, text in cases(path)
]


@pytest.mark.parametrize("text", CASES)
def test_a_page_is_cut_as_marked(text):
    assert marked(printed(text)) == text


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(
    "text", [pytest.param(text, id=title) for title, text in cases(FOLDER.parent / "known_failures.txt")]
)
def test_what_is_not_yet_cut_right_is_moved_once_it_is(text):
    assert marked(printed(text)) == text
