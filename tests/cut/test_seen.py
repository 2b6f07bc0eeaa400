"""What is seen of the strips of a page before anything is decided."""

import pytest

from generator.cut.below import sets_out
from generator.cut.captions import caption
from tests.cut.notation import moves

STORY = "柳树村的老邮递员罗立本今年八十一岁，屋梁上还挂着他当年穿过的一双草鞋，鞋底磨得只剩薄薄一层，人称“草鞋邮路”。"


def seen(*lines):
    return moves("\n\n".join(lines)).page


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("罗立本说，有一年发大水，邮包顶在头上，人在水里站了一夜，天亮时信一封没湿，鞋丢了一只。", 1.0),
        ("有一次，他在半路上遇到一位补鞋的老人，跟着学了三天，从此草鞋都是自己打，一双能穿两个月。", 0.5),
        ("这双草鞋后来进了县里的展览馆，标签上写着一行小字，参观的孩子都要停下来问一问。", 0.5),
        ("“草鞋邮路”如今通了班车，四十里山路只要半个小时，信件当天就能送到最远的一户人家。", 1.0),
        ("“幸福食堂”如今添了新灶，一顿饭三块钱，九十岁的老人端着搪瓷碗坐在槐树下等开饭。", 0.0),
        ("应该说，这一年村里的变化不算大，路还是那条路，桥还是那座桥，河水涨了又落，一切照旧。", 0.0),
        ("邓守山说，有一年发大水，油纸伞顶在头上，人在水里站了一夜，天亮时伞一把没湿，鞋丢了一只。", 0.8),
        ("在石桥镇的展览馆里，罗立本仔细看了每一双草鞋，把绳结重新系紧，又向讲解员说起当年的山路。", 0.8),
        ("5月8日，在石桥镇的展览馆里，罗立本仔细看了每一双草鞋，把绳结重新系紧，又说起当年的山路。", 0.0),
        ("会上，镇里给三位老人发了奖状，大红绸子扎成的花有碗口大，照片至今挂在邮局的墙上，没有褪色。", 0.5),
        ("石桥镇办起了幸福食堂，九十岁的老人端着搪瓷碗坐在槐树下等开饭，一顿饭三块钱，三年没有停过。", 0.0),
        ("石桥镇办起了幸福食堂，九十岁的老人端着搪瓷碗坐在槐树下等开饭，墙上挂着一张照片，上面的人是罗立本。", 0.8),
        ("石桥镇办起了幸福食堂，九十岁的老人端着搪瓷碗坐在槐树下等开饭，墙角整整齐齐摆着的是一双草鞋。", 0.0),
    ],
)
def test_a_line_stands_over_a_text_that_goes_on_with_somebody(text, sure):
    page = seen(STORY, "信比命要紧", text)
    assert page.subject[1:] == (sure, sure)


def test_a_rare_name_is_known_by_its_surname_where_the_words_are_cut_wrongly():
    page = seen(
        STORY.replace("罗立本", "危大海"),
        "信比命要紧",
        "危大海今年又走了一遍老路，从渡口到山顶四十里，走了整整一天，信箱还在。",
    )
    assert page.subject[1] == 1.0


def test_who_looks_at_something_at_a_place_stands_on_a_picture():
    page = seen(STORY, "罗立本在石桥镇查看水渠修缮情况", "全县查看水渠修缮情况", STORY)
    assert [trait.scene for trait in page.traits[1:3]] == [2, 0]


def test_a_byline_between_ends_what_was_told_of_somebody():
    page = seen(
        STORY, "信比命要紧", "记者 何田", "罗立本说，有一年发大水，邮包顶在头上，人在水里站了一夜，天亮时信一封没湿。"
    )
    assert page.subject[1] == 0.0


def test_lines_that_ask_alike_are_kin():
    first = "食堂的账每月贴在墙上，村里出一半，子女出一半，在外做生意的年轻人过年时各捐一袋米。"
    second = "掌勺的是村里六十岁上下的婶子，轮流排班，谁家有事就换一天，三年没有停过一顿饭。"
    page = seen(STORY, "钱从哪里来：大家凑一点 村里补一点", first, "人从哪里来：小老人照顾老老人", second)
    assert page.kin[1] == page.kin[3] > 0


def test_a_sentence_over_a_headline_that_tells_of_its_text_may_be_a_caption():
    page = seen(
        STORY,
        "石桥镇的榛农在分拣榛子。",
        "榛子林里的账",
        "“一棵榛树六年挂果，三十年不挪窝。”昨天，石桥镇榛农邓守山掰着指头算账，分拣好的榛子装了二十麻袋。",
    )
    assert "caption.foretold" in dict(caption(page, 1))
    assert "caption.foretold" not in dict(caption(page, 2))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("艺人在给泥哨上彩。", True),
        ("南山脚下的樟子松林。", True),
        ("石板路响了整整一里地。", False),
        ("这是第二次向下游补水。", False),
        ("区领导何田参加活动。", False),
        ("等问题提出建议。", False),
        ("在离灶台最近的地方。", False),
    ],
)
def test_one_sentence_of_what_can_be_seen_is_a_tableau(text, shown):
    assert seen(STORY, text, STORY).traits[1].tableau is shown


def test_the_rest_of_a_sentence_is_no_tableau():
    page = seen(STORY[:-12], "渔民在码头分拣梭子蟹。", STORY)
    assert "caption.tableau" not in dict(caption(page, 1))


def test_where_articles_are_signed_one_without_a_byline_is_unlikely():
    page = seen("草鞋邮路", "记者 何田", STORY, "信比命要紧", STORY, "榛子林里的账", "记者 石小川", STORY)
    assert [unlikely > 0 for unlikely in page.unmarked] == [False, False, True, True, True, False, False, True]


