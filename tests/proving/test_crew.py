"""Workers that die, and work that is handed out."""

import os
import sys
from pathlib import Path

import pytest

from generator.errors import JianbaoError
from generator.forks import staggered
from generator.proving.crew import FEW, Crew, Task, processes, result


def die_once(flag):
    """Kill the worker the first time."""
    if not Path(flag).exists():
        Path(flag).touch()
        os._exit(9)
    return "done"


def die_always(_):
    os._exit(9)


def double(number):
    return number * 2


@pytest.fixture
def crew():
    with Crew(jobs=2) as crew:
        crew.started = FEW
        crew.executor = processes(2)
        yield crew


@pytest.mark.slow
def test_a_task_whose_worker_died_is_done_again(crew, tmp_path):
    flag = str(tmp_path / "flag")
    assert result(crew, die_once, flag, crew.submit(die_once, flag)) == "done"
    assert result(crew, double, 2, crew.submit(double, 2)) == 4


@pytest.mark.slow
def test_a_task_that_kills_every_worker_is_told_and_the_others_are_done(crew):
    begun = [(task, number, crew.submit(task, number)) for number, task in enumerate([double, die_always, double])]
    assert result(crew, *begun[0]) == 0
    with pytest.raises(JianbaoError, match="BrokenProcessPool"):
        result(crew, *begun[1])
    assert result(crew, *begun[2]) == 4


def test_few_tasks_hire_no_more_than_a_copy():
    with Crew(jobs=2) as crew:
        crew.submit(double, 2)
        one = crew.executor
        assert [result(crew, double, 2, crew.submit(double, 2)) for _ in range(FEW - 2)] == [4] * (FEW - 2)
        assert crew.executor is one


learnt = []


def known(number):
    return number in learnt


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux copies processes")
def test_what_is_rehearsed_here_is_known_to_all_hands():
    with Crew(jobs=2) as crew:
        crew.multiply(lambda: learnt.append(7))
        hands = crew.executor
        begun = [crew.submit(known, 7) for _ in range(FEW)]
        assert [result(crew, known, 7, each) for each in begun] == [True] * FEW
        assert crew.executor is hands


def test_a_task_is_found_by_its_name():
    assert Task("operator.neg")(2) == -2


def test_no_more_is_begun_than_may_be_under_way():
    begun = []
    each = staggered((begun.append(number) or number for number in range(9)), 3)
    assert next(each) == 0
    assert begun == [0, 1, 2]
    assert list(each) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_cluster_that_nobody_keeps_is_told():
    pytest.importorskip("distributed")
    with Crew(scheduler="not an address") as crew, pytest.raises(JianbaoError, match="连不上"):
        crew.submit(double, 2)
