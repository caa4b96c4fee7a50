"""How quick add cuts a line into elements and decides which of them it believes."""

import re
from collections.abc import Iterator
from datetime import time
from enum import IntEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.quick_add_names import KnownNames, folded, spans_of_words
from compassdesk.domain.quick_add_when import SeenFrom, When, when_at
from compassdesk.domain.quick_add_words import (
    ALL_WORDS,
    BLOCKING_WORDS,
    CHANNEL_WORDS,
    JOINING_WORDS,
    KIND_WORDS,
    LEADING_WORDS,
    NETWORK_WORDS,
    PETAL_LETTERS,
    PETAL_WORDS,
    SHY_WORDS,
    STATUS_WORDS,
)

_TOKEN = re.compile(r"\"[^\"]*\"|“[^“”]*”|«[^«»]*»|[^\s,;+&]+")
_QUOTES = '"“”«»'
_AROUND = " \t\r\n,;+&:–-|/"
ONCE = frozenset((
    "date", "time", "minutes", "petal", "kind", "status", "campaign", "all_channels", "repeat", "until", "times"
))  # fmt: skip
_ENDS = frozenset(("until", "times"))


class Strength(IntEnum):
    """How far an element is believed: nowhere, beside others, at the ends of the line, anywhere."""

    WORD = 0
    SHY = 1
    FAIR = 2
    SURE = 3


class Element(Struct, frozen=True):
    """A stretch of the line and what it may be.

    `kind` "title" holds words, "channel" a tuple of ids; "unknown" names a network that the client is not on, which is
    told and stays in the title.
    """

    kind: Any
    start: int
    end: int
    value: Any
    strength: Strength = Strength.WORD
    problem: str = ""
    candidates: tuple[str, ...] = ()
    when: When | None = None
    """What a day or a time says."""
    weekday: int | None = None
    """The weekday that stands apart from a date, 0 for Monday: it checks it."""
    glue: bool = False
    """A joining or leading word: it goes with what it stands beside."""


def elements_of(text: str, names: KnownNames, seen: SeenFrom) -> list[Element]:
    """Every word of the line, each as the most that it may mean."""
    words = [match.span() for match in _TOKEN.finditer(text)]
    elements: list[Element] = []
    at = 0
    while at < len(words):
        element = _read(text, words, at, names, seen)
        elements.append(element)
        at += 1
        while at < len(words) and words[at][0] < element.end:
            at += 1
    return elements


def _read(text: str, words: list[tuple[int, int]], at: int, names: KnownNames, seen: SeenFrom) -> Element:
    start, end = words[at]
    token = text[start:end]
    if token[0] in _QUOTES and len(token) > 1:
        return Element("title", start, end, token.strip(_QUOTES), Strength.SURE)
    if token[0] in "@#":
        return _marked(token, start, end, names)
    found = when_at(text, start, seen)
    if found and not found.is_shy and not _is_shy_alone(text[start : start + found.length], found):
        return _timed(found, start, Strength.SURE if found.sure else Strength.FAIR)
    for stop, written in spans_of_words(words, text, at):
        named = _named(written.rstrip(":.!"), start, stop, names) or _not_here(written, start, stop, names)
        if named:
            return named
    if found:
        return _timed(found, start, Strength.SHY)
    letter = _petal_letter(text, words, at)
    if letter:
        return letter
    return _several_channels(token, start, end, names) or Element("word", start, end, token)


def _petal_letter(text: str, words: list[tuple[int, int]], at: int) -> Element | None:
    """L, R, Z, S or A on its own in upper case, or "/r"; the A of "A new pump" is an article."""
    start, end = words[at]
    written = text[start:end]
    if len(written) == 2 and written[0] == "/" and written[1].upper() in PETAL_LETTERS:
        return Element("petal", start, end, PETAL_LETTERS[written[1].upper()], Strength.SURE)
    article = written == "A" and at + 1 < len(words) and text[words[at + 1][0]].islower()
    if written in PETAL_LETTERS and not article:
        return Element("petal", start, end, PETAL_LETTERS[written], Strength.SHY)
    return None


def _is_shy_alone(written: str, found: When) -> bool:
    return found.kind == "date" and folded(written).rstrip(".") in SHY_WORDS


def _timed(found: When, start: int, strength: Strength) -> Element:
    if found.kind in {"no-such-date", "far-date"}:
        return Element("word", start, start + found.length, None, problem=found.kind)
    return Element(found.kind, start, start + found.length, found.value, strength, when=found)


