"""Two simple ways to cut a page, to know what the program is worth."""

from __future__ import annotations

ENDS = "。！？”…）)!?"


def naive(raw: str) -> list[dict]:
    """Drop lines printed before; join a line to one without an end; a short line without an end is a headline."""
    seen: set[str] = set()
    return assemble(line for line in lines(raw) if len(line) < 20 or not (line in seen or seen.add(line)))


def fuzzy(raw: str) -> list[dict]:
    """The same, and drop lines of which most stood in one earlier line."""
    kept: list[tuple[set[str], str]] = []
    for line in lines(raw):
        mine = {line[at : at + 4] for at in range(len(line) - 3)}
        if len(mine) < 12 or all(len(mine & other) < 0.7 * len(mine) for other, _ in kept):
            kept.append((mine, line))
    return assemble(line for _, line in kept)


def lines(raw: str):
    return (line.strip() for line in raw.split("\n") if line.strip())


def assemble(lines) -> list[dict]:
    articles: list[dict] = []
    for line in lines:
        text = articles[-1]["paragraphs"] if articles else None
        finished = not text or text[-1][-1] in ENDS
        if finished and len(line) <= 40 and line[-1] not in ENDS:
            if articles and not text:
                articles[-1]["headline"] += " " + line
            else:
                articles.append({"headline": line, "paragraphs": []})
        elif not articles:
            articles.append({"headline": "", "paragraphs": [line]})
        elif text and not finished:
            text[-1] += line
        else:
            articles[-1]["paragraphs"].append(line)
    return articles
