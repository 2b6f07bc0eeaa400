"""What stands beside a range of a text, and how much it speaks for a name; the first judge with an opinion is obeyed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_lore import DELIMITERS, FULL, NUMBERED
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

OFFICIAL = frozenset("省市州县区镇乡")
"""Characters before 领导 that make it an office: 县领导."""
HOMES = frozenset("村镇乡县市区旗道社站校级队厂学中心院局所司店部组班坊场园馆处会寨屯头")
"""Last characters of where somebody comes from or sits: 来自茶乡镇的…, 五年级的…, 村东头的…."""
AGED = re.compile(r"\d岁的?[^,。;:!?、()“”]{1,8}[员工师者户人家手民兵匠长媳嫂生妇汉医翁友]$")
"""An age with a calling behind it."""
AGE = re.compile(
    r"(?:今年|现年|年过|已经|已|只有|才|刚)?[\d一二三四五六七八九十]{1,3}(?:岁|周岁)|(?:年[过近逾满届]|已[过近])(?:[五六七八九]旬|花甲|古稀|半百|不惑|而立|耄耋|[二三四五六七八九]十(?=[,。]))"
)
"""An age, which follows a name."""
OLD = frozenset("年已")
"""First characters of an age told in decades: 年过六旬."""
LONGEST = 7
"""Characters of an age at most: 已经一百岁, 今年二十周岁."""
CLAUSE = re.compile(r"[是系][^,。;:!?、()“”\s]{2,24}|为[^,。;:!?、()“”\s]{2,8}(?=[,。;、])")
"""A clause that says what the word before it is, or is made: 是村里的石匠, 为副会长."""
BEING = frozenset("是系为")
"""First characters of one."""
NATIVES = tuple(f"{place}人" for place in "村镇乡县市区州省旗寨屯")
"""What the people of a place are called."""
MANY = re.compile(r"(?:(?<!\d)[2-9]|\d\d|[两三四五六七八九十百千万数几多])[余多]?[名位个]?$")
"""A number of several, which no single name follows."""
LIST = 5
"""Characters in which a list goes on behind its first name, and a number ends before a calling."""
FROM = re.compile(
    r"(?:家住|住在|来自|打工|务工|退休|返乡|创业|经商|就职|供职)[^,。;:!?、“”()]{0,14}的$|(?:苏木|嘎查)的$|出身的$|岁高龄的$|(?:去世|离世|逝世|牺牲|遇难|受伤|落水|获救|获奖|退役|参军|路过|围观|(?:时任|现任|担任|身为|当过|做过|出任)[^,。;:!?、“”()的]{1,12}|闻讯赶来|在场|之一)的$"
    r"|(?:^|[,。;:!?、“”])[\u4e00-\u9fff]{0,6}了[^,。;:!?、“”的]{0,8}[年月天夜宿][^,。;:!?、“”的]{0,8}的$"
    r"|(?:[人称誉叫喊唤]|号|作|为|赞)[^,。;:!?、“”()]{0,2}“[^“”]{1,10}”的$"
    r"|第[一二三四五六七八九十]个[^,。;:!?、“”()的]{1,6}的$|(?:年[轻迈幼长]|最[小大长])的$"
    r"|(?:^|[,。;:!?、”])(?:在[^,。;:!?、“”()的]{1,6})?(?:开|卖|种|养|跑|教|送|修|管|蹬|摆|蒸|炸|弹)[^,。;:!?、“”()的]{2,10}的$"
)
"""A clause that says where somebody lives or works, what he does for a living, what he is called, or whose turn and age it is."""
REACH = 14
"""Characters in which an age and a calling stand."""
CLASS = "班"
"""What a class at school is called."""
PUPILS = re.compile(r"(?:年级\(?[\d一二三四五六七八九十]{1,2}\)?|[\d一二三四五六七八九]\(\d{1,2}\)|\d)班$")
"""One of them, before whoever sits in it: 五年级一班, 三(2)班."""
PUPIL = re.compile(r"(?:年级|年级\(?.\)?班|\d\)?班)的$")
"""The same with 的 behind it, or a year at school."""
MAKERS = "匠嫂倌人"
"""Last characters of what people are called after what they do."""
CRAFT = re.compile(r"[\u4e00-\u9fff](?:[匠嫂倌]|(?<=[养守捕赶采护制修编种酿烧])[\u4e00-\u9fff]人)$")
"""What somebody makes or tends: 弓匠, 养蟹人."""
LIVES = 20
"""Characters in which a clause says where somebody lives."""
ATTENDED = 1.5
"""The weight of what is done to persons: 扶着|…."""
CELL = re.compile(r"[\u4e00-\u9fff]{2,4}(?=$| )")
"""What stands between blanks, as in a table: 指导教师 何田."""
LABEL = 2
"""The weight of a calling with a colon, or with a blank in a table."""
HOME = 2
"""The weight of …村的…."""
UNIT = 1
"""The weight of a school, an office or a village right before."""
OF = 1
"""The weight of 的 behind anything else."""
MEN = re.compile(
    r"(?:分获|分列|双双|夫妇|夫妻|(?:兄弟|姐妹|姐弟|兄妹|父子|父女|母子|母女|祖孙|婆媳|师徒|叔侄)[俩二两]|两人|二人|三人|等(?:人|同志)|等[\d一二三四五六七八九十百两余多]{1,6}(?:人|[名位]|同志)|[2-9]人|[\d两二三四五六七八九十]{1,3}[名位][\u4e00-\u9fff])"
)
"""What closes a list of persons: 等31人, 3人, 三名队员."""
SCORE = r"\d{1,2}[:比]\d{1,2}(?:[战险完]?[胜负平]|力克|不敌|击败|淘汰)"
"""How a match ended."""
BEHIND = re.compile(
    rf"""
      (?P<men> {MEN.pattern} )
    | (?P<deed>
        边[\u4e00-\u9fff]{{1,4}}边                # two things that somebody does at once: 边说边揭
      | {SCORE}
      | 以\d[\d.:]*(?:分\d*|秒\d*|环|票|米\d*)      # what somebody won with: 以98.5分
      | 以[^,。;:!?、]{{1,16}}?(?:夺[得取魁冠下]|摘[得取]|获得|胜出|问鼎|折桂|名列|位居)  # and with what: 以亩产千斤夺魁
      | [主编]{{0,2}}著(?=[,。;)])                    # what somebody wrote: 《石桥志》,何田著
      | \d[\d,.]*万?元(?=[,、;。\s]|$)           # what somebody gave
      | [初一二三四五六七八九]段(?![时路落线话式高铁工河距长])   # the rank of who plays go
      | 处(?:获悉|获知|得知|了解到)                  # from whom something is known
      | 身高\d                                     # how tall somebody is
      | [办建写教救捐开]的[,。;!?]                # what closes a clause that says whose doing something is: 是…办的
      )
    | (?P<day> \d{{1,2}}(?:月\d{{1,2}})?日 | \d{{4}}年 | [昨今当]天 | [今去前]年 | [上下中]午 | 傍晚 | 凌晨 | 清晨 | 每天 | 自幼 | 从小 | 一大早)
    """,
    re.VERBOSE,
)
"""What stands behind persons: what closes a list of them, what they did, and a day, its time or a year at which they did it."""
WON = re.compile(rf"{SCORE}$")
"""How a match ended, before whom somebody met."""
TOWARDS = "给把向为对用从往忙"
"""What stands before the thing that somebody is at."""
WAYS = frozenset("出上下起来去到回进过开住掉走")
"""Where what somebody does with his hands or feet leads to: 端|出, 跳|进."""
RESULT = re.compile(r" \d+(?:秒|分\d|米\d|环|票)")
"""What somebody reached in a contest or a poll, behind a blank."""
STOPS, BEFORE_STOPS, JOINTS = frozenset(("", *"、,。;:!?)")), frozenset("等的"), frozenset("和与及")
"""Signs that close a phrase, particles that stand before them, and those that join two names."""
BOUND = frozenset("把的就也都又没却才还")
"""Particles that nothing is joined to."""
THERE = re.compile(r"在(?![场座校职编岗外京]|[^,。;:!?、]*的)")
"""Where somebody is, and not others who are there: 贺清和|在自家门前, but 和|在场群众, 和|在县城上学的孙女."""
DONE = re.compile(r"[\u4e00-\u9fff][了着过](?![^,。;:!?、]*的)")
"""A verb with its aspect, and not what is told of others by it: 叶家和|算过, but 和|走过来的孩子."""
ASPECTS, CUT, JOINED, NOW = frozenset("了着过完得"), frozenset("了着完"), frozenset("得过"), "正"
"""Signs of aspect behind a verb, those that the cutter leaves there, and where no dictionary has both: 看着, 算过, but 通过; and now."""
MANNER = "地"
"""What stands behind how somebody does something."""
HOWEVER = re.compile(r"得(?![了到第分奖知票以出手胜过名])")
"""What tells how behind a verb, and is no verb itself: 笑得."""
NO_PLACE = re.compile(r"(?:大学|中学|小学|高中|初中)(?:毕业|生)|站[在着起了到上出稳住]")
"""What somebody did at school, or while standing, which is no name of a school or a station."""
LONG = 3
"""Characters from which a word that ends like a role may be one: 挡车工."""
IDIOM = 4
"""Characters of most sayings."""
PROMISING = 3
"""The weight from which characters look like a name."""
CERTAIN, UNSURE = -3, -2
"""The weights of a place within a word, and within what only the cutter takes for one, and no dictionary has."""
ENTRIES = frozenset("在到进")
"""Last characters of what stands before somebody's home."""
VISITED = re.compile(r"[\u4e00-\u9fff]{2,3}(?:的家|家[,、。;的中里门院看见]|[眼心][里中]|看来|身[边上]|面前|手[里中])")
"""Somebody's home, eyes or side: 走进|冉秀兰家中, 在|冉秀兰眼里."""
CLOSED = "”"
"""The sign behind what somebody is called: “党代表”|骆千里."""
NICKNAME = re.compile(
    r"“[^“”]{1,7}(?:[哥姐妈爸爷奶娘嫂婶叔伯婆公王侠客星师医匠人家手员民兵迷仙汉痴长生户]|西施|姑娘|诸葛|先生|书记|老师|达人|管家|保姆|骑士|司令)”$"
)
"""What somebody is called by others, in quotation marks: “板凳妈妈”|许小凡."""
DAYS = re.compile(r"(?<!\d)(?:\d{1,2}[月日]|(?:19|20)\d\d年)$")
"""A day, a month or a year, before what somebody did then."""
RANK = re.compile(r"\((?:正|副)?[\u4e00-\u9fff]{1,3}级\)$")
"""The rank of who holds a post, between the post and the name: 副局长(正处级)何田."""
SHIRT = re.compile(r"(?:第[\d一二三四五六七八]{1,2}棒|(?<!\d)\d{1,2}号)$")
"""Whose turn it is in a race, or what somebody has on his shirt."""
DASH = "—"
"""The sign between what somebody is and the name."""
IMPOSSIBLE = -8
"""The weight of what no other evidence outweighs."""


