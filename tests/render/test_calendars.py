import re

import pytest

from generator.lexicons import load
from generator.render.calendars import days, heat
from generator.render.words import SiteWords

WORDS = SiteWords.of(load())


@pytest.mark.parametrize(("year", "count"), [(2019, 365), (2020, 366), (1, 365), (9999, 365)])
def test_every_day_of_a_year_is_drawn_once(year, count):
    corners = re.findall(r"M(\d+ \d+)h10v10h-10z", heat(year, {}, WORDS))
    assert len(list(days(year))) == len(corners) == len(set(corners)) == count


def test_a_busy_day_is_deeper():
    drawing = heat(2019, {"2019-08-20": 9, "2019-08-21": 1}, WORDS)
    assert re.search(r'class="q4" d="M\d+ \d+h10v10h-10z"', drawing)
    assert re.search(r'class="q1" d="M\d+ \d+h10v10h-10z"', drawing)
