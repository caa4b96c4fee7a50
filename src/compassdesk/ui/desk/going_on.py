"""Goes on with series that have no end, as time passes: when a client is opened, and when the day turns.

It is a step like any other, for it makes items: undo goes in order, and one that stood outside of it would be in the
way of those before it. A series is gone on with for a month at a time, so most days make no step; nothing is looked at
in a file that can only be read.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from compassdesk.domain.errors import PlanError
from compassdesk.services import plans
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks

if TYPE_CHECKING:
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import Plan

SOON = 1500
"""Milliseconds: behind the first paint, and the first judging."""
translate = QCoreApplication.translate


class GoingOn(QObject):
    """See the module."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(SOON)
        self.soon.timeout.connect(self.look)
        session.file_changed.connect(self.soon.start)
        session.day_passed.connect(self.soon.start)
        self.soon.start()

    def look(self) -> None:
        """Look in a worker which series are to be gone on with, and make their items."""
        session, file = self._session, self._session.file
        records = [row for row in session.plan.series if "made_until" in row.content]
        if file is None or file.read_only or not records:
            return
        work = partial(_found, file, session.plan, session.now().date())
        tasks.run_task(self, work, partial(self._make, file), tasks.told_elsewhere)

    def _make(self, file: ClientFile, found: tuple[Patch, int]) -> None:
        patch, made = found
        session = self._session
        if not patch.series or session.file is not file:
            return
        label = translate("GoingOn", "Go on with %n series", "", len(patch.series))
        try:
            session.change(label, patch)
        except PlanError:
            return  # what is typed cannot be saved, or nothing can be written: told elsewhere, and tried another day
        if made:
            session.say(translate("GoingOn", "Series go on: %n item(s) planned ahead", "", made), undo=True)


def _found(file: ClientFile, plan: Plan, today: date) -> tuple[Patch, int]:
    """What is to be written, in a worker; how many items it makes."""
    from compassdesk.domain.days_off import days_off
    from compassdesk.domain.patch import Patch, Rows
    from compassdesk.domain.series import series_of
    from compassdesk.domain.series_attachments import with_what_all_have
    from compassdesk.domain.series_changes import Held, gone_on, is_due

    people = {row.id: row for row in plan.spokespersons}
    changes = []
    with file.reader() as connection:
        for record in plan.series:
            series = series_of(record)
            if series is None or not is_due(series, today):
                continue
            held = Held(plans.items_in_series(connection, (record.id,)), series, record)
            change = gone_on(held, plan, days_off(plan.client, people.get(series.each.spokesperson or "")), today)
            changes.append(with_what_all_have(change, held.items, plan.attachments))
    patches = [change.patch for change in changes]
    records = tuple(row for patch in patches for row in patch.series)
    before = tuple(row for patch in patches if patch.base is not None for row in patch.base.series)
    items = tuple(item for patch in patches for item in patch.items)
    attachments = tuple(row for patch in patches for row in patch.attachments)
    return Patch(series=records, items=items, attachments=attachments, base=Rows(series=before)), len(items)