def behind_a_reporter(part: Part, start: int, known: Lore) -> float | None:
    """Refuse 记者…: whoever writes is not in the news, but 小记者 and 总编辑 are."""
    role = known.reporters.before(part.string, start)
    return IMPOSSIBLE if role is not None and len(role) >= len(known.posts.before(part.string, start) or "") else None


def inside_a_title(part: Part, start: int, known: Lore) -> bool:
    """Whether a longer title covers a place: 总工|程师."""
    string = part.string
    if known.posts.lengths.keys().isdisjoint(string[start : start + LONG]):
        return False
    for end in range(start + 1, min(start + LONG, len(string)) + 1):
        word = known.posts.before(string, end)
        if word is not None and len(word) > end - start:
            return True
    return False


def behind_a_title(part: Part, start: int, known: Lore) -> float | None:
    """Trust 区委书记…; 领导… says less, since it stands before other words, too."""
    title = known.titles.before(part.string, start)
    if title is None or in_longer_word(part, start - len(title), start, known):
        return None
    before = part.string[start - len(title) - 1 : start - len(title)]
    return 3 if title in known.generic and before not in OFFICIAL else 4


def in_longer_word(part: Part, begin: int, end: int, known: Lore) -> bool:
    """Whether a title is but the first part of a word of the dictionary, or the middle of any: 主席|台, 确|保安|全."""
    word = part.beginnings.get(begin)
    if word is not None:
        return len(word) > end - begin and known.is_word(word) and not took_surname(part, begin + len(word), end, known)
    return not any(at in part.seams for at in range(begin + 1, end + 1))


