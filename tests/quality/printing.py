"""Lays articles out as pages and damages them as real pages are damaged; what is right is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import yaml

ARTICLES = [
    article
    for name in ("articles", "features")
    for article in yaml.safe_load((Path(__file__).parent / f"{name}.yml").read_text("utf-8"))
]
NAMES = (
    "沈一禾",
    "卫川",
    "桑叶",
    "贺兰",
    "白露",
    "罗立本",
    "石小川",
    "何田",
    "江帆",
    "辛禾",
    "方晴",
    "陶然",
    "谢岚",
    "邢小雨",
    "柯明",
    "秦月",
    "董亮",
    "宋词",
)
PLACES = ("人民广场", "东河大桥", "西岗镇", "白鹭湾", "杏林社区", "南山坡", "火车站", "柳树屯")
SCENES = ("图为{}新貌。", "{}施工现场", "{}在{}察看工程进展情况", "图为{}一角。")
KINDS = {"stacked": 40, "dense": 24, "columns": 16}
"""How many pages of each kind are measured."""
FOLD = str.maketrans("，：；？！（）", ",:;?!()")
GAPS = ("\n\n",) * 8 + ("\n\n\n", "\n\n\n\n", "\n")


@dataclass
class Article:
    """What is right of one article."""

    headline: str
    kicker: str = ""
    deck: str = ""
    names: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    looks: list[bool] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    breaks: list[tuple[int, int]] = field(default_factory=list)
    """Paragraph and character at which it was broken."""


@dataclass
class Sheet:
    """A page and what is right of it."""

    name: str
    raw: str
    articles: list[Article]
    copies: list[str] = field(default_factory=list)
    """Pieces that were printed again."""


class Printer:
    """Prints pages by chance, the same ones for the same number."""

    def __init__(self, number: int, rate: float) -> None:
        self.random = Random(number)
        self.rate = rate

    def chance(self, likelihood: float) -> bool:
        return self.random.random() < likelihood

    def page(self, name: str, columns: int | None = None) -> Sheet:
        chosen = self.random.sample(ARTICLES, self.random.randint(4, 8))
        printed = [self.article(each, plain=columns is not None) for each in chosen]
        pieces = [piece for _, pieces in printed for piece in pieces]
        articles = [article for article, _ in printed]
        copies = [] if columns else self.copy(pieces)
        raw = self.wrap(pieces, columns) if columns else self.stack(pieces)
        return Sheet(name, raw.translate(FOLD) if self.chance(0.5) else raw, articles, copies)

    def article(self, source: dict, *, plain: bool) -> tuple[Article, list[str]]:
        looks = [
            source.get("looks") == "all" or (source.get("looks") == "subheads" and each[-1] not in "。”")
            for each in source["paragraphs"]
        ]
        article = Article(source["headline"], source.get("kicker", ""), source.get("deck", ""), looks=looks)
        article.paragraphs = list(source["paragraphs"])
        head = [each for each in (article.kicker, article.headline, article.deck) if each]
        report = not any(looks) and self.chance(0.6)
        first, last = self.sign(article, report=report)
        body = self.body(article, plain=plain)
        self.show(article, source.get("captions", []), body)
        if last and self.chance(0.2) and body[-1].endswith("。"):
            body[-1] += last.pop(0) if len(last) == 1 else ""
        if report and not plain and len(body) > 1 and self.chance(0.2 * self.rate):
            at = 1 if self.chance(0.4) and len(article.breaks) == 0 else len(body)
            return article, [
                *first,
                *body[:at],
                *([] if at == 1 else last),
                *head[::-1],
                *body[at:],
                *(last if at == 1 else []),
            ]
        return article, [*head, *first, *body, *last]

    def sign(self, article: Article, *, report: bool) -> tuple[list[str], list[str]]:
        """Choose who signs, and where."""
        one, two = self.random.sample(NAMES, 2)
        place = self.random.choice(
            ("bracket", "bracket", "start", "end", "end", "lines", "none")
            if report
            else ("start", "end", "lines", "end", "none")
        )
        article.names = {"none": [], "bracket": [one]}.get(place, [one, two])
        lead = {"bracket": f"本报讯（记者 {one}）"}.get(place, "本报讯 ") if report else ""
        article.paragraphs[0] = lead + article.paragraphs[0]
        line = [f"记者 {one} 通讯员 {two}"]
        return {"start": (line, []), "end": ([], line), "lines": ([], [f"记者 {one}", f"通讯员 {two}/文"])}.get(
            place, ([], [])
        )

    def body(self, article: Article, *, plain: bool) -> list[str]:
        """Break paragraphs and set pictures between."""
        pieces: list[str] = []
        for at, text in enumerate(article.paragraphs):
            cut = self.place(text) if not plain and self.chance(0.3 * self.rate) else None
            picture = self.picture(article) if not any(article.looks) and self.chance(0.12 * self.rate) else []
            if cut is None:
                pieces += [text, *picture]
            else:
                article.breaks.append((at, cut))
                pieces += [text[:cut], *picture, text[cut:]]
        return pieces

    def show(self, article: Article, captions: list[str], body: list[str]) -> None:
        """Set captions without a photographer between paragraphs."""
        for caption in captions:
            article.captions.append(caption)
            whole = [at for at, piece in enumerate(body) if piece.endswith("。")]
            body.insert(self.random.choice(whole) + 1, caption)

    def place(self, text: str) -> int | None:
        """Choose where a paragraph breaks: inside a sentence, with enough on the left."""
        good = [at for at in range(36, len(text) - 3) if text[at - 1] not in "。？！”；" and text[at] not in "”。"]
        return self.random.choice(good) if good else None

    def picture(self, article: Article) -> list[str]:
        scene = self.random.choice(SCENES)
        fillers = [self.random.choice(NAMES)] if scene.count("{}") == 2 else []
        caption = scene.format(*fillers, self.random.choice(PLACES))
        credit = [f"{self.random.choice(NAMES)} 摄"] if self.chance(0.7) else []
        article.captions += [caption, *credit]
        return [caption, *credit]

    def copy(self, pieces: list[str]) -> list[str]:
        """Print a run of pieces again behind itself."""
        long = [at for at, piece in enumerate(pieces) if len(piece) > 60]
        if not long or not self.chance(0.35 * self.rate):
            return []
        at = self.random.choice(long)
        run = pieces[at : at + self.random.randint(1, 2)]
        if len(run[-1]) < 40:
            run = run[:1]
        pieces[at + len(run) : at + len(run)] = run
        return run

    def stack(self, pieces: list[str]) -> str:
        """Set pieces below each other, blank lines between as chance has it; bylines on lines stay together."""
        parts = ["\n" * self.random.randint(0, 4)]
        for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
            close = following.endswith("/文") or (rowlike(piece) and rowlike(following))
            parts += [piece, "\n" if close else self.random.choice(GAPS)]
        return "".join(parts)

    def wrap(self, pieces: list[str], width: int) -> str:
        """Break all lines at a width, with page head, advertisement and imprint."""
        head = [
            f"青禾日报 0{self.random.randint(1, 8)} 综合新闻 2022年11月{self.random.randint(10, 28)}日 星期{self.random.choice('一二三四五六')}"
        ]
        foot = [f"责任编辑 {self.random.choice(NAMES)} 校对 {self.random.choice(NAMES)}"]
        ad = ["订报热线 0666-7654321 地址：青禾县人民路18号"] if self.chance(0.5) else []
        middle = next(
            (
                at
                for at in range(len(pieces) // 2, len(pieces))
                if pieces[at] in {each["headline"] for each in ARTICLES}
            ),
            len(pieces),
        )
        middle -= middle > 0 and len(pieces[middle - 1]) < 20 and not pieces[middle - 1].startswith(("记者", "通讯员"))
        pages = [*head, *pieces[:middle], *ad, *pieces[middle:], *foot]
        return "\n".join(piece[at : at + width] for piece in pages for at in range(0, len(piece), width)) + "\n"


def rowlike(piece: str) -> bool:
    """Tell whether a piece is a row of a table or a line of a poem."""
    return (
        0 < len(piece) < 26
        and piece[-1] not in "。）"
        and not piece.startswith(("记者", "通讯员"))
        and any(piece in each["paragraphs"] for each in ARTICLES if each.get("looks") == "all")
    )


def pages(kind: str, count: int) -> list[Sheet]:
    """Print the pages of a kind."""
    if kind == "columns":
        return [Printer(7000 + n, 1).page(f"columns-{n:02}", columns=13 + n % 11) for n in range(count)]
    rate = {"stacked": 1.0, "dense": 2.0}[kind]
    return [Printer(int(rate * 1000) + n, rate).page(f"{kind}-{n:02}") for n in range(count)]
