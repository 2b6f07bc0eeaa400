"""The evidence that a range of a text is a person's name; each witness speaks alone, and all are added up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.extract.joined_verbs import takes_on_verb
from generator.extract.kinship import HEADS
from generator.extract.name_context import (
    ASPECTS,
    IMPOSSIBLE,
    TOWARDS,
    goes_on,
    is_aged,
    is_somebody,
    on_the_right,
    utters,
)
from generator.extract.name_lore import DELIMITERS, FULL, UNLISTED
from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore
    from generator.extract.name_readings import Readings

ROLE, POST, SPEECH, DEED = 2, 3, 3, 2
"""Weights from which a sign is firm."""
TOLD = 2.5
"""The weight of what says where somebody is from, or how old."""
SHARE, EVEN = 0.6, 0.8
"""How much the characters weigh beside the neighbours, less what any do."""
LEAST, RELUCTANT = -0.5, -2.5
"""The least that they weigh behind a post, and with an everyday word for a surname."""
WORDY = -3
"""Weight of a surname up to which it is an everyday word: 和, 未."""
HARDLY = -6
"""Weight of characters that are hardly a name's."""
AGAIN = 1.5
"""The weight of a reading that comes again before something else."""
LIKELY, LIKELIER = 3, 5
"""Weights of the characters from which they look like a name, and from which they hardly look like anything else."""
OWN = 4
"""Weight of a surname that hardly begins a place, but before 家."""
HANDLED = -3
"""The weight of a verb for what is done with things, before it."""
CLEAR, CLEARLY = 1.5, 0.5
"""The weight of three characters behind a post, or before a deed, that the cutter parts from what follows."""
SWALLOWED = 2.5
"""What it costs that the last character is a particle, which is hardly ever a name's."""
ITEM = re.compile(r"(?:^|[、,。;:()\s“])([\u4e00-\u9fff·]{1,8})、$")
"""An item of a list before a place."""
REACH = 10
"""Characters in which the item before stands."""
NAMING = ("我叫", "他叫", "她叫", "老人叫", "孩叫", "孩子叫", "姑娘叫", "小伙叫", "男子叫", "女子叫")
"""What nothing but the name of a person stands behind, before a sign."""
ADVERBS = frozenset("就等也都却还")
"""Particles that hardly end a word of two characters, as 存在 and 还有 end."""
IS = "是"
"""What stands before what somebody is."""
POLITE = ("先生", "女士", "同志", "夫妇", "夫妻")
"""What persons are called behind their names."""
DOTS = frozenset("·•・")
"""Signs within a name of another tongue, which is read as a whole."""
PARTED = 1.5
"""The weight of such a verb behind two characters and a post."""
HOUSE, AT_HOME = "家", -3
"""Where somebody lives, and the weight of it as the last of three characters of which two look like a name."""
OF_HOUSE = frozenset("的里门院")
"""What is of it, behind whoever holds a post, too."""
TIMES, RUN_ON = frozenset("日一今昨"), -1.5
"""First characters of what tells when, or that somebody is not alone, which hardly end a name, and the weight of such a word."""
NUMERALS, KIN = frozenset("一两二三四五六七八九十几"), frozenset("兄弟姐妹父母祖代口户子人个")
"""Signs for how many of a family, and first characters of what they are: 三|兄弟, 四|代."""
BEHIND_THINGS = DELIMITERS | {"的"}
"""What stands behind things as well as behind persons."""


class Look(NamedTuple):
    """A range under consideration."""

    part: Part
    """The piece of the article."""
    start: int
    """The first character of the range."""
    stop: int
    """The character behind it."""
    name: str
    """The characters of the range."""
    shape: int
    """Their weight."""
    known: Lore
    """What is known of names."""
    readings: Readings
    """All that may be a name in the article."""
    left: float
    """The weight of what stands before."""
    right: float
    """The weight of what stands behind."""
    firm: bool
    """Whether more than weak signs speak for it."""

    @property
    def after(self) -> str:
        """The character behind the range; empty at the end of the text."""
        return self.part.string[self.stop : self.stop + 1]

    @property
    def double(self) -> bool:
        """Whether a surname of two characters opens it."""
        return self.name[:2] in self.known.double


def is_shown(part: Part, start: int) -> bool:
    """Whether a name that begins here would be the first of a caption."""
    return start == 0 and part.role is Role.CAPTION


