"""A repeat that came from a calendar, handled as one: all its items, in view or not."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.services import plans
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def items_of(session: Session, series: Iterable[str]) -> tuple[Item, ...]:
    """The items of these series as the file has them, in the order of the plan."""
    return session.file.read(plans.items_in_series, tuple(series)) if session.file is not None else ()


def size_of(session: Session, series: str) -> int:
    """How many items a series has."""
    return session.file.read(plans.series_size, series) if session.file is not None else 0


def title_of(session: Session, series: str) -> str:
    """What the calendar calls a series; empty for one without a name."""
    row = next((row for row in session.plan.series if row.id == series), None)
    return str(row.content.get("title", "")) if row is not None else ""


def select_all(session: Session, sight: Sight) -> None:
    """Select every item of the series that the selected items belong to: what is done next is done to all."""
    found = items_of(session, _selected(session, sight))
    if found:
        sight.select(tuple(item.id for item in found))
        session.say(translate("Series", "%n item(s) of the series selected, in view or not", "", len(found)))


def delete_all(session: Session, sight: Sight) -> None:
    """Delete the series of the selected items with all their items, with an offer to take it back."""
    series = _selected(session, sight)
    items = items_of(session, series)
    if not items:
        return
    rows = tuple(row for row in session.plan.series if row.id in series)
    label = translate("Series", "Delete a series of %n item(s)", "", len(items))
    removed = (*(("items", item.id) for item in items), *(("series", row.id) for row in rows))
    if commit(session, label, Patch(removed=removed, base=Rows(items=items, series=rows))) is not None:
        sight.select(())
        session.say(translate("Series", "%n item(s) of the series deleted", "", len(items)), undo=True)


def _selected(session: Session, sight: Sight) -> tuple[str, ...]:
    session.settle()
    return tuple(dict.fromkeys(item.series for item in session.items(sight.selected) if item.series))