def _marked(token: str, start: int, end: int, names: KnownNames) -> Element:
    """@name and #campaign; a tag that is no campaign stays in the title, as tags do."""
    written = token[1:].rstrip(".:!?")
    end = start + 1 + len(written)
    if token[0] == "#":
        ids = names.campaign(written)
        return _one_of("campaign", ids, start, end, Strength.SURE) if ids else Element("word", start, end, token)
    wanted = folded(written)
    ids = names.people.get(wanted) or names.people.get(re.sub(r"[._-]+", " ", wanted)) or ()
    if ids:
        return _one_of("person", ids, start, end, Strength.SURE)
    known = names.channels.get(wanted)
    if known:
        return _one_of("channel", known, start, end, Strength.SURE)
    return Element("word", start, end, token, problem="no-such-person" if written else "")


def _named(written: str, start: int, end: int, names: KnownNames) -> Element | None:
    """Words of the vocabulary and names of the client, as they are written."""
    strength = Strength.SHY if written in SHY_WORDS else Strength.FAIR
    if written in names.channels:
        return _one_of("channel", names.channels[written], start, end, strength)
    for kind, table in (("petal", PETAL_WORDS), ("status", STATUS_WORDS), ("kind", KIND_WORDS)):
        if written in table:
            return Element(kind, start, end, table[written], strength)
    if written in ALL_WORDS or (written.partition(" ")[0] in ALL_WORDS and written.partition(" ")[2] in CHANNEL_WORDS):
        certain = " " in written
        return Element("all_channels", start, end, value=True, strength=Strength.FAIR if certain else Strength.SHY)
    if written in names.people and len(written) > 1:
        return _one_of("person", names.people[written], start, end, strength)
    return None


def _not_here(written: str, start: int, end: int, names: KnownNames) -> Element | None:
    """A network that the client is not on, with its name in the vocabulary, or whose channels it has closed."""
    bare = written.rstrip(":.!")
    if bare not in NETWORK_WORDS:
        return None
    strength = Strength.SHY if bare in SHY_WORDS else Strength.FAIR
    closed = names.closed.get(bare, ())
    code, told = ("closed-channel", closed) if closed else ("no-such-channel", (NETWORK_WORDS[bare],))
    return Element("unknown", start, end - (len(written) - len(bare)), None, strength, problem=code, candidates=told)


def _one_of(kind: str, ids: tuple[str, ...], start: int, end: int, strength: Strength) -> Element:
    if len(ids) > 1:
        return Element(kind, start, end, None, strength, problem=f"ambiguous-{kind}", candidates=ids)
    return Element(kind, start, end, ids if kind == "channel" else ids[0], strength)


def _several_channels(token: str, start: int, end: int, names: KnownNames) -> Element | None:
    """fb/ig/li: several channels written as one word."""
    pieces = [folded(piece) for piece in token.split("/")]
    ids = [names.channels.get(piece, ()) for piece in pieces]
    if len(pieces) < 2 or not all(len(found) == 1 for found in ids):
        return None
    return Element("channel", start, end, tuple(dict.fromkeys(found[0] for found in ids)), Strength.FAIR)


def settled(elements: list[Element], text: str) -> list[Element]:
    """The elements that are believed, and pieces of title made of all that lies between them."""
    chosen = _without_repeats(_hours_decided(_believed(_glued(_ending_what_repeats(elements), text), text)))
    return list(_with_titles(chosen, text))


def _ending_what_repeats(elements: list[Element]) -> list[Element]:
    """Until when and how many times are words of the title where nothing repeats: "10x tips"."""
    if any(element.when is not None and element.when.rule is not None for element in elements):
        return elements
    return [
        replace(element, kind="word", value=None, strength=Strength.WORD, when=None)
        if element.kind in _ENDS
        else element
        for element in elements
    ]


def _glued(elements: list[Element], text: str) -> list[Element]:
    """Join "om 9:00", "via facebook" and the "en" between two channels with what they belong to."""
    joined: list[Element] = []
    for number, element in enumerate(elements):
        word = folded(text[element.start : element.end])
        following = elements[number + 1] if number + 1 < len(elements) else None
        leads = following is not None and word in LEADING_WORDS.get(following.kind, ())
        between = (
            word in JOINING_WORDS
            and following is not None
            and joined
            and joined[-1].kind == following.kind == "channel"
        )
        is_word = element.strength is Strength.WORD and not element.problem
        joined.append(replace(element, glue=True) if is_word and (leads or between) else element)
    return joined


def _believed(elements: list[Element], text: str) -> list[Element]:
    """Weigh each run of possible parts by where it stands and by the company it keeps."""
    chosen: list[Element] = []
    at = 0
    while at < len(elements):
        stop = at
        while stop < len(elements) and _is_part(elements[stop]):
            stop += 1
        if stop == at:
            chosen.append(elements[at])
            at += 1
            continue
        run = elements[at:stop]
        chosen += _weighed(run, elements[:at], elements[stop:], text)
        at = stop
    return chosen


def _is_part(element: Element) -> bool:
    return element.glue or element.strength > Strength.WORD


