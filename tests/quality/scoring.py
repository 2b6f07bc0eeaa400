"""Counts what of a page was cut right; texts are compared without widths and blanks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.quality.printing import Article, Sheet

K = 6
"""Characters by which paragraphs are recognised."""


def plain(text):
    narrow = unicodedata.normalize("NFKC", text or "").translate(str.maketrans("“”‘’", "\"\"''"))
    return re.sub(r"\s", "", narrow)


def grams(text):
    return {text[at : at + K] for at in range(len(text) - K + 1)} or {text}


def score(sheet: Sheet, found: list[dict]) -> Counter:
    """Count hits and misses of one page."""
    count = Counter()
    bodies = [[plain(each) for each in article["paragraphs"]] for article in found]
    homes = {}
    for number, article in enumerate(sheet.articles):
        for at, text in enumerate(article.paragraphs):
            homes[number, at] = home(grams(plain(text)), bodies)
    count += boundaries(homes)
    for number, article in enumerate(sheet.articles):
        votes = Counter(homes[number, at] for at in range(len(article.paragraphs)))
        mine = votes.most_common(1)[0][0]
        count += fields(article, found[mine] if mine is not None else None)
        count += wholeness(article, [text for body in bodies for text in body])
    everything = "\n".join(text for body in bodies for text in body)
    count["copies"] = len(sheet.copies)
    count["copies_gone"] = sum(everything.count(plain(each)[10:30]) <= 1 for each in sheet.copies)
    return count


def home(wanted, bodies):
    """Find the article that holds most of a paragraph."""
    votes = {at: sum(len(wanted & grams(text)) for text in body) for at, body in enumerate(bodies)}
    best = max(votes, key=lambda at: votes[at], default=None)
    return best if best is not None and votes[best] else None


def boundaries(homes):
    count, order = Counter(), list(homes)
    for one, two in pairwise(order):
        want, got = one[0] != two[0], homes[one] != homes[two]
        count["bounds_right"] += want and got
        count["bounds_wanted"] += want
        count["bounds_given"] += got
    return count


def fields(article: Article, found: dict | None):
    count = Counter(articles=1, names=len(article.names))
    if found is None:
        return count
    parts = [plain(found.get(part)) for part in ("kicker", "headline", "deck")]
    wanted = [plain(part) for part in (article.kicker, article.headline, article.deck)]
    count["headings_right"] = "".join(parts) in {
        "".join(wanted),
        wanted[1] + wanted[0] + wanted[2],
        "".join(wanted[::-1]),
    }
    words = set(re.split(r"[\s、，,/（）()]+", found.get("byline") or ""))
    named = {word for word in words if len(word) > 1 and word not in {"记者", "通讯员", "文", "图"}}
    named = {re.sub("^(?:记者|通讯员)", "", word) for word in named}
    count["names_right"] = len(named & set(article.names))
    count["names_wrong"] = len(named - set(article.names))
    return count


def wholeness(article: Article, texts: list[str]):
    """Count joined breaks, swallowed look-alikes, captions in the text, characters lost."""
    count, everything = Counter(), "\n".join(texts)
    whole = [plain(re.sub(r"^本报讯(?:（[^）]*）)?\s*", "", each)) for each in article.paragraphs]
    for at, cut in article.breaks:
        count["breaks"] += 1
        text = article.paragraphs[at]
        count["breaks_joined"] += plain(text[max(cut - 6, 0) : cut + 4]) in everything
    for at, (one, two) in enumerate(pairwise(whole)):
        if article.looks[at] or article.looks[at + 1]:
            count["looks"] += 1
            count["looks_swallowed"] += one[-4:] + two[:4] in everything
    for caption in article.captions:
        count["captions"] += 1
        count["captions_in_text"] += plain(caption) in everything
    there = grams(everything)
    for text in whole:
        pieces = grams(text)
        count["grams"] += len(pieces)
        count["grams_lost"] += len([each for each in pieces if each not in there and each not in everything])
    return count
