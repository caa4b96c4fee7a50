"""How an empty week can begin: with the rhythm of the latest week that went well, as one fix."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.settled import settled
from compassdesk.domain.week import Week
from compassdesk.texts.beginnings import comes_to
from compassdesk.texts.names import Names
from compassdesk.texts.settled_words import told
from compassdesk.ui.desk.rhythms_to_follow import Rhythms
from compassdesk.ui.desk.session import Session
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.widgets.label import label


class Beginning(QWidget):
    """Hidden unless the week is empty."""

    applied = Signal(object, object)

    def __init__(self, session: Session, rhythms: Rhythms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._rhythms = session, rhythms
        self.button: FixButton | None = None
        self._asked: tuple[Ledger, Week] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        hint = self.tr("Or press N for a new item, double-click a day, or drag an idea onto it.")
        self._column.addWidget(label(hint, "small", wrap=True))
        self._column.addSpacing(4)
        self._column.addWidget(label(self.tr("What is settled"), "section"))
        self.settled = label("", wrap=True)
        self._column.addWidget(self.settled)
        rhythms.found.connect(self._offer)
        self.hide()

    def show_week(self, ledger: Ledger | None, week: Week, *, empty: bool) -> None:
        """Offer a beginning for a judged week that is empty."""
        self.setVisible(empty)
        if not empty or ledger is None:
            self._asked = None
            return
        if self._asked is not None and self._asked[0] is ledger and self._asked[1] == week:
            return
        self._asked = ledger, week
        self.settled.setText("\n".join(told(settled(ledger.plan, week), week)))
        if self.button is not None:
            self.button.hide()
        self._offer()

    def _offer(self) -> None:
        if self._asked is None or (fix := self._rhythms.of(*self._asked)) is None:
            return
        names = Names(self._asked[0].plan)
        if self.button is None:
            self.button = FixButton(self._session, fix, names, "primary")
            self.button.applied.connect(self._tell_applied)
            self._column.insertWidget(0, self.button)
        self.button.use(fix, names, "primary")
        words = comes_to(fix.values)
        self.button.tell(words, words)
        self.button.show()

    def _tell_applied(self, ids: object) -> None:
        if self.button is not None:
            self.applied.emit((self.button.full_text, self.button.described), ids)
