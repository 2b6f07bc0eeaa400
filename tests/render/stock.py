"""Digests to make feeds of, small and large, plain and hostile."""

from pathlib import Path

from generator import disk
from generator.digest import gather
from generator.lexicons import load
from generator.model import Basis, Card, Date, District, Site
from generator.render import Shelf, Stock, environment, feeds

ROOT = Path(__file__).parents[2]
SITE = Site("剪报 <&>", "https://example.org/digest/", "一句话 & 更多")
HOSTILE = "]]><script>alert(1)</script>&amp; \x07\u202e{{ site }}"


def card(number, iso="2019-08-18", **changes):
    values = {
        "id": f"003_page{number // 5}-{number}",
        "seed": f"003_page{number // 5}",
        "order": number % 5 + 1,
        "title": f"第{number}条 {HOSTILE}",
        "date": Date("8月18日", iso, "day", Basis.PRINTED),
        "district": District("巩义市", "410181", Basis.PRINTED),
        "tags": ("rural",),
        "people": (),
        "summary": f"摘要{number} {HOSTILE}",
    }
    return Card(**values | changes)


def many(count):
    isos = ["2019-08-18", "2019-08", "2020", "--04-12", None, "2021-01-31"]
    return [card(number, isos[number % len(isos)]) for number in range(count)]


def documents(cards, bodies=None):
    jinja = environment(disk.templates(ROOT / "templates"), SITE, load())
    texts = bodies or {each.id: f"<p>全文 {each.order}</p>" for each in cards}
    quires = feeds(Shelf.of(gather(cards), jinja), Stock(SITE, load(), texts))
    return {draft.path: draft.text for quire in quires for draft in quire.drafts()}
