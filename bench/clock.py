"""Runs a command as a process of its own and tells what it cost."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run cost."""

    seconds: float
    """Wall time."""
    cpu: float
    """Seconds of all processors, children included."""
    megabytes: float
    """Peak memory of the largest process."""


def run(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command in a folder.

    Raises:
        RuntimeError: it failed; its output is in the message.

    """
    began = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": os.pathsep.join(paths())}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        output = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(map(str, command))} failed:\n{output.decode(errors='replace')[-3000:]}"
        raise RuntimeError(message)
    return Cost(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def paths() -> list[str]:
    """Let commands in other folders find the program that runs the benchmark."""
    return [os.getcwd()]  # noqa: PTH109 - a string is wanted
