"""Since when a post is out on a channel, and where it stands there: the moment filled in, the link optional.

What is still to come is no moment since when it is out.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.publishing import is_address
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.fields.when_field import WhenField
from compassdesk.ui.widgets.small_form import SmallForm, answering


class OutForm(SmallForm):
    """See the module."""

    accepted = Signal(object, str)
    """The moment, and the address or nothing."""
    given_up = Signal()

    def __init__(self, is_to_come: Callable[[datetime], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_to_come = is_to_come
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(8)
        self.when = FieldRow(self.tr("Out since"), WhenField())
        self.when.field.dateless_allowed = False
        self.link = FieldRow(self.tr("Link to it (optional)"), TextField("https://"))
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.when, 1)
        fields.addWidget(self.link, 1)
        column.addLayout(fields)
        self.accept_button = QPushButton(self.tr("It is out"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column.addLayout(answering(self.accept_button, self.cancel_button))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.given_up)
        self.hide()

    def ask(self, moment: datetime, link: str, today: datetime) -> None:
        """Unfold with a moment and what is known of the link."""
        self.when.field.usual_day = today.date()
        self.when.field.set_value(moment)
        self.link.field.set_value(link)
        for row in (self.when, self.link):
            row.set_error("")
        self.show()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        link = self.link.field.value()
        well = self.when.check()
        if link and not is_address(link):
            self.link.set_error(self.tr("A link begins with https:// and has a name with a point."))
            well = False
        moment = self.when.field.value()
        if well and moment is not None and self._is_to_come(moment):
            self.when.set_error(self.tr("That is still to come. Since when is it out?"))
            self.when.take_cursor()
            well = False
        if well and moment is not None:
            self.accepted.emit(moment, link)

    def give_up(self) -> None:
        self.given_up.emit()
