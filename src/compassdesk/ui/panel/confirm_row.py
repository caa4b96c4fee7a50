"""A line that asks whether past conversation slots took place, and takes the answer for all of them at once."""

from msgspec.structs import replace
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from compassdesk.domain.patch import Patch, Rows
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label


class ConfirmRow(QFrame):
    """Hidden while there is nothing to confirm."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._slots: tuple[str, ...] = ()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 9, 11, 9)
        column.setSpacing(6)
        self.question = label("", wrap=True)
        column.addWidget(self.question)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self.confirm_button = ElidedButton(self.tr("Confirm kept"), "fix")
        self.confirm_button.clicked.connect(self._confirm)
        self.show_button = ElidedButton(self.tr("Show blocks"))
        self.show_button.clicked.connect(lambda: sight.select(self._slots))
        flow.addWidget(self.confirm_button)
        flow.addWidget(self.show_button)
        column.addWidget(buttons)
        self.hide()

    def show_slots(self, slots: tuple[str, ...]) -> None:
        """Ask about these slots."""
        self._slots = slots
        self.question.setText(self.tr("Did it happen? %n past conversation block(s) not confirmed.", "", len(slots)))
        self.confirm_button.hold_back(not_writable(self._session))
        self.setVisible(bool(slots))

    def _confirm(self) -> None:
        slots = self._session.items(self._slots)
        if not slots:
            return
        kept = tuple(replace(item, kept="yes") for item in slots)
        step = self.tr("Confirm %n block(s) as kept", "", len(kept))
        self._session.change(step, Patch(items=kept, base=Rows(items=slots)))
        self._session.say(step, undo=True)
