"""What becomes of a bar that is moved or pulled at an end: of a campaign, a note or an item that lasts several days."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.bounds import within_days
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, DayNote, Item
from compassdesk.domain.reschedule import stays
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.texts import numbers
from compassdesk.ui.calendar.changes import Intent, staying

translate = QCoreApplication.translate

Lasting = Campaign | DayNote | Item


def moved(row: Lasting, days: int) -> Intent | None:
    """A campaign or a note some days further on, or back; the days that belong to a campaign go along."""
    if not days:
        return None
    by = timedelta(days=days)
    try:
        if isinstance(row, Campaign):
            until, closes = row.exemption_until, row.closes_on
            changed: Lasting = replace(
                row,
                starts=row.starts + by,
                ends=row.ends + by,
                exemption_until=until + by if until is not None else None,
                closes_on=closes + by if closes is not None else None,
            )
        elif isinstance(row, DayNote):
            changed = replace(row, first=row.first + by, last=row.last + by if row.last is not None else None)
        else:
            return None
    except OverflowError:
        return None
    return _intent(row, changed, translate("CalendarChange", "Move “{name}”"))


def stretched(row: Lasting, edge: str, day: date) -> Intent | None:
    """The bar with its "first" or "last" end on a day; at least a day stays, and what lies in a campaign with it."""
    if isinstance(row, Campaign):
        held = [one for one in (row.exemption_until, row.closes_on) if one is not None]
        if edge == "first":
            changed: Lasting = replace(row, starts=min(day, row.ends))
        else:
            changed = replace(row, ends=max([day, row.starts, *held]))
    elif isinstance(row, DayNote):
        last = row.last or row.first
        if edge == "first":
            changed = replace(row, first=min(day, last))
        else:
            changed = replace(row, last=max(day, row.first))
    elif row.starts_at is None or row.last_day is None:
        return None
    elif edge == "first":
        first = min(day, row.last_day)
        if any(placement.starts_at is not None for placement in row.placements):
            return None  # times of their own would be left behind
        changed = replace(row, starts_at=row.starts_at.replace(year=first.year, month=first.month, day=first.day))
    else:
        changed = replace(row, last_day=max(day, row.starts_at.date()))
    intent = _intent(row, changed, translate("CalendarChange", "Change the days of “{name}”"))
    if intent is not None and isinstance(row, Item) and isinstance(changed, Item) and stays(row):
        return staying(row, changed)
    return intent


def days_of(row: Lasting) -> tuple[date, date]:
    """Its first and its last day."""
    if isinstance(row, Campaign):
        return row.starts, row.ends
    if isinstance(row, DayNote):
        return row.first, row.last or row.first
    return day_of(row), ends_on(row)


def name_of(row: Lasting) -> str:
    """What stands in it."""
    text = row.name if isinstance(row, Campaign) else row.text if isinstance(row, DayNote) else row.title
    return " ".join(text.split())


def _intent(row: Lasting, changed: Lasting, label: str) -> Intent | None:
    first, last = days_of(changed)
    if changed == row or not within_days(first) or not within_days(last):
        return None
    if isinstance(changed, Campaign):
        patch = Patch(campaigns=(changed,), base=Rows(campaigns=(row,)))  # type: ignore[arg-type]
    elif isinstance(changed, DayNote):
        patch = Patch(day_notes=(changed,), base=Rows(day_notes=(row,)))  # type: ignore[arg-type]
    else:
        patch = Patch(items=(changed,), base=Rows(items=(row,)))  # type: ignore[arg-type]
    return Intent(label.replace("{name}", name_of(row)), patch, numbers.day_range(first, last))
