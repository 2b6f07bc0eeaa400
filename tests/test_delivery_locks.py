"""The locks: hashed, complete, and of one mind."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("build", "site", "test", "release")


def name_of(requirement):
    return re.match(r"[A-Za-z0-9._-]+", requirement)[0].lower().replace("_", "-").replace(".", "-")


def pins(lock):
    """Map each pin, environment marker and all, to its hashes."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    entries = re.findall(r"^(\S+==[^\\\n]+?) *\\?\n((?:    --hash=\S+.*\n?)*)", text, re.MULTILINE)
    return {pin: hashes.count("--hash=sha256:") for pin, hashes in entries}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_its_hashes(lock):
    assert pins(lock)
    assert [pin for pin, hashes in pins(lock).items() if hashes == 0] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked(lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = list(project["dependency-groups"].get(lock, []))
    if lock != "build":
        wanted += project["project"]["dependencies"]
    assert {name_of(each) for each in wanted} <= {name_of(pin) for pin in pins(lock)}, "run `make lock`"


def test_the_locks_agree_so_that_tests_run_what_is_published():
    for lock in LOCKS:
        shared = {name_of(pin) for pin in pins("site")} & {name_of(pin) for pin in pins(lock)}
        of_site, of_other = ({pin for pin in pins(each) if name_of(pin) in shared} for each in ("site", lock))
        assert of_site == of_other
