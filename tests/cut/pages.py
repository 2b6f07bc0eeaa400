"""Pages for the laws: lines of every kind in any order, with any gaps, some cut in the middle."""

from hypothesis import strategies as st

LINES = [
    "本报讯（记者 罗立本）昨日，青禾县召开春耕推进会，安排下一步工作。",
    "会议要求，各乡镇要盯住农时，把种子、化肥、农药备足备齐，一户一户地落实到田间地头，不误一天农",
    "时。",
    "，把水渠修到地头。",
    "青禾县召开春耕推进会",
    "青禾县春耕推进会要求 盯住农时不误一天 备足种子化肥农药",
    "记者 罗立本 通讯员 何田/文",
    "白露/图",
    "图为推进会现场。",
    "白露 摄",
    "一是抓种子。各乡镇都要查。",
    "三是抓农药。假药要严打。",
    "二是抓化肥。价格要公布。",
    "1. 柳树湾村 98.5分",
    "2. 东山村 97.0分",
    "（下转本版下方）",
    "（上接本版上方）",
    "责任编辑 何田",
    "民生访谈录",
    "要把田管好  今年的田都已经翻过两遍，只等一场雨下来就可以下种，农技员挨家挨户地教，村里的广播也天天讲，谁也不敢耽误农时。",
    "风从河上来",
    "问：化肥够不够？",
    "　　",
    "a",
]


def pages():
    """Pages of lines, and of any signs."""
    line = st.sampled_from(LINES) | st.text(alphabet="青禾县，。“”（） 记者摄a8\t\r", max_size=30)
    gap = st.sampled_from(["\n", "\n\n", "\n\n\n\n", ""])
    return st.lists(st.tuples(line, gap), max_size=24).map(lambda rows: "".join(line + gap for line, gap in rows))
