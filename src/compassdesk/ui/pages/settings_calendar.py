"""The public calendar of the open client: where it is written on this computer, and what stands in it."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import file_name
from compassdesk.services import plans, public_calendar
from compassdesk.services.public_calendar import SUFFIX, PublicCalendar
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.readable_by_all import open_to_all, warning_words
from compassdesk.ui.fields.choice_fields import FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class CalendarSettings(QWidget):
    """Holds for the client that is open, on this computer, and at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._calendar: PublicCalendar | None = None
        layout = column(self, gap=12)
        rule = translate(
            "Settings",
            "A calendar file (ICS) of this client that is written anew a moment after each change while the client is "
            "open here. In a folder that is synced or published, others can subscribe to it. Ideas, and what is on "
            "hold or called off, never stand in it.",
        )
        layout.addWidget(label(rule, "sub", wrap=True))
        self.readable = open_to_all(session)
        layout.addWidget(self.readable)
        self.file = TextField()
        self.file.setReadOnly(True)
        self.row = FieldRow(translate("Settings", "File"), self.file)
        layout.addWidget(self.row)
        buttons = QHBoxLayout()
        self.choose = QPushButton(translate("Settings", "Choose where…"))
        self.choose.clicked.connect(self._choose)
        self.none = QPushButton(translate("Settings", "Write no calendar"))
        self.none.clicked.connect(lambda: self.take(None))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.flags = {
            "with_drafts": FlagField(translate("Settings", "With drafts, and what is in review")),
            "with_names": FlagField(translate("Settings", "With full names instead of initials")),
            "with_notes": FlagField(translate("Settings", "With private notes")),
        }
        for flag in self.flags.values():
            flag.left.connect(self._flags_left)
            layout.addWidget(flag)
        layout.addStretch(1)
        session.file_changed.connect(self.fill)
        session.calendar_shown.connect(self._show_standing)
        self.fill()

    def fill(self) -> None:
        """Show what holds now."""
        file = self._session.file
        self._calendar = public_calendar.wanted(file.read(plans.identity_of)) if file is not None else None
        calendar = self._calendar
        self.file.set_value(calendar.path if calendar is not None else translate("Settings", "None"))
        self.none.setEnabled(calendar is not None)
        for name, flag in self.flags.items():
            flag.setEnabled(calendar is not None)
            flag.set_value(calendar is not None and getattr(calendar, name))
        say(self.readable, warning_words(self._session))
        usable = file is not None and not file.read_only
        self.choose.setEnabled(usable)
        self.row.set_error("")
        self._show_standing()

    def take(self, path: Path | None, *, replaces: bool = False) -> None:
        """Write it there from now on; None: nowhere. With `replaces` the user agreed to lose what is there."""
        calendar = None
        if path is not None:
            said = {name: flag.value() for name, flag in self.flags.items()} if self._calendar is not None else {}
            calendar = PublicCalendar(str(path), **said)
        self._say(calendar, replaces=replaces)

    def _say(self, calendar: PublicCalendar | None, *, replaces: bool = False) -> None:
        file = self._session.file
        if file is None:
            return
        try:
            public_calendar.want(file.read(plans.identity_of), calendar)
        except PlanError as trouble:
            self.row.set_error(sentence(trouble))
            return
        self.fill()
        self._session.calendar_asked.emit(replaces)

    def _flags_left(self) -> None:
        if self._calendar is not None:
            self._say(replace(self._calendar, **{name: flag.value() for name, flag in self.flags.items()}))

    def _show_standing(self) -> None:
        self.row.set_hint((self._session.calendar or "") if self._calendar is not None else "")

    def _choose(self) -> None:
        name = file_name(self._session.plan.client.name, SUFFIX)
        now = Path(self._calendar.path) if self._calendar is not None else save_file.documents() / name
        title = translate("Settings", "Where the calendar is written")
        kinds = translate("Settings", "Calendars (*.ics)")
        chosen = save_file.choose(self, title, now, kinds, (SUFFIX,))
        if chosen is None:
            return
        target, asked = chosen
        if self._calendar is not None and target == now:
            self.take(target)
            return
        try:
            replaces = save_file.replacing(self, target, asked)
        except PlanError as trouble:
            self.row.set_error(sentence(trouble))
            return
        if replaces is not None:
            self.take(target, replaces=replaces)
