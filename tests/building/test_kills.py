"""A build that is killed leaves a site from which the next one is whole."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from tests.building.test_building import assert_same, build, project  # noqa: F401 - a fixture

KILLS = int(os.environ.get("JIANBAO_KILLS", "6"))
"""How many builds are killed; for 200, set JIANBAO_KILLS."""

COMMANDS = (("build",), ("build", "--full"), ("index", "site"))
"""What is killed."""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_build_that_is_killed_leaves_a_site_from_which_the_next_is_whole(project):  # noqa: F811 - the fixture
    chance = random.Random(1)
    build(project, "site")
    (project / "site").rename(project / "whole")
    for number in range(KILLS):
        spoil(project, chance)
        (project / "site").mkdir(exist_ok=True)
        command = [sys.executable, "-m", "generator", *COMMANDS[number % len(COMMANDS)]]
        run = subprocess.Popen(command, cwd=project, stdout=-3, stderr=-3)
        time.sleep(chance.uniform(0.3, 3))
        run.send_signal(signal.SIGKILL)
        run.wait()
        build(project, "site")
        assert_same(project / "site", project / "whole")


def spoil(folder, chance):
    """Remove half of the caches, and every fourth time the site."""
    files = [path for path in folder.glob(".cache/**/*") if path.is_file() and path.suffix != ".lock"]
    for path in chance.sample(files, len(files) // 2):
        path.unlink()
    if chance.random() < 1 / 4:
        shutil.rmtree(folder / "site", ignore_errors=True)
        (folder / "site").mkdir()
