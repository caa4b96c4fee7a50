"""Which day it is, how many things wait, and for whom the page is looked at."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.today import Today
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.ui.desk.around_today import AroundToday
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_of import OneOf

MOST_NAME = 24
"""Letters of a name on the button."""


class TodayHead(QWidget):
    """The first thing of the page."""

    def __init__(self, session: Session, around: AroundToday, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._around = session, around
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        said = QWidget()
        flow = FlowLayout(said, gap=10)
        self.day = label("", "h1")
        self.sentence = label("", "sub")
        self.sentence.setContentsMargins(0, 6, 0, 0)
        flow.addWidget(self.day)
        flow.addWidget(self.sentence)
        row.addWidget(said, 1)
        row.addWidget(self._choice(), 0, Qt.AlignmentFlag.AlignTop)

    def _choice(self) -> QWidget:
        """For one person or for everyone: two buttons side by side, of which the first lets one choose who."""
        choice = QWidget()
        choice.setAccessibleName(self.tr("For whom"))
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = OneOf(choice)
        self.mine, self.everyone = QPushButton(), QPushButton(self.tr("For everyone"))
        for button, place in ((self.mine, "first"), (self.everyone, "last")):
            button.setProperty("segment", place)
            button.setAutoDefault(False)
            group.add(button)
            row.addWidget(button)
        self.everyone.setChecked(True)
        self.everyone.clicked.connect(lambda: self._around.look_for(None))
        self.mine.clicked.connect(self._look_for_one)
        self.people = QMenu(self.mine)
        self.people.aboutToHide.connect(self._show_choice)
        self.mine.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.mine.customContextMenuRequested.connect(lambda _at: self._ask())
        return choice

    def chosen(self) -> QPushButton:
        """The choice that holds: for one person, or for everyone."""
        return self.mine if self.mine.isChecked() else self.everyone

    def show_today(self, seen: Today) -> None:
        """Show the day."""
        today = seen.now.date()
        named = numbers.named_day(today)
        self.day.setText(f"{named[:1].upper()}{named[1:]}")
        week = self.tr("week {number}").replace("{number}", str(Week.of(today).number))
        waiting = (
            self.tr("waiting for you: %n thing(s)", "", seen.waiting) if seen.waiting else self.tr("nothing waits")
        )
        self.sentence.setText(f"{week} · {waiting}")
        self._show_choice()

    def _show_choice(self) -> None:
        person = self._around.person
        name = person.name.split()[0] if person is not None and person.name.split() else ""
        self.mine.setText(
            self.tr("For {name}").replace("{name}", name[:MOST_NAME].replace("&", "&&"))
            if name
            else self.tr("For one…")
        )
        self.mine.setToolTip(self.tr("Once more: choose another person") if name else self.tr("Choose who you are"))
        (self.mine if self._around.who is not None else self.everyone).setChecked(True)

    def _look_for_one(self) -> None:
        """Go to what is for the person who was chosen before; where none was, or pressed again, ask for whom."""
        person = self._around.person
        if person is not None and self._around.who is None:
            self._around.look_for(person.id)
        else:
            self._ask()

    def _ask(self) -> None:
        self.people.clear()
        for row in filter(is_real_person, self._session.plan.spokespersons):
            action = QAction(row.name.replace("&", "&&"), self.people)
            action.setCheckable(True)
            action.setChecked(row.id == self._around.who)
            action.triggered.connect(lambda _checked=False, key=row.id: self._around.look_for(key))
            self.people.addAction(action)
        self.people.setEnabled(bool(self.people.actions()))
        self.people.popup(self.mine.mapToGlobal(self.mine.rect().bottomLeft()))
