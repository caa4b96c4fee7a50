"""What was solved since last week, with a tick: small, and folded until somebody wants to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.texts.names import Names
from compassdesk.ui.panel.folded_rows import FoldedRows
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.severity_mark import SeverityMark

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.life import Life


class SolvedList(FoldedRows):
    """Hidden while nothing was solved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Life, ...] = ()

    def fill(self, solved: tuple[Life, ...], names: Names) -> None:
        """Show what was solved, in the given order."""
        self.setVisible(bool(solved))
        self.button.show_line("ok", self.tr("%n solved this week", "", len(solved)))
        if solved == self._shown:
            return
        self._shown = solved
        clear(self.rows)
        for life in solved:
            self.rows.addWidget(_row(life, names))


def _row(life: Life, names: Names) -> QWidget:
    from compassdesk.texts import finding_life

    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(7)
    layout.addWidget(SeverityMark("ok", size=15), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(label(finding_life.solved(life, names), wrap=True))
    if life.weeks_open != 1:
        words.addWidget(label(finding_life.stood(life.weeks_open), "small", wrap=True))
    layout.addLayout(words, 1)
    return row
