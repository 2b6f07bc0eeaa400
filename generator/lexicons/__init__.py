"""What the program knows by name, read from YAML files beside this one."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from generator.language import Code, Language, Press, Script
from generator.lexicons import facts, words
from generator.lexicons.gazetteer import read_gazetteer
from generator.lexicons.tables import table

FOLDER = Path(__file__).parent


@cache
def load(code: str = "zh") -> Language:
    """Read all lexicons of a language.

    Raises:
        FileNotFoundError: there is no folder of that code.

    """
    folder = FOLDER / code
    script = table(folder / "script.yml")
    return Language(
        code=script["code"],
        labels=table(folder / "labels.yml"),
        words=words.cut,
        script=Script(
            full_width=script["full_width"],
            conjunctions=script["conjunctions"],
            sentence_ends=script["sentence_ends"],
            closers=script["closers"],
            openers=script["openers"],
            contrasts=tuple(script["contrasts"]),
        ),
        press=Press({name: frozenset(terms) for name, terms in table(folder / "press.yml").items()}),
        tags=facts.tags(folder),
        calendar=facts.calendar(folder),
        people=facts.people(folder),
        bylines=facts.terms(folder / "bylines.yml"),
        figures=facts.terms(folder / "figures.yml"),
        masthead=facts.terms(folder / "masthead.yml"),
        keywords=facts.terms(folder / "keywords.yml"),
        gazetteer=read_gazetteer(folder / "districts"),
        known=words.known,
        doubts=facts.terms(folder / "doubts.yml"),
        queries=table(folder / "queries.yml"),
        codes={code: Code(**meaning) for code, meaning in table(folder / "codes.yml").items()},
        version=version(folder),
    )


def version(folder: Path) -> str:
    """Digest all files of a folder, names and bytes, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
