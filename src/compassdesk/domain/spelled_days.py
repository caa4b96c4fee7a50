"""Reads a day of the calendar as it is spelled, in Dutch and English, before anybody decided on a year or an order.

"12 maart", "Mon, Mar 1, 2027", "12-3", "2027-03-12". `reading_days` settles what is left open for one day by "today",
the columns of a table by the cells around it.
"""

import re
import unicodedata
from datetime import date
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.when_words import MONTH_WORDS, SHORT_WEEKDAYS, WEEKDAY_WORDS

WEEKDAYS = {**WEEKDAY_WORDS, **SHORT_WEEKDAYS}
WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
"""Any of them, for a pattern."""
_LONGEST = 60
"""Letters; no day is spelled in more."""
_SEPARATOR = r"( ?[-/.] ?| )"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([t ]\d{1,2}:\d{2}(?::\d{2})?)?", re.ASCII)
_FIGURES = re.compile(
    rf"(?:({WEEKDAY})\.? ?)?(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})(?:{_SEPARATOR}(\d{{4}}|\d{{2}}))?", re.ASCII
)
_WORD = re.compile(r"([0-9]+)(?:(?:ste|st|nd|rd|th|de|e)(?![^\W\d_]))?|([^\W\d_]+)")
_FILLERS = frozenset(("of", "de", "the"))
_JOINING = frozenset(("", " ", ".", ". ", "-"))
_CLEAR_ORDER = re.compile("w?(df*mf*|mf*d)y?")
"""Weekday, day, filler, month and year by their first letters, as they follow each other in a sentence."""
_COMMAS = {("weekday", "day"), ("weekday", "month"), ("day", "year"), ("month", "year")}
"""Between which parts a comma belongs to the day: "Mon, March 1, 2027"."""


class SpelledDay(Struct, frozen=True):
    """A day as it is spelled, before anybody decided on a missing year or on the order of two figures."""

    first: int
    """The day, or in figures where the month comes first the month; 0 when only a month is named."""
    second: int
    year: int | None = None
    weekday: int | None = None
    is_figures: bool = False
    """Day and month are both figures, so that either may come first."""
    is_clear: bool = True
    """It means this also among the other words of a line."""
    is_iso: bool = False

    def day(self, year: int, *, month_first: bool = False) -> date | None:
        """The day in a year, None when there is none; the first of a month that is named alone."""
        day, month = (self.second, self.first) if month_first and self.is_figures else (self.first, self.second)
        return _made(year, month, day or 1)


def spelled_day(words: str) -> SpelledDay | None:
    """A day of the calendar, as it is spelled; None for anything else, words seen from today among it."""
    plain = plainly(words)
    if match := _ISO.fullmatch(plain):
        return SpelledDay(int(match[3]), int(match[2]), int(match[1]), is_clear=match[4] is None, is_iso=True)
    if match := _FIGURES.fullmatch(without_commas(plain)):
        found = _figures(match)
        return replace(found, is_clear=found.is_clear and "," not in plain)
    return _by_name(plain)


def plainly(words: str) -> str:
    """Words in small letters with single blanks; nothing for what is too long to be a day."""
    normal = " ".join(unicodedata.normalize("NFKC", words[: 4 * _LONGEST]).casefold().split())
    return normal if len(normal) <= _LONGEST else ""


def without_commas(plain: str) -> str:
    """Plain words with blanks for commas."""
    return " ".join(plain.replace(",", " ").split())


def _figures(match: re.Match[str]) -> SpelledDay:
    """12-3 and 12/3/27 are clear. 12.3 may be a time, 12 3 two numbers, and ma 2-3 the beginning of ma 2-3 uur."""
    weekday, first, sign, second, _, year = match.groups()
    is_clear = " " not in match[0][len(weekday or "") :].strip() and (
        year is not None or (sign != "." and (weekday is None or sign == "/"))
    )
    return SpelledDay(
        int(first),
        int(second),
        None if year is None else int(year) + (2000 if len(year) == 2 else 0),
        None if weekday is None else WEEKDAYS[weekday],
        is_figures=True,
        is_clear=is_clear and weekday not in SHORT_WEEKDAYS,
    )


def _by_name(plain: str) -> SpelledDay | None:
    """One month by its name, with a day, a year and a weekday or without: "4 maart", "Mon, Mar 1, 2027"."""
    parts = _parts(_without_accents(plain))
    if parts is None:
        return None
    by_kind = {
        kind: [part.value for part in parts if part.kind == kind] for kind in ("day", "month", "year", "weekday")
    }
    if len(by_kind["month"]) != 1 or any(len(values) > 1 for values in by_kind.values()):
        return None
    day, year, weekday = (by_kind[kind][0] if by_kind[kind] else None for kind in ("day", "year", "weekday"))
    return SpelledDay(day or 0, by_kind["month"][0], year, weekday, is_clear=_is_clear(parts))


class _Part(Struct, frozen=True):
    """A word or a number of a spelled day. `before` and `after` are the signs around it."""

    kind: str
    value: int
    before: str
    after: str
    is_usual: bool = True


def _parts(plain: str) -> list[_Part] | None:
    """The words and numbers of a spelled day; None when there is one that cannot stand in any."""
    parts: list[_Part] = []
    found = list(_WORD.finditer(plain))
    if not found:
        return None
    ends = [match.start() for match in found[1:]] + [len(plain)]
    for match, behind in zip(found, ends, strict=True):
        figures, word = match.groups()
        around = (plain[: match.start()] if not parts else parts[-1].after, plain[match.end() : behind])
        if figures:
            kind = "day" if len(figures) < 3 else "year"
            if kind == "year" and len(figures) != 4:
                return None
            parts.append(_Part(kind, int(figures), *around))
        elif word in _FILLERS:
            parts.append(_Part("filler", 0, *around))
        elif word in WEEKDAYS:
            parts.append(_Part("weekday", WEEKDAYS[word], *around, is_usual=word in WEEKDAY_WORDS))
        elif (month := _month(word)) is not None:
            parts.append(_Part("month", month, *around, is_usual=word in MONTH_WORDS))
        else:
            return None
    return parts


def _is_clear(parts: list[_Part]) -> bool:
    """Whether they mean a day among other words too, which "5, mei" or "- 4 maart" may not."""
    kinds = "".join(part.kind[0] for part in parts)
    return (
        all(part.is_usual for part in parts)
        and _CLEAR_ORDER.fullmatch(kinds) is not None
        and parts[0].before == ""
        and parts[-1].after in {"", "."}
        and all(
            part.before in _JOINING or (part.before in {",", ", "} and (last.kind, part.kind) in _COMMAS)
            for last, part in pairwise(parts)
        )
    )


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def _month(word: str) -> int | None:
    """The month of a name, of its beginning, or of a slip in it ("febuary"); the first three letters must be right."""
    if word in MONTH_WORDS or len(word) < 3:
        return MONTH_WORDS.get(word)
    from difflib import get_close_matches  # seldom needed, so it is not loaded with the window

    alike = [name for name in MONTH_WORDS if name.startswith(word[:3])]
    begun = [name for name in alike if name.startswith(word)]
    found = begun or get_close_matches(word, [name for name in alike if len(name) > 3], 1, 0.75)
    return MONTH_WORDS[found[0]] if found else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
