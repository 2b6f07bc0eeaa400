"""What the program knows by name, read from YAML files beside this one."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from generator.language import Code, Language, Press, Script
from generator.lexicons import facts, shapes, words
from generator.lexicons.gazetteer import read_gazetteer
from generator.lexicons.shapes import by_name, record, text
from generator.lexicons.tables import table

FOLDER = Path(__file__).parent

SCRIPT = record(
    {
        **dict.fromkeys(("code", "sentence_ends", "closers", "openers"), text),
        **dict.fromkeys(("full_width", "conjunctions"), by_name(text)),
        "contrasts": shapes.words,
    }
)
"""Signs of the writing."""
CODES = by_name(record(dict.fromkeys(("name", "example", "advice"), text)))
"""What each code means."""


at_hand: dict[str, Language] = {}
"""Lexicons by language, as this program read them before, for `load` to take."""


@cache
def load(code: str = "zh") -> Language:
    """Take the lexicons of a language that are at hand, or read them.

    Raises:
        FileNotFoundError: there is no folder of that code.
        JianbaoError: a lexicon is not as it should be.

    """
    return at_hand.pop(code, None) or read(code)


def read(code: str) -> Language:
    """Read all lexicons of a language from their files.

    Raises:
        FileNotFoundError: there is no folder of that code.
        JianbaoError: a lexicon is not as it should be.

    """
    folder = FOLDER / code
    tags = facts.tags(folder)
    script, gazetteer = table(folder / "script.yml", SCRIPT), read_gazetteer(folder / "districts")
    return Language(
        code=script.pop("code"),
        labels=table(folder / "labels.yml", by_name(text)),
        words=words.cut,
        script=Script(**script),
        press=Press({name: frozenset(terms) for name, terms in table(folder / "press.yml", facts.WORDS).items()}),
        tags=tags,
        tag_names={tag.id: tag.label for tag in tags},
        calendar=facts.calendar(folder),
        people=facts.people(folder, gazetteer.short),
        bylines=facts.terms(folder / "bylines.yml"),
        figures=facts.terms(folder / "figures.yml"),
        masthead=facts.terms(folder / "masthead.yml"),
        keywords=facts.terms(folder / "keywords.yml"),
        gazetteer=gazetteer,
        known=words.known,
        doubts=facts.terms(folder / "doubts.yml"),
        queries=table(folder / "queries.yml", by_name(text)),
        codes={code: Code(**meaning) for code, meaning in table(folder / "codes.yml", CODES).items()},
        version=version(folder),
    )


def version(folder: Path) -> str:
    """Digest all files of a folder, names and bytes, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