def took_surname(part: Part, stop: int, place: int, known: Lore) -> bool:
    """Whether the cutter joined a surname to the word before, and what looks like a given name follows: 工人党|文斌."""
    name = part.string[place : place + FULL]
    named = known.is_reading(name) and known.shape(name) >= PROMISING
    return stop == place + 1 and named and name[1:] not in known.everyday


def behind_a_role(part: Part, start: int, known: Lore) -> float | None:
    """Trust 村民…, 大户…."""
    role = known.roles.before(part.string, start)
    if role is None or in_longer_word(part, start - len(role), start, known):
        return None
    return 1 if are_many(part.string, start - len(role), start) else 3


def are_many(string: str, begin: int, start: int) -> bool:
    """Whether a number of several stands before a calling, and no list of names behind it: 两名|村干部."""
    return "、" not in string[start : start + LIST] and MANY.search(string, max(begin - LIST, 0), begin) is not None


def behind_a_trade(part: Part, start: int, known: Lore) -> float | None:
    """Trust 纺织工…, even where the cutter takes the last character of the trade for the first of the name."""
    word = part.beginnings.get(start - 1, "")
    if word[:1] not in known.trade_ends or 1 < len(word) <= LONG or word[:2] in known.not_trades:
        return None
    trade = part.ending(start - 1)
    return 2 if len(trade) > 1 and not trade.isascii() else None


