"""What holds of the facts of any text: nothing is invented, everything has its place, nothing crashes."""

from hypothesis import given
from hypothesis import strategies as st

from generator.extract import extract
from generator.extract.draft import fold
from generator.lexicons import load
from generator.model import Caption, Clipping, Galley, Layout, Page, Paragraph
from generator.text import Text

PHRASES = st.sampled_from(
    [
        "8月31日下午",
        "2月30日",
        "12月30日",
        "2020年推进会召开",
        "昨日",
        "27日",
        "近日",
        "本月19日起",
        "今年上半年",
        "《2019年方案》",
        "区委书记高明远",
        "、江帆",
        "等出席",
        "高明远说",
        "记者 叶舟",
        "（记者叶舟）",
        "通讯员",
        "文/图",
        "总投资417亿元",
        "，",
        "。",
        "“",
        "”",
        "《",
        "》",
        "（",
        "）",
        "·",
        "8000套住房",
        "20个乡镇、8个村",
        "增长3%，高于9个百分点",
        "省市区",
        "村民",
        "云州日报 2021年5月12日 星期四",
        " ",
        "１２日",
        "2019—2021年",
        "第46名",
        "十",
        "万",
        "买买提·艾力",
        "由",
        "的",
        "文明城市",
        "老旧小区",
    ]
)
LINES = st.lists(PHRASES, min_size=1, max_size=12).map("".join)
ANY = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1, max_size=40)
FIELDS = ("headline", "kicker", "deck", "column", "byline", "caption", "remains", "body", "body", "body")


@st.composite
def layouts(draw):
    """Lay out lines as parts of stories, each standing in the seed where the raw text has it."""
    lines = draw(st.lists(LINES | ANY, min_size=1, max_size=8))
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    parts = [(draw(st.sampled_from(FIELDS)), Text.of(line, start)) for line, start in zip(lines, starts, strict=True)]
    raw, cut = "\n".join(lines), draw(st.integers(0, len(parts)))
    stories = tuple(clipping(group) for group in (parts[:cut], parts[cut:]) if group)
    remains = tuple(text for name, text in parts if name == "remains")
    return Layout(Galley(Page("x", "x.txt", raw, Text.of(raw)), Text.of(raw)), stories, remains, ())


def clipping(parts):
    every = {name: [text for field, text in parts if field == name] for name in FIELDS}
    heads = [next(iter(every[name]), None) for name in ("headline", "kicker", "deck", "column")]
    body = tuple(map(Paragraph, every["body"]))
    return Clipping(*heads, None, tuple(every["byline"]), body, tuple(Caption(text, None) for text in every["caption"]))


@given(layouts())
def test_facts_are_words_of_the_page(layout):
    """Only the blank within a name of two characters, set to the width of three, may be closed."""
    for story in extract(layout, None, load()).stories:
        page = fold(layout.galley.page.raw)
        facts = [
            story.date.printed,
            *(person.name for person in story.people),
            *(figure.text for figure in story.figures),
        ]
        titles = [person.title or "" for person in story.people]
        names = [name for byline in story.bylines for name in byline.names]
        assert all(fold(words) in page for words in (*facts, *titles))
        assert all(name in page or (len(name) == 2 and " ".join(name) in page) for name in names)


@given(layouts())
def test_mentions_stand_where_they_say(layout):
    raw = layout.galley.page.raw
    for story in extract(layout, None, load()).stories:
        assert all(raw[mention.span.start : mention.span.stop] == mention.text for mention in story.mentions)


@given(layouts())
def test_nobody_and_no_keyword_is_in_a_story_twice(layout):
    for story in extract(layout, None, load()).stories:
        assert len({person.name for person in story.people}) == len(story.people)
        assert len(set(story.keywords)) == len(story.keywords)


@given(layouts())
def test_summaries_are_whole_sentences_of_the_story(layout):
    for story in extract(layout, None, load()).stories:
        body = "\n".join(str(paragraph.text) for paragraph in story.clipping.body)
        assert all(char in body for char in story.summary)


@given(layouts())
def test_ids_are_unique_and_titles_never_empty(layout):
    stories = extract(layout, None, load()).stories
    assert len({story.id for story in stories}) == len(stories)
    assert all(story.title for story in stories)


@given(layouts())
def test_years_have_evidence(layout):
    for story in extract(layout, None, load()).stories:
        date = story.date
        known = date.iso is not None and not date.iso.startswith("-")
        assert not known or date.evidence or date.iso[:4] in fold(date.printed)


@given(layouts())
def test_extracting_twice_gives_the_same(layout):
    assert extract(layout, None, load()) == extract(layout, None, load())


@given(layouts())
def test_queries_are_in_the_order_of_the_seed(layout):
    spans = [query.span for query in extract(layout, None, load()).queries]
    assert spans == sorted(spans)
