"""Damage: passages that are printed again, in the ways that conversion of pages produces.

A page is a list of lines. Each kind of damage gives the damaged lines and the lines that should be left.
"""

import random

LEAST = 30
"""A passage that is printed again has so many letters at the least."""


def passage(lines, rng, most=5):
    """Choose a run of whole lines that is worth a reprint."""
    for _ in range(40):
        start = rng.randrange(len(lines))
        stop = min(len(lines), start + rng.randint(1, most))
        if sum(map(len, lines[start:stop])) >= LEAST and len(lines[stop - 1]) >= LEAST:
            return start, stop
    return None


def misread(text, rng, rate):
    """Misread some letters: lost, taken for another, or doubled."""
    out = []
    for sign in text:
        luck = rng.random()
        if luck >= rate or sign.isdigit():
            out.append(sign)
        elif luck < rate * 0.45:
            out.append(rng.choice("的一在为和市与及农八大"))
        elif luck > rate * 0.9:
            out.append(sign * 2)
    return "".join(out)


def loop(lines, rng, rate=0.0):
    """Jump back over whole lines, one to three times."""
    start, stop = passage(lines, rng)
    again = [misread(line, rng, rate) for _ in range(rng.choice((1, 1, 1, 2, 3))) for line in lines[start:stop]]
    return lines[:stop] + again + lines[stop:], lines


def loop_cut_short(lines, rng, rate=0.0):
    """Jump back, and break the second run off inside of its last line."""
    start, stop = passage(lines, rng)
    again = [misread(line, rng, rate) for line in lines[start:stop]]
    again[-1] = again[-1][: rng.randint(len(again[-1]) // 3, len(again[-1]) - 2)]
    return lines[:stop] + again + lines[stop:], lines


def loop_inside_line(lines, rng, rate=0.0):
    """Jump back from the middle of a line to the middle of an earlier one; the line goes on behind."""
    at = rng.choice([number for number, line in enumerate(lines) if len(line) > 2 * LEAST])
    back = max(0, at - rng.randint(0, 3))
    cut, start = rng.randint(LEAST, len(lines[at]) - LEAST // 2), rng.randint(0, max(0, len(lines[back]) - LEAST - 1))
    if back == at:
        start = min(start, cut - LEAST)
    return spliced(lines, (back, start), (at, cut), rng, rate)


def spliced(lines, origin, break_, rng, rate):
    """Print what stands from one place to another once more behind it, inside of its line."""
    (back, start), (at, cut) = origin, break_
    whole = "\n".join(lines[back : at + 1])
    stop = len(whole) - len(lines[at]) + cut
    again = "\n".join(misread(line, rng, rate) for line in whole[start:stop].split("\n"))
    return lines[:back] + (whole[:stop] + again + whole[stop:]).split("\n") + lines[at + 1 :], lines


def tail_lost(lines, rng, rate=0.0):
    """Break a line off, run whole lines before it again, and lose its end."""
    at = rng.choice([number for number, line in enumerate(lines) if len(line) > 2 * LEAST and number > 1])
    back = max(0, at - rng.randint(1, 3))
    head = lines[at][: rng.randint(LEAST, len(lines[at]) - 5)]
    again = [misread(line, rng, rate) for line in [*lines[back:at], head]]
    return [*lines[:at], head + again[0], *again[1:], *lines[at + 1 :]], [*lines[:at], head, *lines[at + 1 :]]


def far(lines, rng, rate=0.0):
    """Print a passage of several lines again elsewhere."""
    for _ in range(60):
        start, stop = passage(lines, rng, most=6)
        if stop - start > 1 and sum(map(len, lines[start:stop])) > 4 * LEAST:
            at = rng.randint(stop, len(lines))
            return lines[:at] + [misread(line, rng, rate) for line in lines[start:stop]] + lines[at:], lines
    return lines, lines


def first_cut_short(lines, rng, rate=0.0):
    """Print the start of a line where it does not belong, long before the whole line."""
    at = rng.choice([number for number, line in enumerate(lines) if len(line) > 2 * LEAST])
    head = misread(lines[at][: rng.randint(LEAST + 10, len(lines[at]) - 3)], rng, rate)
    before = rng.randint(0, at)
    return [*lines[:before], head, *lines[before:]], lines


KINDS = (loop, loop_cut_short, loop_inside_line, tail_lost, far, first_cut_short)
"""The ways in which a passage gets printed again."""


def damaged(lines, run, rate=0.0):
    """Damage a page in one way; the same run gives the same damage. Give the raw text, and the lines to be left."""
    rng = random.Random(run)
    kind = KINDS[run % len(KINDS)]
    raw, left = kind(list(lines), rng, rate)
    return gapped(raw, rng), left


def gapped(lines, rng):
    """Put gaps between lines: mostly one blank line, sometimes a picture's three or none."""
    return "".join(line + rng.choice(("\n\n", "\n\n", "\n\n", "\n\n\n\n", "\n")) for line in lines)