def is_firm(left: float, right: float, *, shown: bool) -> bool:
    """Whether more than weak signs speak for a name: a title, a role, or a deed of persons."""
    deed = (left >= 1 and right >= DEED) or (shown and right > 0)
    return left >= ROLE or right >= SPEECH or deed


def is_subject(look: Look) -> bool:
    """Whether a firm sign, or what goes on behind it, says that it does something: things stand before 的 and signs, too."""
    return look.firm or (look.right >= 1 and look.after not in BEHIND_THINGS)


def shape(look: Look) -> float:
    """Weigh the characters; what stands between a post and a sign may be nearly any."""
    weight = SHARE * look.shape - EVEN
    if weight >= LEAST or look.shape <= HARDLY:
        return weight
    trusted = (look.left > POST and look.right >= 1) or (look.left >= POST and look.right >= DEED) or is_naming(look)
    least = LEAST if look.known.surname_weights.get(look.name[0], 0) > WORDY else RELUCTANT
    return max(weight, least) if trusted else weight


def inside(look: Look) -> float:
    """Weigh the characters themselves: everyday words and impossible characters speak against them."""
    name, known = look.name, look.known
    if (
        look.after in DOTS
        or not (known.is_given(name) or speaks_in_office(look))
        or name.endswith(known.anonymous)
        or known.begins_as_post(name)
        or known.is_bare(name)
        or known.titles.before(name, len(name)) is not None
        or name in known.verbs
        or known.is_cut(name)
        or (look.left < POST and (is_calling(name, known) or known.is_thing(name) or name[:2] in known.plain))
    ):
        return IMPOSSIBLE
    if name in known.everyday:
        return everyday(look)
    begun = not look.double and name[:2] in known.everyday and (look.right < 1 or look.start + 2 in look.part.seams)
    own = known.surname_weights[name[0]] >= OWN and len(name) >= FULL
    place = (1 if look.firm else 1.5 if own else 2.5) * (name[-1] in known.places and look.left < POST)
    swallowed = ends_in_particle(look) and look.readings.count(name) == 1 and is_carried_on(look)
    return (
        (
            0.5 + 0.5 * is_whole(look)
            if len(name) >= FULL
            else -0.8 - is_loose(look) - 0.5 * (look.stop not in look.part.seams)
        )
        - (2 if look.right < 1 else 1 if look.left < POST or look.right < DEED else 0.5) * begun
        - place
        - (1.5 if known.given_weights[name[-1]] > 0 else SWALLOWED) * (swallowed and not keeps_last(look))
    )


def is_calling(name: str, known: Lore) -> bool:
    """Whether what stands behind the first character is a calling, and no given name as well."""
    return name[1:] in known.roles.words and not known.is_nursery_name(name)


def ends_in_particle(look: Look) -> bool:
    """Whether the last character looks like a particle, and the name is no whole one of another tongue: 孟和."""
    return look.name.endswith(look.known.particles.words) and look.name not in look.known.forenames


def is_carried_on(look: Look) -> bool:
    """Whether no sign follows, no day, nor a title behind two characters: 贺清和|8月12日, 王刚|副处长."""
    return look.after not in DELIMITERS and not look.after.isdigit() and not (len(look.name) < FULL and titled(look))


def keeps_last(look: Look) -> bool:
    """Whether a last character that looks like a particle is the name's own: what stands before hardly ends one, or nothing follows.

    So in 唐有才 and, before a word that nothing is joined to, in 梁清和|把 and 叶家和|算过.
    """
    begun = look.name[:-1]
    if len(look.name) != FULL or (begun in look.known.everyday and not look.known.is_bare(begun)):
        return False
    return look.known.given_weights[look.name[1]] < 0 or not goes_on(look.part.string, look.stop - 1, look.known)


def is_loose(look: Look) -> bool:
    """Whether two characters that hardly look like a name stand beside no post, or between a calling and nothing: 游客|赏梅."""
    return (
        look.shape < LIKELY and look.right < SPEECH
        if look.left < ROLE
        else look.left <= POST and look.right < 1 and look.shape <= LIKELY + 1
    )


def speaks_in_office(look: Look) -> bool:
    """Whether two characters stand between an office and a verb of speech, which are a name whatever they are."""
    return len(look.name) < FULL and look.left > POST and look.right >= SPEECH


