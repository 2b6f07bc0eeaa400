import re

from generator import classes


def compiled(pattern, flags):
    re.purge()
    return re.compile(pattern, flags)


def test_patterns_are_the_same_as_without(monkeypatch):
    for pattern in (
        r"[一-鿿]{2}[^一-鿿·\s]?[一-鿿]",
        r"[a-z甲]+[A-Z]",
        r"[\d.，、·]+|[^\x00-\x7f]",
        r"[\U0001f300-\U0001f5ff甲]",
    ):
        for flags in (0, re.IGNORECASE, re.ASCII):
            ours = compiled(pattern, flags)
            with monkeypatch.context() as before:
                before.setattr(classes.COMPILER, classes.STEP, classes.work_out)
                assert compiled(pattern, flags) == ours