def test_behind_a_notice_no_byline_is_missed():
    page = seen("停水通知", STORY, "榛子林里的账", STORY, "记者 石小川")
    assert page.unmarked[2] == 0


def test_a_list_below_a_heading_needs_no_byline():
    items = ("一、早晨归太极拳", "二、上午归广场舞", "三、下午归放学的孩子")
    page = seen("草鞋邮路", "记者 何田", STORY, "记者 石小川", STORY, "广场公约", *items)
    assert page.unmarked[4] > 0 == page.unmarked[5]


def test_a_caption_is_no_text_that_a_heading_could_tell():
    heading = seen("柳河镇老旧小区改造现场", "图为胡桥镇东街老旧小区改造现场。").affinity[0]
    assert heading.ahead == 0


def test_a_table_with_its_introduction_needs_no_byline():
    table = (
        "上半年，各镇粮食收购平稳，具体情况如下。",
        "柳河镇 3.2 12.1% 1.1",
        "胡桥镇 2.8 9.6% 0.9",
        "石头镇 1.7 8.3% 0.6",
    )
    page = seen("草鞋邮路", "记者 何田", STORY, "记者 石小川", STORY, "各镇粮食收购情况", *table)
    assert page.unmarked[4] > 0 == page.unmarked[5]


def test_what_stands_below_a_byline_or_a_tag_does_so_until_the_next_mark():
    lines = (
        "草鞋邮路",
        "记者 何田",
        "通讯员 白露",
        STORY,
        "信比命要紧",
        f"本报讯 {STORY}",
        "渡口",
        STORY,
        "记者 石小川",
        "榛子林",
    )
    assert seen(*lines).opened == ("", "", "byline", "byline", "byline", "byline", "tag", "tag", "tag", "")


def test_a_text_that_a_byline_closes_is_signed():
    page = seen(
        "草鞋邮路", "记者 何田", STORY, "信比命要紧", STORY, "榛子林里的账", STORY, "记者 石小川", "渡口", STORY
    )
    assert [at for at, each in enumerate(page.unsigned) if each] == [2, 3, 4, 8, 9]


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("一年过去，他们干得怎么样？记者日前走进其中几个村寻找答案。", True),
        ("夜里九点，记者沿着河堤走了一程，听见的都是收麦的声音。", True),
        ("有人做成了产业，有人只是舍不得放下。本期，我们走近三位手艺人。", True),
        ("记者昨日从县水利局获悉，东山水库除险加固工程已经完工。", False),
        ("他走进记者的办公室。天色已晚，河堤上亮起了灯。", False),
        ("县水利局表示，将继续走访沿河各村。", False),
    ],
)
def test_a_reporter_sets_out_in_a_last_sentence(text, so):
    assert sets_out(seen(text), 0) is so


def test_the_name_of_a_town_and_the_heading_over_a_text_name_nobody_of_the_text_before():
    town = "胡桥镇清渠以后，水流到了最远的一块田里，老人说这样的水声有三十年没有听见过了，孩子们赤脚站在渠里。"
    portrait = "祝银山守着一把篾刀过了大半辈子，竹子到了他手里三下两下就成了薄片，编一只果篮要用整整两天工夫。"
    page = seen(f"{STORY}胡桥镇也一样。", "榛子林里的账", town, "祝银山和一把篾刀", portrait)
    assert page.subject[1:] == (0, 0, 0, 0)


def laid(*lines):
    return moves("\n".join(lines)).page.inset


TAGGED = ("柳河镇清渠", f"本报讯 {STORY}", "石桥镇修路", f"本报讯 {STORY}", "青禾县植树", f"本报讯 {STORY}")


def test_a_heading_is_inset_where_it_alone_is_indented():
    assert laid(*TAGGED, "　　信比命要紧", STORY, "榛子林里的账", STORY)[6:] == (1, 0, 0, 0)


def test_a_heading_is_inset_where_it_alone_stands_close_and_set_off_where_no_paragraph_stands_apart():
    lines = [line if at % 2 else f"\n{line}" for at, line in enumerate(TAGGED)]
    assert laid(*lines, STORY, STORY, STORY, "信比命要紧", STORY, "\n榛子林里的账", STORY)[9:] == (1, 0, -1, 0)


def test_a_heading_is_not_inset_where_headings_are_set_both_ways():
    lines = [f"\n{line}" if at == 4 else line for at, line in enumerate(TAGGED)]
    assert not any(laid(*lines, STORY, STORY, STORY, STORY, "信比命要紧", STORY))


def test_blank_lines_tell_nothing_where_they_part_paragraphs_too():
    lines = [line if at % 2 else f"\n{line}" for at, line in enumerate(TAGGED)]
    assert not any(laid(*lines, STORY, STORY, STORY, f"\n{STORY}", "信比命要紧", STORY))


def changes(*lines):
    return [at for at, each in enumerate(moves("\n".join(lines)).page.changed) if each]


def test_headings_are_set_otherwise_from_the_first_of_several_on():
    inner = [line for name in ("信比命要紧", "草鞋", "邮包") for line in ("", name, "", STORY)]
    outer = [line for name in ("榛子林里的账", "渡口") for line in ("", name, STORY)]
    assert changes("草鞋邮路", STORY, *inner, *outer) == [8]
    assert changes("草鞋邮路", STORY, *inner, *outer[:3]) == []


def test_a_single_byline_is_a_habit_only_of_the_text_that_it_signs():
    page = seen("草鞋邮路", STORY, "信比命要紧", STORY, "记者 何田", "榛子林里的账", STORY, "渡口", STORY)
    assert [at for at, each in enumerate(page.unmarked) if each] == [1, 2, 3]
