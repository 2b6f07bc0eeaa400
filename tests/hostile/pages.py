"""Pages that carry a hostile string in every field that a page has."""

from pathlib import Path

import yaml

HERE = Path(__file__).parent
STRINGS = [string for kind in yaml.safe_load((HERE / "strings.yml").read_text("utf-8")).values() for string in kind]


def page(string, day):
    """Put a string into headline, deck, lead, speech, subhead, caption, credit and byline."""
    return (
        f"\n\n甲区{string}工作推进会召开 压实责任 {string}\n\n"
        f"本报讯 8月{day}日，甲区召开{string}工作推进会，区委书记王建国出席会议，{string}参加会议。\n\n"
        f"{string}\n\n"
        f"王建国强调，要把{string}落到实处，完成投资12亿元，同比增长8.7%。要定期通报进展情况。\n\n\n\n"
        f"图为{string}现场。\n\n李明 摄\n\n"
        f"{string}会议还要求，各单位要{string}，确保完成任务。\n\n"
        f"记者 赵小满 {string} 通讯员 孙明\n"
    )


def slip(string, printed):
    """Put a string wherever a slip takes words, but where only names are taken and it can be none."""
    rulings = {"year": {"value": 2019, "because": string}}
    if string.isprintable() and len(string) <= 100:
        rulings |= {"paper": {"value": string, "because": string}, "edition": string, "number": string}
    before = printed[: printed.index("落到实处")].replace("\r\n", "\n").replace("\r", "\n")
    place = {"line": before.count("\n") + 1, "was": "落到实处"}
    corrections = [{**place, "now": f"落{string}实", "because": string}]
    return yaml.safe_dump({**rulings, "corrections": corrections}, allow_unicode=True, sort_keys=False)


def write(folder):
    """Write a page and a slip for each string."""
    folder.mkdir(parents=True)
    for number, string in enumerate(STRINGS):
        printed = page(string, number % 28 + 1)
        (folder / f"{number:03d}.txt").write_bytes(printed.encode("utf-8", "surrogatepass"))
        (folder / f"{number:03d}.yml").write_bytes(slip(string, printed).encode("utf-8", "surrogatepass"))


def bare(string):
    """Leave out what may differ: blanks, and signs that nobody sees."""
    return "".join(sign for sign in string if sign.isprintable() and not sign.isspace())