def _weighed(run: list[Element], before: list[Element], after: list[Element], text: str) -> list[Element]:
    """The run with what is not believed turned back into words."""
    strongest = max(element.strength for element in run)
    at_an_end = not before or not after
    needed = Strength.FAIR if at_an_end else Strength.SURE
    if strongest < needed and (before or after):
        return [_as_word(element) for element in run]
    if before and folded(text[before[-1].start : before[-1].end]) in BLOCKING_WORDS and run[0].strength < Strength.SURE:
        kept = next((n for n, element in enumerate(run) if n and not element.glue), len(run))
        rest = run[kept:]
        return [*map(_as_word, run[:kept]), *(_weighed(rest, [*before, *run[:kept]], after, text) if rest else [])]
    if not before and after and _opens_a_sentence(run, after[0], text):
        return [_as_word(element) for element in run]
    return run


def _opens_a_sentence(run: list[Element], following: Element, text: str) -> bool:
    """A lone capitalised word before a word in lower case begins a title ("Marc vertelt …")."""
    first, after = text[run[0].start], text[following.start]
    return len(run) == 1 and run[0].strength < Strength.SURE and first.isupper() and after.islower()


def _as_word(element: Element) -> Element:
    if element.strength is Strength.SURE:
        return element
    return replace(element, kind="word", strength=Strength.WORD, problem="", candidates=(), glue=False)


def _hours_decided(elements: list[Element]) -> list[Element]:
    """What "2 uur" means: a time, or a length when the line has a time already."""
    clock = any(element.kind == "time" for element in elements)
    decided: list[Element] = []
    for element in elements:
        if element.kind == "hours":
            hour: time = element.value
            if clock:
                element = replace(element, kind="minutes", value=hour.hour * 60, when=None)
                element = element if hour.hour else _as_word(replace(element, strength=Strength.FAIR))
            else:
                element = replace(element, kind="time")
                clock = True
        decided.append(element)
    return decided


def _without_repeats(elements: list[Element]) -> list[Element]:
    """The first of a kind counts; a second day or petal is part of the title. A second person needs an @.

    A weekday beside a date checks it: "ma 9:00 1 maart".
    """
    seen: set[str] = set()
    chosen: list[Element] = []
    for element in elements:
        if element.kind == "date" and (other := _day_beside(chosen)) is not None:
            chosen[other], element = _apart(chosen[other], element)
            if chosen[other].kind == "repeat":
                seen = {*seen, "repeat"} - {"date"}
        place = _day_beside(chosen) if element.kind == "date" else None
        if place is not None and _is_weekday(chosen[place]) != _is_weekday(element):
            first, day = chosen[place], element
            if _is_weekday(element):
                first, day = element, chosen[place]
            glued = replace(_as_word(replace(first, strength=Strength.FAIR)), glue=True, value=None)
            checked = replace(day, weekday=first.value.weekday())
            chosen[place], element = (glued, checked) if first is chosen[place] else (checked, glued)
            chosen.append(element)
            continue
        again = element.kind in seen and (
            element.kind in ONCE or (element.kind == "person" and element.strength < Strength.SURE)
        )
        seen.add(element.kind)
        if again:
            element = replace(_as_word(element), kind="word", strength=Strength.WORD, problem="")
        chosen.append(element)
    return chosen


def _apart(first: Element, second: Element) -> tuple[Element, Element]:
    """Of two days of which one says how often, that one says no more than that: the other is where it begins."""
    repeats = [element.when is not None and element.when.rule is not None for element in (first, second)]
    if sum(repeats) != 1 or (_is_weekday(first) and _is_weekday(second)):
        return first, second
    return (replace(first, kind="repeat"), second) if repeats[0] else (first, replace(second, kind="repeat"))


def _is_weekday(element: Element) -> bool:
    return element.when is not None and element.when.day is not None and element.when.day.is_weekday_alone


def _day_beside(chosen: list[Element]) -> int | None:
    """The place of a date that only times stand behind, None when there is none."""
    for place in range(len(chosen) - 1, -1, -1):
        if chosen[place].kind == "date":
            return place
        if chosen[place].kind not in {"time", "minutes"} and not chosen[place].glue:
            return None
    return None


def _with_titles(elements: list[Element], text: str) -> Iterator[Element]:
    """Parts as they are; everything between two parts as one piece of title, without the commas around it."""
    at = 0
    for element in elements:
        if element.kind in {"word", "unknown"}:
            if element.problem:
                yield element
            if not element.glue:
                continue
        if element.kind == "word" and element.glue:
            yield from _title(text, at, element.start)
            at = element.end
            continue
        yield from _title(text, at, element.start)
        yield element
        at = element.end
    yield from _title(text, at, len(text))


def _title(text: str, start: int, end: int) -> Iterator[Element]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_AROUND))
    trimmed = piece.strip(_AROUND)
    if trimmed:
        yield Element("title", start + left, start + left + len(trimmed), trimmed)
