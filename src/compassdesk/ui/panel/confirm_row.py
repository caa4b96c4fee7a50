"""Asks of past conversation blocks whether they took place: yes or no for each, or yes for all of them at once."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Kept, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import numbers
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.saying_kept import say_kept
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.once import acts_once

MOST_ROWS = 4
_KEPT = "\N{NO-BREAK SPACE}"
"""A blank at which no line ends: a day is read as one."""


class _PetalMark(QWidget):
    """The sign of a petal in its colour; its name stands in the item's own sentence elsewhere."""

    def __init__(self, petal: Petal) -> None:
        super().__init__()
        self._petal = petal
        self.setFixedSize(16, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.glyph(painter, self._petal, QRectF(0, 1.5, 15, 15), theme.current().petal[self._petal], 1.9)
            del event


class ConfirmRow(QFrame):
    """Hidden while there is nothing to confirm."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._slots: tuple[str, ...] = ()
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(6)
        self.question = label("", "section")
        column.addWidget(self.question)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        self.confirm_button = ElidedButton("", "fix")
        self.confirm_button.clicked.connect(lambda: self._say(self._slots, "yes"))
        self.show_button = ElidedButton(self.tr("Show blocks"), "link")
        self.show_button.clicked.connect(lambda: sight.point_out(self._slots))
        flow.addWidget(self.confirm_button)
        flow.addWidget(self.show_button)
        column.addWidget(self._buttons)
        self.hide()

    def show_slots(self, slots: tuple[str, ...], *, leads: bool = False) -> None:
        """Ask about these slots; `leads`: it is the first thing to do about the week."""
        self._slots = slots
        self.question.setText(self.tr("Did this happen? · %n", "", len(slots)))
        restyle(self.confirm_button, kind="primary" if leads else "fix")
        held = not_writable(self._session)
        self.confirm_button.set_full_text(self.tr("All %n happened", "", len(slots)))
        self.confirm_button.hold_back(held)
        self._buttons.setVisible(len(slots) > 1)
        items = self._session.items(slots[:MOST_ROWS]) if slots else ()
        if (items, held) != self._shown:
            self._shown = items, held
            answering = self.isAncestorOf(self.window().focusWidget() or self)
            clear(self._rows)
            answers = [self._row(item, held) for item in items]
            if answering and answers:
                answers[0].setFocus(Qt.FocusReason.OtherFocusReason)  # the keyboard goes on with the next question
        self.setVisible(bool(slots))

    def _row(self, item: Item, held: str) -> QPushButton:
        """A block with its two answers; gives the button that says yes."""
        row = QWidget()
        buttons: list[QPushButton] = []
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        mark = _PetalMark(item.petal)
        said = item.title
        if item.starts_at is not None:
            day = numbers.day(item.starts_at.date())
            said = f"{said}, {day.replace(' ', _KEPT)}"
        layout.addWidget(mark)
        layout.addWidget(label(said, wrap=True), 1)
        for words, kept in ((self.tr("Yes"), "yes"), (self.tr("No"), "no")):
            button = QPushButton(words)
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{words}: {said}")
            button.setEnabled(not held)
            button.setToolTip(held)
            button.setAccessibleDescription(held)
            acts_once(button)
            button.clicked.connect(lambda _checked=False, kept=kept: self._say((item.id,), kept))
            layout.addWidget(button)
            buttons.append(button)
        self._rows.addWidget(row)
        return buttons[0]

    def _say(self, ids: tuple[str, ...], kept: Kept) -> None:
        say_kept(self._session, ids, kept)
