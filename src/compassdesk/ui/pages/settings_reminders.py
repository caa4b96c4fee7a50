"""Of what this computer reminds, how long before, and when it is quiet. It holds at once."""

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.reminders import KINDS, ReminderKind
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.system import autostart
from compassdesk.system.preferences import Preferences
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.reminding import reminding_for
from compassdesk.ui.desk.session import Session
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField, TicksField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.when_field import TimeField
from compassdesk.ui.reminding.clock_icon import ClockIcon
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_KINDS: dict[ReminderKind, str] = {
    "post": QT_TRANSLATE_NOOP("Settings", "Before a post goes out"),
    "slot": QT_TRANSLATE_NOOP("Settings", "At a conversation block"),
    "deadline": QT_TRANSLATE_NOOP("Settings", "Before something is to be ready"),
    "approval": QT_TRANSLATE_NOOP("Settings", "Before a yes is to be there"),
    "free": QT_TRANSLATE_NOOP("Settings", "At reminders of your own"),
}
_LEADS = (0, 5, 10, 15, 30, 60, 120, MINUTES_A_DAY, 2 * MINUTES_A_DAY, 7 * MINUTES_A_DAY)
"""Minutes before."""


class ReminderChoices(QWidget):
    """`preferences` gives the current ones; `apply(name=value)` is called with those that changed."""

    def __init__(
        self,
        session: Session,
        preferences: Callable[[], Preferences],
        apply: Callable[..., object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._apply = session, preferences, apply
        layout = column(self, gap=12)
        rule = translate(
            "Settings",
            "Told on the desktop, where it has notifications, else in the window; each once. Of a protected client the "
            "desktop hears no words, only that something is due. It is about the client that is open.",
        )
        layout.addWidget(label(rule, "sub", wrap=True))
        now = preferences()
        self.on = FlagField(translate("Settings", "Remind me"))
        self.on.left.connect(self._on_left)
        layout.addWidget(self.on)
        self.leads: dict[ReminderKind, ChoiceField] = {}
        for kind in KINDS:
            held = getattr(now, f"remind_{kind}")
            field = ChoiceField(_choices(held))
            field.left.connect(lambda kind=kind: self._change(f"remind_{kind}", self.leads[kind].value()))
            self.leads[kind] = field
            layout.addWidget(FieldRow(translate("Settings", _KINDS[kind]), field, parent=self))
        layout.addWidget(label(translate("Settings", "Quiet hours"), "h3"))
        quiet = translate(
            "Settings", "What falls into them is told when they end. They go by the client's clock; empty: none."
        )
        layout.addWidget(label(quiet, "small", wrap=True))
        layout.addLayout(self._hours())
        self.error = label("", "error", wrap=True)
        self.error.hide()
        layout.addWidget(self.error)
        self.days = TicksField([(day, numbers.weekday(day, long=True).capitalize()) for day in range(1, 8)])
        self.days.left.connect(self._days_left)
        layout.addWidget(FieldRow(translate("Settings", "Quiet days"), self.days, parent=self))
        layout.addWidget(label(translate("Settings", "Without the window"), "h3"))
        self.closed = FlagField(translate("Settings", "Remind me also when the window is closed"))
        self.closed.left.connect(lambda: self._change("remind_when_closed", self.closed.value()))
        layout.addWidget(self.closed)
        layout.addWidget(label(_when_closed(), "small", wrap=True))
        layout.addStretch(1)
        self.fill()

    def _hours(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.first, self.last = TimeField(), TimeField()
        heading = translate("Settings", "Quiet hours")
        for field, word in ((self.first, translate("Settings", "from")), (self.last, translate("Settings", "until"))):
            field.setAccessibleName(f"{heading}, {word}")
            field.setFixedWidth(84)
            field.left.connect(self._hours_left)
            row.addWidget(label(word, "small"))
            row.addWidget(field)
        row.addStretch(1)
        return row

    def fill(self) -> None:
        """Show what holds now."""
        now = self._preferences()
        self.on.set_value(now.reminders)
        self.closed.set_value(now.remind_when_closed)
        for kind, field in self.leads.items():
            field.set_value(getattr(now, f"remind_{kind}"))
            field.setEnabled(now.reminders)
        none = now.quiet_from == now.quiet_until
        for part, spelled in ((self.first, now.quiet_from), (self.last, now.quiet_until)):
            part.set_value(None if none else time.fromisoformat(spelled))
        self.days.set_value(now.quiet_days)

    def _change(self, name: str, value: Any) -> None:
        if getattr(self._preferences(), name) != value:
            self._apply(**{name: value})
            reminding_for(self._session).look()

    def _on_left(self) -> None:
        self._change("reminders", self.on.value())
        self.fill()

    def _days_left(self) -> None:
        self._change("quiet_days", tuple(sorted(self.days.value())))

    def _hours_left(self) -> None:
        """Both or neither: a time alone waits for the other, what is none is told."""
        wrong = self.first.problem() or self.last.problem()
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        first, last = self.first.value(), self.last.value()
        if not self.first.typed_text() and not self.last.typed_text():
            self._keep_hours(time(), time())
        elif first is not None and last is not None:
            self._keep_hours(first, last)

    def _keep_hours(self, first: time, last: time) -> None:
        now, spelled = self._preferences(), (f"{first:%H:%M}", f"{last:%H:%M}")
        if spelled != (now.quiet_from, now.quiet_until):
            self._apply(quiet_from=spelled[0], quiet_until=spelled[1])
            reminding_for(self._session).look()
        self.fill()


def _when_closed() -> str:
    """What that choice comes to on this computer."""
    goes_on = translate("Settings", "CompassDesk then goes on when its window is closed; File › Quit ends it.")
    begins = translate("Settings", "It begins with the computer, without its window.")
    if not autostart.is_possible():
        begins = translate("Settings", "It cannot begin with this computer by itself; start it once after that.")
    back = translate("Settings", "The icon beside the clock brings the window back, and so does starting it again.")
    if not ClockIcon.is_possible():
        back = translate(
            "Settings", "This desktop shows no icon beside its clock; starting it again brings the window back."
        )
    return f"{goes_on} {begins} {back}"


def _choices(held: int | None) -> list[tuple[int | None, str]]:
    """The leads to choose from, with one that somebody wrote into the preferences."""
    leads = sorted({*_LEADS, *(() if held is None else (held,))})
    return [(None, translate("Settings", "Never")), *((lead, _spelled(lead)) for lead in leads)]


def _spelled(lead: int) -> str:
    if not lead:
        return translate("Settings", "At that moment")
    if lead % MINUTES_A_DAY == 0:
        return translate("Settings", "%n day(s) before", "", lead // MINUTES_A_DAY)
    if lead % 60 == 0:
        return translate("Settings", "%n hour(s) before", "", lead // 60)
    return translate("Settings", "%n minute(s) before", "", lead)
