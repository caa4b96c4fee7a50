"""Put every post to come on hold, from now or from a moment that is typed or picked; one step that can be undone.

Listening and answering go on: a day on which nothing is sent asks for them. How many posts that are is said
beforehand, and follows the moment.
"""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.services import plans
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def hold_all(parent: QWidget | None, session: Session) -> None:
    """Ask from when on, and stop what comes after that."""
    if session.file is not None:
        ask(HoldAll(parent, session))


class HoldAll(Frame):
    """See the module. Nothing typed means now, a day alone means all of it."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        lead = translate(
            "HoldAll",
            "Every post that could still go out, in view or not; listening and answering go on. "
            "It can be undone in one step.",
        )
        super().__init__(parent, translate("HoldAll", "Put everything to come on hold"), lead=lead, width=400)
        self._session = session
        self.when = WhenField(translate("HoldAll", "now"))
        self.when.day.setToolTip(translate("HoldAll", "For example “tomorrow”, “Friday 14:00” or empty for now."))
        self.when.day.today = self.when.usual_day = session.now().date()
        self.when.usual_time = time()
        self.when.zone = session.plan.client.timezone
        self.row = FieldRow(translate("HoldAll", "From"), self.when)
        self.body.addWidget(self.row)
        self.understood = label("", "sub", wrap=True)
        self.body.addWidget(self.understood)
        self.count = label("", wrap=True)
        self.body.addWidget(self.count)
        self._counted: datetime | None = None
        """From when on was counted, or is being counted, how many items would be held."""
        self.hold_button = self.add_accept(translate("HoldAll", "Put on hold"))
        self.hold_button.clicked.connect(self._hold)
        self.add_cancel()
        for change in (self.when.typed, self.when.left):
            change.connect(self._tell)
        self._tell()

    def _moment(self, now: datetime) -> datetime | None:
        """From when on; None when what is typed is no moment."""
        return self.when.value() if self.when.typed_text() else now

    def _tell(self) -> None:
        now = self._session.now()
        moment = self._moment(now)
        said = translate("HoldAll", "From {day}, {time}") if moment else ""
        if moment:
            said = said.replace("{day}", numbers.full_day(moment.date())).replace("{time}", numbers.clock(moment))
        self.understood.setText(said or " ")
        self._count(moment if moment is not None and moment >= now else None)

    def _count(self, moment: datetime | None) -> None:
        """Say how many items would be held from then on, counted by a worker: a file may have a hundred thousand."""
        if moment == self._counted:
            return
        self._counted = moment
        self._show_count(" ")
        file = self._session.file
        if file is None or moment is None:
            return

        def work() -> int:
            with file.reader() as connection:
                return plans.coming_count(connection, moment)

        def done(count: int) -> None:
            if moment == self._counted:
                will = translate("HoldAll", "%n post(s) will be put on hold.", "", count)
                self._show_count(will if count else _nothing())

        tasks.run_task(self, work, done, tasks.told_elsewhere)  # when it is to be written

    def _show_count(self, words: str) -> None:
        self.count.setText(words)
        self.hold_button.setAccessibleDescription(words.strip())

    def _hold(self) -> None:
        now = self._session.now()
        moment = self._moment(now)
        if not self.row.check():
            self.row.take_cursor()
        elif moment is None or moment < now:
            self.row.set_error(translate("HoldAll", "That is over. What is still to come begins now."))
            self.row.take_cursor()
        else:
            self.accept()
            hold_from(self._session, moment)


def hold_from(session: Session, since: datetime) -> None:
    """Each item that could still go out from a moment on goes on hold, whether it is in view or not."""
    if session.file is None:
        return
    from compassdesk.services import items as item_services

    step = translate("HoldAll", "Put everything to come on hold")
    rows = session.file.read(plans.status_facts).items  # at most: which are to come, the worker finds out
    held = session.perform(step, item_services.hold_all, since, rows=rows)
    if held:
        session.say(translate("HoldAll", "%n post(s) put on hold", "", len(held)), undo=True)
    else:
        session.say(_nothing())


def release_all(session: Session) -> None:
    """What was held with everything gets back what it was, in one step; what was parked by hand stays so."""
    session.settle()
    ids = session.file.read(plans.held_with_all) if session.file is not None else ()
    if ids:
        release(session, ids)
    else:
        session.say(translate("HoldAll", "Nothing was put on hold with everything to come."))


def release(session: Session, ids: Sequence[str]) -> None:
    """These are on hold no longer; which of them a check stops is said, and they are drafts."""
    from compassdesk.services import items as item_services
    from compassdesk.ui.calendar.commit import performed

    step = translate("HoldAll", "Release what is on hold")
    found = performed(session, step, item_services.release, tuple(ids), session.now(), rows=len(ids))
    if found is None:
        return
    told = translate("HoldAll", "%n item(s) released.", "", len(found.ids))
    if found.stopped:
        drafts = translate("HoldAll", "%n of them are drafts, for a check stops them.", "", len(found.stopped))
        told = f"{told} {drafts}"
    session.say(told, undo=True)


def _nothing() -> str:
    return translate("HoldAll", "Nothing is still to come.")