def everyday(look: Look) -> float:
    """Weigh that it is an everyday word; between a post and a deed, or a sign, that says less, between a calling and 说, too."""
    if is_naming(look):
        return 0
    if look.name in look.known.namesakes and (look.right >= SPEECH or (look.left >= POST and look.right >= 1)):
        return -1
    office = look.left > POST and look.shape >= 0 and (look.right >= SPEECH or (look.right >= 1 and look.shape > 1))
    if office or (look.shape >= LIKELY and look.part.string.startswith(POLITE, look.stop)):
        return -2
    if look.left < POST:
        return -4
    if look.right >= SPEECH and (
        utters(look.part, look.stop, look.known)
        or (
            look.shape > 0
            and look.name + IS not in look.known.openings.words
            and is_somebody(look.part, look.stop, look.known)
        )
    ):
        return -2
    acts = look.right >= DEED or (look.right >= 1 and look.after not in DELIMITERS)
    return -2.5 if acts and look.shape >= LIKELY else -4


def as_word(look: Look) -> float:
    """Weigh whether the cutter of words takes the range, or the given name, for one word, unless it joined the last character to a particle."""
    if len(look.name) >= FULL and look.stop not in look.part.seams and is_joined(look.part, look.stop, look.known):
        return 0.5
    return -0.5 if is_joined(look.part, look.stop + 1, look.known) else as_cut(look)


def as_cut(look: Look) -> float:
    """Weigh whether the cutter takes the range, or the given name, for one word."""
    seams = look.part.seams
    if look.right < 0 and look.stop not in seams:
        return 0
    between = [seam for seam in range(look.start + 1, look.stop) if seam in seams]
    torn = is_torn(look.part, look.stop if len(look.name) < FULL else look.stop - 1, look.known)
    if torn and look.left >= ROLE:
        return -1 if len(look.name) < FULL else 0
    particle = look.name[-1] in look.known.particles.begun
    alone = len(look.name) >= FULL and between == [look.stop - 1] and not (particle and keeps_last(look))
    if alone and look.right < DEED and not (look.double and look.known.is_word(look.name[:-1])):
        parted = look.known.given_weights.get(look.name[-1], UNLISTED) <= 0
        firm = look.left > POST if look.right >= 1 else look.left >= POST and not particle
        return (-1 if firm else -2) * parted
    if not between and not look.known.is_word(look.name):
        return 2 if TOLD <= look.left <= POST and len(look.name) < FULL and look.shape + look.right > 0 else 1
    if not between:
        return 1 if is_subject(look) else 0
    return 0.5 if between == [look.start + 1] else 0


def is_joined(part: Part, stop: int, known: Lore) -> bool:
    """Whether the cutter made a word of the last character of a name and a particle: 陈龙|生就, 上官云|程在."""
    word = part.beginnings.get(stop - 1, "")
    named = len(word) == FULL - 1 and known.given_weights[word[0]] >= 0 and word[0] not in known.particles.begun
    return named and (word[1] in ADVERBS or not known.is_word(word)) and goes_on(part.string, stop, known)


def takes_verb(look: Look) -> float:
    """Weigh that the last character is a verb whose aspect or object stands behind, or begins an age: 李延|拉着, 何田|见他, 何田|年过六旬."""
    if len(look.name) < FULL:
        return PARTED * (look.left >= POST and joins(look, look.name + look.after))
    if joins(look, look.name):
        return IMPOSSIBLE
    verb = look.name[-1] in look.known.moves and look.after in ASPECTS
    return -2 * (verb or is_aged(look.part, look.stop - 1))


def runs_on(look: Look) -> float:
    """Weigh that the last character begins a word that goes on behind, and the others look like a name: 冯明|日前, 阮成|一边."""
    if len(look.name) != FULL or look.double or look.name[-1] not in TIMES:
        return 0
    return RUN_ON * (look.known.is_word(look.name[-1] + look.after) and look.known.shape(look.name[:-1]) >= LIKELY)


def joins(look: Look, name: str) -> bool:
    """Whether a verb is the last of three characters, of which no surname has two, and they do not come again as a whole."""
    count, begun = look.readings.count, name[:-1]
    again = count(name) > 1 and count(begun) == count(name)
    return not look.double and not again and takes_on_verb(look.part, look.start, name, look.known)


def is_torn(part: Part, place: int, known: Lore) -> bool:
    """Whether the cutter begins a word there that no dictionary has, as it does within a name: 彭继|农算过."""
    word = part.beginnings.get(place, "")
    torn = len(word) >= FULL or (len(word) > 1 and word[0] not in known.particles.begun)
    return torn and not known.is_word(word)


