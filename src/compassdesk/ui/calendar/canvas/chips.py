"""Chips as faces: a face holds the finished words and places of one chip, so that painting only paints.

The time stands always; initials give way first, then the marks of channels; the title goes over as many lines as the
density allows, and is cut with an ellipsis only in the last.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect

from compassdesk.domain.calendar_grid import Density
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts, Mark
from compassdesk.ui.calendar.canvas.chip_text import MARKS, SMALL, STRUCK, TIME, TITLE, advance, elided, wrapped

ONE_LINE, HEAD, LINE = 20, 20, 14
"""Heights in pixels: a compact chip, a chip without its title, a line of the title."""
TITLE_LINES: dict[Density, int] = {"compact": 0, "normal": 2, "roomy": 3}
"""How many lines a title may take below the first line; in a compact chip it stands beside the hour."""
FOOT = 18
"""Pixels of the last line of a card, below its title."""
LEAST_TITLE = 46
"""Pixels that a compact chip keeps for its title before it shows small signs."""
LEAST_BESIDE = 28
"""Pixels that "am" and "pm" leave for the title, or they are left out; a day is read from morning to evening."""
LETTERS = 18
"""Pixels below which nothing would be left of a title but its ellipsis."""
ATTACHED = "image"
"""The small sign of what something is attached to."""
LEAST_LETTERS = 3
"""Letters of a title that a low block shows before it shows minutes: its place in the hours tells them too."""
MARK = 13
"""The width of a channel's mark and of the small signs."""
_SIGN, _BARE, _AIR = 21, 2, 5
"""Where the time begins: behind the sign of the petal, and without it, at least and at most."""


class Word(NamedTuple):
    """A run of text: left edge, baseline, font and the name of its colour ("petal" means the chip's own)."""

    x: int
    baseline: int
    text: str
    font: int
    colour: str


class Sticker(NamedTuple):
    """A small sign at a place, `size` pixels wide, in a colour of the theme."""

    x: int
    y: int
    name: str
    colour: str
    size: int


class ChipFace(Struct):
    """One chip, ready to be painted."""

    facts: ChipFacts
    rect: QRect
    words: tuple[Word, ...]
    stickers: tuple[Sticker, ...]
    block: bool = False
    """Of any height, as a block in the hours; its sign stands at one height in all that are low."""
    signed: bool = True
    """Whether the sign of the petal stands before the time: a narrow block keeps its time instead."""
    mirrored: bool = False
    """It begins at its right."""


def height_of(facts: ChipFacts, width: int, density: Density) -> int:
    """The height in pixels that a chip of this width wants."""
    lines = TITLE_LINES[density]
    return HEAD + LINE * len(_title_lines(facts, width, lines)) if lines else ONE_LINE


def face(facts: ChipFacts, rect: QRect, density: Density, *, mirrored: bool = False) -> ChipFace:
    """The face of a chip in a box of the month, as high as `height_of` says."""
    lines = TITLE_LINES[density]
    said = _from_its_start(facts) if mirrored else facts
    made = _tall(said, rect, lines) if lines else _low(said, rect)
    return _turned(made, facts) if mirrored else made


def bar_face(facts: ChipFacts, rect: QRect, *, mirrored: bool = False) -> ChipFace:
    """The face of what lasts several days: a low chip, a little lower still."""
    made = _low(_from_its_start(facts) if mirrored else facts, rect.adjusted(0, -2, 0, 2))
    made.rect, made.block = rect, True
    return _turned(made, facts) if mirrored else made


def _from_its_start(facts: ChipFacts) -> ChipFacts:
    """With a title that stands where the chip begins, whatever the direction of its letters."""
    return replace(facts, right_to_left=False) if facts.right_to_left else facts


def _turned(made: ChipFace, facts: ChipFacts) -> ChipFace:
    """The same from right to left."""
    ends = 2 * made.rect.x() + made.rect.width()
    made.words = tuple(word._replace(x=ends - word.x - advance(word.text, word.font)) for word in made.words)
    made.stickers = tuple(one._replace(x=ends - one.x - one.size) for one in made.stickers)
    made.facts, made.mirrored = facts, True
    return made


