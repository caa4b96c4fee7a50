"""The remarks on a week: quiet lines under the findings, each with its items and the way to put it right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.remarks import Remark
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

_FIELDS: Mapping[str, tuple[str, str]] = {
    "PR-01": ("channels", "add_channels"),
    "PR-02": ("attachments", ""),
    "PR-03": ("approver", ""),
}
"""The field that puts a remark right: in the editor of one item, and in the form for several; "" where each item needs
something else, so that one is done after the other."""


class RemarksList(QWidget):
    """Hidden while there is nothing to remark. `decision_wanted` carries a fix without a patch, as findings' do."""

    decision_wanted = Signal(object)

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        self._shown: tuple[Remark, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        self.heading = label(self.tr("Remarks"), "section")
        column.addWidget(self.heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self.hide()

    def fill(self, remarks: tuple[Remark, ...]) -> None:
        """Show these remarks, in the given order."""
        self.setVisible(bool(remarks))
        if remarks == self._shown:
            return
        self._shown = remarks
        clear(self._rows)
        for remark in remarks:
            self._rows.addWidget(self._row(remark))

    def _row(self, remark: Remark) -> QWidget:
        from compassdesk.texts import remarks as words

        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(words.message(remark), wrap=True))
        column.addWidget(label(words.reason(remark), "small", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        remedy = _button(words.remedy(remark))
        remedy.clicked.connect(lambda: self.decision_wanted.emit(_decision(remark)))
        show = _button(self.tr("Show"))
        show.setAccessibleName(f"{show.text()}: {words.message(remark)}")
        show.clicked.connect(lambda: self._sight.point_out(remark.items))
        buttons.addWidget(remedy)
        buttons.addWidget(show)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row


def _button(words: str) -> QPushButton:
    button = QPushButton(words.replace("&", "&&"))
    button.setProperty("kind", "small")
    return button


def _decision(remark: Remark) -> Fix:
    of_one, of_several = _FIELDS[remark.id]
    if len(remark.items) == 1 or not of_several:
        return Fix("edit_item", {"item": remark.items[0], "field": of_one})
    return Fix("edit_items", {"items": remark.items, "field": of_several})
