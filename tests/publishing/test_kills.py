"""A run that is killed leaves a state from which the next one is complete."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.disk.writing import PART
from generator.proving.crew import FEW
from tests.publishing.projects import clean_run, held, project, publish

ROOT = Path(__file__).parents[2]

KILLS = int(os.environ.get("JIANBAO_KILLS", "12"))
"""How many runs are killed; for 200, set JIANBAO_KILLS."""


def halves(folder, whole):
    """List what stands in the content and is not as a clean run makes it; files still being written are hidden."""
    standing = {path: data for path, data in held(folder).items() if path.suffix != PART}
    return [path for path, data in standing.items() if data != whole[path]]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_run_that_is_killed_leaves_a_state_from_which_the_next_is_complete(tmp_path):
    chance = random.Random(1)
    folder = project(tmp_path / "a", pages=FEW + 6)
    whole = clean_run(folder, tmp_path / "b")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for _ in range(KILLS):
        files = [path for path in (*folder.glob("content/**/*"), *folder.glob(".cache/**/*")) if path.is_file()]
        for path in chance.sample(files, len(files) // 2):
            path.unlink()
        run = subprocess.Popen([sys.executable, "-m", "generator", "publish"], cwd=folder, env=environment, stdout=-3)
        time.sleep(chance.uniform(0.2, 2.5))
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert halves(folder, whole) == []
        publish(folder)
        assert held(folder) == whole
