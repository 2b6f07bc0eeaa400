"""`make fuzz`: a coverage-guided fuzzer on every target in turn, starting from real and hostile pages."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import ROOT, TARGETS
from tests.hostile.pages import STRINGS, page


def corpus(folder):
    """Write what the fuzzer starts from."""
    for path in sorted((ROOT / "seeds").glob("*")):
        (folder / path.name).write_bytes(path.read_bytes())
    for number, string in enumerate(STRINGS):
        (folder / str(number)).write_bytes(page(string, 1).encode("utf-8", "surrogatepass"))


def run(name, seconds):
    """Fuzz one target in this process, which ends with it."""
    import atheris  # noqa: PLC0415 - only the fuzzing process is instrumented

    with tempfile.TemporaryDirectory() as folder:
        corpus(Path(folder))
        atheris.instrument_all()
        atheris.Setup(
            [sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-max_len=20000", folder], TARGETS[name]
        )
        atheris.Fuzz()


def main():
    """Fuzz every target, each in a process of its own; exit 1 when one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=main.__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="time for all targets together")
    parser.add_argument("--target", choices=TARGETS, help="fuzz this one only, in this process")
    wish = parser.parse_args()
    if wish.target:
        run(wish.target, wish.seconds)
    share = wish.seconds // len(TARGETS)
    commands = ([sys.executable, "-m", "tests.fuzz", "--target", name, "--seconds", str(share)] for name in TARGETS)
    codes = [subprocess.run(command, cwd=ROOT, check=False).returncode for command in commands]
    sys.exit(any(codes))


main()
