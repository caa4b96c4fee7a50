"""The page of today in the middle of a working day, as the places of `stage` show it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop


def today_at_work(made: Desktop) -> QWidget:
    """A block runs, a post is out on one of its channels, and of a block of last week it is said what was heard."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.domain.publishing import said_out
    from compassdesk.domain.timed_slots import begun

    session = made.desk.session
    now = session.now()
    posts = [item for item in session.plan.items if item.kind == "post" and item.status == "published"]
    slots = [item for item in session.plan.items if item.kind == "slot" and item.kept == "yes"]
    first, last = posts[-1], slots[-2:]
    late = replace(first, status="scheduled", channels=("fb", "x"), starts_at=now - timedelta(hours=22))
    late = said_out(late, ("fb",), now - timedelta(hours=21))
    today = next(one for one in slots if one.starts_at is not None)
    runs = begun(replace(today, id="runs", starts_at=now - timedelta(minutes=12), kept="unknown"), now)
    runs = replace(runs, begun_at=now - timedelta(minutes=9))
    asked = [replace(one, kept="unknown", starts_at=now - timedelta(days=4, hours=at)) for at, one in enumerate(last)]
    session.change("Today", Patch(items=(late, runs, *asked)))
    made.window.stack.show_page("today")
    settle()
    page = made.window.stack.currentWidget()
    row = next(iter(page.happened.rows.rows().values()))
    row.yes.click()
    row.form.insight.setChecked(True)
    settle()
    return window(made)


def today_on_hold(made: Desktop) -> QWidget:
    """Everything that was to come was put on hold."""
    from compassdesk.ui.dialogs.hold_all import hold_from

    made.window.stack.show_page("today")
    hold_from(made.desk.session, made.desk.session.now())
    settle()
    return window(made)
