"""Work on copies of the process, one of which may die."""

import os
import sys
import time

import pytest

from generator import forks

pytestmark = pytest.mark.slow


MANY = {"jobs": 2, "few": 2, "share": 2}


def test_many_things_are_done_in_their_order():
    assert list(forks.spread(lambda number: number * 2, range(9), **MANY)) == [number * 2 for number in range(9)]


def test_what_a_copy_left_when_it_died_is_done_here():
    here = os.getpid()

    def fatal(number):
        if number == 5 and os.getpid() != here:
            os._exit(9)
        return number * 2

    assert list(forks.spread(fatal, range(9), **MANY)) == [number * 2 for number in range(9)]


def test_copies_run_ahead_only_so_far(tmp_path):
    """What is done waits in memory until somebody takes it."""
    made = forks.spread(lambda number: (tmp_path / str(number)).touch(), range(40), **MANY)
    next(made)
    time.sleep(0.2)
    assert len(list(tmp_path.iterdir())) <= MANY["jobs"] * MANY["share"] * forks.AHEAD
    assert len(list(made)) + 1 == len(list(tmp_path.iterdir()))


def test_a_fault_of_the_work_is_no_death():
    with pytest.raises(ZeroDivisionError):
        list(forks.spread(lambda number: 1 // (number - 3), range(9), **MANY))


def test_something_is_done_beside_and_waited_for(tmp_path):
    with forks.beside((tmp_path / "done").touch):
        pass
    assert (tmp_path / "done").exists() == (sys.platform == "linux")


def test_a_fault_here_ends_what_is_done_beside():
    with pytest.raises(ZeroDivisionError), forks.beside(lambda: time.sleep(60)):
        raise ZeroDivisionError


def test_what_was_found_out_beside_is_told():
    with forks.found_beside(lambda: (os.getpid(), "told")) as answer:
        pid, told = answer()
    assert told == "told"
    assert (pid != os.getpid()) == (sys.platform == "linux")


def test_what_a_copy_would_have_found_out_when_it_died_is_found_out_here():
    here = os.getpid()

    def fatal():
        if os.getpid() != here:
            os._exit(9)
        return "told"

    with forks.found_beside(fatal) as answer:
        assert answer() == "told"


def test_what_nobody_asks_for_is_not_waited_for():
    began = time.monotonic()
    with forks.found_beside(lambda: time.sleep(60)):
        pass
    assert time.monotonic() - began < 30


def test_what_is_asked_for_too_late_is_found_out_here():
    with forks.found_beside(os.getpid) as answer:
        pass
    assert answer() == os.getpid()


def test_a_fault_of_what_is_found_out_beside_is_met_by_whoever_asks():
    with pytest.raises(ZeroDivisionError), forks.found_beside(lambda: 1 // 0) as answer:
        answer()
