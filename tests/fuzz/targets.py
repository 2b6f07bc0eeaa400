"""What is fuzzed: each takes bytes and raises only where the program is at fault."""

from contextlib import suppress
from functools import cache
from pathlib import Path

from generator import disk, slips
from generator.digest import card, gather
from generator.errors import JianbaoError
from generator.lexicons import load
from generator.model import Seed, Site
from generator.pipeline import prove
from generator.publishing.neighbours import Neighbours
from generator.render import environment, pages
from generator.sources import read
from tests.laws import assert_laws

ROOT = Path(__file__).parents[2]
SITE = Site("剪报", "https://example.org/")


def source(data):
    """Read a page: every character stands at its source, or is a line end."""
    with suppress(JianbaoError):
        found = read(Seed("page.txt", data))
        printed = "".join(found.raw[piece.source.start : piece.source.stop] for piece in found.text.pieces)
        assert printed == found.raw
        assert str(found.text) == found.raw.replace("\r\n", "\n").replace("\r", "\n")


def page(data):
    """Read, clean, cut and extract a page, and hold the laws against it."""
    with suppress(JianbaoError):
        assert_laws(prove(Seed("page.txt", data), None, load()))


def slip(data):
    """Read a slip, and prove a page under it; what comes before a NUL is the slip."""
    decided, _, printed = data.partition(b"\0")
    with suppress(JianbaoError):
        assert_laws(prove(Seed("page.txt", printed), slips.read("page.yml", decided), load()))


def document(data):
    """Render the pages of a seed; every one has front matter and a single first heading."""
    with suppress(JianbaoError):
        proof = prove(Seed("page.txt", data), None, load())
        around = Neighbours(gather(card(story) for story in proof.stories))
        for each in pages(proof, around, jinja()):
            assert each.text.encode().startswith(b"---\n")


@cache
def jinja():
    """Read the templates once."""
    return environment(disk.templates(ROOT / "templates"), SITE, load())


TARGETS = {"source": source, "page": page, "slip": slip, "document": document}
"""By name, as the command knows them."""
