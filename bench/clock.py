"""Runs a command as a process of its own and tells what it cost."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from resource import struct_rusage

ADOPT = 36
"""PR_SET_CHILD_SUBREAPER of Linux: who asks for it becomes the parent of what his children leave behind."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run cost."""

    seconds: float
    """Wall time."""
    cpu: float
    """Seconds of all processors, in all processes that the command started, whoever started them."""
    megabytes: float
    """Peak memory of the largest process."""


def run(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command in a folder, and wait for all that it started.

    Raises:
        RuntimeError: it failed; its output is in the message.

    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(ADOPT, 1, 0, 0, 0)
    for _ in ended():
        pass  # what an earlier command left behind is not counted with this one
    began = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": os.pathsep.join(paths())}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        output = process.stdout.read() if process.stdout else b""
        usages = []
        for number, status, usage in ended():
            usages.append(usage)
            if number == process.pid:
                process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{' '.join(map(str, command))} failed:\n{output.decode(errors='replace')[-3000:]}"
        raise RuntimeError(message)
    return Cost(
        time.perf_counter() - began,
        sum(usage.ru_utime + usage.ru_stime for usage in usages),
        max(usage.ru_maxrss for usage in usages) / 1024,
    )


def ended() -> Iterator[tuple[int, int, struct_rusage]]:
    """Wait for all processes that are ours, also those that became so by another's end, such as a server of workers."""
    while True:
        try:
            yield os.wait4(-1, 0)
        except ChildProcessError:
            return


def paths() -> list[str]:
    """Let commands in other folders find the program that runs the benchmark."""
    return [os.getcwd()]  # noqa: PTH109 - a string is wanted
