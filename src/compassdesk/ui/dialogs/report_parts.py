"""Which parts a report has, and in which order: ticked, and moved up and down."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from compassdesk.domain.reports.period_report import ReportWish
from compassdesk.domain.reports.report_blocks import blocks_for, chosen
from compassdesk.texts.reports.report_words import block_title
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
_LINE = 30


def choose_parts(parent: QWidget | None, wish: ReportWish, use: Callable[[tuple[str, ...]], None]) -> None:
    """Ask for them; `use` gets the names of the blocks in their order, none for the usual ones."""
    dialog = ReportPartsDialog(parent, wish)
    dialog.accepted.connect(lambda: use(dialog.chosen()))
    ask(dialog)


class _Parts(QListWidget):
    """A line can be moved with Alt and the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_line(step)
            return
        super().keyPressEvent(event)

    def move_line(self, step: int) -> None:
        """Move the chosen line up or down by one."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            line = self.takeItem(row)
            self.insertItem(row + step, line)
            self.setCurrentRow(row + step)


class ReportPartsDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, wish: ReportWish) -> None:
        super().__init__(parent, translate("ReportParts", "Parts of the report"), width=420)
        self._usual = tuple(spec.name for spec in chosen(ReportWish(wish.kind, findings=wish.findings)))
        told = translate(
            "ReportParts",
            "What is ticked stands in the report, in this order. A part with nothing to tell is left out."
            " Drag a line to another place, or move it with Alt and the arrows.",
        )
        self.body.addWidget(label(told, "sub", wrap=True))
        self.parts = _Parts()
        self.parts.setAccessibleName(translate("ReportParts", "Parts of the report"))
        self.parts.setMinimumHeight(320)
        self.parts.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.body.addWidget(self.parts, 1)
        row = QHBoxLayout()
        for words, step in ((translate("ReportParts", "Move up"), -1), (translate("ReportParts", "Move down"), 1)):
            button = ElidedButton(words)
            button.clicked.connect(partial(self._move, step))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_accept(translate("ReportParts", "Use these")).clicked.connect(self.accept)
        usual = self.add_action(translate("ReportParts", "The usual ones"))
        usual.clicked.connect(lambda: self._fill(self._usual, wish))
        self.add_cancel()
        self._fill(tuple(spec.name for spec in chosen(wish)), wish)

    def _fill(self, ticked: tuple[str, ...], wish: ReportWish) -> None:
        self.parts.clear()
        others = (spec.name for spec in blocks_for(wish.kind) if spec.name not in ticked)
        for name in (*ticked, *others):
            line = QListWidgetItem(block_title(name), self.parts)
            line.setData(Qt.ItemDataRole.UserRole, name)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
            line.setSizeHint(QSize(0, _LINE))
        self.parts.setCurrentRow(0)

    def _move(self, step: int, _checked: bool = False) -> None:
        self.parts.move_line(step)

    def chosen(self) -> tuple[str, ...]:
        """The ticked ones in their order; none where they are the usual ones, or none is ticked."""
        lines = [self.parts.item(row) for row in range(self.parts.count())]
        ticked = tuple(
            str(line.data(Qt.ItemDataRole.UserRole)) for line in lines if line.checkState() == Qt.CheckState.Checked
        )
        return () if ticked == self._usual else ticked
