"""What becomes of a bar that is moved or pulled at an end: of a campaign, a note or an item that lasts several days."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.bounds import within_days
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, DayNote, Item
from compassdesk.domain.reschedule import stays
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.ui.calendar.changes import Intent, staying
from compassdesk.ui.desk.session import Session

if TYPE_CHECKING:
    from compassdesk.domain.campaign_moving import Along

translate = QCoreApplication.translate

Lasting = Campaign | DayNote | Item


def items_along(session: Session, row: Lasting) -> "Along":
    """What goes along when a campaign is moved, also what is out of sight; nothing with a note."""
    from compassdesk.domain.campaign_moving import Along, along

    if not isinstance(row, Campaign) or session.file is None:
        return Along()
    return along(session.file.read(plans.items_in_campaign, row.id), session.now())


def moved(row: Lasting, days: int, with_items: "Along | None" = None) -> Intent | None:
    """A campaign or a note some days further on, or back; the days that belong to a campaign go along.

    `with_items`: its items too, None leaves them where they are.
    """
    if not days:
        return None
    label = translate("CalendarChange", "Move “{name}”")
    if isinstance(row, Campaign):
        return _moved_campaign(row, days, label.replace("{name}", name_of(row)), with_items)
    if not isinstance(row, DayNote):
        return None
    by = timedelta(days=days)
    try:
        changed = replace(row, first=row.first + by, last=row.last + by if row.last is not None else None)
    except OverflowError:
        return None
    return _intent(row, changed, label)


def _moved_campaign(row: Campaign, days: int, label: str, along: "Along | None") -> Intent | None:
    from compassdesk.domain.campaign_moving import Along, moved_campaign

    with_items = along or Along()
    try:
        patch = moved_campaign(row, days, with_items.going)
    except InputError:
        return None
    hint = numbers.day_range(*days_of(patch.campaigns[0]))
    if not patch.items:
        return Intent(label, patch, hint, left_behind(with_items))
    count = translate("CalendarChange", "with %n item(s)", "", len(patch.items))
    told = translate("CalendarChange", "“{name}” was moved with %n item(s).", "", len(patch.items))
    told = " ".join(filter(None, (told.replace("{name}", name_of(row)), left_behind(with_items))))
    return Intent(label, patch, f"{hint} · {count}", told)


def how_to_leave() -> str:
    """What is said beside a campaign that is dragged with its items."""
    return translate("CalendarChange", "Ctrl leaves its items where they are")


def left_behind(with_items: "Along") -> str:
    """A sentence about the items that do not go along; empty where all do."""
    said = []
    if with_items.published:
        said.append(translate("CalendarChange", "%n published item(s) stay where they are.", "", with_items.published))
    if with_items.past:
        said.append(translate("CalendarChange", "%n past item(s) stay where they are.", "", with_items.past))
    return " ".join(said)


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
