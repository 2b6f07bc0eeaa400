"""Work on copies of the process, one of which may die."""

import os

import pytest

from generator import forks

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def many(monkeypatch):
    monkeypatch.setattr(forks, "FEW", 2)
    monkeypatch.setattr(forks, "SHARE", 2)


def test_many_things_are_done_in_their_order():
    assert list(forks.spread(lambda number: number * 2, range(9), 2)) == [number * 2 for number in range(9)]


def test_what_a_copy_left_when_it_died_is_done_here():
    here = os.getpid()

    def fatal(number):
        if number == 5 and os.getpid() != here:
            os._exit(9)
        return number * 2

    assert list(forks.spread(fatal, range(9), 2)) == [number * 2 for number in range(9)]


def test_a_fault_of_the_work_is_no_death():
    with pytest.raises(ZeroDivisionError):
        list(forks.spread(lambda number: 1 // (number - 3), range(9), 2))
