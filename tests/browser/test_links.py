"""Every link inside the built site leads somewhere; LinkChecker walks them all."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_all_links_are_good(site):
    command = [Path(sys.executable).parent / "linkchecker", "--no-status", "--no-warnings", "--threads=4", site.url]
    walked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert walked.returncode == 0, walked.stdout[-3000:]
    assert "0 errors found" in walked.stdout
