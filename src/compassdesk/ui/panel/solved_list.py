"""What was solved since last week, with a tick: small, and folded until somebody wants to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from compassdesk.texts.names import Names
from compassdesk.ui import icons
from compassdesk.ui.forms import clear, label
from compassdesk.ui.widgets.marks import SeverityMark

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.life import Life


class SolvedList(QWidget):
    """Hidden while nothing was solved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Life, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setProperty("kind", "quiet")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIcon(icons.icon("right"))
        self.button.clicked.connect(self._toggle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(11, 0, 0, 4)
        self._rows.setSpacing(6)
        self._body.hide()
        column.addWidget(self._body)
        self.hide()

    def fill(self, solved: tuple[Life, ...], names: Names) -> None:
        """Show what was solved, in the given order."""
        self.setVisible(bool(solved))
        self.button.setText(self.tr("✓ %n solved this week", "", len(solved)))
        if solved == self._shown:
            return
        self._shown = solved
        clear(self._rows)
        for life in solved:
            self._rows.addWidget(_row(life, names))

    def _toggle(self) -> None:
        self.button.setIcon(icons.icon("down" if self.button.isChecked() else "right"))
        self._body.setVisible(self.button.isChecked())


def _row(life: Life, names: Names) -> QWidget:
    from compassdesk.texts import standing

    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(7)
    layout.addWidget(SeverityMark("ok", size=15), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(label(standing.solved(life, names), wrap=True))
    if life.weeks_open != 1:
        words.addWidget(label(standing.stood(life.weeks_open), "small", wrap=True))
    layout.addLayout(words, 1)
    return row