def behind_an_age(part: Part, start: int, known: Lore) -> float | None:
    """Trust 62岁的…, 52岁的挖藕工…, and a little less …村的…; but not within a word, as in 19岁的何田|师|范毕业."""
    string = part.string
    if string[start - 1] == "的" and start > 1:
        return whose(string, start)
    if start not in part.seams and known.is_word(string[start - 1 : start + 1]):
        return None
    reach = max(start - REACH, 0)
    return 2.5 if string.find("岁", reach, start) >= 0 and AGED.search(string, reach, start) else None


def whose(string: str, start: int) -> float:
    """Weigh what 的 stands behind: an age, a year at school, what somebody does, his home, or anything else."""
    before = string[start - 2]
    if before == "岁" or PUPIL.search(string, max(start - LONGEST, 0), start):
        return 3
    if FROM.search(string, max(start - LIVES, 0), start):
        return 2.5
    return HOME if before in HOMES else OF


def behind_a_craft(part: Part, start: int, known: Lore) -> float | None:
    """Trust 弓匠…, 养蟹人…, and a class at school, 三(2)班…, even where the cutter takes the last character for the first of the name."""
    del known
    before = part.string[start - 1]
    if before in MAKERS:
        found, weight = CRAFT.search(part.string, max(start - LONG, 0), start), 3
    elif before == CLASS:
        found, weight = PUPILS.search(part.string, max(start - LONGEST, 0), start), HOME
    else:
        return None
    return weight if found else None


def inside_a_word(part: Part, start: int, known: Lore) -> float | None:
    """Speak against the middle of a word of the dictionary."""
    certain = start not in part.seams and known.is_word(covering(part, start))
    return CERTAIN if certain and not took_opening(part, start, known) else None


def inside_no_word(part: Part, start: int, known: Lore) -> float | None:
    """Speak less against the middle of what only the cutter takes for a word."""
    return UNSURE if start not in part.seams and not took_opening(part, start, known) else None


def took_opening(part: Part, start: int, known: Lore) -> bool:
    """Whether the cutter took an opening for the first character of the name: 由梅|若云."""
    word = part.beginnings.get(start - 1, "")
    return len(word) > 1 and word[0] in known.openings.words and not known.is_word(word)


def within(part: Part, place: int, known: Lore) -> float:
    """Weigh a place in the middle of a word."""
    return CERTAIN if known.is_word(covering(part, place)) else UNSURE


def behind_a_long_role(part: Part, start: int, known: Lore) -> float | None:
    """Trust 挡车工…: a long word that ends as words for people do."""
    word = part.ending(start)
    if not word or word[-1] not in known.role_ends:
        return None
    return 2 if len(word) >= LONG else 0.5


def behind_a_score(part: Part, start: int, known: Lore) -> float | None:
    """Trust 3:1胜…."""
    del known
    return 2 if WON.search(part.string, max(start - LONGEST, 0), start) else None


