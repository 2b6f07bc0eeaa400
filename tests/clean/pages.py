"""Pages for the laws: made of whole passages, so that rules find work."""

from pathlib import Path

from hypothesis import strategies as st

from generator.model import Page
from generator.text import Text

SEEDS = sorted(Path(__file__).parents[2].glob("seeds/*.txt"))

PASSAGES = [
    "本报讯(记者林一舟)7月6日,云台区召开重点项目推进会,通报上半年进展情况,安排下一步工作。",
    "会议指出,全区上下要把项目建设摆在突出位置 and 防汛工作一起抓,做到早谋划、早部署、早落实",
    "会议强调,要压实责任,倒排工期。",
    "云台区重点项目推进会召开",
    "记者 林一舟 通讯员 何田",
    "风从河上来",
    "第一, GDP增长8.7%,位居全市第一;第二,8:30准时开工(含兵团)。",
    "\u200b\ufeff",
    "7月12日8时至18时,云台路以南区域停水,恢复供水时间视施工进度确定。",
    " ",
    "\n",
    "\n\n\n\n",
    "ab",
]


def page(raw):
    return Page("000_test", "000_test.txt", raw, Text.of(raw))


def pages():
    """Pages of passages, some of them printed more than once, and of any signs."""
    passages = st.sampled_from(PASSAGES) | st.text(alphabet="巩义市,。 \n\tab8(“\u200b", max_size=12)
    lines = st.lists(passages, max_size=14).map("\n\n".join)
    return (lines | st.lists(passages, max_size=20).map("".join)).map(page)
