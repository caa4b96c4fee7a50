"""What the words at the head of a calendar say: a day alone, a month or a week of a title, weekdays, a language."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, timedelta

from msgspec import Struct

from compassdesk.domain.spelled_days import SpelledDay, spelled_day
from compassdesk.domain.when_words import MONTH_NAMES, MONTH_WORDS, WEEKDAY_NAMES, WEEKDAYS
from compassdesk.exchange.folded_words import folded

_NUMBER = re.compile(r"(?:([^\W\d_]{2,12})\.? )?(\d{1,2})(?:e|ste|st|nd|rd|th|er)?[.)]?")
_NUMBER_BEFORE = re.compile(r"(\d{1,2})(?:[.)]|\s?[-–:])?\s+(?=[^\W\d_\"'“‘#@(])")
_YEAR = re.compile(r"(?<!\d)(20\d\d|19\d\d)(?!\d)")
_MONTH_IN_FIGURES = re.compile(r"(?<!\d)(?:(20\d\d)[-_./](0[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-_./](20\d\d))(?![-_./]?\d)")
_WEEK_NUMBER = re.compile(r"(?:week ?)?(\d{1,2})")
WEEK_HEADINGS = frozenset(
    (
        "week", "wk", "w", "weeknr", "weeknummer", "kw", "kalenderwoche", "semaine", "semana", "week nr", "week no",
    )
)  # fmt: skip
"""Headings of a column that names weeks, as they are folded."""
_WEEK_FROM = re.compile(
    r"\bw/?c\b|\bweek (?:of|commencing|beginning|starting|van|vanaf)\b|\bsemaine du\b|\bwoche (?:vom|ab|von)\b"
    r"|\bsemana del?\b|\bweek(?:start| start)\b",
    re.IGNORECASE,
)
_WEEK_BEGINS = re.compile(rf"\s*(?:{_WEEK_FROM.pattern})\s*", re.IGNORECASE)
_LONGEST_DATE, _SHORTEST_WEEK = 7, 4
"""Words of a date in a title, and days between Monday and Friday."""
_LONGEST_TITLE = 80
_FAR = 7
"""A month's first row may begin with days of the month before; those are above this number."""


class HeadDay(Struct, frozen=True):
    """What a cell says of a day. `number` alone needs a month from elsewhere; `rest` stands behind it in its cell."""

    number: int
    month: int = 0
    year: int | None = None
    day: SpelledDay | None = None
    """Where more than a number is spelled."""
    spelled: str = ""
    rest: str = ""


class Month(Struct, frozen=True):
    """The month that a title names."""

    number: int
    year: int | None = None


def says_weekdays(cells: Iterable[str]) -> bool:
    """Whether one of the cells begins with a weekday that is no month in another language, as "mar" is."""
    begins = {folded(cell).split(" ")[0] for cell in cells}
    return any(word in WEEKDAYS and word not in MONTH_WORDS for word in begins)


def day_in(cell: str, *, with_text: bool = False, weekdays: bool = True) -> HeadDay | None:
    """The day that a cell is, or that its first line is; `with_text` where words may stand behind a number.

    Without `weekdays` what may be a weekday or a month is a month.
    """
    first, _, rest = cell.partition("\n")
    found = _day(first.strip(), weekdays=weekdays)
    if found is None and with_text and (begins := _NUMBER_BEFORE.match(cell)) and 1 <= int(begins[1]) <= 31:
        return HeadDay(int(begins[1]), rest=cell[begins.end() :].strip())
    if found is None or not rest.strip():
        return found
    return HeadDay(found.number, found.month, found.year, found.day, found.spelled, rest.strip())


def _day(words: str, *, weekdays: bool) -> HeadDay | None:
    if match := _NUMBER.fullmatch(words):
        number, word = int(match[2]), folded(match[1] or "")
        if not word or (word in WEEKDAYS and (weekdays or word not in MONTH_WORDS)):
            return HeadDay(number) if 1 <= number <= 31 else None
    if begins := _WEEK_BEGINS.match(words):
        words = words[begins.end() :]
    found = spelled_day(words)
    if found is None or found.last is not None or (found.names_no_day and found.week is None):
        return None
    if found.is_figures:
        return HeadDay(0, 0, found.year, found, words)
    return HeadDay(found.first, found.second, found.year, found, words)


def month_of(words: str) -> Month | None:
    """The one month that a title names, with the year if it does: "Maart 2027", "2027-03", "03-2027"."""
    if len(words) > _LONGEST_TITLE:
        return None
    years = {int(year) for year in _YEAR.findall(words)}
    year = years.pop() if len(years) == 1 else None
    if (found := _MONTH_IN_FIGURES.search(words)) is not None:
        return Month(int(found[2] or found[3]), int(found[1] or found[4]))
    months = {MONTH_WORDS[word] for word in folded(words).split() if word in MONTH_WORDS}
    return Month(months.pop(), year) if len(months) == 1 else None