def behind_a_home(part: Part, start: int, known: Lore) -> float | None:
    """Speak a little for what stands right behind a school, an office or a village: 三里中学…, 石桥队…."""
    if known.homes.before(part.string, start) is None:
        return None
    return UNIT if start in part.seams or is_taken(part, start, known) else None


def is_taken(part: Part, start: int, known: Lore) -> bool:
    """Whether the cutter joined the last character of where somebody belongs to the surname, and no dictionary has both: 队方|海龙."""
    word = part.beginnings.get(start - 1, "")
    return len(word) == 2 and not known.is_word(word)  # noqa: PLR2004


def behind_an_opening(part: Part, start: int, known: Lore) -> float | None:
    """Speak for 扶着…, a little for 由…, 对…, which any phrase may follow; anything else speaks against a name."""
    opening = known.openings.before(part.string, start)
    return -1 if opening is None else ATTENDED if opening in known.attended else 1


CALLED: tuple[Callable[[Part, int, Lore], float | None], ...] = (behind_a_reporter, behind_a_title, behind_a_role)
"""The judges of what ends like a title or a calling."""
UNCALLED: tuple[Callable[[Part, int, Lore], float | None], ...] = (
    behind_an_age,
    behind_a_trade,
    inside_a_word,
    behind_a_craft,
    behind_a_home,
    inside_no_word,
    behind_a_long_role,
    behind_a_score,
    behind_an_opening,
)
"""The judges of what else stands before a range, when it is no sign."""
LEFT = (*CALLED, *UNCALLED)
"""All of them."""


def behind_a_dash(part: Part, start: int, known: Lore) -> float:
    """Weigh what a dash parts from a name: 目击者——万美华."""
    return 2 if known.posts.before(part.string, len(part.string[:start].rstrip(DASH))) else 1


def on_the_left(part: Part, start: int, known: Lore) -> float:
    """Weigh what stands before, once for all who ask."""
    weight = part.lefts.get(start)
    if weight is None:
        weight = part.lefts[start] = judged(part, start, known)
    return weight


def judged(part: Part, start: int, known: Lore) -> float:
    """Weigh what stands before: a sign says a little, most characters nothing at all; and nothing begins within a title."""
    before = part.string[start - 1 : start]
    if before in DELIMITERS:
        return (behind_a_dash if before == DASH else behind_a_sign)(part, start, known)
    if before in ENTRIES and VISITED.match(part.string, start):
        return 1
    if before in NUMBERED and (number := behind_a_number(part, start, known)):
        return number
    if before not in known.callers:
        return -1 if start in part.seams else within(part, start, known)
    for judge in LEFT if known.called.before(part.string, start) is not None else UNCALLED:
        weight = judge(part, start, known)
        if weight is not None:
            return IMPOSSIBLE if weight > 1 and inside_a_title(part, start, known) else weight
    return 0


def behind_a_sign(part: Part, start: int, known: Lore) -> float:
    """Weigh a sign: a colon behind a calling, or quotation marks around one, say more than any other."""
    before, stop = part.string[start - 1 : start], start - 1
    rank = RANK.search(part.string, max(start - REACH, 0), start) if before == ")" else None
    if rank is not None:
        return 4 if known.titles.before(part.string, rank.start()) is not None else 1
    quoted = before == CLOSED and (
        known.posts.before(part.string, stop) is not None
        or NICKNAME.search(part.string, max(start - REACH, 0), start) is not None
    )
    if before == " " and part.role is Role.BODY and CELL.match(part.string, start):
        return LABEL if is_label(part.string, stop, known) else 1
    return LABEL if quoted or (before == ":" and is_label(part.string, stop, known)) else 1


def behind_a_number(part: Part, start: int, known: Lore) -> float:
    """Weigh a day, or what somebody has on his shirt, even where the cutter joined its last character to the name: 8月3|日何|田."""
    if start not in part.seams and known.is_word(covering(part, start)):
        return 0
    first = max(start - LONGEST, 0)
    return LABEL if SHIRT.search(part.string, first, start) else 1 if DAYS.search(part.string, first, start) else 0


def is_label(string: str, stop: int, known: Lore) -> bool:
    """Whether a calling that calls those behind it ends there, and no role of those who write: 导演:…."""
    return known.posts.before(string, stop) is not None and known.reporters.before(string, stop) is None


