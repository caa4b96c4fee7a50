"""Reads a day as people type it, in Dutch and English, wherever they do: fields, dialogs, quick add, tables.

"12 maart", "31 dec", "12-3-2027", "2027-W10", "+2w", "volgende week di", "over 3 dagen", "morgen". Who asks says what
"today" is, whether the month comes first in figures, and which year is meant where none is spelled.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.calendar_grid import stepped_month
from compassdesk.domain.spelled_days import WEEKDAY, WEEKDAYS, SpelledDay, plainly, spelled_day, without_commas
from compassdesk.domain.week import Week
from compassdesk.domain.when_words import DAY_WORDS, SHORT_WEEKDAYS, WEEKDAY_WORDS


class Understood(Struct, frozen=True):
    """What words say: a day, or None for one that does not exist. For the rest see `SpelledDay`."""

    day: date | None
    is_clear: bool = True
    is_iso: bool = False


def read_day(words: str, today: date, *, month_first: bool = False) -> date | None:
    """The day meant by the whole of `words`; None when it is none. Without a year it is the nearest such day."""
    found = understood(words, today, month_first=month_first)
    return found.day if found is not None else None


def understood(words: str, today: date, *, month_first: bool = False, coming: bool = False) -> Understood | None:
    """What the whole of `words` says of a day, seen from `today`; None when nothing.

    A day without a year is the nearest one, or with `coming` the first from today on; a week is its Monday.
    """
    plain = plainly(words)
    bare = without_commas(plain)
    for pattern, read in _FROM_TODAY:
        if match := pattern.fullmatch(bare):
            found = read(match, today, coming)
            return replace(found, is_clear=found.is_clear and plain == bare)
    spelled = spelled_day(plain)
    if spelled is None:
        return None
    if spelled.is_figures:
        figures = (spelled.first, spelled.second)
        month_first = figures[0] <= 12 < figures[1] or (month_first and figures[0] <= 12)
        if not 1 <= figures[0 if month_first else 1] <= 12:
            return None
    return Understood(_in_year(spelled, today, month_first, coming), spelled.is_clear, spelled.is_iso)


def _in_year(spelled: SpelledDay, today: date, month_first: bool, coming: bool) -> date | None:
    """The day in its year, else in the nearest one; `coming`: from today on, which 29 February may be years away."""
    if spelled.year is not None:
        return spelled.day(spelled.year, month_first=month_first)
    around = range(9) if coming else (-1, 0, 1)
    days = [spelled.day(today.year + ahead, month_first=month_first) for ahead in around]
    there = [day for day in days if day is not None and (day >= today or not coming)]
    return min(there, key=lambda day: abs(day - today), default=None)


def _named_day(match: re.Match[str], today: date, _coming: bool) -> Understood:
    return Understood(_later(today, DAY_WORDS[match[0]]))


def _step(match: re.Match[str], today: date, _coming: bool) -> Understood:
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


def _days_ahead(match: re.Match[str], today: date, _coming: bool) -> Understood:
    return Understood(_later(today, int(match[1]) * (7 if match[2].startswith("we") else 1)))


def _next_week(match: re.Match[str], today: date, _coming: bool) -> Understood:
    weeks = 0 if match[2] in {"deze", "this"} else 1
    weekday = match[1] or match[3]
    ahead = WEEKDAYS[weekday] if weekday else (0 if weeks else today.weekday())
    return Understood(_later(Week.of(today).monday, 7 * weeks + ahead), weekday not in SHORT_WEEKDAYS)


def _iso_week(match: re.Match[str], _today: date, _coming: bool) -> Understood:
    return Understood(_of_week(int(match[1]), int(match[2]), 0), is_iso=True)


def _numbered_week(match: re.Match[str], today: date, coming: bool) -> Understood:
    """A week of this year; with `coming` one that is not over, of this year or the next."""
    weekday = match[1] or match[5]
    ahead, number, this_year = WEEKDAYS[weekday] if weekday else 0, int(match[3]), today.isocalendar().year
    is_clear = match[2] != "w" and weekday not in SHORT_WEEKDAYS
    if match[4]:
        return Understood(_of_week(int(match[4]), number, ahead), is_clear)
    for year in (this_year, this_year + 1) if coming else (this_year,):
        sunday = _of_week(year, number, 6)
        if sunday is not None and (sunday >= today or not coming):
            return Understood(_of_week(year, number, ahead), is_clear)
    return Understood(None, is_clear)


def _weekday(match: re.Match[str], today: date, _coming: bool) -> Understood:
    """The first such day from today on; today counts. "Next Tuesday" is the one of next week."""
    wanted, is_clear = WEEKDAYS[match[2]], match[2] in WEEKDAY_WORDS
    if match[1] in {"volgende", "next"}:
        return Understood(_later(Week.of(today).monday, 7 + wanted), is_clear)
    return Understood(_later(today, (wanted - today.weekday()) % 7), is_clear)


def _later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _of_week(year: int, number: int, ahead: int) -> date | None:
    try:
        return date.fromisocalendar(year, number, 1 + ahead)
    except ValueError:
        return None


_FROM_TODAY: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date, bool], Understood]], ...] = tuple(
    (re.compile(source, re.ASCII), read)
    for source, read in (
        ("|".join(DAY_WORDS), _named_day),
        (r"([+-]) ?(\d{1,4}) ?([dwmyj]?)[a-z]*", _step),
        (r"(?:over|in) (\d{1,3}) (dagen|dag|days|day|weken|weeks|week)", _days_ahead),
        (rf"(?:({WEEKDAY}) )?(volgende|next|deze|this) week(?: ({WEEKDAY}))?", _next_week),
        (r"(\d{4})-?w(\d{1,2})", _iso_week),
        (rf"(?:({WEEKDAY}) )?(week|wk|w) ?(\d{{1,2}})(?: ?[-/]? ?(\d{{4}}))?(?: ({WEEKDAY}))?", _numbered_week),
        (rf"(?:(volgende|next|deze|this) )?({WEEKDAY})\.?", _weekday),
    )
)
