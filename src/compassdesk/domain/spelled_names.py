"""A day that is spelled with the name of its month: "4 maart", "Mon, Mar 1, 2027", "1 de marzo de 2027", "1-Mar-27"."""

import re
import unicodedata
from itertools import pairwise

from msgspec import Struct

from compassdesk.domain.when_words import BESIDE_DAYS, CLEAR_WEEKDAYS, MONTH_WORDS, OWN_MONTHS, SHY_MONTHS, WEEKDAYS

_WORD = re.compile(r"('?[0-9]+)(?:(?:ste|st|nd|rd|th|de|ere|er|e|o|a)(?![^\W\d_]))?|([^\W\d_]+)")
_JOINING = frozenset(("", " ", ".", ". ", "-", "/"))
_CLEAR_ORDER = re.compile("(wf?)?(df*mf*|mf*d)y?")
"""Weekday, day, filler, month and year by their first letters, as they follow each other in a sentence."""
_DASHES = frozenset("-–—")
_COMMAS = {("weekday", "day"), ("weekday", "filler"), ("weekday", "month"), ("day", "year"), ("month", "year")}
"""Between which parts a comma belongs to the day: "Mon, March 1, 2027"."""


class _Part(Struct, frozen=True):
    """A word or a number of a spelled day. `before` and `after` are the signs around it."""

    kind: str
    value: int
    before: str
    after: str
    is_usual: bool = True
    written: str = ""


class NamedDay(Struct, frozen=True):
    """What was named; `day` is 0 for a month alone."""

    day: int
    month: int
    year: int | None
    weekday: int | None
    parts: tuple[_Part, ...]


def named_day(plain: str) -> NamedDay | None:
    """One month by its name, with a day, a year and a weekday or without; None for anything else.

    `plain` is in small letters with single blanks.
    """
    parts = _parts(without_accents(plain))
    if parts is None:
        return None
    parts = _years(_weekdays(parts))
    kinds = [part.kind for part in parts]
    if kinds.count("month") != 1 or any(kinds.count(kind) > 1 for kind in ("day", "year", "weekday")):
        return None
    said = {part.kind: part.value for part in parts}
    return NamedDay(said.get("day", 0), said["month"], said.get("year"), said.get("weekday"), tuple(parts))


def is_clear_name(found: NamedDay) -> bool:
    """Whether it means a day among other words too, which "5, mei", "- 4 maart" or "3 out" may not.

    A year of two figures that only a blank parts from the rest may be the number of something else, unless there is a
    weekday.
    """
    parts = found.parts
    year = next((part for part in parts if part.kind == "year"), None)
    short = year is not None and len(year.written) == 2 and year.before.strip() == "" and found.weekday is None
    return (
        not short
        and all(part.is_usual or (part.written in SHY_MONTHS and year is not None) for part in parts)
        and _CLEAR_ORDER.fullmatch("".join(part.kind[0] for part in parts)) is not None
        and parts[0].before == ""
        and parts[-1].after in {"", "."}
        and all(
            part.before in _JOINING or (part.before in {",", ", ", "., "} and (last.kind, part.kind) in _COMMAS)
            for last, part in pairwise(parts)
        )
    )


def _parts(plain: str) -> list[_Part] | None:
    """The words and numbers of a spelled day; None when there is one that cannot stand in any."""
    parts: list[_Part] = []
    found = list(_WORD.finditer(plain))
    if not found or len(found) > 9:
        return None
    ends = [match.start() for match in found[1:]] + [len(plain)]
    for match, behind in zip(found, ends, strict=True):
        figures, word = match.groups()
        around = (plain[: match.start()] if not parts else parts[-1].after, plain[match.end() : behind])
        if figures:
            number = figures.strip("'")
            kind = "year" if len(number) == 4 or figures != number else "day"
            if len(number) not in {1, 2, 4} or (figures != number and len(number) != 2):
                return None
            value = int(number) + (2000 if figures != number else 0)
            parts.append(_Part(kind, value, *around, written=figures))
        elif (month := _month(word)) is not None:
            parts.append(_Part("month", month, *around, is_usual=_is_usual(word), written=word))
        elif word in WEEKDAYS and not (word in BESIDE_DAYS and parts):
            parts.append(_Part("weekday", WEEKDAYS[word], *around, is_usual=word in CLEAR_WEEKDAYS, written=word))
        elif word in BESIDE_DAYS:
            parts.append(_Part("filler", 0, *around))
        else:
            return None
    return parts


def _weekdays(parts: list[_Part]) -> list[_Part]:
    """Where another month is named, a word that is both is the weekday: "mar 2 mars" is a Tuesday."""
    if sum(part.kind == "month" for part in parts) != 2:
        return parts
    return [
        _Part("weekday", WEEKDAYS[part.written], part.before, part.after, is_usual=False, written=part.written)
        if number == 0 and part.kind == "month" and part.written in WEEKDAYS
        else part
        for number, part in enumerate(parts)
    ]


def _years(parts: list[_Part]) -> list[_Part]:
    """Of two short numbers the second is the year when it has two figures and stands behind the month: 1-Mar-27."""
    numbers = [place for place, part in enumerate(parts) if part.kind == "day"]
    months = [place for place, part in enumerate(parts) if part.kind == "month"]
    if len(numbers) != 2 or len(months) != 1 or any(part.kind == "year" for part in parts):
        return parts
    day, year = (parts[place] for place in numbers)
    if len(year.written) != 2 or numbers[1] < months[0]:
        return parts
    if numbers[0] > months[0] and _DASHES & set(year.before) and not _DASHES & set(day.before):
        return parts  # March 1-27 are many days
    read = _Part("year", 2000 + year.value, year.before, year.after, written=year.written)
    return [read if place == numbers[1] else part for place, part in enumerate(parts)]


def without_accents(text: str) -> str:
    if text.isascii():
        return text
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return plain.replace("ł", "l")


def _is_usual(word: str) -> bool:
    return word in MONTH_WORDS and word not in SHY_MONTHS


def _month(word: str) -> int | None:
    """The month of a name, of its beginning, or of a slip in it ("febuary"); the first three letters must be right."""
    if word in MONTH_WORDS or len(word) < 3 or word in WEEKDAYS:
        return MONTH_WORDS.get(word)
    alike = [name for name in OWN_MONTHS if name.startswith(word[:3])]
    if not alike:
        return None
    from difflib import get_close_matches  # seldom needed, so it is not loaded with the window

    begun = [name for name in alike if name.startswith(word)]
    found = begun or get_close_matches(word, [name for name in alike if len(name) > 3], 1, 0.75)
    return MONTH_WORDS[found[0]] if found else None