def is_called(part: Part, start: int, known: Lore) -> bool:
    """Whether something stands before that may stand before a name."""
    before = part.string[start - 1 : start]
    return before in DELIMITERS or (before in known.callers and on_the_left(part, start, known) >= 1)


def on_the_right(part: Part, stop: int, known: Lore) -> float:
    """Weigh what stands behind, once for all who ask."""
    weight = part.rights.get(stop)
    if weight is None:
        weight = part.rights[stop] = follows(part, stop, known)
    return weight


def follows(part: Part, stop: int, known: Lore) -> float:
    """Weigh what stands behind: verbs of speech say most, the middle of a word speaks against a name."""
    string = part.string
    if string[stop : stop + 1] in DELIMITERS:
        return 2 if RESULT.match(string, stop) else 1
    if known.institutions.behind(string, stop) and not NO_PLACE.match(string, stop):
        return IMPOSSIBLE
    if is_speech(part, stop, known) or is_aged(part, stop) or is_somebody(part, stop, known):
        return 3
    found = BEHIND.match(string, stop)
    kind = found.lastgroup if found is not None else None
    if does_act(part, stop, known) or kind == "men" or does(part, stop, known):
        return 2 if stop in part.seams else 1
    if kind == "deed" or is_at_it(part, stop) or has_kin(part, stop, known):
        return 2
    return 1 if kind == "day" or is_idiom(part, stop, known) else before_a_word(part, stop, known)


def does_act(part: Part, stop: int, known: Lore) -> bool:
    """Whether one of the deeds follows, and not but the last character of a word before a sign: 白林|合作,."""
    if not known.acts.behind(part.string, stop):
        return False
    return (
        stop in part.seams
        or part.string[stop + 1 : stop + 2] not in DELIMITERS
        or not known.is_word(covering(part, stop))
    )


def is_idiom(part: Part, stop: int, known: Lore) -> bool:
    """Whether a word of four characters follows and ends its clause, which mostly tells how somebody is or does it: 飞针走线."""
    word = part.beginnings.get(stop, "")
    if len(word) != IDIOM or word[-1] == "年":
        return False
    return part.string[stop + IDIOM : stop + IDIOM + 1] in STOPS and known.is_word(word)


def has_kin(part: Part, stop: int, known: Lore) -> bool:
    """Whether kin follows, or what else only persons have: 的母亲."""
    return part.string[stop : stop + 1] == "的" and known.kin.behind(part.string, stop + 1)


def is_somebody(part: Part, stop: int, known: Lore) -> bool:
    """Whether it follows what somebody is, or where he is from: 是村里的石匠, 系聚会组织者, 是青石镇人."""
    clause = CLAUSE.match(part.string, stop) if part.string[stop : stop + 1] in BEING else None
    return clause is not None and (
        clause[0].endswith(NATIVES) or known.posts.before(part.string, clause.end()) is not None
    )


def is_aged(part: Part, stop: int) -> bool:
    """Whether an age follows."""
    told = part.string.find("岁", stop, stop + LONGEST) >= 0 or part.string[stop : stop + 1] in OLD
    return told and AGE.match(part.string, stop) is not None


def is_speech(part: Part, stop: int, known: Lore) -> bool:
    """Whether a verb of speech follows; 道 and 称 must be words of their own."""
    string = part.string
    said = known.speech.behind(string, stop) and not known.not_speech.behind(string, stop)
    return said and (stop in part.seams or string[stop] not in "道称")


def is_at_it(part: Part, stop: int) -> bool:
    """Whether 把 follows, or 正 and a verb, or what stands before one: 正|指挥, 正|给; where the cutter takes 正 for the end of the name, too."""
    if part.string[stop] != NOW:
        return part.string[stop] == "把" and stop in part.seams
    word = part.beginnings.get(stop + len(NOW), "")
    return len(word) > 1 or (word != "" and word in TOWARDS)


def does(part: Part, stop: int, known: Lore) -> bool:
    """Whether a verb with its aspect, with how or with where to it is done follows: 打|完, 走访|了, 跑|得, 端|出."""
    string, word = part.string, part.beginnings.get(stop, "")
    if string[stop] in known.moves and string[stop + 1 : stop + 2] in WAYS:
        return True
    if len(word) > 1 and part.beginnings.get(stop + len(word)) == MANNER:
        return True
    return not ASPECTS.isdisjoint(string[stop + 1 : stop + LONG]) and is_done(part, stop, known)


