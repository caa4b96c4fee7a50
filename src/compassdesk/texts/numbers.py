"""Numbers, dates and times as the user writes them, through QLocale.

`use(locale)` is called once by `texts.language.install`; until then the system's locale speaks. Work that tells in
another language than the window does so within `apart`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale, QTime

from compassdesk.domain.week import Week
from compassdesk.texts.day_forms import PATTERNS, DayPatterns, patterns_for

if TYPE_CHECKING:  # loaded where a share is first shown, behind the first paint
    from decimal import Decimal
    from fractions import Fraction

    from compassdesk.system.preferences import DayForm


class _Forms(Struct):
    """How numbers, days and times are written now."""

    locale: QLocale | None = None
    """None: that of Qt."""
    hours_24: bool | None = None
    """None: as that of Qt has it."""
    days: DayPatterns = PATTERNS["system"]
    first_weekday: int = 0
    """1 for Monday to 7 for Sunday; 0: as the locale has it."""
    chosen: tuple[bool | None, DayForm] = (None, "system")
    """What was chosen of hours and days, which another language writes its own way."""
    spelled: dict[tuple[int, ...] | tuple[date, str], str] = {}
    """Times of day and days that were spelled so before (see `_once`)."""


_MOST_SPELLED = 8_000
"""Times of day and days that are remembered: all minutes of a day, and eighteen years of days."""
_usual = _Forms()
_apart: ContextVar[_Forms | None] = ContextVar("apart", default=None)


def _now() -> _Forms:
    return _apart.get() or _usual


def use(locale: QLocale, *, hours_24: bool | None = None, day_form: DayForm = "system") -> None:
    """Set the locale of every number and date from now on; `hours_24` None means as the locale does."""
    for name, value in _forms(locale, hours_24, day_form).items():
        setattr(_usual, name, value)


@contextmanager
def apart(locale: QLocale) -> Iterator[None]:
    """Within this, and in this thread alone, numbers and dates are of that locale; what the user chose holds there."""
    token = _apart.set(_Forms(first_weekday=_usual.first_weekday, **_forms(locale, *_usual.chosen)))
    try:
        yield
    finally:
        _apart.reset(token)


def _forms(locale: QLocale, hours_24: bool | None, day_form: DayForm) -> dict[str, Any]:
    return {
        "locale": locale,
        "hours_24": _has_24_hours(locale) if hours_24 is None else hours_24,
        "days": patterns_for(day_form, locale),
        "chosen": (hours_24, day_form),
        "spelled": {},
    }


def _once(key: tuple[int, ...] | tuple[date, str], spell: Callable[[], str]) -> str:
    """What is spelled once for all its times: asked of Qt for each item, it was a third of the time of Markdown."""
    forms = _now()
    if forms.locale is None:  # that of Qt, which may change
        return spell()
    found = forms.spelled.get(key)
    if found is None:
        found = spell()
        if len(forms.spelled) < _MOST_SPELLED:
            forms.spelled[key] = found
    return found


def begin_weeks_on(first_weekday: int) -> None:
    """Set the day on which weeks begin from now on, 1 for Monday to 7 for Sunday; 0 means as the locale does."""
    _usual.first_weekday = first_weekday


def first_weekday() -> int:
    """The day on which weeks begin, 1 for Monday to 7 for Sunday."""
    return _now().first_weekday or locale().firstDayOfWeek().value


def language() -> str:
    """The code of the language in use, such as "nl": without QLocale's languages, of which one brings all 369."""
    return locale().name().partition("_")[0]


def locale() -> QLocale:
    """The locale in use."""
    return _now().locale or QLocale()


def rounded(value: Fraction | float, places: int = 0) -> Decimal:
    """`value` rounded half up (domain.md C3.9)."""
    from decimal import ROUND_HALF_UP, Decimal

    exact = Decimal(str(value)) if isinstance(value, float) else Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def number(value: Fraction | float, places: int = 0) -> str:
    """A number with the locale's separators, rounded half up to `places` decimals."""
    return locale().toString(float(rounded(value, places)), "f", places)


def signed(value: float) -> str:
    """A difference with its sign, "+1.5" or "-2": one decimal where it is no whole number."""
    return ("+" if value > 0 else "") + number(value, 0 if value == int(value) else 1)


def percent(share: Fraction | float, near: Fraction | float | None = None) -> str:
    """A share as a percentage; within one point of the limit `near` with one decimal (domain.md C3.9)."""
    from fractions import Fraction

    close = near is not None and 0 < abs(Fraction(share) - Fraction(near)) <= Fraction(1, 100)
    spelled = number(share * 100, 1 if close else 0)
    # Dutch writes a space between number and sign; it must not break at the line's end.
    return f"{spelled}\u00a0%" if language() == "nl" else f"{spelled}%"


def clock(moment: datetime | time) -> str:
    """The time of day, "09:00" or "9:00 AM"."""
    if _is_of_24_hours():
        return f"{moment.hour:02d}:{moment.minute:02d}"
    hour, minute = moment.hour, moment.minute
    # No line ends before "AM".
    return _once((hour, minute), lambda: locale().toString(QTime(hour, minute), "h:mm\u00a0Ap"))


def brief_clock(moment: datetime | time) -> str:
    """The time of day where there is little room: "09:00", on a clock of twelve hours "9am" and "8:30am"."""
    if _is_of_24_hours():
        return clock(moment)
    half = "".join(filter(str.isalpha, locale().toString(QTime(moment.hour, 0), "ap")))
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{half}"


def hour(moment: datetime | time) -> str:
    """The time where there is hardly room: "09" without minutes, on a clock of twelve hours as `brief_clock` has it."""
    return f"{moment.hour:02d}" if _is_of_24_hours() else brief_clock(moment)


