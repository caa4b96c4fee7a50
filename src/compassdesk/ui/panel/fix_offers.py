"""What can be done about a finding: the first fix as one button with its effect, the others folded until asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.texts.names import Names
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import laid_out_once

MOST_FIXES = 5


class FixOffers(QWidget):
    """Keeps its buttons from one judging to the next. `filled` says whether the first may be the one filled button.

    What would put on record that something happened is never the first: only who was there knows.
    """

    decision_wanted = Signal(object)
    note_wanted = Signal(object)
    applied = Signal(object, object)
    """The button whose fix was done, and the ids of the items that it wrote."""

    def __init__(self, make: Callable[[Fix, Names, str], FixButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.filled = False
        self.buttons: list[FixButton] = []
        """Those of the fixes on offer, the first one first where there is one."""
        self._spare: list[FixButton] = []
        self.first: FixButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.others = QWidget(self)
        self.others_column = QVBoxLayout(self.others)
        self.others_column.setContentsMargins(0, 0, 0, 0)
        self.others_column.setSpacing(5)
        self.becomes = label(self.tr("becomes"), "small")
        self.becomes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.others_column.addWidget(self.becomes)
        self.others.hide()

    def offer(self, fixes: tuple[Fix, ...], names: Names) -> None:
        """Offer these, the best first."""
        offered = sorted(fixes[:MOST_FIXES], key=lambda fix: fix.records)
        first = bool(offered) and not offered[0].records
        with laid_out_once(self._column, self.others_column):
            while len(self.buttons) > len(offered):
                self._spare.append(self.buttons.pop())
                self._spare[-1].hide()
            for index, fix in enumerate(offered):
                leads = index == 0 and first
                kind = "option"
                if leads:  # what only leads somewhere else does nothing yet
                    kind = "primary" if self.filled and fix.patch is not None else "fix"
                if index == len(self.buttons):
                    self.buttons.append(self._spare.pop() if self._spare else self._new(fix, names, kind))
                button = self.buttons[index]
                button.use(fix, names, kind)
                column = self._column if leads else self.others_column
                if column.indexOf(button) < 0:
                    (self.others_column if leads else self._column).removeWidget(button)
                    column.insertWidget(0 if leads else index + (not first), button)  # behind their heading
                button.show()
        self.first = self.buttons[0] if first else None
        self.becomes.setVisible(any(button.told for button in self.buttons if button is not self.first))
        self.setVisible(self.first is not None)

    @property
    def count_of_others(self) -> int:
        """How many there are beside the first."""
        return len(self.buttons) - (self.first is not None)

    def _new(self, fix: Fix, names: Names, kind: str) -> FixButton:
        button = self._make(fix, names, kind)
        button.decision_wanted.connect(self.decision_wanted)
        button.note_wanted.connect(self.note_wanted)
        button.applied.connect(lambda ids: self.applied.emit(button, ids))
        return button