def is_done(part: Part, stop: int, known: Lore) -> bool:
    """Whether a verb stands there with its aspect behind, which the cutter may have joined to it."""
    word = word_from(part, stop, known)
    cut = len(word) > 1 and (word[-1] in CUT or (word[-1] in JOINED and not known.is_word(word)))
    verb = word[:-1] if cut else word
    return (
        0 < len(verb) < LONG
        and part.string[stop + len(verb) : stop + len(verb) + 1] in ASPECTS
        and not known.particles.behind(verb, 0)
        and known.is_word(verb)
    )


def word_from(part: Part, place: int, known: Lore) -> str:
    """Give the word that begins at a place, or, before an aspect, what remains of one that no dictionary has: 墨|来, 了."""
    word = part.beginnings.get(place)
    if word is not None:
        return word
    end = next((at for at in (place + 1, place + 2) if at in part.seams), place)
    strange = part.string[end : end + 1] in ASPECTS and not known.is_word(covering(part, place))
    return part.string[place:end] if strange else ""


def utters(part: Part, stop: int, known: Lore) -> bool:
    """Whether what follows is said of persons only: 说, 告诉, 今年六十岁."""
    return known.utterances.behind(part.string, stop) or is_aged(part, stop)


def before_a_word(part: Part, stop: int, known: Lore) -> float:
    """Weigh a particle, another word, or the middle of one; what no dictionary has may be cut wrongly; an aspect stands behind verbs."""
    sign = part.string[stop]
    if sign in ASPECTS and (sign in CUT or HOWEVER.match(part.string, stop)) and is_aspect(part, stop, known):
        return -3
    whole = stop in part.seams
    certain = not whole and known.is_word(covering(part, stop))
    if sign in JOINTS and is_bound(part.string, stop + 1, known):
        return -3
    if goes_on(part.string, stop, known):
        return 0 if certain else 1
    if whole:
        return 0
    return CERTAIN if certain else UNSURE


def is_aspect(part: Part, place: int, known: Lore) -> bool:
    """Whether no word of the dictionary begins with what may be a sign of aspect: 红|着脸, but 着手."""
    word = part.beginnings.get(place, "")
    return len(word) <= 1 or not known.is_word(word)


def goes_on(string: str, stop: int, known: Lore) -> bool:
    """Whether a particle follows that is no end of a word that links: 以|及; before a stop, hardly any is one but 等 and 的: 孔祥|有、."""
    if not known.particles.behind(string, stop) or string[stop - 1 : stop + 1] in known.openings.words:
        return False
    if string[stop] in JOINTS and not joins(string, stop + 1, known):
        return False
    return string[stop] in BEFORE_STOPS or string[stop + 1 : stop + 2] not in STOPS


def joins(string: str, place: int, known: Lore) -> bool:
    """Whether what stands behind 和 may be joined to a name, as no day and no deed can: 贺清和|8月12日, 贺清和|出席, 贺清和|拿着."""
    if string[place : place + 1].isdigit() or is_bound(string, place, known):
        return False
    if string[place : place + 1] in known.moves and string[place + 1 : place + 2] in ASPECTS:
        return False
    return not known.speech.behind(string, place) or known.begins_as_post(string[place : place + LONG])


def is_bound(string: str, place: int, known: Lore) -> bool:
    """Whether a particle begins there that nothing is joined to, and no name: 梁清和|把, but 和|于海洋."""
    name = string[place : place + FULL]
    named = known.is_reading(name) and known.shape(name) >= PROMISING
    bound = string[place : place + 1] in BOUND or THERE.match(string, place) or DONE.match(string, place)
    return bool(bound) and not named


def covering(part: Part, place: int) -> str:
    """Give the word that a place lies within, as far as it begins a few characters before."""
    words = part.beginnings
    return (words.get(place - 1) or words.get(place - 2, ""))[: LONG + 1]


def glued(part: Part, start: int, stop: int, known: Lore) -> bool:
    """Whether the cutter took a name and what follows it for one long word that no dictionary has."""
    word = part.beginnings.get(start, "")
    return len(word) > max(LONG, stop - start) and not known.is_word(word)