def block_face(facts: ChipFacts, rect: QRect, *, mirrored: bool = False) -> ChipFace:
    """The face of a block in the hours of the week: as much as its height shows, its hour always.

    The hours beside it are a frame only. Where not even the sign and the time have room, the time stands alone.
    """
    time, font, signed = _time_in(facts, rect.width())
    said = _from_its_start(facts) if mirrored else facts
    start = _SIGN if signed else max(_BARE, min(_AIR, (rect.width() - advance(time, font)) // 2))
    if rect.height() < HEAD + LINE:
        if not _has_letters(facts, rect, start + advance(time, font)):
            hours = dict.fromkeys((facts.hour, _figures(facts.hour), _figures(facts.hour).partition(":")[0]))
            ways = (
                (air, hour, of_hour) for hour in hours for of_hour, air in ((TIME, _AIR), (TIME, _BARE), (SMALL, _BARE))
            )
            fitting = (way for way in ways if _has_letters(facts, rect, way[0] + advance(*way[1:])))
            if (way := next(fitting, None)) is not None:
                (start, time, font), signed = way, False
        made = _low(said, rect, time, font, start)
        shift = (min(rect.height(), 22) - ONE_LINE) // 2
        made.words = tuple(word._replace(baseline=word.baseline + shift) for word in made.words)
    else:
        span = facts.span if advance(facts.span, TIME) <= rect.width() - 52 else time
        made = _tall(said, rect, max(1, (rect.height() - HEAD) // LINE), span, font, start)
    made.block, made.signed = True, signed
    return _turned(made, facts) if mirrored else made


def _has_letters(facts: ChipFacts, rect: QRect, behind: int) -> bool:
    """Whether three letters of the title, or the whole of it, have room on the line behind a time."""
    font, _colour = _title_look(facts)
    room = rect.width() - 4 - _corner(facts) - behind - 4
    cut = _beside_a_corner(facts, font, room)
    return room >= LETTERS and (cut == facts.title or len(cut) > LEAST_LETTERS)


def _time_in(facts: ChipFacts, width: int) -> tuple[str, int, bool]:
    """The time that a block has room for, in which font, and whether the sign of the petal stands before it.

    The hours beside it tell morning from evening where "AM" and "PM" have no room.
    """
    ways = (
        (facts.time, TIME, _SIGN),
        *((time, font, _BARE) for time in (facts.time, _figures(facts.time)) for font in (TIME, SMALL)),
    )
    fitting = (way for way in ways if way[2] + 2 + advance(way[0], way[1]) <= width)
    time, font, start = next(fitting, (facts.hour, TIME, _BARE))
    return time, font, start == _SIGN


def _first_that_fits(times: Sequence[str], room: int) -> str:
    """The first of these times that is not cut, else the last: half an hour is no time."""
    return next((time for time in times if advance(time, TIME) <= room), times[-1])


def _figures(time: str) -> str:
    """A time without its "am" or "pm"."""
    return "".join(one for one in time if one.isdigit() or one == ":")


def card_face(facts: ChipFacts, rect: QRect, when: str) -> ChipFace:
    """The face of a card of the board: sign and moment, the title, and at the foot who and where.

    The foot is a line of its own: beside a moment there was room for one network or none, by the length of its month.
    """
    left, right, top = rect.x() + _SIGN, rect.right() - 4, rect.y()
    words = [Word(left, top + 13, elided(when, TIME, right - _corner(facts) - left), TIME, "petal")] if when else []
    words += _title_below(facts, rect, TITLE_LINES["normal"])
    stickers: list[Sticker] = []
    _beside(facts, rect.x() + 6, right, rect.bottom() - FOOT, words, stickers)
    return ChipFace(facts, rect, tuple(words), tuple(stickers), block=True)


def _title_lines(facts: ChipFacts, width: int, lines: int) -> tuple[str, ...]:
    return wrapped(facts.title, STRUCK if facts.status == "cancelled" else TITLE, width - 11, lines)


def _tall(
    facts: ChipFacts, rect: QRect, lines: int, time: str = "", of_time: int = TIME, start: int = _SIGN
) -> ChipFace:
    """Glyph, time, marks and initials on the first line, the title below it."""
    left, right, top = rect.x() + start, rect.right() - 4 - _corner(facts), rect.y()
    words: list[Word] = []
    stickers: list[Sticker] = []
    if time := time or _first_that_fits((facts.time, _figures(facts.time), facts.hour), rect.right() - left):
        words.append(Word(left, top + 13, elided(time, of_time, rect.right() - left), of_time, "petal"))
        left += advance(time, of_time) + 5
    _beside(facts, left, right, top, words, stickers)
    words += _title_below(facts, rect, lines)
    return ChipFace(facts, rect, tuple(words), tuple(stickers))


def _beside(facts: ChipFacts, left: int, right: int, top: int, words: list[Word], stickers: list[Sticker]) -> None:
    """Marks of channels, small signs and initials between two edges, as far as there is room for them."""
    signs = _signs(facts)
    initials = advance(facts.initials, SMALL) if facts.initials else 0
    marks = [(mark, _mark_width(mark)) for mark in facts.marks]
    need = sum(wide for _mark, wide in marks) + len(signs) * MARK
    if initials and left + need + initials <= right:
        words.append(Word(right - initials + 1, top + 13, facts.initials, SMALL, "ink2"))
        right -= initials + 3
    for name, colour in signs:
        if right - MARK >= left:
            right -= MARK
            stickers.append(Sticker(right + 1, top + 3, name, colour, 11))
    for mark, wide in marks:
        if left + wide > right:
            break
        if mark.icon:
            stickers.append(Sticker(left, top + 2, mark.icon, "ink2", MARK))
        else:
            words.append(Word(left, top + 13, mark.letters, MARKS, "ink2"))
        left += wide


def _title_below(facts: ChipFacts, rect: QRect, lines: int) -> list[Word]:
    """The title, below the first line."""
    font, colour = _title_look(facts)
    words: list[Word] = []
    for at, text in enumerate(_title_lines(facts, rect.width(), lines)):
        x = rect.x() + 6
        if facts.right_to_left:
            x = max(x, rect.right() - 5 - advance(text, font))
        words.append(Word(x, rect.y() + 29 + LINE * at, text, font, colour))
    return words


def _low(facts: ChipFacts, rect: QRect, time: str = "", of_time: int = TIME, start: int = _SIGN) -> ChipFace:
    """Glyph, time and title on one line; where the title has no room beside the time, only the hour stands there."""
    x, right, top = rect.x() + min(start, _SIGN - 1), rect.right() - 3 - _corner(facts), rect.y()
    words: list[Word] = []
    stickers: list[Sticker] = []
    if not time:
        time = facts.time if rect.width() >= 128 else facts.hour
        room = right - x - advance(time, of_time)
        time = time if room >= (LEAST_BESIDE if ":" in time else 0) else _figures(time)
    if time:
        words.append(Word(x, top + 14, elided(time, of_time, rect.right() - x), of_time, "petal"))
        x += advance(time, of_time) + 4
    for name, colour in _signs(facts):
        if name != ATTACHED and right - MARK - x >= LEAST_TITLE:  # a low chip has its title to tell
            right -= MARK
            stickers.append(Sticker(right + 1, top + 5, name, colour, 11))
    font, colour = _title_look(facts)
    text = _beside_a_corner(facts, font, right - x) if right - x >= LETTERS else ""
    if facts.right_to_left:
        x = max(x, right - advance(text, font))
    words.append(Word(x, top + 14, text, font, colour))
    return ChipFace(facts, rect, tuple(words), tuple(stickers))


def _beside_a_corner(facts: ChipFacts, font: int, width: int) -> str:
    """The title on one line. Its ellipsis is low enough to stand under the corner of a published chip."""
    cut = elided(facts.title, font, width + _corner(facts))
    return cut if cut.endswith("…") and cut != facts.title else elided(facts.title, font, width)


def _title_look(facts: ChipFacts) -> tuple[int, str]:
    return STRUCK if facts.status == "cancelled" else TITLE, "ink3" if facts.status in chip_shapes.QUIET else "ink"


def _corner(facts: ChipFacts) -> int:
    """What the corner of a published chip takes of its first line."""
    return 9 if facts.status == "published" else 0


def _signs(facts: ChipFacts) -> list[tuple[str, str]]:
    """Small signs of what a chip is besides its petal, with their colours: unsure, partly out, on hold, and so on."""
    told = (("question", "warn", facts.unsure), ("half", "warn", facts.partly),
            ("pause", "ink2", facts.status == "on_hold"),
            ("close", "ink3", facts.status == "cancelled"), ("repeat", "ink3", facts.series),
            (ATTACHED, "ink3", facts.pictured))  # fmt: skip
    return [(name, colour) for name, colour, holds in told if holds]


def _mark_width(mark: Mark) -> int:
    return MARK + 3 if mark.icon else advance(mark.letters, MARKS) + 5
