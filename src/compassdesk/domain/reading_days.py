"""Reads a day, or several, as people type them, wherever they do: fields, dialogs, quick add, tables.

"12 maart", "31 dec", "12-3-2027", "1–3 maart", "2027-W10-2", "+2w", "volgende week di", "ma t/m wo", "over 3 dagen",
"morgen". Who asks says what "today" is, and whether the month comes first in figures.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.calendar_grid import stepped_month
from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.domain.spelled_days import WEEKDAY, SpelledDay, plainly, spelled_day, without_commas
from compassdesk.domain.spelled_moments import spelled_moment
from compassdesk.domain.week import Week
from compassdesk.domain.when_words import CLEAR_WEEKDAYS, DAY_WORDS, OWN_WEEKDAYS, UNTIL, WEEKDAY_NAMES, WEEKDAYS

DAYS_BACK = 60
"""A day without a year is the first one from so many days before today on: what was planned lately is still typed."""


class Understood(Struct, frozen=True):
    """What words say: a day, or None for one that does not exist. For the rest see `SpelledDay`."""

    day: date | None
    last_day: date | None = None
    """The last day, where several are meant."""
    is_clear: bool = True
    is_iso: bool = False
    weekday: int | None = None
    """The weekday that stands beside the date, 0 for Monday."""
    is_weekday_alone: bool = False
    is_of_another_year: bool = False
    """Its weekday decided on the year, which is not the one that is meant without a weekday."""

    @property
    def weekday_differs(self) -> bool:
        """The date falls on another weekday than the one beside it. The date is what counts."""
        return self.day is not None and self.weekday is not None and self.day.weekday() != self.weekday

    @property
    def told(self) -> str:
        """The code of what is told of it: "weekday-differs", "year-by-weekday", or nothing."""
        return "weekday-differs" if self.weekday_differs else "year-by-weekday" if self.is_of_another_year else ""


def read_moment(words: str, today: date, *, month_first: bool = False) -> tuple[Understood | None, Hours | None]:
    """What the whole of `words` says of a day, and of a time that stands beside it; None for what it does not say."""
    found = understood(words, today, month_first=month_first)
    if found is not None:
        return found, None
    if match := PART_OF_A_DAY.fullmatch(plainly(words)):
        day = "vandaag" if match[1] == "van" else match[1]
        return understood(day, today), read_hours(match[2])
    moment = spelled_moment(words)
    if moment is None:
        return None, None
    return _settled(moment.day, today, month_first), moment.hours


def understood(words: str, today: date, *, month_first: bool = False) -> Understood | None:
    """What the whole of `words` says of a day, seen from `today`; None when nothing.

    A week or a month alone is its first day. For a missing year see `in_year`.
    """
    plain = plainly(words)
    bare = without_commas(plain)
    for pattern, read in _FROM_TODAY:
        if match := pattern.fullmatch(bare):
            found = read(match, today)
            return replace(found, is_clear=found.is_clear and plain == bare)
    spelled = spelled_day(plain)
    return _settled(spelled, today, month_first) if spelled is not None else None


def is_counted_from_today(words: str) -> bool:
    """Whether the words say how far a day is from today: "morgen", "over 3 dagen", "volgende week di", and not "di"."""
    bare = without_commas(plainly(words))
    for pattern, read in _FROM_TODAY:
        if match := pattern.fullmatch(bare):
            return read is not _weekdays and (read is not _weekday or match[1] is not None)
    return False


def _settled(spelled: SpelledDay, today: date, month_first: bool) -> Understood | None:
    """The day in its order and its year; None for figures that no order makes a month of."""
    if spelled.is_figures:
        parts = [spelled, *([spelled.last] if spelled.last is not None else [])]
        month_first = any(part.second > 12 for part in parts) or (
            month_first and all(part.first <= 12 for part in parts)
        )
        if not all(1 <= (part.first if month_first else part.second) <= 12 for part in parts):
            return None
    day = in_year(spelled, around(today), today - _back(today), month_first=month_first)
    if day is not None and not spelled.is_within(day):
        return None
    last = spelled.last_day(day, month_first=month_first) if day is not None else None
    if spelled.last is not None and last is None:
        day = None
    beside = spelled.weekday if spelled.week is None else None
    is_elsewhere = False
    if day is not None and spelled.year is None and beside is not None:
        is_elsewhere = day != in_year(
            replace(spelled, weekday=None), around(today), today - _back(today), month_first=month_first
        )
    return Understood(day, last, spelled.is_clear, spelled.is_iso, beside, is_of_another_year=is_elsewhere)


def around(today: date) -> range:
    """The years that a day without one may lie in, seen from today; 29 February may be eight years away."""
    return range(today.year - 1, today.year + 9)


def in_year(spelled: SpelledDay, years: Iterable[int], earliest: date, *, month_first: bool = False) -> date | None:
    """The day in its own year; without one the first from `earliest` on, or a year later where only that weekday fits.

    Further away a weekday would fit by chance, and what is typed is not planned back in time.
    """
    if spelled.year is not None:
        return spelled.day(spelled.year, month_first=month_first)
    days = [day for year in years if (day := spelled.day(year, month_first=month_first)) is not None]
    usual = next((day for day in days if day >= earliest), None)
    if usual is None or spelled.weekday is None or spelled.week is not None:
        return usual
    near = (day for day in days if usual <= day and day.year <= usual.year + 1)
    return next((day for day in near if day.weekday() == spelled.weekday), usual)


PART_OF_A_DAY = re.compile(
    rf"(van|morgen|gisteren|overmorgen|{'|'.join(WEEKDAY_NAMES['nl']).replace(' ', '|')})(ochtend|middag|avond)"
)
"""A day and a part of it in one Dutch word: "zaterdagochtend", "vanavond"."""


def _back(today: date) -> timedelta:
    return timedelta(days=min(DAYS_BACK, today.toordinal() - 1))


def _named_day(match: re.Match[str], today: date) -> Understood:
    return Understood(_later(today, DAY_WORDS[match[0]]))


def _step(match: re.Match[str], today: date) -> Understood:
    amount = int(match[2]) * (-1 if match[1] == "-" else 1)
    match match[3]:
        case "w":
            day = _later(today, 7 * amount)
        case "m":
            day = stepped_month(today, amount)
        case "y" | "j":
            day = stepped_month(today, 12 * amount)
        case _:
            day = _later(today, amount)
    return Understood(day, is_clear=False)


def _days_ahead(match: re.Match[str], today: date) -> Understood:
    return Understood(_later(today, int(match[1]) * (7 if match[2].startswith("we") else 1)))


def _next_week(match: re.Match[str], today: date) -> Understood:
    weeks = 0 if match[2] in {"deze", "this"} else 1
    weekday = match[1] or match[3]
    ahead = WEEKDAYS[weekday] if weekday else (0 if weeks else today.weekday())
    day = _later(Week.of(today).monday, 7 * weeks + ahead)
    return Understood(day, is_clear=weekday is None or weekday in OWN_WEEKDAYS)


def _weekday(match: re.Match[str], today: date) -> Understood:
    """The first such day from today on; today counts. "Next Tuesday" is the one of next week."""
    wanted, is_clear = WEEKDAYS[match[2]], match[2] in CLEAR_WEEKDAYS
    if match[1] in {"volgende", "next"}:
        return Understood(_later(Week.of(today).monday, 7 + wanted), is_clear=is_clear)
    alone = match[1] is None
    return Understood(_later(today, (wanted - today.weekday()) % 7), is_clear=is_clear, is_weekday_alone=alone)


def _weekdays(match: re.Match[str], today: date) -> Understood:
    """The first Monday from today on, and the Wednesday after it: "ma t/m wo"."""
    first, last = WEEKDAYS[match[1]], WEEKDAYS[match[2]]
    day = _later(today, (first - today.weekday()) % 7)
    is_clear = {match[1], match[2]} <= OWN_WEEKDAYS
    ends = _later(day, (last - first) % 7 or 7) if day is not None else None
    return Understood(day if ends is not None else None, ends, is_clear=is_clear)


def _later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


_LONE_WEEKDAY = "|".join(sorted(set(WEEKDAYS) - {"mar"}, key=len, reverse=True))
"""What may stand alone; "mar" is the month of March then."""
_TO = "|".join(map(re.escape, sorted((*UNTIL, "-", "–", "—"), key=len, reverse=True)))
_FROM_TODAY: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Understood]], ...] = tuple(
    (re.compile(source, re.ASCII if source.isascii() else 0), read)
    for source, read in (
        ("|".join(DAY_WORDS), _named_day),
        (r"([+-]) ?(\d{1,4}) ?([dwmyj]?)[a-z]*", _step),
        (r"(?:over|in) (\d{1,3}) (dagen|dag|days|day|weken|weeks|week)", _days_ahead),
        (rf"(?:({WEEKDAY}) )?(volgende|next|deze|this) week(?: ({WEEKDAY}))?", _next_week),
        (rf"(?:(volgende|next|deze|this) )?({_LONE_WEEKDAY})\.?", _weekday),
        (rf"({_LONE_WEEKDAY})\.?(?: (?:{_TO}) |(?:t/m|[-–—]))({_LONE_WEEKDAY})\.?", _weekdays),
    )
)