def famous(look: Look) -> float:
    """Weigh, beside a firm sign, that the dictionary has it, and not among everyday words: 范仲淹, but not 马尾松."""
    if look.shape < LIKELY or look.name in look.known.everyday or not is_subject(look):
        return 0
    told = look.right > 0 or (look.left > POST and not look.double)
    return len(look.name) / 2 * (told and look.known.is_word(look.name))


def enclosed(look: Look) -> float:
    """Weigh that quotation marks stand around it, as around a ship, a brand or a storm."""
    before = look.part.string[look.start - 1 : look.start]
    return -6 if before == "“" and look.after == "”" else 0


def among_things(look: Look) -> float:
    """Weigh that the item before it in a list is no name: 枫香、胡枝子."""
    if look.part.string[look.start - 1 : look.start] != "、" or look.left >= ROLE:
        return 0
    item = ITEM.search(look.part.string, max(look.start - REACH, 0), look.start)
    if item is None:
        return 0
    return 0 if known_item(item[1], look.known) else -3


def known_item(item: str, known: Lore) -> bool:
    """Whether an item of a list ends like a name, or with a title."""
    if known.titles.before(item, len(item)) is not None:
        return True
    return any(known.is_reading(item[-size:]) and known.shape(item[-size:]) > 0 for size in (2, 3, 4)) or "·" in item


def titled(look: Look) -> float:
    """Weigh a title or a calling behind it: 高明远主任, but 高明远|老主任."""
    behind = look.part.string[look.stop : look.stop + FULL + 1].removeprefix("副")
    known = look.right <= 1 and look.shape >= LIKELY and look.known.begins_as_post(behind) and not is_clause(look)
    return (4.5 if len(look.name) >= FULL else 3.5) * (known and look.name[-1] not in look.known.familiar)


def is_clause(look: Look) -> bool:
    """Whether a particle or a verb is the first or the last character: 和|李鹏, 佘鹏|任."""
    linked = look.name[-1] in look.known.verbs or look.name[-1] in TOWARDS
    return look.known.is_led(look.name) or (len(look.name) >= FULL and linked)


def strange(look: Look) -> float:
    """Weigh that no word of the dictionary lies in the range, behind a post, or where what looks like a name does something."""
    shapely = look.left >= 1 and look.shape >= LIKELY and is_subject(look) and look.name[-1] not in look.known.places
    if len(look.name) < FULL or look.right < 0 or not (look.left >= ROLE or shapely):
        return 0
    words = (look.part.beginnings.get(at, "") for at in range(look.start, look.stop - 1))
    return 1 if not any(len(word) > 1 and look.known.is_word(word) for word in words) else 0


def clear(look: Look) -> float:
    """Weigh that the cutter, too, ends a word where the range ends, and none of the dictionary begins with its surname."""
    known, seams, name = look.known, look.part.seams, look.name
    if min(look.left - 1, look.right, look.shape) < 0 or len(name) < FULL or look.stop not in seams:
        return 0
    acts = look.right >= DEED or (look.shape >= LIKELIER and is_subject(look))
    weight = CLEAR if look.left >= POST else CLEARLY * acts
    word = look.part.beginnings.get(look.start, "")
    common = known.surname_weights[name[0]] > (WORDY if look.left >= POST else -1)
    ending = known.given_weights[name[-1]] < 0 and name[1:] in known.everyday
    other = name[-1] in known.particles.begun or name[-1] in known.verbs or ending or not common
    return weight * (not other and not (len(word) > 1 and known.is_word(word)))


def repeated(look: Look) -> float:
    """Weigh how often the same characters stand in the article, and whether the next one always does, too."""
    times = look.readings.count(look.name)
    longer = look.readings.count(look.name + look.after) if look.after and len(look.name) < FULL else 0
    if times > 1 and longer == times:
        return -1
    if len(look.name) >= FULL and is_longer_once(look, times):
        return -AGAIN
    again = times > 1 and look.name not in look.known.everyday
    kept = look.name[-1] not in look.known.places or look.left >= POST or look.right >= DEED
    return AGAIN * kept if again else 0


