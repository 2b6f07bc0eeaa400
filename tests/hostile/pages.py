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


def write(folder):
    """Write a page for each string, two strings of which stand in a file's name too."""
    folder.mkdir(parents=True)
    for number, string in enumerate(STRINGS):
        (folder / f"{number:03d}.txt").write_bytes(page(string, number % 28 + 1).encode("utf-8", "surrogatepass"))


def bare(string):
    """Leave out what may differ: blanks, and signs that nobody sees."""
    return "".join(sign for sign in string if sign.isprintable() and not sign.isspace())
