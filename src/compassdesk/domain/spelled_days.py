"""Reads days of the calendar as they are spelled, before anybody decided on a year or an order of day and month.

"12 maart", "Mon, Mar 1, 2027", "1. März 2027", "12-3", "2027-03-12", "week 12 dinsdag", "1–3 maart", "28 feb – 2 mrt".
`reading_days` settles what is left open for one day by "today", the columns of a table by the cells around it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.spelled_names import is_clear_name, named_day, without_accents
from compassdesk.domain.when_words import CLEAR_WEEKDAYS, FROM, OWN_UNTIL, UNTIL, WEEK, WEEKDAYS

WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
"""Any of them, for a pattern."""
LONGEST = 60
"""Letters; no day is spelled in more."""
_SEPARATOR = r"( ?[-/.] ?| )"
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})(\d{2})(\d{2})", re.ASCII)
_ISO_END = re.compile(r"(\d{2})-(\d{2})", re.ASCII)
"""Behind a whole date: "2027-03-08 – 03-14"."""
_ISO_NAMED = re.compile(rf"(?:({WEEKDAY})\.? )?(\d{{4}}-\d{{2}}-\d{{2}})(?: \(?({WEEKDAY})\.?\)?)?", re.ASCII)
_FIGURES = re.compile(
    rf"(?:({WEEKDAY})\.? ?)?(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})\.?(?:{_SEPARATOR}(\d{{4}}|'?\d{{2}}))?"
    rf"(?: ?\(?({WEEKDAY})\.?\)?)?",
    re.ASCII,
)
_ISO_WEEK = re.compile(r"(?:(\d{4})-?)?w(\d{1,2})(?:-?([1-7]))?", re.ASCII)
_WEEK = re.compile(
    rf"(?:({WEEKDAY})\.? )?(?:(\d{{4}}) )?({'|'.join(WEEK)})\.? ?(\d{{1,2}})"
    rf"(?: ?[-/]? ?(\d{{4}}))?(?: ({WEEKDAY})\.?)?(?: (\d{{4}}))?",
    re.ASCII,
)
_WEEK_NUMBER = rf"(?:{'|'.join(WEEK)})\.? ?(\d{{1,2}})"
_BESIDE_WEEK = re.compile(rf"{_WEEK_NUMBER} ?[,·:(]? ?(\D.+|\d.+?)\)?|(.+?) ?[,·(] ?{_WEEK_NUMBER}\)?")
"""A week as a label, with its days: "Week 11, 8–14 maart", "maandag 8 maart 2027, week 10"."""
_FROM = re.compile(rf"(?:{'|'.join(FROM)}) (.+)")
_UNTIL = re.compile(
    rf" (?:{'|'.join(map(re.escape, sorted(UNTIL, key=len, reverse=True)))}) | ?(?:t/m|[–—]) ?| - |(?<=[\w.])-(?=\w)|/"
)
_DASHES = frozenset("-–—")
_CLEAR_UNTIL = _DASHES | frozenset(OWN_UNTIL)
_BARE = re.compile(rf"(?:({WEEKDAY})\.? ?)?(\d{{1,2}})(?:e|ste|st|nd|rd|th|er)?\.?(?:,? (\d{{4}}))?", re.ASCII)


class SpelledDay(Struct, frozen=True):
    """A day as it is spelled, before anybody decided on a missing year or on the order of two figures."""

    first: int = 0
    """The day, or in figures where the month comes first the month; 0 when only a month is named."""
    second: int = 0
    year: int | None = None
    weekday: int | None = None
    is_figures: bool = False
    """Day and month are both figures, so that either may come first."""
    is_clear: bool = True
    """It means this also among the other words of a line."""
    is_iso: bool = False
    week: int | None = None
    """The number of the ISO week, where that is said instead of a day; its weekday, else the Monday, is meant."""
    last: SpelledDay | None = None
    """The last day, where several are spelled."""
    within: int | None = None
    """The number of the week that stands beside the day, in which it has to lie."""

    def is_within(self, day: date) -> bool:
        """Whether a day lies in the week that stands beside it."""
        return self.within is None or day.isocalendar().week == self.within

    @property
    def names_no_day(self) -> bool:
        """Only a month or a week is named, not which day of it."""
        return self.weekday is None if self.week is not None else not self.first

    def day(self, year: int, *, month_first: bool = False) -> date | None:
        """The day in a year, None when there is none; the first of a month that is named alone."""
        try:
            if self.week is not None:
                return date.fromisocalendar(year, self.week, 1 + (self.weekday or 0))
            day, month = (self.second, self.first) if month_first and self.is_figures else (self.first, self.second)
            return date(year, month, day or 1)
        except ValueError:
            return None

    def last_day(self, first: date, *, month_first: bool = False) -> date | None:
        """The last of several days that begin with `first`: in its own year, else in the first's or the one after it.

        None when there is none, or when it lies before the first.
        """
        if self.last is None:
            return None
        years = [first.year if self.last.year is None else self.last.year]
        if self.last.year is None and (self.week is not None or self.last.second != self.second):
            years.append(first.year + 1)  # within one month the days run forwards
        for year in years:
            day = self.last.day(year, month_first=month_first)
            if day is not None and self.last.week is not None and self.last.weekday is None:
                day += timedelta(days=6)
            if day is not None and day >= first:
                return day
        return None


def spelled_day(words: str) -> SpelledDay | None:
    """A day or several days of the calendar, as spelled; None for anything else, words seen from today among it."""
    plain = plainly(words)
    found = _one_day(plain) or (_several(plain) if plain else None)
    if found is None and (match := _BESIDE_WEEK.fullmatch(plain)):
        number, day = (match[1], match[2]) if match[2] else (match[4], match[3])
        inner = _one_day(day) or _several(day)
        if inner is not None and inner.week is None:
            return replace(inner, within=int(number), is_clear=False)
    return found


def plainly(words: str) -> str:
    """Words in small letters with single blanks; nothing for what is too long to be a day."""
    normal = " ".join(unicodedata.normalize("NFKC", words[: 4 * LONGEST]).casefold().replace("’", "'").split())
    return normal if len(normal) <= LONGEST else ""


def without_commas(plain: str) -> str:
    """Plain words with blanks for commas."""
    return " ".join(plain.replace(",", " ").split())


def _one_day(plain: str) -> SpelledDay | None:
    if match := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in (match[1] or match[5], match[3] or match[6], match[4] or match[7]))
        if match[5] and not (1900 <= year <= 2100 and 1 <= month <= 12):
            return None  # eight figures may be any number
        return SpelledDay(day, month, year, is_clear=match[5] is None, is_iso=True)
    bare = without_accents(without_commas(plain))
    if (match := _ISO_NAMED.fullmatch(bare)) and (weekday := match[1] or match[3]) and (iso := _one_day(match[2])):
        return replace(iso, weekday=WEEKDAYS[weekday], is_clear=weekday in CLEAR_WEEKDAYS)
    if match := _FIGURES.fullmatch(bare):
        found = _figures(match)
        return replace(found, is_clear=found.is_clear and "," not in plain)
    if match := _ISO_WEEK.fullmatch(bare):
        return SpelledDay(
            year=int(match[1]) if match[1] else None,
            weekday=int(match[3]) - 1 if match[3] else None,
            is_clear=bool(match[1] or match[3]),
            is_iso=bool(match[1]),
            week=int(match[2]),
        )
    if match := _WEEK.fullmatch(bare):
        return _week(match)
    return _by_name(plain)


def _figures(match: re.Match[str]) -> SpelledDay:
    """12-3 and 12/3/27 are clear. 12.3 may be a time, 12 3 two numbers, and ma 2-3 the beginning of ma 2-3 uur."""
    before, first, sign, second, _, year, behind = match.groups()
    weekday = before or behind
    is_clear = " " not in match[0][len(before or "") :].strip() and (
        year is not None or (sign != "." and (weekday is None or sign == "/"))
    )
    return SpelledDay(
        int(first),
        int(second),
        None if year is None else int(year.strip("'")) + (0 if len(year) == 4 else 2000),
        None if weekday is None else WEEKDAYS[weekday],
        is_figures=True,
        is_clear=is_clear and (weekday is None or weekday in CLEAR_WEEKDAYS),
    )


def _week(match: re.Match[str]) -> SpelledDay:
    before, early, word, number, year, behind, late = match.groups()
    weekday, year = before or behind, early or year or late
    return SpelledDay(
        year=None if year is None else int(year),
        weekday=None if weekday is None else WEEKDAYS[weekday],
        is_clear=word != "w" and (weekday is None or weekday in CLEAR_WEEKDAYS),
        week=int(number),
    )


def _by_name(plain: str) -> SpelledDay | None:
    found = named_day(plain)
    if found is None:
        return None
    return SpelledDay(found.day, found.month, found.year, found.weekday, is_clear=is_clear_name(found))


def _several(plain: str) -> SpelledDay | None:
    """First and last day with a sign or a word between them; what one of them leaves out the other one says."""
    inner = match[1] if (match := _FROM.fullmatch(plain)) else plain
    for sign in _UNTIL.finditer(inner):
        left, right = inner[: sign.start()].strip(), inner[sign.end() :].strip()
        if not left or not right or not _may_part(sign[0], left, right):
            continue
        first, last = _one_day(left), _one_day(right)
        if first is not None and first.is_iso and first.week is None and (end := _ISO_END.fullmatch(right)):
            last = replace(first, first=int(end[2]), second=int(end[1]), weekday=None)
        if first is None and last is not None:
            first = _like(left, last)
        elif last is None and first is not None:
            last = _like(right, first)
        if first is None or last is None or (first.week is None) != (last.week is None):
            continue
        if first.names_no_day != last.names_no_day or (first.names_no_day and first.week is None):
            continue
        word = sign[0].strip()
        is_title = left.isdigit() and word in _DASHES and sign[0] != word  # "Top 10 - 12 maart"
        return _joined(first, last, is_clear=word in _CLEAR_UNTIL and not is_title)
    return None


def _may_part(sign: str, left: str, right: str) -> bool:
    """Whether a sign that also stands within days parts two: 1-3 mrt and 1/3-3/3 do, 12-3-14-3 says nothing."""
    if sign == "/":
        return all(_ISO.fullmatch(side) for side in (left, right))
    if sign != "-":
        return True
    return "-" not in left + right or all(re.search(r"\d{4}", side) for side in (left, right))


def _like(bare: str, other: SpelledDay) -> SpelledDay | None:
    """A day of which only the number is said, in the month (or among the weeks) of the other one."""
    if other.week is not None and other.weekday is not None and bare.rstrip(".") in WEEKDAYS:
        return replace(other, weekday=WEEKDAYS[bare.rstrip(".")])
    match = _BARE.fullmatch(bare)
    if match is None or other.is_figures or (match[3] and other.year is not None):
        return None
    year = int(match[3]) if match[3] else None
    if other.week is not None:
        return None if match[1] else SpelledDay(year=year, week=int(match[2]), is_clear=other.is_clear)
    weekday = WEEKDAYS[match[1]] if match[1] else None
    return SpelledDay(int(match[2]), other.second, year, weekday, is_clear=other.is_clear)


def _joined(first: SpelledDay, last: SpelledDay, *, is_clear: bool) -> SpelledDay:
    """The year that only the last day has is the first one's too, or the one after the first one's."""
    year = first.year
    if year is None and last.year is not None:
        begins, ends = (one.week or one.second for one in (first, last))
        year = last.year - (not first.is_figures and begins > ends)
    return replace(first, year=year, last=last, is_clear=is_clear and first.is_clear and last.is_clear)
