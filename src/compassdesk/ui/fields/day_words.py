"""Reads a date that somebody typed, in Dutch or English: "12 maart", "12-3", "2027-W10", "+2w", "next monday"."""

import re
from datetime import date, timedelta

from compassdesk.domain.calendar_grid import stepped_month
from compassdesk.domain.errors import InputError
from compassdesk.domain.week import Week

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "maa": 3, "mrt": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = (
    ("ma", "maandag", "mo", "mon", "monday"),
    ("di", "dinsdag", "tu", "tue", "tuesday"),
    ("wo", "woensdag", "we", "wed", "wednesday"),
    ("do", "donderdag", "th", "thu", "thursday"),
    ("vr", "vrijdag", "fr", "fri", "friday"),
    ("za", "zaterdag", "sa", "sat", "saturday"),
    ("zo", "zondag", "su", "sun", "sunday"),
)
_OFFSETS = {"today": 0, "vandaag": 0, "tomorrow": 1, "morgen": 1, "overmorgen": 2, "yesterday": -1, "gisteren": -1}
_STEP = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmyj]?)[a-z]*", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[-/.\s](\d{1,2})(?:[-/.\s](\d{4}|\d{2}))?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_WEEK = re.compile(r"(?:week|wk|w)\s*(\d{1,2})(?:\s*[-/ ]?\s*(\d{4}))?", re.ASCII)
_SPELLED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|e)?\s+)?([a-z]{3,10})\.?(?:\s+(\d{1,2})(?!\d))?,?(?:\s+(\d{4}))?", re.ASCII
)


def read_day(words: str, today: date, *, month_first: bool = False) -> date | None:
    """The day meant by `words`, seen from `today`; None when it is no date.

    Without a year it is the nearest such day, past or coming. A week means its Monday, a month its first day.
    """
    plain = " ".join(words.casefold().replace(",", " ").split())
    if plain in _OFFSETS:
        return today + timedelta(days=_OFFSETS[plain])
    for read in (_step, _week, _iso, _weekday):
        found = read(plain, today)
        if found is not None:
            return found
    return _figures(plain, today, month_first=month_first) or _spelled(plain, today)


def _step(words: str, today: date) -> date | None:
    match = _STEP.fullmatch(words)
    if match is None:
        return None
    amount = int(match[2]) * (-1 if match[1] == "-" else 1)
    try:
        match match[3]:
            case "w":
                return today + timedelta(weeks=amount)
            case "m":
                return stepped_month(today, amount)
            case "y" | "j":
                return stepped_month(today, 12 * amount)
            case _:
                return today + timedelta(days=amount)
    except (OverflowError, ValueError):
        return None


def _week(words: str, today: date) -> date | None:
    try:
        return Week.parse(words).monday
    except InputError:
        match = _WEEK.fullmatch(words)
    if match is None:
        return None
    for year in (int(match[2]),) if match[2] else (today.isocalendar().year,):
        try:
            return date.fromisocalendar(year, int(match[1]), 1)
        except ValueError:
            return None
    return None


def _iso(words: str, _today: date) -> date | None:
    match = _ISO.fullmatch(words)
    return _made(int(match[1]), int(match[2]), int(match[3])) if match else None


def _weekday(words: str, today: date) -> date | None:
    parts = words.split()
    far = len(parts) == 2 and parts[0] in {"next", "volgende"}
    if len(parts) != 1 and not far:
        return None
    for number, names in enumerate(_WEEKDAYS):
        if parts[-1] in names:
            ahead = (number - today.weekday()) % 7
            return today + timedelta(days=ahead or 7)
    return None


def _figures(words: str, today: date, *, month_first: bool) -> date | None:
    match = _FIGURES.fullmatch(words)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:
        day, month = month, day
    if match[3]:
        year = int(match[3])
        return _made(year + 2000 if year < 100 else year, month, day)
    return _nearest(month, day, today)


def _spelled(words: str, today: date) -> date | None:
    parts = words.split()
    if len(parts) > 1 and any(parts[0].rstrip(".") in names for names in _WEEKDAYS):
        words = " ".join(parts[1:])
    match = _SPELLED.fullmatch(words)
    month = _MONTHS.get(match[2][:3]) if match else None
    if match is None or month is None or (match[1] and match[3]):
        return None
    day = int(match[1] or match[3] or 1)
    return _made(int(match[4]), month, day) if match[4] else _nearest(month, day, today)


def _nearest(month: int, day: int, today: date) -> date | None:
    around = (_made(today.year + offset, month, day) for offset in (-1, 0, 1))
    known = [one for one in around if one is not None]
    return min(known, key=lambda one: abs(one - today), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