def is_month(words: str) -> bool:
    """Whether a text is a month and nothing else: "Maart 2027"."""
    said = [word for word in folded(words).split() if not _YEAR.fullmatch(word)]
    return len(said) == 1 and said[0] in MONTH_WORDS


def begins_a_week(heading: str) -> bool:
    """Whether a heading is one of the days that weeks begin on: "Week commencing", "W/c", "Woche vom"."""
    return len(heading) <= _LONGEST_TITLE and _WEEK_FROM.search(heading) is not None


def week_of(words: str) -> tuple[int, int | None] | None:
    """The one ISO week that a title names, and the year if it does: "Week 12", "Planning wk 12 - 2027"."""
    if len(words) > _LONGEST_TITLE:
        return None
    pieces = folded(words).split()
    found: dict[int, None] = {}
    for at in range(len(pieces)):
        for length in (1, 2):
            day = spelled_day(" ".join(pieces[at : at + length]))
            if day is not None and day.week is not None and day.weekday is None:
                found[day.week] = None
    years = {int(year) for year in _YEAR.findall(words)}
    if len(found) != 1:
        return None if found else _week_of_first_day(words)
    return next(iter(found)), years.pop() if len(years) == 1 else None


def _week_of_first_day(words: str) -> tuple[int, int | None] | None:
    """The week of which a title names the Monday: "w/c 8 March 2027", "Week van 8 maart 2027", "8–14 March 2027"."""
    if _YEAR.search(words) is None:
        return None
    pieces = words.replace(",", " ").split()
    behind = _WEEK_FROM.search(words)
    for at in range(len(pieces)):
        for end in range(min(len(pieces), at + _LONGEST_DATE), at + 1, -1):
            day = spelled_day(" ".join(pieces[at:end]).strip("()"))
            if day is None or day.year is None or day.week is not None:
                continue
            first = day.day(day.year)
            if first is None or first.weekday() or (day.last is None and behind is None):
                return None
            last = day.last_day(first) if day.last is not None else None
            if last is not None and not _SHORTEST_WEEK <= (last - first).days < 7:
                return None
            return first.isocalendar().week, first.isocalendar().year
    return None


def week_number(cell: str) -> int | None:
    """The week that a cell beside a row of days names: "10", "W10", "wk. 10"."""
    if match := _WEEK_NUMBER.fullmatch(folded(cell)):
        return int(match[1]) if 1 <= int(match[1]) <= 53 else None
    day = spelled_day(cell)
    return day.week if day is not None and day.weekday is None else None


def spoken_in(heads: Iterable[str], otherwise: str = "en") -> str:
    """The language of the most weekdays and months among these words; `otherwise` where there are none."""
    said = [word for head in heads for word in folded(head).split()]
    counted = {
        language: sum(
            said.count(word)
            for names in (WEEKDAY_NAMES, MONTH_NAMES)
            for row in names[language]
            for word in row.split()
        )
        for language in ("en", "nl", "de", "fr", "es")
    }
    best = max(counted, key=lambda language: counted[language])
    return best if counted[best] else otherwise


def follows(day: HeadDay, earlier: HeadDay, apart: int | None) -> bool:
    """Whether a day may stand behind an earlier one; `apart` is by how many weekdays, None where that is not known.

    Figures follow in one of both orders. Nothing lies more than a month behind.
    """
    if day.number and earlier.number:
        gaps = [day.number - earlier.number]
        if not day.month or day.month != earlier.month:
            gaps += [day.number - earlier.number + length for length in (28, 29, 30, 31)]
        if apart is None:
            return any(0 < gap <= 31 for gap in gaps)
        return any(0 < gap <= 31 and gap % 7 == apart % 7 for gap in gaps)
    if day.day is None or earlier.day is None:
        return False
    year = 2028 if day.year is None else day.year
    for month_first in (False, True):
        one = day.day.day(year, month_first=month_first)
        before = earlier.day.day(earlier.year or year, month_first=month_first)
        if one and before and earlier.year is None and before > one:  # over the turn of the year
            before = earlier.day.day(year - 1, month_first=month_first)
        if one and before and 0 < (one - before).days <= 31 and apart in {None, (one - before).days % 7}:
            return True
    return False