def full_hour(value: int) -> str:
    """One of the hours 0 to 23 of a day, as it stands beside them: "09:00" or "9 AM"."""
    whole = clock(time(value))
    return whole if _is_of_24_hours() else whole.replace(":00", "")


def _is_of_24_hours() -> bool:
    chosen = _now().hours_24
    return _has_24_hours(locale()) if chosen is None else chosen


def _has_24_hours(locale: QLocale) -> bool:
    return "A" not in locale.timeFormat(QLocale.FormatType.ShortFormat).upper().replace("MM", "")


def qdate(day: date) -> QDate:
    """A day as Qt takes it."""
    return QDate(day.year, day.month, day.day)


def day(value: date) -> str:
    """A day with its weekday, short: "ma 9 mrt", "Mon 9 Mar"."""
    return _spelled(value, f"ddd{_now().days.named}{_now().days.short}")


def dated(value: date) -> str:
    """A day with its weekday and its year, short: "ma 9 mrt 2027"."""
    return _with_year(day(value), value)


def full_day(value: date) -> str:
    """A day spelled out: "maandag 9 maart 2027"."""
    return _with_year(named_day(value), value)


def named_day(value: date) -> str:
    """A day spelled out without its year: "maandag 9 maart"."""
    return locale().toString(qdate(value), f"dddd{_now().days.named}{_now().days.long}")


def day_and_month(value: date) -> str:
    """A day of any year: "9 maart"."""
    return locale().toString(qdate(value), _now().days.long)


def short_date(value: date) -> str:
    """A day in figures, as the user or else the locale writes them."""
    figures = _now().days.figures or locale().dateFormat(QLocale.FormatType.ShortFormat)
    return locale().toString(qdate(value), figures)


def month_first() -> bool:
    """Whether the month is written before the day where figures stand, as in American English."""
    figures = "" if _now().days.whole else _now().days.figures
    return (figures or locale().dateFormat(QLocale.FormatType.ShortFormat)).upper().startswith("M")


def moment(value: datetime) -> str:
    """Day and time: "ma 9 mrt 09:00"."""
    return f"{day(value)}{_now().days.joint}{clock(value)}"


def dated_moment(value: datetime) -> str:
    """Day, year and time: "ma 9 mrt 2027 09:00"."""
    return f"{dated(value.date())}{_now().days.joint}{clock(value)}"


def short_moment(value: datetime) -> str:
    """Day and time without the weekday, where there is little room: "9 mrt 09:00", "Mar 9, 9am"."""
    return f"{_spelled(value, _now().days.narrow or _now().days.short)}{_now().days.joint}{brief_clock(value)}"


def _spelled(value: date, pattern: str) -> str:
    day = date(value.year, value.month, value.day)  # of a moment too
    return _once((day, pattern), lambda: locale().toString(qdate(day), pattern).replace(".", ""))


def _with_year(spelled: str, value: date) -> str:
    """A spelled day, or run of days, with its year behind it, where it does not say it already."""
    return spelled if _now().days.whole else f"{spelled}{_now().days.joint}{value.year}"


def month(value: date, *, begins: bool = True) -> str:
    """Month and year: "Maart 2027", with a capital where it begins a title; "maart 2027" within one."""
    spelled = locale().standaloneMonthName(value.month, QLocale.FormatType.LongFormat)
    first = spelled[:1].upper() if begins else spelled[:1]
    return f"{first}{spelled[1:]} {value.year}"


def month_names(value: date) -> tuple[str, str, str]:
    """A month as a title, at length and shorter: "Maart 2027", "Maart", "Mrt"."""
    short = locale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat).replace(".", "")
    whole = month(value)
    return whole, whole.removesuffix(f" {value.year}"), f"{short[:1].upper()}{short[1:]}"


def weekday(number_of_day: int, *, long: bool = False) -> str:
    """The name of a weekday, 1 for Monday to 7 for Sunday: "ma" or "maandag"."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale().standaloneDayName(number_of_day, form).replace(".", "")


def day_range(first: date, last: date) -> str:
    """A run of days, as short as it can be said: "8–14 maart", "29 mrt – 4 apr"."""
    form = _now().days
    if first == last:
        return locale().toString(qdate(first), form.long)
    if form.whole and first.year == last.year:
        return f"{_spelled(first, form.short)} – {_spelled(last, form.narrow)}"  # what is alike is not said twice
    if (first.year, first.month) != (last.year, last.month):
        return f"{_spelled(first, form.short)} – {_spelled(last, form.short)}"
    if form.month_first:
        return f"{locale().toString(qdate(first), form.long)}–{last.day}"
    return f"{first.day}–{locale().toString(qdate(last), form.long)}"


def dated_range(first: date, last: date) -> str:
    """A run of days with its year, for where none stands near: "8–14 maart 2027", "29 dec 2026 – 4 jan 2027"."""
    if first.year == last.year:
        return _with_year(day_range(first, last), last)
    begin, end = (_with_year(_spelled(one, _now().days.short), one) for one in (first, last))
    return f"{begin} – {end}"


def narrow_range(first: date, last: date) -> str:
    """A run of days where there is little room, with the month of its last: "1–7 mrt", "29–4 apr", "03-29 – 04-04"."""
    form = _now().days
    if form.whole:
        return f"{_spelled(first, form.narrow)} – {_spelled(last, form.narrow)}"
    if form.month_first and first.month == last.month:
        return f"{_spelled(first, form.short)}–{last.day}"
    return f"{first.day}–{_spelled(last, form.short)}"


def week_days(week: Week) -> str:
    """The days of a week: "8–14 maart"."""
    return day_range(week.monday, week.sunday)
