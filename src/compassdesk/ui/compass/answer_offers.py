"""Slots that would answer posts that have nobody, as buttons with what they come to; a worker finds them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.texts.names import Names
from compassdesk.ui.compass.so_what import no_wider
from compassdesk.ui.desk.session import Session
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

if TYPE_CHECKING:
    from compassdesk.domain.checks.fixes import Fix
    from compassdesk.domain.checks.ledger import Ledger, Placing


class AnswerOffers(QWidget):
    """Hidden while there is nothing to offer."""

    stops_came = Signal()
    """Its buttons were made anew."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(no_wider(inside))
        self.buttons: list[FixButton] = []
        self.hide()

    def offer_none(self) -> None:
        """Nothing is asked."""
        self._turn += 1
        self._show((), None)

    def offer_for(
        self,
        ledger: "Ledger",
        find: "Callable[[], tuple[Placing, ...]]",
        over: str = "",
        came: Callable[[], None] | None = None,
    ) -> None:
        """Offer what would answer the posts that `find` finds in a worker; say `over` where it is too late for all.

        `came` is called when the buttons are there.
        """
        self._turn += 1
        turn = self._turn

        def work() -> "tuple[tuple[Fix, ...], bool]":
            from compassdesk.domain.compass.rhythm_answers import answers_for, can_still_be_answered

            gaps = find()
            return answers_for(ledger, gaps), bool(gaps) and not can_still_be_answered(ledger, gaps)

        def done(found: "tuple[tuple[Fix, ...], bool]") -> None:
            if turn == self._turn:
                self._show(found[0], Names(ledger.plan), over if found[1] else "")
                if came is not None:
                    came()

        tasks.run_task(self, work, done)

    def _show(self, fixes: "tuple[Fix, ...]", names: Names | None, told: str = "") -> None:
        clear(self._column)
        self.buttons = []
        if names is not None:
            self.buttons = [FixButton(self._session, fix, names, "fix") for fix in fixes]
        for button in self.buttons:
            self._column.addWidget(button)
        if told:
            self._column.addWidget(label(told, "small", wrap=True))
        self.setVisible(bool(fixes) or bool(told))
        self.stops_came.emit()
