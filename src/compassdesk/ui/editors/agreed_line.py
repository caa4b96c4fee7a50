"""Says of an item that it says something else by now than what somebody said yes to, with the two ways on."""

from PySide6.QtWidgets import QWidget

from compassdesk.domain.approvals import agreed, changed_since_yes
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.texts.approval_words import changed_since
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import ways
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column


class AgreedLine(QWidget):
    """Hidden while the yes is about what stands there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = session, ""
        layout = column(self, gap=2)
        self.words = label("", "late-word", wrap=True)
        layout.addWidget(self.words)
        self.ask_button = ElidedButton(self.tr("Ask again…"), "link")
        self.ask_button.clicked.connect(self._ask)
        self.still_button = ElidedButton(self.tr("The yes still holds"), "link")
        self.still_button.clicked.connect(self._still)
        layout.addLayout(ways(self.ask_button, self.still_button))
        self.hide()

    def fill(self, item: Item, *, writable: bool) -> None:
        """Show it for an item that was changed since; without its buttons in a file that is read-only."""
        self._key = item.id
        self.setVisible(item.status != "published" and changed_since_yes(item))
        self.words.setText(changed_since(item, Names(self._session.plan)) if not self.isHidden() else "")
        for button in (self.ask_button, self.still_button):
            button.setVisible(writable)

    def _ask(self) -> None:
        from compassdesk.ui.dialogs.ask_yes import ask_for_yes

        ask_for_yes(self.window(), self._session, (self._key,))

    def _still(self) -> None:
        """Put on record that the yes is about what stands there now."""
        self._session.settle()
        item = self._session.item(self._key)
        if item is not None:
            step = self.tr("The yes still holds")
            self._session.change(step, Patch(items=(agreed(item),), base=Rows(items=(item,))))
            self._session.say(step, undo=True)
