import io
import sys

import pytest

from generator.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
@pytest.mark.parametrize("patience", [0, 100])
def test_everything_is_handed_on_and_only_a_terminal_sees_a_bar(monkeypatch, stream, patience):
    shown = stream()
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", shown)
    assert list(progress.progress("山上种树", "校读")) == list("山上种树")
    assert ("校读" in shown.getvalue()) == (stream is Terminal and patience == 0)