def is_longer_once(look: Look, times: int) -> bool:
    """Whether all but the last character stand elsewhere as a name: 乔迁|喜提 and 乔迁|说."""
    return look.readings.count(look.name[:-1]) > times and look.readings.ask(is_shorter, look.name, look.known)


def is_shorter(readings: Readings, name: str, known: Lore) -> bool:
    """Whether all but the last character of a reading stand somewhere without it, before what may follow a name."""
    elsewhere = [each for each in readings.places[name[:-1]] if not each.run.startswith(name)]
    return any(on_the_right(each.part, each.start + len(name) - 1, known) >= 1 for each in elsewhere)


def handled(look: Look) -> float:
    """Weigh that it stands, here or elsewhere, behind what is done with things, and no post: 学|陶艺."""
    if look.left >= POST:
        return 0
    return HANDLED * look.readings.ask(is_handled_somewhere, look.name, look.known)


def is_handled_somewhere(readings: Readings, name: str, known: Lore) -> bool:
    """Whether a reading stands somewhere behind a verb for what is done with things."""
    return any(is_handled(each.part, each.start, known) for each in readings.places[name])


def is_handled(part: Part, start: int, known: Lore) -> bool:
    """Whether a verb for what is done with things ends there, and not within a longer word: 学, but not 大学."""
    verb = known.handles.before(part.string, start)
    return verb is not None and not (len(word := part.ending(start)) > len(verb) and known.is_word(word))


def only_headed(look: Look) -> float:
    """Weigh that it stands in headlines alone, as slogans do: 县委书记|谈发展."""
    if look.part.role not in HEADS or look.shape >= LIKELY:
        return 0
    return -2 * look.readings.ask(stands_in_heads, look.name, look.known)


def stands_in_heads(readings: Readings, name: str, known: Lore) -> bool:  # noqa: ARG001 - all are asked alike
    """Whether a reading stands in headlines alone."""
    return all(each.part.role in HEADS for each in readings.places[name])


def is_whole(look: Look) -> bool:
    """Whether three characters stand between a post and what may follow a name, and no word makes the given name."""
    return look.left >= TOLD and look.right >= 1 and not look.known.is_word(look.name[1:])


def is_plainly_named(look: Look) -> bool:
    """Whether two characters stand between a post and a deed, or, when they make a word, between one and speech: 馆长|闻道|说."""
    if len(look.name) >= FULL or look.left < POST:
        return is_naming(look)
    return look.right >= (SPEECH if look.known.is_word(look.name) else DEED)


def is_naming(look: Look) -> bool:
    """Whether what only names of persons stand behind stands before it, and a sign behind: 他叫|向往."""
    return look.part.string.endswith(NAMING, 0, look.start) and look.after in DELIMITERS


def phrase(look: Look) -> float:
    """Weigh that an everyday word and another make the range: 向|记者, 时|强调."""
    known, first, rest, count = look.known, look.name[0], look.name[1:], look.readings.count
    led = first in known.openings.words or known.particles.behind(first, 0) or first in known.moves
    moved = first in known.moves and look.left > POST and look.right >= SPEECH
    given = look.left >= POST and all(known.given_weights[sign] > 0 for sign in rest)
    words = look.shape < LIKELY and known.is_word(rest) and not moved and not given and not is_plainly_named(look)
    parted = led and (words or count(rest) > count(look.name))
    said = rest in known.said and not is_plainly_named(look)
    return IMPOSSIBLE * (parted or said or known.is_led(look.name))


def settlement(look: Look) -> float:
    """Weigh that a surname, 家 and a place make a village, and with a number and kin a family, 陈家沟, 陈家三|兄弟; or that 家 is where one lives: 走进石磊|家."""
    if look.name[-1] == HOUSE and len(look.name) >= FULL:
        lives = look.after in OF_HOUSE or look.left < POST
        return AT_HOME * (lives and look.right < SPEECH and look.known.shape(look.name[:-1]) >= LIKELY)
    if look.name[1:2] != HOUSE:
        return 0
    if look.name[-1] in NUMERALS and look.after in KIN:
        return IMPOSSIBLE
    return -4 if look.name[-1] in look.known.places else 0


EVIDENCE: tuple[Callable[[Look], float], ...] = (
    inside,
    phrase,
    settlement,
    enclosed,
    as_word,
    takes_verb,
    runs_on,
    among_things,
    strange,
    clear,
    titled,
    famous,
    only_headed,
    repeated,
    handled,
)
"""The witnesses besides the characters and the neighbours."""
