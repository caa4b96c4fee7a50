"""Days and times as the four places hear them where people type: a field, a line, a table, and words alone."""

from datetime import date, datetime, time, timedelta

from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.quick_add import Defaults, parse
from compassdesk.domain.reading_days import read_moment
from compassdesk.exchange.tables.cell_times import UnreadTime, cell_time
from compassdesk.exchange.tables.column_dates import read_dates

TODAY = date(2026, 11, 21)
"""A Saturday."""

TOMORROW = TODAY + timedelta(days=1)

PLAN = Plan(Client("Delta"))


def in_a_line(words: str, *, month_first: bool = False) -> datetime | None:
    """The moment that quick add reads before a title, None when the words stay in it."""
    item = parse(f"{words} Nieuws", PLAN, TODAY, Defaults(month_first=month_first)).item
    return item.starts_at if item.title == "Nieuws" else None


def read_day(words: str, today: date, *, month_first: bool = False) -> date | None:
    """The one day that is meant; None for several."""
    found, _ = read_moment(words, today, month_first=month_first)
    return found.day if found is not None and found.last_day is None else None


def day_in_a_line(words: str) -> date | None:
    found = in_a_line(words)
    return found.date() if found is not None else None


def time_in_a_line(words: str) -> time | None:
    found = in_a_line(words)
    return found.time() if found is not None else None


def time_in_a_table(words: str) -> time | None:
    try:
        found = cell_time(words)
    except UnreadTime:
        return None
    return found.hours.start if found is not None else None


def day_in_a_table(words: str) -> date | None:
    return read_dates([words], ["2027"])[0].day