def in_words(number: int, month: int, year: int | None, weekday: int | None) -> str:
    """A day as the date column reads it: 2027-03-01; with its weekday where that differs, or tells the year."""
    with suppress(ValueError):  # no such day: the reader says so
        if year is not None and weekday in {None, date(year, month, number).weekday()}:
            return date(year, month, number).isoformat()
    month_name = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[month - 1]
    parts = [_weekday(weekday), str(number), month_name, "" if year is None else str(year)]
    return " ".join(filter(None, parts))


def iso_year(week: int, year: int, behind: int = 0) -> int:
    """The ISO year of the first week that a calendar of `year` names, and of the week `behind` it where that is known.

    The first days of January may lie in the last week of the year before: 2027 begins in week 53.
    """
    opens = date(year, 1, 1).isocalendar()
    names_first = opens.week == week and (behind == 1 or date(year, 12, 28).isocalendar().week < week)
    return opens.year if names_first else year


def in_week(week: int, year: int | None, weekday: int) -> str:
    """A weekday of a week as the date column reads it."""
    return f"week {week} {_weekday(weekday)}" if year is None else f"{year}-W{week:02}-{weekday + 1}"


def beside(spelled: str, day: SpelledDay, weekday: int | None) -> str:
    """A date as it is spelled, with the weekday that stands elsewhere before it."""
    if weekday is None or day.weekday is not None or day.is_iso or day.week is not None:
        return spelled
    return f"{_weekday(weekday)} {spelled}"


def _weekday(weekday: int | None) -> str:
    return "" if weekday is None else WEEKDAY_NAMES["en"][weekday].split()[1].capitalize()


class Months:
    """Gives numbers of days their months, one after another as they stand in a calendar."""

    def __init__(self, titles: Sequence[str]) -> None:
        """`titles` stand above the days, the nearest last."""
        years = {int(year) for title in titles if len(title) <= _LONGEST_TITLE for year in _YEAR.findall(title)}
        self.year = years.pop() if len(years) == 1 else None
        """The one that all titles name."""
        self._month: Month | None = None
        self._last = 0
        for title in titles:
            self.title(title)

    def iso_year(self, week: int) -> int | None:
        """The ISO year of a week that stands below the titles."""
        month = self._month
        if month is None or not month.year:
            return self.year and iso_year(week, self.year)
        return iso_year(week, month.year, int(month.number == 1)) + (month.number == 12 and week == 1)

    def title(self, words: str) -> bool:
        """Begin anew with the month that a title names; whether it names one."""
        found = month_of(words)
        if found is None:
            return False
        if found.year is None and self._month is not None and self._month.year is not None:
            found = Month(found.number, self._month.year + (found.number < self._month.number - 6))
        self._month, self._last = Month(found.number, found.year or self.year), 0
        return True

    def named(self, days: Sequence[tuple[HeadDay, int | None]]) -> list[str] | None:
        """The days of a row, each with its weekday, as the date column reads them; None where no month is known."""
        if not self._last and self._month is not None and days and not days[0][0].month:
            numbers = [day.number for day, _ in days]
            earlier = _beside_month(self._month, -1)
            may_begin_before = numbers[0] > _FAR and min(numbers) <= _FAR and max(numbers) <= _length(earlier)
            if may_begin_before and not self._begins_with(*days[0]):
                self._month = earlier
        found = []
        for day, weekday in days:
            if day.day is not None and (day.day.is_figures or day.day.week is not None or day.day.weekday is not None):
                found.append(beside(day.spelled, day.day, weekday))
                continue
            if day.month:
                before = self._month.year if self._month is not None else None
                self._month = Month(day.month, day.year or before)
                if (
                    day.year is None
                    and before is not None
                    and self._last
                    and day.number < self._last
                    and day.month == 1
                ):
                    self._month = Month(1, before + 1)
            elif self._month is None:
                return None
            elif day.number < self._last:
                self._month = _beside_month(self._month, 1)
            self._last = day.number
            found.append(in_words(day.number, self._month.number, self._month.year, weekday))
        return found

    def _begins_with(self, day: HeadDay, weekday: int | None) -> bool:
        """Whether a first high number is one of this month, as its weekday says, and not of the month before."""
        if self._month is None or weekday is None or not _falls_on(self._month, day.number, weekday):
            return False
        return not _falls_on(_beside_month(self._month, -1), day.number, weekday)


def _falls_on(month: Month, number: int, weekday: int) -> bool:
    try:
        return month.year is not None and date(month.year, month.number, number).weekday() == weekday
    except ValueError:
        return False


def _length(month: Month) -> int:
    return monthrange(month.year or 2028, month.number)[1]


def _beside_month(month: Month, step: int) -> Month:
    """The month before or behind."""
    first = date(month.year or 2027, month.number, 1)
    other = first - timedelta(days=1) if step < 0 else first + timedelta(days=31)
    return Month(other.month, None if month.year is None else other.year)
