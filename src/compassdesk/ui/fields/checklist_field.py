"""Steps to tick: each a line with a box before it; Enter begins another one, and emptied it goes."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from compassdesk.domain.checklist import BlockStep, steps_of, written
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.layout import clear, column

translate = QCoreApplication.translate


class _StepLine(TextField):
    """The words of a step."""

    gone = Signal()
    """Backspace was pressed where nothing is left to delete."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.gone.emit()
        else:
            super().keyPressEvent(event)


class _StepRow(QWidget):
    def __init__(self, step: BlockStep, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.box, self.line = QCheckBox(self), _StepLine(translate("Checklist", "Add a step"))
        self.box.setChecked(step.done)
        self.line.set_value(step.text)
        row.addWidget(self.box)
        row.addWidget(self.line, 1)
        self.line.textChanged.connect(self._name)
        self._name()

    def step(self) -> BlockStep:
        return BlockStep(self.line.text().strip(), self.box.isChecked())

    def _name(self) -> None:
        text = self.line.text().strip()
        self.box.setEnabled(bool(text))
        self.box.setAccessibleName(translate("Checklist", "Done: {step}").replace("{step}", text))
        self.line.setAccessibleName(translate("Checklist", "Step") if text else self.line.placeholderText())


class ChecklistField(QWidget):
    """Its value is the text in which the steps stand. A text that is no list of steps is shown as the text it is."""

    left = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = column(self, gap=0)
        self.plain = LongField(lines=6)
        self.plain.typed.connect(self.typed)
        self.plain.left.connect(self._plain_left)
        self.plain.hide()
        around.addWidget(self.plain)
        self._column = column(gap=4)
        around.addLayout(self._column)
        self.rows: list[_StepRow] = []
        self._is_list = self._is_set = True
        self._show(())

    def value(self) -> str:
        return written(self._steps()) if self._is_list else self.plain.value()

    def set_value(self, text: str) -> None:
        steps = steps_of(text)
        self._is_set = False
        self._is_list = steps is not None
        self.plain.setVisible(not self._is_list)
        if steps is None:
            self.plain.set_value(text)
        self._show(steps)
        self._is_set = True

    def _plain_left(self) -> None:
        """The text was left by the user; where it goes out of sight for another item's list, nobody left it."""
        if self._is_set:
            self.left.emit()

    def problem(self) -> str:
        return ""

    def typed_text(self) -> str:
        return " ".join(self.value().split())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.plain.setAccessibleName(name)

    def _steps(self) -> tuple[BlockStep, ...]:
        return tuple(step for row in self.rows if (step := row.step()).text)

    def _show(self, steps: tuple[BlockStep, ...] | None) -> None:
        """Show steps and a line for another one; what is shown already is left alone with its cursor."""
        if steps is not None and self.rows and steps == self._steps():
            return
        clear(self._column)
        self.rows = []
        for step in () if steps is None else (*steps, BlockStep("")):
            self._add(step, len(self.rows))

    def _add(self, step: BlockStep, place: int) -> _StepRow:
        row = _StepRow(step, self)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.box.clicked.connect(lambda _checked: self.left.emit())
        row.line.typed.connect(self._typed)
        row.line.left.connect(self.left)
        row.line.returnPressed.connect(lambda: self._next(row))
        row.line.gone.connect(lambda: self._remove(row))
        stops = [self.plain, *(one for each in self.rows[: place + 2] for one in (each.box, each.line))]
        for before, behind in pairwise(stops):  # the text stands where the list stands: Qt puts rows last
            self.setTabOrder(before, behind)
        return row

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on; for a proxy Tab would pass over all between this and the row, which was made later."""
        (self.rows[0].line if self.rows else self.plain).setFocus(event.reason())

    def _typed(self) -> None:
        if self.rows[-1].line.text().strip():
            self._add(BlockStep(""), len(self.rows))
        self.typed.emit()

    def _next(self, row: _StepRow) -> None:
        """Go on to another step behind this one."""
        at = self.rows.index(row)
        if not row.step().text:
            return
        following = self.rows[at + 1] if at + 1 < len(self.rows) else None
        if following is None or following.step().text:
            following = self._add(BlockStep(""), at + 1)
        following.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: _StepRow) -> None:
        at = self.rows.index(row)
        if row is self.rows[-1] and at == 0:
            return
        self.rows[at - 1 if at else 1].line.setFocus(Qt.FocusReason.BacktabFocusReason)
        if row is not self.rows[-1]:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self.left.emit()
